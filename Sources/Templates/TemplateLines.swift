/// What stands around a tag on its line, which decides whether the tag has the line to itself.
struct TemplateLines {
    let bytes: [UInt8]
    /// Where the text begins, after a byte order mark.
    let start: Int

    func isLineStart(_ index: Int) -> Bool {
        index == start || (index > start && bytes[index - 1] == UInt8(ascii: "\n"))
    }

    /// The spaces and tabs before `index` when nothing else stands before it on its line.
    func blanksBefore(_ index: Int) -> Range<Int>? {
        var lower = index
        while lower > start, Self.isBlank(bytes[lower - 1]) { lower -= 1 }
        return isLineStart(lower) ? lower..<index : nil
    }

    /// Where the next line begins when nothing but spaces and tabs follows `index` on its line.
    func nextLine(after index: Int) -> Int? {
        var upper = index
        while upper < bytes.count, Self.isBlank(bytes[upper]) { upper += 1 }
        if upper == bytes.count { return upper }
        if bytes[upper] == UInt8(ascii: "\n") { return upper + 1 }
        if bytes[upper] == UInt8(ascii: "\r"), upper + 1 < bytes.count, bytes[upper + 1] == UInt8(ascii: "\n") {
            return upper + 2
        }
        return nil
    }

    /// The spaces and tabs that the line of `index` begins with; none for a tag far along a line, since looking back
    /// from every tag of an endless line would take forever.
    func indent(ofLineAt index: Int) -> Range<Int> {
        var lower = index
        while !isLineStart(lower) {
            if index - lower == 1000 { return index..<index }
            lower -= 1
        }
        return lower..<blanksEnd(from: lower, before: index)
    }

    func blanksEnd(from start: Int, before limit: Int) -> Int {
        var index = start
        while index < limit, Self.isBlank(bytes[index]) { index += 1 }
        return index
    }

    /// Text between tags, cut into lines so that each can be indented.
    func nodes(of range: Range<Int>, beforeTag: Bool) -> [TemplateNode] {
        var nodes: [TemplateNode] = []
        var lower = range.lowerBound
        if range.isEmpty, beforeTag, isLineStart(lower) { return [.lineStart(range)] }
        while lower < range.upperBound {
            var upper = lower
            while upper < range.upperBound, bytes[upper] != UInt8(ascii: "\n") { upper += 1 }
            upper = min(upper + 1, range.upperBound)
            if isLineStart(lower), !isBlankLine(lower..<upper) {
                let blanks = lower..<blanksEnd(from: lower, before: upper)
                nodes.append(.lineStart(blanks))
                lower = blanks.upperBound
            }
            if lower < upper { nodes.append(.text(lower..<upper)) }
            lower = upper
            if beforeTag, lower == range.upperBound, isLineStart(lower) { nodes.append(.lineStart(lower..<lower)) }
        }
        return nodes
    }

    /// Whether a line holds nothing but its break; such lines are never indented.
    private func isBlankLine(_ range: Range<Int>) -> Bool {
        bytes[range.upperBound - 1] == UInt8(ascii: "\n")
            && bytes[range].allSatisfy { Self.isBlank($0) || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
