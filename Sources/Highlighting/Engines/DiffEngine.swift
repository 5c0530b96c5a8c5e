/// Reads diffs: what a line is follows from how it begins.
enum DiffEngine {
    static func read(_ p: UnsafePointer<UInt8>, _ range: Range<Int>, _ writer: inout SpanWriter) {
        var start = range.lowerBound
        while start < range.upperBound {
            var end = start
            while end < range.upperBound, p[end] != 0x0A { end &+= 1 }
            writer.put(lineClass(p + start, end &- start), upTo: end)
            start = min(end &+ 1, range.upperBound)
            writer.put(.plain, upTo: start)
        }
    }

    private static func lineClass(_ line: UnsafePointer<UInt8>, _ count: Int) -> TokenClass {
        guard count > 0 else { return .plain }
        switch line[0] {
        case UInt8(ascii: "+"):
            return begins(line, count, "+++ ") ? .heading : .inserted
        case UInt8(ascii: "-"):
            if begins(line, count, "--- ") { return .heading }
            return count == 3 && begins(line, count, "---") ? .plain : .deleted
        case UInt8(ascii: ">"): return count > 1 && line[1] == 0x20 ? .inserted : .plain
        case UInt8(ascii: "<"): return count > 1 && line[1] == 0x20 ? .deleted : .plain
        case UInt8(ascii: "@"), UInt8(ascii: "="): return .heading
        case UInt8(ascii: "d"): return begins(line, count, "diff") ? .heading : .plain
        case UInt8(ascii: "i"): return begins(line, count, "index") ? .heading : .plain
        case UInt8(ascii: "I"): return begins(line, count, "Index") ? .heading : .plain
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return isCommand(line, count) ? .heading : .plain
        default: return .plain
        }
    }

    private static func begins(_ line: UnsafePointer<UInt8>, _ count: Int, _ word: StaticString) -> Bool {
        guard count >= word.utf8CodeUnitCount else { return false }
        return (0..<word.utf8CodeUnitCount).allSatisfy { line[$0] == word.utf8Start[$0] }
    }

    /// `3,4c5` of a diff without context.
    private static func isCommand(_ line: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        var letters = 0
        for index in 0..<count {
            switch line[index] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ","), 0x0D: break
            case UInt8(ascii: "a"), UInt8(ascii: "c"), UInt8(ascii: "d"): letters += 1
            default: return false
            }
        }
        return letters == 1
    }
}
