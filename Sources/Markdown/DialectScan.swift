import Limits

/// Finds the pieces of Lathe's dialect in the source and hides them from cmark, and mends in the text that cmark gets
/// what was surely meant as Markdown.
///
/// It knows of Markdown only what decides whether brackets and percent signs mean anything: fences, code spans,
/// backslashes, HTML comments and tables. Where it is mistaken about code, the renderer restores the source.
struct DialectScan {
    private(set) var tokens: [DialectToken] = []
    /// The comment that was never closed, if there is one.
    var unclosedComment: Range<Int>?
    /// What was read otherwise than it was written, and what couldn't be read.
    var findings: [LooseMark] = []
    /// The lines of the source file before which cmark gets one more, in their order.
    var addedLines: [Int] = []
    /// The source from `base` on, with the pieces hidden.
    private(set) var text: [UInt8]

    let base: Int
    /// Whether there is a bar anywhere, narrow or wide.
    let hasBars: Bool
    var index = 0
    var edits = TextEdits()
    var fence: DialectFence?
    /// The line of the open fence, and whether another one began in its code.
    var fenceLine = 0..<0
    var hasFenceInFence = false
    var line = Line()
    var lists = ListColumns()
    var paragraphEnd = 0
    /// As far as a code span of the paragraph can reach.
    var codeEnd = 0
    /// For each length of a run of backticks, where the last one begins before that.
    var lastRuns: [Int: Int]?
    /// Nothing more before the paragraph's end ends a comment.
    var isCommentOpen = false
    /// Where the last `%%` of a format such as `%d%%` stands.
    var formatEnd: Int?
    var htmlCommentsEnd = false
    /// How far every `~~` is known to stand between numbers.
    var rangesEnd = 0

    var runs = DelimiterRuns()
    var amounts = AmountStars()
    var links = OpenLinks()
    var boxes = Boxes()
    var abbreviations = Abbreviations()
    var table: Table?
    var verbatim: Verbatim?
    var footnotes: FootnoteLook?
    /// The labels of its footnotes, once that was asked for.
    var definedFootnotes: Set<String>?
    /// The names of references that the text has addresses for, once that was asked for.
    var definedNames: Set<String>?
    /// The names of references that the text gives behind words, once that was asked for.
    var usedNames: Set<String>?
    /// All that the text has in brackets, but for the names of addresses, once that was asked for.
    var bracketedNames: Set<String>?
    /// The full-width stars that end emphasis, which begin none.
    var skippedStars = -9
    /// The underscores that end emphasis, which begin none.
    var skippedUnderscores = -9
    /// The waves that end struck-out words, which begin none.
    var skippedWaves = -9
    /// The item of a list on the last line that wasn't blank, where it began one.
    var looseItem: LooseItem?
    /// The last number of a list that was mended, where its line ends and in which column it stands.
    var looseNumber: (number: Int, end: Int, column: Int)?
    /// The line above began with the box of a task, without the mark of a list.
    var hasTaskAbove = false
    var plainHeadings = PlainHeadings()
    var citations: CitationLook?
    var tabs = TabbedLines()
    var plainRows = PlainRows()
    /// The writer left out the blank after `##`.
    var hasHeadingWithoutBlank = false
    /// The full-width equals signs that end marked words, which begin none.
    var skippedEquals = -9
    /// For each mark, up to where nothing is known to end it.
    var withoutEnd: [Mark: Int] = [:]

    /// What is known of the line that is being read.
    struct Line {
        var start = 0
        var content = 0
        /// Where the line break stands, or the text ends.
        var end = 0
        var quotes = 0
        /// How many quotes may go on from the lines before it.
        var quotesBefore = 0
        var isBlank = true
        var isAfterBlank = true
        /// It is indented so far that it may be code.
        var isPerhapsCode = false
        var isInList = false
        /// An item begins on it.
        var hasListMark = false
        /// A fence may begin on it.
        var mayOpenFence = true
        /// Where the last line was a heading: the end of its words.
        var headingEnd: Int?
        var isHeading = false
        /// The words of the line above it, where it isn't blank or a heading.
        var above = 0..<0
        /// The lines before it stand between bars without being a table.
        var isInBars = false
        var html: HTMLBlock?
        /// Where its last closing round bracket stands, once that was asked for.
        var lastClosing: Int?
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>, base: Int, flags: TextFlags) {
        self.base = base
        hasBars = flags.contains(.bars)
        text = Array(bytes)
        if flags.contains(.noncharacter) { replaceNoncharacters() }
        scan(bytes)
        if !edits.isEmpty { text = edits.applied(to: text) }
    }

    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
        while index < bytes.count {
            startLine(bytes)
            while true {
                // A piece over lines has ended on this one.
                if index > line.end { line.end = Self.lineEnd(bytes, from: index) }
                guard let sign = nextSign(bytes), sign != .lineEnd else { break }
                step(sign, bytes)
            }
            if table != nil { finishRow(bytes) }
            index += 1
        }
        if fence != nil { tellOfOpenFence(bytes, fenceLine) }
        settlePlainHeadings()
    }

    /// A noncharacter of the source must not be taken for one of ours; HTML can't hold it anyway.
    private mutating func replaceNoncharacters() {
        for index in text.indices.dropLast(2)
        where text[index] == DialectToken.lead.0 && text[index + 1] == DialectToken.lead.1 && 0x90...0xAF ~= text[index + 2] {
            text[index + 1] = 0xBF
            text[index + 2] = 0xBD
        }
    }

    // MARK: Pieces

    /// Hides a piece of at least five bytes under a word of its own length.
    mutating func add(_ kind: DialectToken.Kind, _ range: Range<Int>) {
        guard tokens.count < Limits.dialectPieces.value else {
            // A link stays as it was written; what nobody is to read doesn't, not even in code.
            if kind == .comment || kind == .hiddenComment { blank(range, with: DialectToken.filler) }
            return
        }
        DialectToken.write(tokens.count, over: range, in: &text)
        tokens.append(DialectToken(kind: kind, range: base + range.lowerBound..<base + range.upperBound, length: range.count))
    }

    /// Puts a word in a piece's place; of a piece over several lines, what stands on the others vanishes.
    mutating func replace(_ range: Range<Int>, _ kind: DialectToken.Kind, _ bytes: UnsafeBufferPointer<UInt8>) {
        guard tokens.count < Limits.dialectPieces.value else { return }
        var start = range.lowerBound
        var word = DialectToken.word(tokens.count)
        while start < range.upperBound {
            var end = start
            while end < range.upperBound, bytes[end] != UInt8(ascii: "\n") { end += 1 }
            if start < end { edits.replace(start..<end, with: word) }
            word = [DialectToken.filler]
            start = end < range.upperBound ? afterQuotes(bytes, end + 1) : end
        }
        tokens.append(
            DialectToken(
                kind: kind, range: base + range.lowerBound..<base + range.upperBound, length: DialectToken.shortest))
    }

    /// Where a further line's own text begins, within as many quotes as this one: a dash there begins no list.
    private func afterQuotes(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var index = Self.skipBlanks(bytes, start)
        for _ in 0..<line.quotes where index < bytes.count && bytes[index] == UInt8(ascii: ">") {
            index = Self.skipBlanks(bytes, index + 1)
        }
        return index
    }

    /// Counts a piece whose word is put into the text by the caller.
    mutating func replaceWordless(_ range: Range<Int>, _ kind: DialectToken.Kind) {
        tokens.append(
            DialectToken(
                kind: kind, range: base + range.lowerBound..<base + range.upperBound, length: DialectToken.shortest))
    }

    mutating func blank(_ range: Range<Int>, with byte: UInt8) {
        for index in range { text[index] = byte }
    }

    mutating func find(_ kind: LooseMark.Kind, _ range: Range<Int>, _ replacement: String? = nil) {
        findings.append(LooseMark(kind: kind, range: base + range.lowerBound..<base + range.upperBound, replacement: replacement))
    }
}
