import Content
import Diagnostics
import Foundation

extension Diagnostic {
    /// A field names an entry that does not exist.
    static func unknownReference(_ name: String, in field: Field, types: [ContentType], near: Guess, at place: SourcePlace) -> Diagnostic {
        let folders = types.map { $0.folder + "/" }
        return Diagnostic(
            PortalDiagnostics.unknownReference, at: place,
            Words(zh: "「\(field.key)」提到的「\(name)」不存在。", en: "“\(field.key)” names “\(name)”, which does not exist."),
            near: near,
            elseCure: Words(
                zh: folders.isEmpty ? "写一个条目的 id。" : "写 \(each: folders, "、") 里一个文件的名字，不带 .md。",
                en: folders.isEmpty ? "Write an entry's id." : "Write the name of a file in \(each: folders, " or "), without .md."))
    }

    /// A room is named where a campus belongs, or the other way round.
    static func referenceUnderOtherField(_ name: String, _ type: ContentType, in field: Field, meant: Field, at place: SourcePlace)
        -> Diagnostic
    {
        Diagnostic(
            PortalDiagnostics.unknownReference, at: place,
            Words(
                zh: "「\(name)」是\(type.label.zh)，不能写在「\(field.key)」（\(field.label.zh)）里，没有用上。",
                en: "“\(name)” is of the type \(type.label.en.lowercased()) and can't stand under “\(field.key)”; it is not used."),
            cure: Words(
                zh: "把「\(field.key)」改成「\(meant.key)」：\(meant.key): \(name)",
                en: "Write “\(meant.key)” in place of “\(field.key)”: \(meant.key): \(name)"))
    }

    /// Several entries are named in one text, 激光切割机和3D打印机.
    static func severalInOne(_ text: String, _ names: [String], in field: Field, at place: SourcePlace) -> Diagnostic {
        let head = place.excerpt.unicodeScalars.prefix(max(0, place.column - 1))
        let isItem = head.allSatisfy { " -".unicodeScalars.contains($0) }
        let indent = String(String.UnicodeScalarView(head))
        let takesSeveral = if case .list = field.kind { true } else { false }
        guard takesSeveral else {
            return Diagnostic(
                PortalDiagnostics.unknownReference, at: place,
                Words(
                    zh: "「\(field.key)」的「\(text)」是 \(names.count) 个名字，这里只能写一个，没有用上。",
                    en: "“\(text)” under “\(field.key)” is \(names.count) names, and only one can stand here; none of them is used."),
                cure: Words(
                    zh: "只写一个：\(field.key): \(names[0])；别的名字写进正文。",
                    en: "Write one of them: \(field.key): \(names[0]), and the others in the text."))
        }
        let fix = isItem ? names.joined(separator: "\n" + indent) : "[" + names.joined(separator: ", ") + "]"
        let shown = isItem ? names.map { "- " + $0 }.joined(separator: " ⏎ ") : fix
        return Diagnostic(
            PortalDiagnostics.unknownReference, at: place,
            Words(
                zh: "「\(field.key)」的「\(text)」是 \(names.count) 个名字连在一起，没有用上。",
                en: "“\(text)” under “\(field.key)” is \(names.count) names in one; none of them is used."),
            cure: Words(
                zh: isItem ? "每个名字单独一行（⏎ 处换行）：\(shown)" : "用逗号分开：\(shown)",
                en: isItem ? "Give each name a line of its own, with a new line at each ⏎: \(shown)" : "Part them by commas: \(shown)"),
            suggestions: place.excerpt.contains(text) && (isItem || head.last { $0 != " " } == ":") ? [Suggestion(fix)] : [])
    }

    /// How much is wanted of a thing stands in the thing's name.
    static func amountInName(_ text: String, _ amount: NamedAmount, in field: Field, at place: SourcePlace) -> Diagnostic {
        let head = place.excerpt.unicodeScalars.prefix(max(0, place.column - 1))
        let isKeyed = head.last { $0 != " " } == ":"
        // Behind the key of the whole list every thing becomes an item; behind `item:` the amount needs lines of its own; an item
        // that is but a name becomes a record.
        let line = isKeyed && head.first != " " && head.first != "-" ? listed(place.excerpt, field) : nil
        let more = ["quantity: \(amount.quantity)"] + (amount.unit.map { ["unit: \($0)"] } ?? [])
        let cure =
            isKeyed
            ? Words(
                zh: "这一行只写 \(field.key): \(amount.name)，下面对齐另写一行：\(more.joined(separator: "，再一行："))",
                en:
                    "Write but \(field.key): \(amount.name) on this line, and below it, in line with it: \(more.joined(separator: ", and on another line: "))"
            ) : nil
        return Diagnostic(
            PortalDiagnostics.unknownReference, at: place,
            Words(
                zh: "「\(field.key)」写的「\(text)」连着数量，没有叫这个名字的材料。",
                en: "“\(field.key)” says “\(text)”, a name together with an amount; nothing has that name."),
            cure: line.map { Words(zh: "改成：\($0)", en: "Write: \($0)") } ?? cure,
            suggestions: isKeyed ? [] : [Suggestion(record(of: amount, field))])
    }

    /// `materials: 木板 2块、灯 3颗` with an item for each of them; nil of any other line.
    private static func listed(_ line: String, _ field: Field) -> String? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        guard let first = value.first, !"[{\"'|>&*".contains(first), !value.contains(" #") else { return nil }
        let items = value.split(whereSeparator: { "、，,;；".contains($0) }).map { part in
            let name = part.trimmingCharacters(in: .whitespaces)
            return NamedAmount(name).map { record(of: $0, field) } ?? name
        }
        return "\(line[..<colon]): [\(items.joined(separator: ", "))]"
    }

    private static func record(of amount: NamedAmount, _ field: Field) -> String {
        let isSafe = !amount.name.contains { ",[]{}:#\"'".contains($0) }
        let more = ["quantity: \(amount.quantity)"] + (amount.unit.map { ["unit: \($0)"] } ?? [])
        return "{\(field.key): \(isSafe ? amount.name : "\"\(amount.name.filter { $0 != "\"" })\""), \(more.joined(separator: ", "))}"
    }
}

extension Field.Kind {
    /// Whether it names an entry of a type.
    func refers(to type: String) -> Bool { if case .reference(let names, _) = self { names.contains(type) } else { false } }
}
