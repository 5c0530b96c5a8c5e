import Diagnostics
import Limits

/// Looks over a text once, in linear time, before cmark does: says what the text holds and whether it would take
/// cmark too long or too much memory, since its parser can't be interrupted.
///
/// It knows lines, fences, list marks and quote marks; within a paragraph it only counts, generously.
struct BombScan {
    private(set) var flags: TextFlags = []
    private(set) var bomb: Bomb?
    /// Whether a `*`, `=` or `~` stands twice in a row.
    private(set) var hasDoubledMarks = false
    /// How many lines begin like a footnote.
    private(set) var footnotes = 0

    private var fence: DialectFence?
    /// Whether the open fence is surely one: not in a list or a quote, which this scan knows only roughly, and not after raw HTML.
    private var isSurelyCode = false
    /// From the first directive on, what stands between fences may be text.
    private var hasDirective = false
    private var rawHTML = RawHTML.none
    private var lists = ListColumns()
    private var list: [Int] = []
    private var wasInQuote = false
    private var marks = 0
    private var columns = 0
    private var cells = 0
    /// Columns of the table that the last delimiter row began; 0 outside.
    private var tableColumns = 0
    /// Of the line before, which is the head where this one is a rule.
    private var pipesBefore = 0
    private var paragraph = Paragraph()
    private var definitions = DefinitionScan()

    /// Raw HTML that may be open at a line; no fence begins in it.
    private enum RawHTML { case none, untilBlankLine, untilEndTag, unknown }

    private struct Paragraph {
        var start = 0
        var lines = 0
        var delimiterRows = 0
        var brackets = 0
        var openBrackets = 0
        var instructions = 0
        /// `<!--` that nothing has ended yet.
        var openComments = 0
    }

    /// What counts of one line.
    private struct Line {
        var pipes = 0
        var ats = 0
        /// Since the last blank.
        var wordStart = 0
        var wwws = 0
        var parentheses = 0
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
        if let open = fence {
            if open.isPerhapsEnded(by: prefix, bytes) { flags.insert(.looseLine) }
            if hasDirective { checkDepth(prefix, start) }
            let end = isSurelyCode ? skipCode(bytes, prefix.content) : countCode(bytes, prefix.content, classes)
            if open.isClosed(by: prefix, bytes, end) { fence = nil }
            return end
        }
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
            fence = opened
            isSurelyCode = !hasDirective && list.isEmpty && prefix.quotes == 0 && rawHTML == .none
            // What a directive holds is read as text.
            let end = LineStarts.first(UInt8(ascii: "\n"), in: bytes, prefix.content..<bytes.count) ?? bytes.count
            if Directive(bytes, prefix.content..<DialectScan.contentEnd(bytes, prefix.content..<end)) != nil {
                isSurelyCode = false
                hasDirective = true
                flags.insert([.looseLine, .formula, .bars, .foreignMark, .looseLink, .delimiters, .doublePercent, .doubleBracket])
            }
            return skipCode(bytes, prefix.content)
        }
        if bytes[prefix.content] == UInt8(ascii: "<") {
            enterHTML(bytes, prefix.content)
            if LooseLine.mayBeginTag(bytes, prefix.content) { flags.insert(.looseLine) }
        }
        if paragraph.lines == 0 { paragraph.start = prefix.content }
        if LooseLine.mayBegin(bytes, start, prefix.content) { flags.insert(.looseLine) }
        if prefix.listMarks == 1, prefix.content > start + 1, bytes[prefix.content - 2] == UInt8(ascii: "+") { flags.insert(.looseLine) }
        if prefix.quotes > 0, !isBelowQuote,
            prefix.quotes == 3 || ASCII.isDigit(bytes[prefix.content]) || bytes[prefix.content] == UInt8(ascii: "=")
        {
            flags.insert(.looseLine)
        }
        if LooseLine.mayBeMarks(bytes, prefix) { flags.insert(.looseLine) }
        if prefix.quotes > 0, LooseAlert.mayBegin(bytes, prefix.content, isBelowQuote: isBelowQuote) { flags.insert(.looseLine) }
        if prefix.indent >= 4
            ? bytes[prefix.content] >= 0xE2
            : prefix.listMarks > 0 && LooseTask.mayBegin(bytes, prefix.content)
        {
            flags.insert(.looseLine)
        }
        let end = readContent(bytes, prefix.content, classes)
        if rawHTML == .untilEndTag { leaveHTML(bytes, prefix.content..<end) }
        paragraph.lines += 1
        return end
    }

    /// Takes in a line that begins with an angle bracket: a comment on one line leaves nothing open, a tag no more than the lines up
    /// to a blank one.
    private mutating func enterHTML(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) {
        guard rawHTML != .unknown, start + 2 < bytes.count else { return }
        if DialectScan.begins(bytes, "<!--", at: start) {
            let end = LineStarts.first(UInt8(ascii: "\n"), in: bytes, start..<bytes.count) ?? bytes.count
            var index = start + 4
            while index + 2 < end, !DialectScan.begins(bytes, "-->", at: index) { index += 1 }
            if index + 2 >= end { rawHTML = .unknown }
            return
        }
        if Self.verbatim(bytes, start + 1) != nil {
            rawHTML = .untilEndTag
        } else if rawHTML != .untilEndTag {
            let isTag = ASCII.isLetter(bytes[start + 1]) || bytes[start + 1] == UInt8(ascii: "/") && ASCII.isLetter(bytes[start + 2])
            rawHTML = isTag ? .untilBlankLine : .unknown
        }
    }

    /// `</pre>` on its line, and a blank line after it.
    private mutating func leaveHTML(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
        var index = line.lowerBound
        while let found = LineStarts.first(UInt8(ascii: "<"), in: bytes, index..<line.upperBound) {
            if found + 2 < line.upperBound, bytes[found + 1] == UInt8(ascii: "/"),
                let length = Self.verbatim(bytes, found + 2), found + 2 + length < line.upperBound,
                bytes[found + 2 + length] == UInt8(ascii: ">")
            {
                rawHTML = .untilBlankLine
                return
            }
            index = found + 1
        }
    }

    /// The length of a name that begins here of an element which may hold blank lines.
    private static func verbatim(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        verbatim.first { tag in
            start + tag.utf8CodeUnitCount <= bytes.count && RawTitle.isNamed(tag, start..<start + tag.utf8CodeUnitCount, bytes)
        }?.utf8CodeUnitCount
    }

    private static let verbatim: [StaticString] = ["pre", "script", "style", "textarea"]

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

    private mutating func report(_ kind: Bomb.Kind, _ offset: Int) {
        if bomb == nil { bomb = Bomb(kind: kind, offset: offset) }
    }

    // MARK: Within a line

    private mutating func readContent(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ classes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var line = Line(wordStart: start)
        var index = start
        var newMarks = 1
        let count = bytes.count
        scan: while index < count {
            let byte = bytes[index]
            let type = classes[Int(byte)]
            if type == 0 {
                index += 1
                continue
            }
            switch byte {
            case UInt8(ascii: "\n"): break scan
            case UInt8(ascii: " "), UInt8(ascii: "\t"):
                if byte == UInt8(ascii: "\t") { flags.insert(.looseLine) }
                if line.wwws > 0 { checkWord(line, index) }
                line.wordStart = index + 1
                line.parentheses = 0
                line.wwws = 0
                index += 1
                continue
            case UInt8(ascii: "\\"):
                guard index + 1 < count, bytes[index + 1] != UInt8(ascii: "\n") else { break }
                if WindowsPath.begins(bytes, index, lineStart: start) || bytes[index + 1] == UInt8(ascii: "_") { flags.insert(.formula) }
                index += 1
                // `\textbf{`
                if index + 2 < count, 0x61...0x7A ~= bytes[index], 0x61...0x7A ~= bytes[index + 1], 0x61...0x7A ~= bytes[index + 2] {
                    flags.insert(.formula)
                }
                if bytes[index] == UInt8(ascii: "(") || bytes[index] == UInt8(ascii: "[") || bytes[index] == UInt8(ascii: "b")
                    || DialectScan.isClass(bytes, index - 1)
                {
                    flags.insert(.formula)
                }
            case UInt8(ascii: "|"):
                line.pipes += 1
                flags.insert(.bars)
            case UInt8(ascii: "$"):
                flags.insert(.formula)
                index += 1
                continue
            case UInt8(ascii: "{"):
                flags.insert(.foreignMark)
                index += 1
                continue
            case UInt8(ascii: "("):
                if LooseLine.mayBeLooseLink(bytes, at: index)
                    || paragraph.openBrackets > 0 && index > 0 && bytes[index - 1] != UInt8(ascii: "]")
                {
                    flags.insert(.looseLink)
                }
                if BlockReference.begins(bytes, index) { flags.insert(.foreignMark) }
                index += 1
                continue
            case UInt8(ascii: "["):
                if index > 0, bytes[index - 1] == byte { flags.insert(.doubleBracket) }
                if index > start, bytes[index - 1] == UInt8(ascii: "]") { flags.insert(.looseLink) }
                if index + 1 < count, bytes[index + 1] == UInt8(ascii: "^") || DialectScan.begins(bytes, "＾", at: index + 1) {
                    flags.insert(.looseLine)
                }
                // `[!NOTE]` without `>`.
                if index + 1 < count, bytes[index + 1] == UInt8(ascii: "!"), index == 0 || bytes[index - 1] == UInt8(ascii: "\n") {
                    flags.insert(.foreignMark)
                }
                if LooseLine.mayBeReversedLink(bytes, at: index) || LooseLine.mayBeForeignBracket(bytes, at: index)
                    || index > 0 && bytes[index - 1] == UInt8(ascii: "!") && LooseLine.lacksFile(bytes, at: index)
                {
                    flags.insert(.looseLink)
                }
                paragraph.openBrackets += 1
            case UInt8(ascii: "]"):
                definitions.closings += 1
                if LooseLine.mayBeWordsAsAddress(bytes, at: index) || HalfLink.mayBegin(bytes, index)
                    || paragraph.openBrackets == 0 && index + 1 < count && bytes[index + 1] == UInt8(ascii: "(")
                {
                    flags.insert(.looseLink)
                }
                paragraph.brackets += paragraph.openBrackets
                paragraph.openBrackets = max(0, paragraph.openBrackets - 1)
            case UInt8(ascii: "<"):
                if Self.mayEndFace(bytes, index, start) { flags.insert(.looseLine) }
                readAngle(bytes, index)
            case UInt8(ascii: ">"):
                if Self.mayEndFace(bytes, index, start) { flags.insert(.looseLine) }
                if paragraph.openComments > 0, index > 1, bytes[index - 1] == UInt8(ascii: "-"), bytes[index - 2] == UInt8(ascii: "-") {
                    paragraph.openComments = 0
                }
                index += 1
                continue
            case UInt8(ascii: "+"), UInt8(ascii: "^"):
                if index > start
                    ? bytes[index - 1] == byte || byte == UInt8(ascii: "^") && bytes[index - 1] != UInt8(ascii: "[")
                    : byte == UInt8(ascii: "^") && index + 1 < count && bytes[index + 1] == UInt8(ascii: "[")
                {
                    flags.insert(.foreignMark)
                }
                index += 1
                continue
            case UInt8(ascii: "@"): line.ats += 1
            case UInt8(ascii: ")"): line.parentheses += 1
            case UInt8(ascii: ":"):
                if index + 2 < count, bytes[index + 1] == UInt8(ascii: "/"), bytes[index + 2] == UInt8(ascii: "/") { line.wwws += 1 }
                if index + 2 < count, bytes[index + 1] == UInt8(ascii: "\\"), bytes[index + 2] == UInt8(ascii: "\\") {
                    flags.insert(.looseLink)
                }
                if index + 2 < count,
                    0x61...0x7A ~= bytes[index + 1]
                        || LooseLine.mayNameEmoji(bytes[index + 1])
                        || bytes[index + 1] == byte && (bytes[index + 2] <= 0x20 || index == start)
                        || index == start && 0x41...0x5A ~= bytes[index + 1]
                {
                    flags.insert(.foreignMark)
                }
            case UInt8(ascii: "w"):
                if index + 3 < count, bytes[index + 1] == byte, bytes[index + 2] == byte, bytes[index + 3] == UInt8(ascii: ".") {
                    line.wwws += 1
                }
            case UInt8(ascii: "%"):
                if index > 0, bytes[index - 1] == byte { flags.insert(.doublePercent) }
                index += 1
                continue
            case UInt8(ascii: "`"):
                // No other one soon, nor one right before: it may stand alone.
                if index + 1 < count, bytes[index + 1] > 0x20,
                    LineStarts.first(byte, in: bytes, index + 1..<min(count, index + 120)) == nil
                {
                    flags.insert(.looseLine)
                }
            case UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "="):
                if index > start, bytes[index - 1] == byte { hasDoubledMarks = true }
                if LooseLine.mayNeedHelp(bytes, index) || byte == UInt8(ascii: "~") && LooseLine.mayBeSmall(bytes, index) {
                    flags.insert(.delimiters)
                }
            case UInt8(ascii: "_"):
                if index > start, bytes[index - 1] == byte { hasDoubledMarks = true }
                if DialectScan.isMouth(bytes, index)
                    || index + 1 < count && (bytes[index + 1] >= 0x80 || bytes[index + 1] == UInt8(ascii: "("))
                    || index > 0 && bytes[index - 1] >= 0x80
                {
                    flags.insert(.delimiters)
                }
            case 0x0B: flags.insert(.looseLine)
            case 0xE2, 0xC2, 0x01...0x08, 0x0E...0x1F, 0x7F:
                if DialectScan.unseenLength(bytes, at: index) != 0 { flags.insert(.looseLine) }
                index += byte == 0xE2 ? 3 : byte == 0xC2 ? 2 : 1
                continue
            case 0xE3:
                // Two opening brackets of newspapers.
                if WideBracket.opensOrQuotes(bytes, at: index),
                    WideBracket.opensOrQuotes(bytes, at: index + 3)
                        || index + 3 < count && (ASCII.isDigit(bytes[index + 3]) || bytes[index + 3] == UInt8(ascii: "^"))
                {
                    flags.insert(.looseLink)
                }
                index += 3
                continue
            case DialectToken.lead.0:
                readFullWidth(bytes, index, &line)
                index += 1
                continue
            default: break
            }
            newMarks += 1
            index += 1
        }
        finish(line, bytes, start..<min(index, count), newMarks)
        return min(index, count)
    }

    /// A noncharacter, a bar between cells, or brackets that may be a link's.
    private mutating func readFullWidth(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ line: inout Line) {
        guard index + 2 < bytes.count else { return }
        switch (bytes[index + 1], bytes[index + 2]) {
        case (DialectToken.lead.1, _): flags.insert(.noncharacter)
        case (0xBD, 0x9C):
            flags.insert(.bars)
            line.pipes += 1
        case (0xBC, 0x88), (0xBC, 0x9A), (0xBC, 0x8F):
            if LooseLine.mayBeLooseLink(bytes, at: index) || LooseLine.mayBeAddress(bytes, at: index) { flags.insert(.looseLink) }
        // `）`, `［`, `＊` and the full-width backtick.
        case (0xBD, 0x9E): if DialectScan.begins(bytes, "～", at: index + 3) { flags.insert(.looseLink) }
        case (0xBC, 0x89), (0xBC, 0xBB), (0xBC, 0x8A), (0xBD, 0x80): flags.insert(.looseLink)
        // `￥`, `＜`, `｛`
        case (0xBF, 0xA5), (0xBC, 0x9C), (0xBD, 0x9B): flags.insert(.looseLink)
        case (0xBC, 0x81):
            if index + 3 < bytes.count, bytes[index + 3] == UInt8(ascii: "[") { flags.insert(.looseLink) }
        default: break
        }
    }

    /// The second eye of `>_<` at the beginning of a line, or the arrows of `>> words <<`.
    private static func mayEndFace(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ start: Int) -> Bool {
        guard index > start, start > 0 else { return false }
        if bytes[index] == UInt8(ascii: "<"), bytes[index - 1] == bytes[index] { return true }
        return index - start < 5 && bytes[start - 1] == UInt8(ascii: ">")
    }

    private mutating func readAngle(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) {
        guard index + 2 < bytes.count else { return }
        let next = bytes[index + 1]
        if next == UInt8(ascii: "%") || RawMarkdown.opens(bytes, at: index) || OfficeTag.begins(bytes, index) { flags.insert(.foreignMark) }
        if next == UInt8(ascii: "!") || next == 0xEF, LooseComment.mayBeOne(bytes, index) { flags.insert(.foreignMark) }
        if next == UInt8(ascii: "!"), bytes[index + 2] == UInt8(ascii: "-") { paragraph.openComments += 1 }
        if next == UInt8(ascii: "?") || next == UInt8(ascii: "!") && bytes[index + 2] != UInt8(ascii: "-") {
            paragraph.instructions += 1
        }
    }

    private mutating func checkWord(_ line: Line, _ end: Int) {
        if (line.wwws + line.parentheses) * (end - line.wordStart) > Limits.bareAddresses.value { report(.addresses, line.wordStart) }
    }

    private mutating func finish(_ line: Line, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ newMarks: Int) {
        if line.wwws > 0 { checkWord(line, range.upperBound) }
        if line.ats * range.count > Limits.bareAddresses.value { report(.addresses, range.lowerBound) }
        marks += newMarks
        if marks > Limits.marks.value { report(.marks, range.lowerBound) }
        columns += line.pipes * line.pipes
        if columns > Limits.tableBars.value { report(.columns, range.lowerBound) }
        if Self.isDelimiterRow(bytes, range) {
            paragraph.delimiterRows += paragraph.lines + (range.lowerBound - paragraph.start) / 64
            if paragraph.delimiterRows > Limits.delimiterRows.value { report(.delimiterRows, range.lowerBound) }
            // A rule that is shorter than the head is made as long.
            tableColumns = max(tableColumns, line.pipes + 1, pipesBefore + 1)
        }
        pipesBefore = line.pipes
        cells += tableColumns
        if cells > Limits.tableCells.value { report(.cells, range.lowerBound) }
        if bytes[range.lowerBound] == UInt8(ascii: "[") {
            definitions.begin(at: range.lowerBound)
            if range.count > 1, bytes[range.lowerBound + 1] == UInt8(ascii: "^") {
                footnotes += 1
                flags.insert(.looseLine)
            }
        }
    }

    /// Whether a line holds nothing but dashes, colons, bars and blanks, of any width.
    private static func isDelimiterRow(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        var hasDash = false
        for index in range {
            switch bytes[index] {
            case UInt8(ascii: "-"): hasDash = true
            case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0x0B, 0x0C: break
            case UInt8(ascii: "="), 0xE2, 0xEF: hasDash = true
            case 0x80...0xBF: break
            default: return false
            }
        }
        return hasDash
    }

    /// 1 for bytes that the scan looks at.
    private static let classes: [UInt8] = {
        var classes = [UInt8](repeating: 0, count: 256)
        for byte in "\n\t\u{B} *_~=`[]!<>&\\|:w@()%${+^".utf8 { classes[Int(byte)] = 1 }
        for byte in [0xE3, 0xE2, 0xC2, 0x7F] + Array(0x01...0x08) + Array(0x0E...0x1F) { classes[byte] = 1 }
        classes[Int(DialectToken.lead.0)] = 1
        return classes
    }()
}
