/// Which names of references a text gives addresses to: `[name]: address`.
enum ReferenceLook {
    static func names(_ bytes: UnsafeBufferPointer<UInt8>) -> Set<String> {
        var names: Set<String> = []
        var start = 0
        while start < bytes.count {
            let content = LinePrefix(bytes, start).content
            let end = DialectScan.lineEnd(bytes, from: content)
            start = end + 1
            guard content < end, bytes[content] == UInt8(ascii: "["),
                let close = bytes[content..<end].firstIndex(of: UInt8(ascii: "]")), close + 1 < end, bytes[close + 1] == UInt8(ascii: ":")
            else { continue }
            names.insert(folded(bytes, content + 1..<close))
        }
        return names
    }

    static func folded(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> String {
        DialectScan.string(bytes, name).lowercased().split(separator: " ").joined(separator: " ")
    }
}
