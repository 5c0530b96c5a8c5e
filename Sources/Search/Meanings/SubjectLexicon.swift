/// Words by the subjects that they bring to mind, in all languages: the files of `Data/meanings/`.
///
/// A subject takes three lines: `# sewing 缝纫`, `zh: 缝补 裁剪`, `en: sew, sewing machine`. By them a question meets a page with which
/// it has no word in common.
struct SubjectLexicon: Sendable {
    struct Word: Sendable {
        /// As a client looks it up: folded Han, or the beginnings of other words with spaces between.
        let text: String
        let isHan: Bool
        /// What it is made of in the index: pairs of Han characters as keys of terms, or the beginnings of words.
        let parts: [[UInt8]]
        /// Ascending.
        fileprivate(set) var subjects: [Int]
    }

    private(set) var words: [Word] = []
    /// By subject, the positions of its words.
    private(set) var wordsOfSubject: [[Int]] = []

    static let folder = "meanings/"

    init(_ variants: HanVariants) {
        self.init(BuiltInSearchData.files.filter { $0.path.hasPrefix(Self.folder) }.map(\.text), variants)
    }

    init(_ texts: [String], _ variants: HanVariants) {
        var folding = CharacterFolding(variants)
        var positions: [String: Int] = [:]
        for line in texts.flatMap({ $0.split(separator: "\n") }) {
            if line.hasPrefix("zh:") || line.hasPrefix("en:") {
                guard !wordsOfSubject.isEmpty else { continue }
                for word in line.dropFirst(3).split(separator: line.hasPrefix("zh:") ? " " : ",") {
                    add(folding.text(String(word)), &positions)
                }
            } else if line.hasPrefix("# ") {
                wordsOfSubject.append([])
            }
        }
    }

    private mutating func add(_ folded: String, _ positions: inout [String: Int]) {
        guard let word = Self.word(folded) else { return }
        let subject = wordsOfSubject.count - 1
        let position = positions[word.text] ?? words.count
        if position == words.count {
            positions[word.text] = position
            words.append(word)
        }
        guard words[position].subjects.last != subject else { return }
        words[position].subjects.append(subject)
        wordsOfSubject[subject].append(position)
    }

    /// nil for what is neither two Han characters or more nor words of letters and digits.
    private static func word(_ folded: String) -> Word? {
        let scalars = Array(folded.unicodeScalars)
        if scalars.contains(where: { CharacterClass($0.value) == .han }) {
            guard scalars.count > 1, scalars.allSatisfy({ CharacterClass($0.value) == .han }) else { return nil }
            let parts = zip(scalars, scalars.dropFirst()).map { SortedTerms.key(Array(String($0).utf8) + Array(String($1).utf8)) }
            return Word(text: folded, isHan: true, parts: parts, subjects: [])
        }
        let parts = folded.utf8.split(whereSeparator: { !isWordByte($0) }).map { WordBeginning.of($0) }
        let text = parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
        return text.utf8.count < 2 ? nil : Word(text: text, isHan: false, parts: parts, subjects: [])
    }

    private static func isWordByte(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) }
}

/// By what an English word and its other forms are taken for one: no stem, but what a client can cut off, too.
enum WordBeginning {
    static func of(_ word: some Collection<UInt8>) -> [UInt8] {
        let bytes = Array(word)
        guard bytes.count > 4 else { return bytes }
        if bytes.suffix(3).elementsEqual("ies".utf8) { return bytes.dropLast(3) + [UInt8(ascii: "y")] }
        for ending in ["ing", "ed", "es", "s"] where bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
            return bytes.dropLast(ending.utf8.count)
        }
        return bytes
    }
}
