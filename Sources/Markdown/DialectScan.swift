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
    private var fence: DialectFence?
    /// The line of the open fence, and whether another one began in its code.
    private var fenceLine = 0..<0
    private var hasFenceInFence = false
    var line = Line()
    private var lists = ListColumns()
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

    // MARK: Lines

    private mutating func startLine(_ bytes: UnsafeBufferPointer<UInt8>) {
        if let open = fence, open.isOutermost, boxes.isEmpty, verbatim == nil { index = open.skipCode(bytes, from: index) }
        let prefix = LinePrefix(bytes, index)
        let end = Self.lineEnd(bytes, from: prefix.content)
        if let open = fence, open.isLeft(by: prefix) { fence = nil }
        enterLine(bytes, prefix, end)
        if fence == nil, verbatim == nil, line.html == nil { readQuoteStart(bytes, prefix) }
        if !boxes.isEmpty {
            let depth = boxes.open.count
            let isEnd = followBoxes(bytes, prefix, isCode: fence != nil || verbatim != nil)
            if boxes.open.count < depth, fence != nil, boxes.open.count < boxes.fenceDepth { fence = nil }
            if isEnd {
                index = end
                return
            }
        }
        if readVerbatim(bytes) {
            index = end
            return
        }
        if let open = fence {
            if open.isClosed(by: prefix, bytes, end) {
                fence = nil
            } else if !hasFenceInFence, open.isPerhapsEnded(by: prefix, bytes) {
                hasFenceInFence = true
                tellOfFenceInFence(bytes, fenceLine, prefix.content)
            }
            index = end
            return
        }
        index = line.content
        readMoreThan(bytes, prefix)
        if readTabbedLine(bytes, prefix) || readPlainRows(bytes, prefix) {} else { mendIndent(bytes, prefix) }
        if index < end, bytes[index] == UInt8(ascii: "<"), line.html == nil, !line.isPerhapsCode, openOtherBox(bytes) {
            index = end
            return
        }
        followHTML(bytes)
        if prefix.isEmpty {
            if let blanks = prefix.oddBlanks { readOddBlanks(bytes, blanks) }
            endParagraph()
            return
        }
        if line.html == nil, line.mayOpenFence, openDirective(bytes) {
            plainHeadings.passText()
            index = end
            return
        }
        if boxes.groups.last?.tabs == .code, line.html == nil {
            _ = openAlternative(bytes, line.content..<Self.contentEnd(bytes, line.content..<end))
        }
        if line.html == nil, line.mayOpenFence,
            let opened = DialectFence(prefix, bytes, itemColumn: boxes.isEmpty ? lists.column(of: prefix) : nil)
        {
            fence = opened
            fenceLine = prefix.content..<Self.contentEnd(bytes, prefix.content..<end)
            hasFenceInFence = false
            boxes.fenceDepth = boxes.open.count
            plainHeadings.passText()
            index = end
            return
        }
        if !line.isPerhapsCode {
            readIndentedParagraph(bytes)
            readWordsAsAddress(bytes)
            if line.hasListMark { keepMarks(bytes, prefix) } else { readPart(bytes, prefix) }
            readMarker(bytes, prefix)
            readLooseItem(bytes, prefix)
            readLooseTask(bytes, prefix)
            tellOfPoles(bytes, prefix)
            tellOfLineInFootnote(bytes, prefix)
            tellOfDrawnTable(bytes)
            tellOfPlainStep(bytes, prefix)
            tellOfOddTask(bytes, prefix)
            tellOfShownLine(bytes)
            tellOfUnmarkedCode(bytes)
            if index < line.end, bytes[index] == UInt8(ascii: "-") { readRuleUnderText(bytes) }
            if readRowAboveHeading(bytes) {
                index = end
                return
            }
            if readWideRule(bytes, prefix) {
                index = end
                return
            }
            readWaves(bytes)
            notePlainHeading(bytes, prefix)
            if openOtherFence(bytes) {
                plainHeadings.passText()
                index = end
                return
            }
            if boxes.groups.last?.tabs != nil, openAlternative(bytes, index..<Self.contentEnd(bytes, index..<line.end)) {
                index = end
                return
            }
            if readAbbreviation(bytes) {
                index = end
                return
            }
            if readDocsifyBox(bytes) || openDefinition(bytes) {
            } else if readForeignLine(bytes) || readBlockAttributes(bytes) || openBox(bytes) || openOtherBox(bytes) || openDisplay(bytes) {
                index = end
                return
            }
            readCaption(bytes)
            if readTableLine(bytes) {
                index = end
                return
            }
        }
        if Self.has(bytes, UInt8(ascii: "%"), UInt8(ascii: "%"), at: index) { readBlockComment(bytes, index, end) }
    }

    private mutating func enterLine(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix, _ end: Int) {
        line.headingEnd = line.isHeading ? Self.contentEnd(bytes, line.content..<line.end) : nil
        line.above =
            line.isBlank || line.isHeading || line.content >= line.end
            ? 0..<0 : line.content..<Self.contentEnd(bytes, line.content..<line.end)
        line.isHeading = false
        if line.isBlank { line.quotesBefore = 0 } else if line.quotes > 0 { line.quotesBefore = line.quotes }
        line.isAfterBlank = line.isBlank
        line.isBlank = prefix.isEmpty && prefix.quotes == 0 && prefix.listMarks == 0
        line.start = index
        line.lastClosing = nil
        line.content = prefix.content
        line.end = end
        line.quotes = prefix.quotes
        line.hasListMark = prefix.listMarks > 0
        if line.hasListMark {
            line.isInList = true
        } else if !prefix.isEmpty, prefix.indent == 0, line.above.isEmpty || !Self.goesOn(bytes, prefix.content) {
            line.isInList = false
        }
        line.isPerhapsCode = !line.isInList && prefix.indent >= 4 + boxes.bodyColumn
        if fence == nil {
            let isOpen = lists.enter(prefix, bytes)
            // The columns of a box are those of another generator.
            line.mayOpenFence = boxes.isEmpty ? isOpen : !line.isPerhapsCode
            if boxes.isEmpty, lists.isCode { line.isPerhapsCode = true }
        }
    }

    /// Whether a line right below words may be more of them: it begins like nothing else.
    private static func goesOn(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Int) -> Bool {
        bytes[content] >= 0x80 || ASCII.isAlphanumeric(bytes[content])
    }

    /// Raw HTML is written anew from its source, so that nothing in it is mended.
    private mutating func followHTML(_ bytes: UnsafeBufferPointer<UInt8>) {
        let content = line.content..<Self.contentEnd(bytes, line.content..<line.end)
        if line.html == nil, !line.isPerhapsCode { line.html = HTMLBlock(bytes, content) }
        guard let block = line.html else { return }
        guard line.content < line.end || !block.isEnded(bytes, content) else {
            line.html = nil
            return
        }
        line.isPerhapsCode = true
        if block.isEnded(bytes, content) { line.html = nil }
        // `<div markdown="1">`: a blank line after it is all that Markdown needs.
        if block == .untilBlankLine, RawMarkdown.opens(bytes, at: line.content), line.end + 1 < bytes.count,
            bytes[content.upperBound - 1] == UInt8(ascii: ">")
        {
            edits.insert([UInt8(ascii: "\n")], at: line.end + 1)
            addedLines.append(base + line.end + 1)
            line.html = nil
        }
    }

    mutating func endParagraph() {
        runs.reset()
        links.reset()
        table = nil
        line.isInBars = false
    }

    // MARK: Within a line

    /// Goes over what can begin nothing, nearly all of a text, to what may; nil at the end.
    @inline(__always)
    private mutating func nextSign(_ bytes: UnsafeBufferPointer<UInt8>) -> DialectSign? {
        var place = index
        defer { index = place }
        while place < bytes.count {
            if let sign = DialectSign(bytes[place]) { return sign }
            place += 1
        }
        return nil
    }

    private mutating func step(_ sign: DialectSign, _ bytes: UnsafeBufferPointer<UInt8>) {
        switch sign {
        case .backslash: readBackslash(bytes)
        case .backtick: skipCodeSpan(bytes)
        case .angle: skipHTMLComment(bytes)
        case .bracket:
            if readReversedLink(bytes) { return }
            tellOfBracket(bytes)
            tellOfOrgLink(bytes)
            if readLooseFootnote(bytes) { return }
            tellOfFootnote(bytes)
            if let end = WikiSyntax.end(bytes, at: index) {
                add(.wikiLink, index..<end)
                index = end
            } else {
                if tellOfMixedBrackets(bytes) { return }
                let isImage = index > 0 && bytes[index - 1] == UInt8(ascii: "!")
                if openWideBracket(bytes, length: 1, isImage: isImage) { return }
                links.open(at: index, isImage: isImage)
                index += 1
            }
        case .exclamation:
            if index + 1 < bytes.count, let end = WikiSyntax.end(bytes, at: index + 1) {
                add(.embed, index..<end)
                index = end
            } else {
                closeExclamationGap(bytes)
                index += 1
            }
        case .closingBracket: readLinkEnd(bytes, length: 1)
        case .percent: readComment(bytes)
        case .delimiter: readDelimiters(bytes)
        case .dollar: readDollar(bytes)
        case .brace: readBrace(bytes)
        case .doubled: readDoubled(bytes)
        case .colon: readColon(bytes)
        case .bar: readBar(bytes, length: 1)
        case .parenthesis: readParenthesis(bytes)
        case .underscore: readFaceUnderscore(bytes)
        case .address: skipAddress(bytes)
        case .wide: readWide(bytes)
        case .verticalTab: readVerticalTab(bytes)
        case .unseen: readUnseen(bytes)
        case .lineEnd: break
        }
    }

    private mutating func readDelimiters(_ bytes: UnsafeBufferPointer<UInt8>) {
        let run = index..<index + Self.run(bytes, at: index, limit: bytes.count)
        let byte = bytes[index]
        index = run.upperBound
        if run.count > 2, !line.isPerhapsCode, let count = runs.seam(bytes, run) {
            // Among letters a mark both ends and begins.
            for place in [run.lowerBound, run.lowerBound + count, run.upperBound] { edits.insert(StandIn.nothing.bytes, at: place) }
            return
        }
        if byte == UInt8(ascii: "*") {
            if run.count <= 2
                ? !line.isPerhapsCode
                    && NameMask.isOne(bytes, run, line: line.content..<line.end, isOpen: runs.isOpen(byte, run.count))
                    || !(run.count == 1 && isAroundBrackets(bytes, run.lowerBound))
                        && Multiplication.isSign(bytes, run, isOpen: run.count == 2 && runs.isOpen(byte, 2))
                    || run.count == 1 && !line.isPerhapsCode && !isAroundBrackets(bytes, run.lowerBound)
                        && (Self.isCheek(bytes, run.lowerBound) || Self.isInFace(bytes, run.lowerBound, line.content..<line.end)
                            || FootnoteStar.isOne(bytes, run.lowerBound, lineEnd: line.end)
                            || isAmount(bytes, run.lowerBound))
                : Multiplication.isMask(bytes, run, isOpen: runs.isOpen(byte, run.count))
            {
                for place in run { edits.replace(place..<place + 1, with: StandIn.asterisk.bytes) }
                return
            }
        } else if run.count != 2 {
            if byte == UInt8(ascii: "~"), run.count == 1, !readSmallDigits(bytes, run.lowerBound) {
                tellOfSingleTildes(bytes, run.lowerBound)
            }
            return
        }
        if byte == UInt8(ascii: "~") ? readRange(bytes, run) : run.count == 2 && mendLooseEmphasis(bytes, run) { return }
        if let place = runs.help(bytes, run) { edits.insert(StandIn.nothing.bytes, at: place) }
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
