/// By what an English word and its other forms are taken for one: no stem, but what a client can cut off, too. Must agree with
/// `beginningOf` in the client.
enum WordBeginning {
    static func of(_ word: some Collection<UInt8>) -> [UInt8] {
        let word = Array(word)
        guard word.count > 3, word.allSatisfy({ (0x61...0x7A).contains($0) }) else { return word }
        let cut = withoutEnding(word)
        return cut.count > 3 && cut.last == UInt8(ascii: "e") ? cut.dropLast() : cut
    }

    private static func withoutEnding(_ word: [UInt8]) -> [UInt8] {
        if word.count > 4, word.hasEnding("ies") { return word.dropLast(3) + [UInt8(ascii: "y")] }
        for ending in ["ing", "ed", "es"] where word.hasEnding(ending) {
            let cut = Array(word.dropLast(ending.utf8.count))
            guard cut.count > 2, cut.contains(where: isVowel) else { break }
            return withoutDouble(cut)
        }
        guard word.last == UInt8(ascii: "s"), !"sui".utf8.contains(word[word.count - 2]) else { return word }
        return word.dropLast()
    }

    /// `running` is of `run`, but `filling` of `fill`.
    private static func withoutDouble(_ word: [UInt8]) -> [UInt8] {
        guard let last = word.last, word[word.count - 2] == last, "bdgmnprt".utf8.contains(last) else { return word }
        return word.dropLast()
    }

    private static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }
}

extension [UInt8] {
    fileprivate func hasEnding(_ ending: String) -> Bool { suffix(ending.utf8.count).elementsEqual(ending.utf8) }
}
