import CSnowball

/// Finds the stem that English words share: `cut` for `cuts` and `cutting`.
final class Stemmer {
    private let stemmer: OpaquePointer?

    init() { stemmer = sb_stemmer_new("english", "UTF_8") }

    deinit { sb_stemmer_delete(stemmer) }

    /// nil for what is no English word: other letters, digits, fewer than three letters.
    func stem(_ word: [UInt8]) -> [UInt8]? {
        guard word.count >= 3, word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }), let stemmer,
            let stem = sb_stemmer_stem(stemmer, word, Int32(word.count))
        else { return nil }
        return Array(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(stemmer))))
    }
}
