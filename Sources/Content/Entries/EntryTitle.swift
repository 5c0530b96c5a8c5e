import Diagnostics
import Markdown

/// Finds an entry's title, and sees to it that the page shows it once and as its only heading of the first level.
public enum EntryTitle {
    /// Whether two titles are the same words for a reader.
    public static func areSame(_ one: String, _ other: String) -> Bool { TitleWords.areSame(one, other) }

    /// The title field, else the first heading, else the file's name.
    static func settle(
        given: String?, in document: inout Document, of source: SourceText, hasSteps: Bool, elseName name: @autoclosure () -> String
    ) -> String {
        let title = title(given, document, hasSteps) ?? boldTitle(&document) ?? name()
        if document.title == nil, let first = document.outline.first, TitleWords.areSame(first.title, title),
            opens(first, document, source), !isStep(in: document, hasSteps)
        {
            document.takeFirstHeading()
        }
        if document.outline.contains(where: { $0.level == 1 }), !(hasSteps && setBesideSteps(&document)) {
            document.lowerHeadings(isFlat: hasSteps && stepsStandBelow(document.outline))
        }
        if hasSteps {
            for _ in 0..<StepHeadings.surplusLevels(in: document.outline) { document.raiseHeadings(document.outline.indices) }
        }
        if hasSteps, let steps = StepHeadings.nested(in: document.outline) { document.raiseHeadings(steps) }
        return title
    }

    /// Whether a heading stands over the whole text: in the middle of a page, what follows one would seem to belong to what is before.
    private static func opens(_ first: Heading, _ document: Document, _ source: SourceText) -> Bool {
        if document.sections.prefix(while: { $0.heading == nil }).allSatisfy({ $0.text.isEmpty && $0.code.isEmpty }) { return true }
        let written = source.bytes[first.place].prefix(2)
        let isOfFirstLevel = first.level <= 2 && !written.elementsEqual("##".utf8)
        return isOfFirstLevel || first.level == 2 && !document.outline.dropFirst().contains { $0.level <= 2 }
    }

    private static func title(_ given: String?, _ document: Document, _ hasSteps: Bool) -> String? {
        if let given, !given.isEmpty { return given }
        if let title = document.title, !title.isEmpty { return title }
        // Below words of its own a heading names a part, and stays with it.
        guard !document.hasTextFirst, let first = document.outline.first, !first.title.isEmpty else { return nil }
        guard StepLabel(first.title) != nil else { return first.title }
        // Of a tutorial that begins with its first step, no step is the title, nor is `# 一、准备` where `# 二、制作` follows.
        let isFirstOfSeveral = document.outline.dropFirst().contains { $0.level == first.level && StepLabel($0.title) != nil }
        return hasSteps || isFirstOfSeveral ? nil : first.title
    }

    /// `**台灯**` over a text that has no other title: neither a sentence nor a step.
    private static func boldTitle(_ document: inout Document) -> String? {
        guard document.outline.first?.level != 1 else { return nil }
        return document.takeBoldTitle { words in
            words.utf8.count <= 90 && words.last.map { !"。！？：；，.!?:;,".contains($0) } ?? false && StepLabel(words) == nil
                && DraftMark.isWhole(words) == false
        }
    }

    /// Whether a text has numbered parts where its title should be, so that its file's name stands over them. Who writes all headings
    /// of lower levels leaves the title to the file's name.
    static func isMissing(given: String?, in document: Document, hasSteps: Bool) -> Bool {
        guard let first = document.outline.first, first.level == 1, StepLabel(first.title) != nil else { return false }
        return title(given, document, hasSteps) == nil
    }

    /// Whether the first heading is a step, which has to stay one.
    private static func isStep(in document: Document, _ hasSteps: Bool) -> Bool {
        guard hasSteps, let first = document.outline.first, first.level > 1 else { return false }
        let steps = StepHeadings.find(in: document.outline)
        // Alone and without a number, `## 台灯` under `title: 台灯` is the title once more.
        return steps.first == 0 && first.level == 2 && (steps.count > 1 || StepLabel(first.title) != nil)
    }

    /// A tutorial's second title above headings of the second level, which are the steps: they don't become parts of it.
    private static func setBesideSteps(_ document: inout Document) -> Bool {
        let outline = document.outline
        guard let first = outline.first, first.level == 1, StepLabel(first.title) == nil,
            !outline.dropFirst().contains(where: { $0.level == 1 }),
            outline.contains(where: { $0.level == 2 })
        else { return false }
        return document.setFirstHeadingInBold()
    }

    /// Whether headings of the second level are numbered steps, which have to stay where they are.
    private static func stepsStandBelow(_ outline: [Heading]) -> Bool {
        outline.contains { $0.level == 2 && StepLabel($0.title) != nil }
            && !outline.contains { $0.level == 1 && StepLabel($0.title) != nil }
    }

    /// The title in front matter that can't be read as a whole.
    static func unread(in source: SourceText, _ yaml: Range<Int>) -> String? {
        var lines = LineScanner(source.bytes, at: yaml.lowerBound, end: yaml.upperBound)
        for _ in 0..<200 {
            guard let line = lines.next() else { return nil }
            guard let parts = FrontMatterLine(source.text(line)), parts.indent.isEmpty,
                ["title", "标题"].contains(parts.key.lowercased())
            else { continue }
            let title = parts.value.trimmingSpaces.drop { "\"'“”‘’".contains($0) }
            let end = title.lastIndex { !"\"'“”‘’".contains($0) }
            return end.map { String(title[...$0]) }
        }
        return nil
    }
}
