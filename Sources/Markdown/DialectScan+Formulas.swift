/// A mark whose end is looked for over lines.
enum Mark: Hashable {
    case dollars, bracket, dollarsInText, endOfCode, endOfHighlight, endOfOtherFence
    /// Of a comment of another generator, by its number.
    case endOfComment(Int)
    /// Of `\begin{cases}`, by its name.
    case endOfEnvironment(String)
}

extension DialectScan {
    /// Lines that reach cmark as they are, up to the line at `end`, in whose place `closing` goes.
    struct Verbatim {
        var end: Int
        var closing: [UInt8]
        /// How many boxes are open around it.
        var depth: Int
        /// Its lines vanish.
        var isHidden = false
        /// Its lines vanish up to and with the one at this place.
        var hiddenUpTo: Int?
    }

    /// Whether the line belongs to what is left alone.
    mutating func readVerbatim(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let open = verbatim else { return false }
        guard boxes.open.count >= open.depth else {
            verbatim = nil
            return false
        }
        if line.start >= open.end {
            edits.replace(line.content..<Self.contentEnd(bytes, line.content..<line.end), with: open.closing)
            verbatim = nil
        } else if open.isHidden || open.hiddenUpTo.map({ line.start <= $0 }) ?? false {
            edits.replace(line.content..<Self.contentEnd(bytes, line.content..<line.end), with: [])
        }
        return true
    }

    /// A fence that no formula ends.
    static let fenceBytes = Array("~~~~~~~~~~".utf8)

    /// `$$` or `\[` alone on a line, up to such an end: to cmark a block of code, which the renderer knows by its name.
    mutating func openDisplay(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let content = index..<Self.contentEnd(bytes, index..<line.end)
        guard content.count == 2 else { return false }
        let closing: StaticString
        let mark: Mark
        if Self.begins(bytes, "$$", at: index) {
            (closing, mark) = ("$$", .dollars)
        } else if Self.begins(bytes, "\\[", at: index) {
            (closing, mark) = ("\\]", .bracket)
        } else {
            return false
        }
        guard let end = findLine(bytes, mark, { bytes, line in line.count == 2 && Self.begins(bytes, closing, at: line.lowerBound) })
        else {
            if mark == .dollars, !line.isPerhapsCode { find(.openFormula, content) }
            return false
        }
        edits.replace(content, with: Self.fenceBytes + (mark == .dollars ? "math $$" : "math \\[").utf8)
        verbatim = Verbatim(end: end, closing: Self.fenceBytes, depth: boxes.open.count)
        return true
    }

    /// The start of the next line in the same quote whose content fits.
    mutating func findLine(
        _ bytes: UnsafeBufferPointer<UInt8>, _ mark: Mark, _ fits: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Bool
    ) -> Int? {
        if let known = withoutEnd[mark], line.start < known { return nil }
        var start = line.end + 1
        while start < bytes.count {
            let prefix = LinePrefix(bytes, start)
            if prefix.quotes < line.quotes { break }
            let end = Self.lineEnd(bytes, from: prefix.content)
            if prefix.quotes == line.quotes, fits(bytes, prefix.content..<Self.contentEnd(bytes, prefix.content..<end)) { return start }
            start = end + 1
        }
        withoutEnd[mark] = start
        return nil
    }

    // MARK: Within text

    /// `$…$`, `` $`…`$ `` or `$$…$$`.
    mutating func readDollar(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = index
        let length = Self.run(bytes, at: index, limit: bytes.count)
        index += length
        if length == 1, start > line.content, ASCII.isAlphanumeric(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: ")"),
            let end = Formula.endOfScript(bytes, from: index, limit: min(line.end, index + Formula.longestScript))
        {
            return take(start..<end, .formula(isDisplay: false), bytes)
        }
        guard length <= 2, start == 0 || !ASCII.isAlphanumeric(bytes[start - 1]) else { return }
        if length == 2 {
            if let end = displayEnd(bytes, from: index) { take(start..<end, .formula(isDisplay: true), bytes) }
        } else if let end = Formula.end(bytes, from: index, limit: min(line.end, index + Formula.longest)) {
            take(start..<end, .formula(isDisplay: false), bytes)
        }
    }

    /// Where `$$` ends what began before `start`, in the same paragraph.
    private mutating func displayEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        findParagraphEnd(bytes, start)
        let limit = boxes.isEmpty ? paragraphEnd : line.end
        if let known = withoutEnd[.dollarsInText], start < known, limit <= known { return nil }
        var end = start
        while end < limit, !Self.has(bytes, UInt8(ascii: "$"), UInt8(ascii: "$"), at: end) { end += 1 }
        guard end < limit else {
            withoutEnd[.dollarsInText] = max(limit, withoutEnd[.dollarsInText] ?? 0)
            return nil
        }
        guard Formula.isDisplay(bytes, start..<end) else { return nil }
        return end + 2
    }

    /// `\(…\)` and `\[…\]` where TeX stands in them; else what a backslash makes a plain sign.
    mutating func readBackslash(_ bytes: UnsafeBufferPointer<UInt8>) {
        if readPath(bytes) || readArm(bytes) || readPattern(bytes) { return }
        guard index + 1 < bytes.count, bytes[index + 1] != UInt8(ascii: "\n") else {
            index += 1
            return
        }
        let opening = bytes[index + 1]
        if opening == UInt8(ascii: "b"), let end = environmentEnd(bytes) {
            return take(index..<end, .formula(isDisplay: true), bytes)
        }
        if ASCII.isLetter(opening), !line.isPerhapsCode, let command = TextCommand.find(bytes, at: index, limit: line.end) {
            find(.foreign("\\\(command.name)"), command.range)
            index = command.range.upperBound
            return
        }
        if opening == UInt8(ascii: "(") || opening == UInt8(ascii: "[") {
            let closing = opening == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
            let limit = min(line.end, index + Formula.longest)
            if let end = Formula.end(bytes, from: index + 2, limit: limit, closing: closing) {
                return take(index..<end, .formula(isDisplay: opening == UInt8(ascii: "[")), bytes)
            }
        }
        index += 2
    }

    /// Where `\begin{cases}` without dollars around it ends, in the same paragraph.
    private mutating func environmentEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard !line.isPerhapsCode, Self.begins(bytes, "\\begin{", at: index) else { return nil }
        let start = index + 7
        var close = start
        while close < line.end, close - start < 20, bytes[close] != UInt8(ascii: "}") { close += 1 }
        guard close < line.end, bytes[close] == UInt8(ascii: "}") else { return nil }
        let environment = Self.string(bytes, start..<close)
        let mark = Mark.endOfEnvironment(environment)
        guard Formula.environments.contains(environment.trimmingStar), withoutEnd[mark].map({ index >= $0 }) ?? true else { return nil }
        findParagraphEnd(bytes, index)
        let limit = min(boxes.isEmpty ? paragraphEnd : line.end, index + Formula.longestEnvironment)
        let name = bytes[start...close]
        var end = close + 1
        while end + 5 + name.count <= limit {
            if Self.begins(bytes, "\\end{", at: end), bytes[end + 5..<end + 5 + name.count].elementsEqual(name) {
                return end + 5 + name.count
            }
            end += 1
        }
        withoutEnd[mark] = limit < index + Formula.longestEnvironment ? limit : index + Formula.longestEnvironment / 2
        return nil
    }

    private mutating func take(_ range: Range<Int>, _ kind: DialectToken.Kind, _ bytes: UnsafeBufferPointer<UInt8>) {
        replace(range, kind, bytes)
        index = range.upperBound
    }
}
