import Limits

/// Adds up what link definitions (`[label]: address "title"`) come to where they are used: cmark copies address and
/// title for each use.
struct DefinitionScan {
    /// How many `]` the text has: no more links can there be.
    var closings = 0
    /// From the `[` that begins a line to the next such line or the paragraph's end, where that is long.
    private var candidates: [Range<Int>] = []
    private var longest = 0
    private var start: Int?

    mutating func begin(at index: Int) {
        end(at: index)
        start = index
    }

    mutating func end(at index: Int) {
        guard let start else { return }
        self.start = nil
        guard index - start > 40 else { return }
        candidates.append(start..<index)
        longest = max(longest, index - start)
    }

    /// Where the definition stands that comes to more than the limit, if one does.
    func bomb(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard longest > 0, longest * closings > Limits.definitionUses.value else { return nil }
        var lengths: [String: (length: Int, offset: Int)] = [:]
        for line in candidates {
            guard let end = Self.labelEnd(bytes, line) else { continue }
            let label = Self.normalized(bytes, line.lowerBound + 1..<end)
            if lengths[label] == nil { lengths[label] = (line.count, line.lowerBound) }
        }
        var total = 0
        var open: Int?
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "["): open = index
            case UInt8(ascii: "]"):
                if let start = open, index - start <= 1001,
                    let found = lengths[Self.normalized(bytes, start + 1..<index)]
                {
                    total += found.length
                    if total > Limits.definitionUses.value { return found.offset }
                }
                open = nil
            default: break
            }
            index += 1
        }
        return nil
    }

    /// The `]` of a line's label, where `:` follows it.
    private static func labelEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int? {
        var index = line.lowerBound + 1
        while index + 1 < line.upperBound, index - line.lowerBound <= 1001 {
            if bytes[index] == UInt8(ascii: "\\") {
                index += 2
                continue
            }
            if bytes[index] == UInt8(ascii: "]") { return bytes[index + 1] == UInt8(ascii: ":") ? index : nil }
            index += 1
        }
        return nil
    }

    /// Labels are the same in any case and with any blanks between their words.
    private static func normalized(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self).uppercased().lowercased()
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
