import Diagnostics
import Limits

/// Front matter made to exhaust a YAML reader, found by a scan before one sees it.
enum FrontMatterBomb {
    static func find(in source: SourceText, _ range: Range<Int>) -> Diagnostic? {
        if range.count > Limits.frontMatter.value { return .frontMatterTooLarge(in: source, range) }
        let (greatestDepth, mostAliases) = (Limits.frontMatterDepth.value, Limits.frontMatterAliases.value)
        var depth = 0
        var aliases = 0
        var indents: [Int] = []
        var lines = LineScanner(source.bytes, at: range.lowerBound, end: range.upperBound)
        while let line = lines.next() {
            var indent = 0
            var dashes = 0
            var isHead = true
            var previous = UInt8(ascii: " ")
            for index in line {
                let byte = source.bytes[index]
                switch byte {
                case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
                case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
                case UInt8(ascii: "*") where previous <= 0x20 || ",[{:".utf8.contains(previous): aliases += 1
                case UInt8(ascii: "-"), UInt8(ascii: "?"): if isHead { dashes += 1 }
                default: break
                }
                if byte == 0x20, isHead { indent += 1 } else if byte != UInt8(ascii: "-"), byte != UInt8(ascii: "?") { isHead = false }
                previous = byte
                if depth > greatestDepth || dashes > greatestDepth || aliases > mostAliases {
                    return .frontMatterTooDeep(in: source, index..<index + 1)
                }
            }
            guard indent < line.count else { continue }
            while let last = indents.last, last >= indent { indents.removeLast() }
            indents.append(indent)
            if indents.count > greatestDepth { return .frontMatterTooDeep(in: source, line) }
        }
        return nil
    }
}
