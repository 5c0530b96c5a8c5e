import Diagnostics
import Limits

/// Turns Markdown into a `Document`.
public enum MarkdownParser {
    /// What a caller may choose.
    public struct Options: Sendable {
        /// Colours code blocks whose language is known.
        public var highlighting = true
        /// Ids that the page around the document uses itself, so that no heading takes them.
        public var reservedIDs: Set<String> = []
        /// Whether a level-1 heading that opens the text is its title, which the page shows.
        public var isTitle: @Sendable (String) -> Bool = { _ in true }
        /// Has the title be the only heading of level 1: those in quotes, lists and raw HTML become ones of level 2. Those of the
        /// outline stay as written, for `Document.lowerHeadings`, which knows all of them.
        public var movesHeadings = false
        /// Whether a bold line that is a paragraph of its own stands for a heading; nil where none does.
        public var isBoldHeading: (@Sendable (String) -> Bool)?

        public init(highlighting: Bool = true, reservedIDs: Set<String> = []) {
            self.highlighting = highlighting
            self.reservedIDs = reservedIDs
        }
    }

    /// Reads the bytes `body` of a file, which are valid UTF-8, usually all that follows the front matter.
    ///
    /// Safe from any number of threads. A text that would take too long or too much memory gives an empty
    /// document and an error.
    public static func parse(
        _ source: SourceText, body: Range<Int>, options: Options = Options()
    ) -> (document: Document, diagnostics: [Diagnostic]) {
        let body = body.clamped(to: 0..<source.bytes.count)
        return source.bytes.withUnsafeBufferPointer { bytes in
            let text = UnsafeBufferPointer(rebasing: bytes[body])
            let look = BombScan(text)
            if let bomb = look.bomb {
                let offset = body.lowerBound + bomb.offset
                return (Document(), [.bomb(bomb.kind, source.place(offset..<offset))])
            }
            guard !look.flags.isEmpty else {
                let reading = render(source, body, text, nil, look, options)
                return (reading.document, reading.diagnostics + lostFootnotes(source, body, look, reading))
            }
            let scan = DialectScan(text, base: body.lowerBound, flags: look.flags)
            var reading = scan.text.withUnsafeBufferPointer { render(source, body, $0, scan, look, options) }
            let findings = withSteps(scan.findings, reading.document, source, options)
            reading.document.hideInLead(findings, source)
            reading.diagnostics += LooseMark.folded(findings, in: source).map { Diagnostic.looseMark($0, source.place($0.range)) }
            reading.diagnostics += scan.abbreviations.unused(reading.explained).prefix(Limits.rawHTMLFindings.value).map {
                .abbreviationNotShown($0.word, source.place($0.place))
            }
            if let comment = scan.unclosedComment {
                reading.diagnostics.append(.unclosedComment(source.place(comment)))
            }
            return (reading.document, reading.diagnostics + lostFootnotes(source, body, look, reading))
        }
    }

    /// Lines that look like steps are told where there are two at least, and no step of the page is a heading.
    private static func withSteps(_ found: [LooseMark], _ document: Document, _ source: SourceText, _ options: Options) -> [LooseMark] {
        let lines = found.filter { $0.kind == .plainStep }
        guard !lines.isEmpty else { return found }
        let others = found.filter { $0.kind != .plainStep }
        guard let isStep = options.isBoldHeading else { return others }
        let numbers = Set(document.outline.compactMap { isStep($0.title) ? stepNumber($0.title) : nil })
        let hasSteps = document.outline.contains { isStep($0.title) }
        let steps = lines.filter { line in
            let words = source.text(line.range)
            guard isStep(words) else { return false }
            // The next one after those that are headings.
            return !hasSteps || stepNumber(words).map { !numbers.contains($0) && numbers.contains($0 - 1) } ?? false
        }
        guard steps.count > 1 || hasSteps else { return others }
        return others
            + steps.map { step in
                var step = step
                step.range = step.range.lowerBound..<step.range.lowerBound
                return step
            }
    }

    private static func stepNumber(_ title: String) -> Int? {
        Array(title.utf8).withUnsafeBufferPointer { bytes in
            PlainLabel(bytes, at: 0, end: bytes.count).flatMap { $0.style == .step ? $0.number : nil }
        }
    }

    private struct Reading {
        var document = Document()
        var diagnostics: [Diagnostic] = []
        var footnotes = 0
        /// The numbers of the abbreviations that it explains.
        var explained: Set<Int> = []
    }

    /// What cmark leaves out without a word: footnotes that nothing names.
    private static func lostFootnotes(_ source: SourceText, _ body: Range<Int>, _ look: BombScan, _ reading: Reading) -> [Diagnostic] {
        guard look.footnotes > reading.footnotes else { return [] }
        let footnotes = source.bytes.withUnsafeBufferPointer { FootnoteLook(UnsafeBufferPointer(rebasing: $0[body])) }
        return footnotes.lost.prefix(Limits.rawHTMLFindings.value).map { lost in
            let range = lost.definition.range
            return .footnoteNotShown(
                lost.definition.label, isRepeated: lost.isRepeated, isText: lost.definition.isWide && !lost.isRepeated,
                source.place(body.lowerBound + range.lowerBound..<body.lowerBound + range.upperBound))
        }
    }

    private static func render(
        _ source: SourceText, _ body: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ scan: DialectScan?,
        _ look: BombScan, _ options: Options
    ) -> Reading {
        let reading = CMark.withTree(of: text) { root in
            var renderer = Renderer(
                source: source, options: options, tokens: scan?.tokens ?? [], hasPieces: scan != nil,
                places: SourcePlaces(bytes: source.bytes, body: body, added: scan?.addedLines ?? []))
            renderer.abbreviations = scan?.abbreviations ?? Abbreviations()
            renderer.hasDoubledMarks = look.hasDoubledMarks
            renderer.render(root)
            return Reading(
                document: renderer.document, diagnostics: renderer.diagnostics, footnotes: renderer.footnotes.number,
                explained: renderer.explained)
        }
        return reading ?? Reading()
    }
}
