import HTML

/// The words of the index spelt backwards, in order, where the client finds what a misspelt word may have been:
/// by its end, for its beginning it finds among the terms.
struct SpellingFiles: Sendable {
    let files: [[UInt8]]
    /// With which word each file begins.
    let entry: [UInt8]

    private static let size = 6144

    init(_ list: TermList) {
        let words = list.terms.lazy.map(\.text).filter { text in
            text.count >= 4 && text.allSatisfy { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 }
        }.map { Array($0.reversed()) }.sorted { $0.lexicographicallyPrecedes($1) }
        var files: [[UInt8]] = []
        var firsts: [String] = []
        var open: [UInt8] = []
        func close() {
            guard !open.isEmpty else { return }
            var json = JSONText()
            json.object { json in
                json.key("words")
                open.withUnsafeBufferPointer { json.string($0) }
            }
            files.append(json.bytes)
            open = []
        }
        for word in words {
            if open.count >= Self.size { close() }
            if open.isEmpty { firsts.append(String(decoding: word, as: UTF8.self)) } else { open.append(0x20) }
            open += word
        }
        close()
        var json = JSONText()
        json.object { json in
            json.key("files")
            json.string(firsts.joined(separator: " "))
        }
        self.files = files
        entry = json.bytes
    }
}
