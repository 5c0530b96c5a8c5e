import Content
import Diagnostics
import HTML
import Interface
import Templates

/// The references that a page asks for with `generated:`; made from the tables themselves, so they can't drift.
struct GeneratedReference {
    let context: PageContext
    /// Of the manual's other pages: all but the last part of this page's id.
    let folder: String

    var words: InterfaceWords { context.words }

    func html(_ kind: String) -> [UInt8] {
        switch kind {
        case "fields": fields()
        case "templates": templates()
        case "checks": checks()
        case "limits": limits()
        default: []
        }
    }

    /// The reference's headings with their ids, for the table of contents.
    func headings(_ kind: String) -> [(id: String, title: String)] {
        switch kind {
        case "fields":
            [("ref-common", words["reference.common"])]
                + context.portal.settings.types.all.filter { !$0.fields.isEmpty }.map { ("ref-" + $0.name, words.text($0.label)) }
                + [("ref-portal", words.text(ContentType.portal.label))]
        case "templates":
            Tables.all(of: context.site.templates.presentations).sorted { $0.key < $1.key }.map {
                ("ref-layout-" + $0.key, words.text($0.value.help))
            }
        case "checks": [("ref-checks", words["reference.checks"]), ("ref-warnings", words["reference.warnings"])]
        case "limits": [("ref-limits", words["reference.limits"])]
        default: []
        }
    }

    // MARK: Fields

    private func fields() -> [UInt8] {
        let types = context.portal.settings.types
        var output: [UInt8] = []
        heading("common", words["reference.common"], nil, into: &output)
        fieldTable(ContentTypes.commonFields, into: &output)
        for type in types.all where !type.fields.isEmpty {
            heading(type.name, words.text(type.label), type.name, into: &output)
            paragraph(words.text(type.help), into: &output)
            if !type.folder.isEmpty { code(words("reference.folder", ("folder", type.folder + "/")), into: &output) }
            fieldTable(type.fields, into: &output)
        }
        heading("portal", words.text(ContentType.portal.label), "portal.yml", into: &output)
        paragraph(words.text(ContentType.portal.help), into: &output)
        fieldTable(ContentType.portal.fields, into: &output)
        return output
    }

    private func fieldTable(_ fields: [Field], into output: inout [UInt8]) {
        startTable(["reference.key", "reference.label", "reference.kind", "reference.help"], into: &output)
        for field in fields { row(field, prefix: "", into: &output) }
        output += "</tbody></table></div>\n".utf8
    }

    private func row(_ field: Field, prefix: String, into output: inout [UInt8]) {
        output += "<tr><th scope=\"row\"><code>".utf8
        HTMLEscape.text(prefix + field.key, into: &output)
        output += "</code></th><td>".utf8
        HTMLEscape.text(words.text(field.label), into: &output)
        output += "</td><td>".utf8
        HTMLEscape.text(kind(field.kind) + (field.isRequired ? words["reference.required"] : ""), into: &output)
        output += "</td><td>".utf8
        HTMLEscape.text(words.text(field.help) + (field.isPrivate ? words["reference.private"] : ""), into: &output)
        output += "</td></tr>\n".utf8
        for inner in Self.inner(field.kind) { row(inner, prefix: prefix + field.key + ".", into: &output) }
    }

    private static func inner(_ kind: Field.Kind) -> [Field] {
        switch kind {
        case .record(let fields), .answer(let fields), .map(let fields): fields
        case .list(let kind): inner(kind)
        default: []
        }
    }

    private func kind(_ kind: Field.Kind) -> String {
        switch kind {
        case .text: words["kind.text"]
        case .integer(let range):
            abs(range.lowerBound) < 1000 && range.upperBound <= 1000
                ? words("kind.integer.range", ("from", String(range.lowerBound)), ("to", String(range.upperBound))) : words["kind.integer"]
        case .number: words["kind.number"]
        case .boolean: words["kind.boolean"]
        case .date: words["kind.date"]
        case .moment: words["kind.moment"]
        case .grades: words["kind.grades"]
        case .choice(let terms):
            words(
                "kind.choice",
                ("choices", terms.map { words.isChinese ? "\($0.id)（\($0.label.zh)）" : $0.id }.joined(separator: words["format.comma"])))
        case .vocabulary(let name): words("kind.vocabulary", ("name", name))
        case .url: words["kind.url"]
        case .file: words["kind.file"]
        case .color: words["kind.color"]
        case .hours: words["kind.hours"]
        case .reference(let types, _):
            types.isEmpty ? words["kind.reference.any"] : words("kind.reference", ("types", words.list(types.map(label))))
        case .name: words["kind.name"]
        case .words: words["kind.words"]
        case .list(let item): words("kind.list", ("item", self.kind(item)))
        case .record: words["kind.record"]
        case .answer: words["kind.answer"]
        case .map: words["kind.map"]
        case .anything: words["kind.anything"]
        }
    }

    private func label(_ type: String) -> String {
        context.portal.settings.types[type].map { words.text($0.label) } ?? type
    }

    // MARK: Templates

    private func templates() -> [UInt8] {
        var output: [UInt8] = []
        var tables: [VariableTable] = []
        var seen: Set<ObjectIdentifier> = []
        for (name, table) in Tables.all(of: context.site.templates.presentations).sorted(by: { $0.key < $1.key }) {
            heading("layout-" + name, words.text(table.help), "layouts/\(name).mustache", into: &output)
            variableTable(table, into: &output)
            for inner in table.reachableTables.dropFirst() where seen.insert(ObjectIdentifier(inner)).inserted { tables.append(inner) }
        }
        for table in tables {
            heading("table-" + anchor(table), words.text(table.help), table.name, into: &output)
            variableTable(table, into: &output)
        }
        return output
    }

    private func variableTable(_ table: VariableTable, into output: inout [UInt8]) {
        startTable(["reference.name", "reference.kind", "reference.help"], into: &output)
        for variable in table.variables {
            output += "<tr><th scope=\"row\"><code>".utf8
            HTMLEscape.text(variable.name, into: &output)
            output += "</code></th><td>".utf8
            if let inner = variable.kind.table {
                output += "<a".utf8
                output.attribute("href", "#ref-table-" + anchor(inner))
                output += ">".utf8
                HTMLEscape.text(words.text(variable.kind.words), into: &output)
                output += "</a>".utf8
            } else {
                HTMLEscape.text(words.text(variable.kind.words), into: &output)
            }
            output += "</td><td>".utf8
            HTMLEscape.text(words.text(variable.help), into: &output)
            output += "</td></tr>\n".utf8
        }
        output += "</tbody></table></div>\n".utf8
    }

    private func anchor(_ table: VariableTable) -> String { table.name.replacing(" ", with: "-") }

    // MARK: Parts

    func heading(_ id: String, _ title: String, _ code: String?, into output: inout [UInt8]) {
        output += "<h2".utf8
        output.attribute("id", "ref-" + id)
        output += ">".utf8
        HTMLEscape.text(title, into: &output)
        if let code {
            output += " <code>".utf8
            HTMLEscape.text(code, into: &output)
            output += "</code>".utf8
        }
        output += "</h2>\n".utf8
    }

    func paragraph(_ text: String, into output: inout [UInt8]) {
        guard !text.isEmpty else { return }
        output += "<p>".utf8
        HTMLEscape.text(text, into: &output)
        output += "</p>\n".utf8
    }

    func code(_ text: String, into output: inout [UInt8]) {
        output += "<p class=\"quiet\">".utf8
        HTMLEscape.text(text, into: &output)
        output += "</p>\n".utf8
    }

    func startTable(_ columns: [String], into output: inout [UInt8]) {
        output += "<div class=\"table-scroll\" tabindex=\"0\" role=\"group\"".utf8
        output.attribute("aria-label", words["scrollable"])
        output += "><table><thead><tr>".utf8
        for column in columns {
            output += "<th scope=\"col\">".utf8
            HTMLEscape.text(words[column], into: &output)
            output += "</th>".utf8
        }
        output += "</tr></thead><tbody>\n".utf8
    }
}
