import HTML

/// The words of the index spelt backwards, in order, where the client finds what a misspelt word may have been:
/// by its end, for its beginning it finds among the terms.
struct SpellingFiles: Sendable {
    let files: [[UInt8]]
    /// With which word each file begins, with spaces between.
    let firstWords: String

    /// A file's usual bytes: the more words there are, the larger, for as many files would be too many.
    private static let size = 6144...24_576
    private static let usualFiles = 8

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
        let size = min(max(words.reduce(0) { $0 + $1.count + 1 } / Self.usualFiles, Self.size.lowerBound), Self.size.upperBound)
        for word in words {
            if open.count >= size { close() }
            if open.isEmpty { firsts.append(String(decoding: word, as: UTF8.self)) } else { open.append(0x20) }
            open += word
        }
        close()
        self.files = files
        firstWords = firsts.joined(separator: " ")
    }
}
