import Diagnostics
import Limits

/// Looks over a text once, in linear time, before cmark does: says what the text holds and whether it would take
/// cmark too long or too much memory, since its parser can't be interrupted.
///
/// It knows lines, fences, list marks and quote marks; within a paragraph it only counts, generously.
struct BombScan {
    var flags: TextFlags = []
    private(set) var bomb: Bomb?
    /// Whether a `*`, `=` or `~` stands twice in a row.
    var hasDoubledMarks = false
    /// How many lines begin like a footnote.
    var footnotes = 0

    private var fence: DialectFence?
    /// Whether the open fence is surely one: not in a list or a quote, which this scan knows only roughly, and not after raw HTML.
    private var isSurelyCode = false
    /// From the first directive on, what stands between fences may be text.
    private var hasDirective = false
    var rawHTML = RawHTML.none
    private var lists = ListColumns()
    private var list: [Int] = []
    private var wasInQuote = false
    var marks = 0
    var columns = 0
    var cells = 0
    /// Columns of the table that the last delimiter row began; 0 outside.
    var tableColumns = 0
    /// Of the line before, which is the head where this one is a rule.
    var pipesBefore = 0
    var paragraph = Paragraph()
    var definitions = DefinitionScan()

    /// Raw HTML that may be open at a line; no fence begins in it.
    enum RawHTML { case none, untilBlankLine, untilEndTag, unknown }

    struct Paragraph {
        var start = 0
        var lines = 0
        var delimiterRows = 0
        var brackets = 0
        var openBrackets = 0
        var instructions = 0
        /// `<!--` that nothing has ended yet.
        var openComments = 0
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count <= Limits.markdownFile.value else {
            bomb = Bomb(kind: .size, offset: 0)
            return
        }
        Self.classes.withUnsafeBufferPointer { classes in
            var start = 0
            while start < bytes.count, bomb == nil {
                start = readLine(bytes, start, classes) + 1
            }
        }
        endParagraph(at: bytes.count)
        if fence != nil { flags.insert(.looseLine) }
        if bomb == nil, let offset = definitions.bomb(in: bytes) { bomb = Bomb(kind: .definitions, offset: offset) }
    }

    /// Reads the line at `start`; gives its end.
    private mutating func readLine(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ classes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        if isSurelyCode, let open = fence, open.isOutermost {
            let last = open.skipCode(bytes, from: start)
            if last > start {
                findNoncharacters(bytes, start..<last)
                return last - 1
            }
        }
        let prefix = LinePrefix(bytes, start)
        let isBelowQuote = wasInQuote
        if prefix.quotes > 0 || prefix.isEmpty { wasInQuote = prefix.quotes > 0 }
        if let open = fence, open.isLeft(by: prefix) { fence = nil }
        if let open = fence { return readFenced(bytes, start, prefix, open, classes) }
        if prefix.isEmpty {
            if prefix.oddBlanks != nil { flags.insert(.looseLine) }
            endParagraph(at: start)
            paragraph = Paragraph(start: prefix.content)
            tableColumns = 0
            if rawHTML == .untilBlankLine, prefix.quotes == 0, prefix.listMarks == 0 { rawHTML = .none }
            return prefix.content
        }
        checkDepth(prefix, start)
        if lists.enter(prefix, bytes), let opened = DialectFence(prefix, bytes, itemColumn: lists.column(of: prefix)) {
            open(opened, bytes, prefix)
            return skipCode(bytes, prefix.content)
        }
        if bytes[prefix.content] == UInt8(ascii: "<") {
            enterHTML(bytes, prefix.content)
            if LooseLine.mayBeginTag(bytes, prefix.content) { flags.insert(.looseLine) }
        }
        if paragraph.lines == 0 { paragraph.start = prefix.content }
        if mayBeLoose(bytes, start, prefix, isBelowQuote: isBelowQuote) { flags.insert(.looseLine) }
        let end = readContent(bytes, prefix.content, classes)
        if rawHTML == .untilEndTag { leaveHTML(bytes, prefix.content..<end) }
        paragraph.lines += 1
        return end
    }

    private mutating func readFenced(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ prefix: LinePrefix, _ open: DialectFence,
        _ classes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        if open.isPerhapsEnded(by: prefix, bytes) { flags.insert(.looseLine) }
        if hasDirective { checkDepth(prefix, start) }
        let end = isSurelyCode ? skipCode(bytes, prefix.content) : countCode(bytes, prefix.content, classes)
        if open.isClosed(by: prefix, bytes, end) { fence = nil }
        return end
    }

    private mutating func open(_ opened: DialectFence, _ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) {
        fence = opened
        isSurelyCode = !hasDirective && list.isEmpty && prefix.quotes == 0 && rawHTML == .none
        // What a directive holds is read as text.
        let end = LineStarts.first(UInt8(ascii: "\n"), in: bytes, prefix.content..<bytes.count) ?? bytes.count
        if Directive(bytes, prefix.content..<DialectScan.contentEnd(bytes, prefix.content..<end)) != nil {
            isSurelyCode = false
            hasDirective = true
            flags.insert([.looseLine, .formula, .bars, .foreignMark, .looseLink, .delimiters, .doublePercent, .doubleBracket])
        }
    }

    /// Whether a line's beginning may be read otherwise than cmark reads it.
    private func mayBeLoose(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ prefix: LinePrefix, isBelowQuote: Bool) -> Bool {
        let content = prefix.content
        let first = bytes[content]
        if LooseLine.mayBegin(bytes, start, content) || LooseLine.mayBeMarks(bytes, prefix) { return true }
        if prefix.listMarks == 1, content > start + 1, bytes[content - 2] == UInt8(ascii: "+") { return true }
        if prefix.quotes > 0 {
            if !isBelowQuote, prefix.quotes == 3 || ASCII.isDigit(first) || first == UInt8(ascii: "=") { return true }
            if LooseAlert.mayBegin(bytes, content, isBelowQuote: isBelowQuote) { return true }
        }
        return prefix.indent >= 4 ? first >= 0xE2 : prefix.listMarks > 0 && LooseTask.mayBegin(bytes, content)
    }

    /// The end of a line of code, in which only noncharacters matter.
    private mutating func skipCode(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        let end = LineStarts.first(UInt8(ascii: "\n"), in: bytes, start..<bytes.count) ?? bytes.count
        findNoncharacters(bytes, start..<end)
        return end
    }

    private mutating func findNoncharacters(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var index = range.lowerBound
        while let lead = LineStarts.first(DialectToken.lead.0, in: bytes, index..<range.upperBound) {
            if lead + 1 < range.upperBound, bytes[lead + 1] == DialectToken.lead.1 { flags.insert(.noncharacter) }
            index = lead + 1
        }
    }

    /// The end of a line that is code unless the fence above it was none: it counts like any other.
    private mutating func countCode(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ classes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        guard start < bytes.count, bytes[start] != UInt8(ascii: "\n") else {
            endParagraph(at: start)
            paragraph = Paragraph(start: start)
            tableColumns = 0
            return start
        }
        let end = readContent(bytes, start, classes)
        paragraph.lines += 1
        return end
    }

    // MARK: Blocks

    private mutating func checkDepth(_ prefix: LinePrefix, _ start: Int) {
        if prefix.listMarks > 0 || !list.isEmpty {
            while let last = list.last, last > prefix.indent { list.removeLast() }
            for mark in 0..<min(prefix.listMarks, Limits.blockDepth.value + 1) { list.append(prefix.indent + 1 + mark) }
        }
        if prefix.quotes + list.count > Limits.blockDepth.value { report(.depth, start) }
    }

    private mutating func endParagraph(at end: Int) {
        definitions.end(at: end)
        let length = end - paragraph.start
        if (paragraph.instructions + paragraph.openComments) * length > Limits.instructions.value { report(.instructions, paragraph.start) }
        if paragraph.brackets > Limits.openBrackets.value { report(.brackets, paragraph.start) }
    }

    mutating func report(_ kind: Bomb.Kind, _ offset: Int) {
        if bomb == nil { bomb = Bomb(kind: kind, offset: offset) }
    }
}
