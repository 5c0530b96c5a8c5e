/// A line of three quotes or points around code, which keyboards make of three backticks.
struct OtherFence {
    var mark: StaticString
    /// Blanks before backticks that look like nothing and are none to Markdown: U+3000, U+00A0.
    var blanks: Range<Int>
    /// Where the language's name begins.
    var name: Int
    private static let marks: [StaticString] = ["'''", "\"\"\"", "｀｀｀", "···", "～～～", "‘‘‘", "’’’", "‘’‘"]

    init?(_ bytes: UnsafeBufferPointer<UInt8>, at content: Int) {
        blanks = DialectScan.blanks(bytes, from: content)
        if blanks.isEmpty {
            guard let mark = Self.marks.first(where: { DialectScan.begins(bytes, $0, at: content) }) else { return nil }
            self.mark = mark
        } else {
            guard DialectScan.begins(bytes, "```", at: blanks.upperBound) else { return nil }
            mark = "```"
        }
        name = DialectScan.skipBlanks(bytes, blanks.upperBound + mark.utf8CodeUnitCount)
    }
}

extension DialectScan {
    /// Lines between such marks are code where the first one says the language, or what follows it begins like a program.
    mutating func openOtherFence(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let content = index..<Self.contentEnd(bytes, index..<line.end)
        guard content.count > 2, bytes[index] == UInt8(ascii: "'") || bytes[index] == UInt8(ascii: "\"") || bytes[index] >= 0xC2,
            let fence = OtherFence(bytes, at: index)
        else { return false }
        let name = min(fence.name, content.upperBound)..<content.upperBound
        guard bytes[name].allSatisfy({ ASCII.isAlphanumeric($0) || "+#-".utf8.contains($0) }), name.count < 20 else { return false }
        let next = Self.skipBlanks(bytes, line.end + 1)
        guard
            !name.isEmpty || !fence.blanks.isEmpty
                || next < bytes.count && (ASCII.isLetter(bytes[next]) || "<#/{(@$".utf8.contains(bytes[next])),
            let end = findLine(bytes, .endOfOtherFence, Self.isEndOfOtherFence)
        else { return false }
        edits.replace(content, with: Self.fenceBytes + bytes[name])
        let last = LinePrefix(bytes, end).content
        let lastContent = last..<Self.contentEnd(bytes, last..<Self.lineEnd(bytes, from: last))
        if fence.blanks.isEmpty {
            let code = Self.string(bytes, content.upperBound..<lastContent.lowerBound)
            find(.otherFence, content.lowerBound..<lastContent.upperBound, "```" + Self.string(bytes, name) + code + "```")
        } else {
            find(.invisible, fence.blanks, "")
            let blanks = Self.blanks(bytes, from: last)
            if !blanks.isEmpty { find(.invisible, blanks, "") }
        }
        verbatim = Verbatim(end: end, closing: Self.fenceBytes, depth: boxes.open.count)
        return true
    }

    private static func isEndOfOtherFence(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        guard 3...12 ~= line.count else { return false }
        if begins(bytes, "```", at: line.lowerBound) { return line.count == 3 }
        return OtherFence(bytes, at: line.lowerBound).map { $0.name >= line.upperBound } ?? false
    }
}
