import Han

extension QuestionWords {
    /// The Han of words with which questions are put, and of those that mean the same.
    static let han: Set<UInt32> = {
        let texts =
            all.flatMap(\.sections).filter { isOfWords($0.name) }.flatMap { [$0.key] + $0.words }
            + SynonymsFile.builtIn.flatMap(\.self)
        return Set(texts.flatMap(\.unicodeScalars).map(\.value).filter { CharacterClass($0) == .han })
    }()

    /// The Han of words by which something is asked: whoever types them in traditional characters is understood, too.
    static let hanOfAsking: Set<UInt32> = {
        let asked = all.flatMap(\.sections).filter { ["intent", "field", "day", "time", "type", "filler", "person"].contains($0.name) }
        return Set(asked.flatMap(\.words).flatMap(\.unicodeScalars).map(\.value).filter { CharacterClass($0) == .han })
    }()

    /// The words of all languages that say more in a question than what it is about.
    static let asking: Set<String> = {
        var words = Set(SearchData.ignorable)
        for section in all.flatMap(\.sections) where isOfWords(section.name) && !ofOtherUse.contains(section.name) {
            if section.name == "means" { words.insert(section.key) } else { words.formUnion(section.words.flatMap(spellings)) }
        }
        return words
    }()

    /// Whether a section holds words, and not patterns or rules.
    private static func isOfWords(_ section: String) -> Bool { File(of: section) == .plain && section != "says" }

    /// Sections whose words are parts of subjects, or stand only beside others.
    private static let ofOtherUse: Set<String> = [
        "keep", "alike", "surname", "plain", "site", "division", "short", "general", "persons", "acts", "same", "main", "counters",
    ]

    /// `(这/那)台` is 这台 and 那台.
    private static func spellings(_ word: String) -> [String] {
        guard word.utf8.contains(UInt8(ascii: "(")) else { return [word] }
        return spellings(Array(word.utf8)).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func spellings(_ word: [UInt8]) -> [[UInt8]] {
        guard let open = word.firstIndex(of: UInt8(ascii: "(")), let close = word[open...].firstIndex(of: UInt8(ascii: ")")) else {
            return [word]
        }
        let ends = spellings(Array(word[(close + 1)...]))
        return word[(open + 1)..<close].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .flatMap { part in ends.map { word[..<open] + part + $0 } }
    }
}
