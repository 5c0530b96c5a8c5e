import Content
import HTML
import Limits
import Portal

/// Copies an entry's text to its page, and makes a link of each term where it first stands; on the page that lists the terms, says
/// below each where it is used.
///
/// The link leads to the glossary; what a script shows in its place stands in its attributes.
struct TermWriter {
    private let context: PageContext
    private let language: String
    private let marks: [TermMark]
    private let ends: [(offset: Int, term: GlossaryTermID)]
    private var mark: Int
    private var end: Int

    /// - Parameter start: of the part that is copied.
    init(context: PageContext, id: EntryID, from start: Int) {
        let glossary = context.portal.glossary
        self.context = context
        language = context.portal.entries[id].language
        marks = glossary.marks.indices.contains(id) ? glossary.marks[id] : []
        ends = context.portal.entries[id].isGlossary ? glossary.ends(of: id) : []
        mark = marks.firstIndex { $0.range.lowerBound >= start } ?? marks.count
        end = ends.firstIndex { $0.offset > start } ?? ends.count
    }

    mutating func copy(_ html: [UInt8], _ range: Range<Int>, into output: inout [UInt8]) {
        var start = range.lowerBound
        while mark < marks.count, marks[mark].range.upperBound <= range.upperBound {
            let found = marks[mark]
            mark += 1
            guard found.range.lowerBound >= start else { continue }
            output += html[start..<found.range.lowerBound]
            let isOpen = open(found.term, isFirst: mark == 1, into: &output)
            output += html[found.range]
            if isOpen { output += "</a>".utf8 }
            start = found.range.upperBound
        }
        while end < ends.count, ends[end].offset <= range.upperBound {
            output += html[start..<ends[end].offset]
            start = ends[end].offset
            writeUses(of: ends[end].term, into: &output)
            end += 1
        }
        output += html[start..<range.upperBound]
    }

    /// False where no page lists the term.
    ///
    /// - Parameter isFirst: of the page: it says where the script is and in which words that speaks.
    private func open(_ id: GlossaryTermID, isFirst: Bool, into output: inout [UInt8]) -> Bool {
        let glossary = context.portal.glossary
        guard let page = glossary.page(in: language), let anchor = glossary.anchor(of: id, in: language) else { return false }
        let term = glossary.terms[id]
        output += "<a class=\"gloss\"".utf8
        output.attribute("href", context.href(context.portal.entries[page].address) + "#" + anchor)
        output.attribute("data-term", term.name(in: language))
        let names = term.otherNames(in: language, hasAliases: false).map(\.text)
        if !names.isEmpty { output.attribute("data-names", names.joined(separator: " · ")) }
        if let (text, _) = term.text(in: language, of: context.portal.settings.languages) { output.attribute("data-meaning", text) }
        let notes = context.site.templates.bundle.features.notes
        if isFirst, let script = notes.script, let style = notes.style {
            output.attribute("data-script", context.href(script.path))
            output.attribute("data-style", context.href(style.path))
            output.attribute("data-more", context.words["glossary.more"])
            output.attribute("data-close", context.words["glossary.close"])
        }
        output += ">".utf8
        return true
    }

    private func writeUses(of term: GlossaryTermID, into output: inout [UInt8]) {
        let uses = context.portal.glossary.uses(of: term, in: language)
        guard !uses.isEmpty else { return }
        output += "<p class=\"gloss-uses\">".utf8
        HTMLEscape.text(context.words["glossary.used"], into: &output)
        for id in uses.prefix(Limits.shownUses.value) {
            let entry = context.portal.entries[id]
            output += " <a".utf8
            output.attribute("href", context.href(entry.address))
            output += ">".utf8
            HTMLEscape.text(entry.title, into: &output)
            output += "</a>".utf8
        }
        if uses.count > Limits.shownUses.value {
            output += " ".utf8
            HTMLEscape.text(context.words("glossary.others", ("count", String(uses.count))), into: &output)
        }
        output += "</p>\n".utf8
    }
}
