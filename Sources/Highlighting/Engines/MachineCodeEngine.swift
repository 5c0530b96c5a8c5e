/// Reads G-code: commands, the letters of their parameters, numbers and comments.
enum MachineCodeEngine {
    static func read(_ p: UnsafePointer<UInt8>, _ range: Range<Int>, _ writer: inout SpanWriter) {
        let n = range.upperBound
        var i = range.lowerBound
        while i < n {
            let byte = p[i]
            let start = i
            i &+= 1
            switch byte {
            case UInt8(ascii: ";"):
                while i < n, p[i] != 0x0A { i &+= 1 }
                writer.put(.comment, upTo: i)
            case UInt8(ascii: "("):
                while i < n, p[i] != UInt8(ascii: ")"), p[i] != 0x0A { i &+= 1 }
                if i < n, p[i] == UInt8(ascii: ")") { i &+= 1 }
                writer.put(.comment, upTo: i)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
                let end = endOfNumber(p, i, n)
                if end == i {
                    while i < n, p[i] > 0x20, p[i] != UInt8(ascii: ";"), p[i] != UInt8(ascii: "(") { i &+= 1 }
                    writer.put(.plain, upTo: i)
                } else if byte | 0x20 == UInt8(ascii: "g") || byte | 0x20 == UInt8(ascii: "m") {
                    i = end
                    writer.put(.keyword, upTo: i)
                } else {
                    writer.put(.attribute, upTo: start &+ 1)
                    i = end
                    writer.put(.number, upTo: i)
                }
            default:
                writer.put(.plain, upTo: i)
            }
        }
    }

    private static func endOfNumber(_ p: UnsafePointer<UInt8>, _ from: Int, _ n: Int) -> Int {
        var end = from
        if end < n, p[end] == UInt8(ascii: "-") || p[end] == UInt8(ascii: "+") { end &+= 1 }
        let digits = end
        while end < n, p[end] &- 0x30 < 10 || p[end] == UInt8(ascii: ".") { end &+= 1 }
        return end > digits ? end : from
    }
}
