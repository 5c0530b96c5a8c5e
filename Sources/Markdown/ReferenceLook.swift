import Diagnostics

/// Which names of references a text gives addresses to, `[name]: address`, and which it uses.
enum ReferenceLook {
    static func names(_ bytes: UnsafeBufferPointer<UInt8>) -> Set<String> {
        var names: Set<String> = []
        var start = 0
        while start < bytes.count {
            let content = LinePrefix(bytes, start).content
            let end = DialectScan.lineEnd(bytes, from: content)
            start = end + 1
            guard content < end, bytes[content] == UInt8(ascii: "["),
                let close = bytes[content..<end].firstIndex(of: UInt8(ascii: "]")), close + 1 < end,
                bytes[close + 1] == UInt8(ascii: ":") || DialectScan.begins(bytes, "：", at: close + 1)
            else { continue }
            names.insert(folded(bytes, content + 1..<close))
        }
        return names
    }

    /// The names that the text gives behind words, `[words][name]`, and the words that are names themselves, `[name][]`.
    static func usedNames(_ bytes: UnsafeBufferPointer<UInt8>) -> Set<String> {
        var names: Set<String> = []
        var index = 0
        while let place = LineStarts.first(UInt8(ascii: "]"), in: bytes, index..<bytes.count) {
            index = place + 1
            guard index < bytes.count, bytes[index] == UInt8(ascii: "[") else { continue }
            var close = index + 1
            while close < bytes.count, close - index < 60, bytes[close] != UInt8(ascii: "]"), bytes[close] != UInt8(ascii: "\n") {
                close += 1
            }
            guard close < bytes.count, bytes[close] == UInt8(ascii: "]") else { continue }
            var name = index + 1..<close
            if name.isEmpty {
                guard let words = words(bytes, before: place) else { continue }
                name = words
            }
            names.insert(folded(bytes, name))
        }
        return names
    }

    /// All words in brackets but those of `[name]: address` themselves: what may lead to an address.
    static func bracketedNames(_ bytes: UnsafeBufferPointer<UInt8>) -> Set<String> {
        var names: Set<String> = []
        var index = 0
        while let close = LineStarts.first(UInt8(ascii: "]"), in: bytes, index..<bytes.count) {
            index = close + 1
            guard let words = words(bytes, before: close) else { continue }
            if index < bytes.count, bytes[index] == UInt8(ascii: ":"), beginsLine(bytes, words.lowerBound - 1) { continue }
            names.insert(folded(bytes, words))
        }
        return names
    }

    /// The words between a bracket and the one that ends it on its line.
    private static func words(_ bytes: UnsafeBufferPointer<UInt8>, before close: Int) -> Range<Int>? {
        var open = close
        while open > 0, close - open < 60, bytes[open - 1] != UInt8(ascii: "["), bytes[open - 1] != UInt8(ascii: "\n") { open -= 1 }
        return open > 0 && bytes[open - 1] == UInt8(ascii: "[") ? open..<close : nil
    }

    private static func beginsLine(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        var start = place
        while start > 0, bytes[start - 1] == UInt8(ascii: " ") || bytes[start - 1] == UInt8(ascii: ">") { start -= 1 }
        return start == 0 || bytes[start - 1] == UInt8(ascii: "\n")
    }

    static func folded(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> String {
        DialectScan.string(bytes, name).lowercased().split(separator: " ").joined(separator: " ")
    }
}
