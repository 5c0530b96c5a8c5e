/// One tag of a template file.
struct TemplateTag {
    enum Kind {
        case variable, rawVariable, section, invertedSection, end, partial, parent, block, comment, delimiters
    }

    var kind: Kind
    /// The content without its sigil and without the white space around it.
    var content: Range<Int>
    /// From the first byte of the opening delimiter to the byte after the closing one.
    var range: Range<Int>
}

/// Finds the tags of a template file one after the other.
struct TagScanner {
    enum Finding {
        case tag(TemplateTag)
        /// An opening delimiter that nothing closes.
        case unclosed(Range<Int>)
        case badDelimiters(Range<Int>)
        case end
    }

    private let bytes: [UInt8]
    private var position: Int
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)

    init(_ bytes: [UInt8], from start: Int) {
        self.bytes = bytes
        position = start
    }

    /// The closing delimiter in force, for messages.
    var closingDelimiter: String { String(decoding: closing, as: UTF8.self) }

    mutating func next() -> Finding {
        guard let start = find(opening, from: position) else { return .end }
        var inside = skipBlanks(from: start + opening.count)
        let (kind, hasSigil) = kind(at: inside)
        if hasSigil { inside += 1 }
        let terminator = terminator(of: kind, sigil: hasSigil ? bytes[inside - 1] : 0)
        let nested = kind == .comment || kind == .delimiters ? nil : opening
        guard let end = find(terminator, or: nested, from: inside) else {
            // Nothing closes any later tag either, so the search ends here instead of being made for each.
            position = bytes.count
            return .unclosed(start..<start + opening.count)
        }
        if !matches(terminator, at: end) {
            position = end
            return .unclosed(start..<start + opening.count)
        }
        position = end + terminator.count
        let tag = TemplateTag(kind: kind, content: trimmed(inside..<end), range: start..<position)
        if kind == .delimiters, !setDelimiters(tag.content) { return .badDelimiters(tag.range) }
        return .tag(tag)
    }

    private func kind(at index: Int) -> (TemplateTag.Kind, hasSigil: Bool) {
        guard index < bytes.count else { return (.variable, false) }
        switch bytes[index] {
        case UInt8(ascii: "#"): return (.section, true)
        case UInt8(ascii: "^"): return (.invertedSection, true)
        case UInt8(ascii: "/"): return (.end, true)
        case UInt8(ascii: ">"): return (.partial, true)
        case UInt8(ascii: "<"): return (.parent, true)
        case UInt8(ascii: "$"): return (.block, true)
        case UInt8(ascii: "!"): return (.comment, true)
        case UInt8(ascii: "="): return (.delimiters, true)
        case UInt8(ascii: "&"), UInt8(ascii: "{"): return (.rawVariable, true)
        default: return (.variable, false)
        }
    }

    private func terminator(of kind: TemplateTag.Kind, sigil: UInt8) -> [UInt8] {
        switch (kind, sigil) {
        case (.delimiters, _): [UInt8(ascii: "=")] + closing
        case (.rawVariable, UInt8(ascii: "{")): [UInt8(ascii: "}")] + closing
        default: closing
        }
    }

    /// Two words without `=` in them; anything else is refused.
    private mutating func setDelimiters(_ range: Range<Int>) -> Bool {
        let words = bytes[range].split { Self.isWhite($0) }
        guard words.count == 2, !bytes[range].contains(UInt8(ascii: "=")) else { return false }
        opening = Array(words[0])
        closing = Array(words[1])
        return true
    }

    /// Where `pattern`, or failing that `other`, stands first.
    private func find(_ pattern: [UInt8], or other: [UInt8]? = nil, from start: Int) -> Int? {
        let first = pattern[0]
        let second = other?[0] ?? first
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if byte == first || byte == second {
                if matches(pattern, at: index) { return index }
                if let other, matches(other, at: index) { return index }
            }
            index += 1
        }
        return nil
    }

    private func matches(_ pattern: [UInt8], at index: Int) -> Bool {
        bytes.count - index >= pattern.count && bytes[index..<index + pattern.count].elementsEqual(pattern)
    }

    private func skipBlanks(from start: Int) -> Int {
        var index = start
        while index < bytes.count, Self.isWhite(bytes[index]) { index += 1 }
        return index
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, Self.isWhite(bytes[lower]) { lower += 1 }
        while upper > lower, Self.isWhite(bytes[upper - 1]) { upper -= 1 }
        return lower..<upper
    }

    private static func isWhite(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }
}
