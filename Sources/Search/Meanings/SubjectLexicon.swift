/// Words by the subjects that they bring to mind, in all languages: the files of `Data/meanings/`.
///
/// A subject takes three lines: `# sewing 缝纫`, `zh: 缝补 裁剪`, `en: sew, sewing machine`. By them a question meets a page with which
/// it has no word in common.
struct SubjectLexicon: Sendable {
    struct Word: Sendable {
        /// As a client looks it up: folded Han, or the beginnings of other words with spaces between.
        let text: String
        let isHan: Bool
        /// Ascending.
        fileprivate(set) var subjects: [Int]
    }

    private(set) var words: [Word] = []
    /// By subject, the positions of its words.
    private(set) var wordsOfSubject: [[Int]] = []

    static let folder = "meanings/"

    /// The one of the files, which a process reads once.
    static let builtIn = SubjectLexicon(BuiltInSearchData.files.filter { $0.path.hasPrefix(folder) }.map(\.text), .icu)

    init(_ texts: [String], _ variants: HanVariants) {
        var folding = CharacterFolding(variants)
        var positions: [String: Int] = [:]
        for text in texts {
            for line in folding.text(text).utf8.split(separator: UInt8(ascii: "\n")) {
                let isHan = line.starts(with: "zh:".utf8)
                if isHan || line.starts(with: "en:".utf8) {
                    guard !wordsOfSubject.isEmpty else { continue }
                    for word in line.dropFirst(3).split(separator: UInt8(ascii: isHan ? " " : ",")) { add(word, &positions) }
                } else if line.starts(with: "# ".utf8) {
                    wordsOfSubject.append([])
                }
            }
        }
    }

    private mutating func add(_ folded: Substring.UTF8View, _ positions: inout [String: Int]) {
        guard let (text, isHan) = Self.word(folded) else { return }
        let subject = wordsOfSubject.count - 1
        if let position = positions[text] {
            guard words[position].subjects.last != subject else { return }
            words[position].subjects.append(subject)
            wordsOfSubject[subject].append(position)
        } else {
            positions[text] = words.count
            wordsOfSubject[subject].append(words.count)
            words.append(Word(text: text, isHan: isHan, subjects: [subject]))
        }
    }

    /// nil for what is neither Han alone nor words of letters and digits.
    private static func word(_ folded: Substring.UTF8View) -> (text: String, isHan: Bool)? {
        if folded.contains(where: { $0 >= 0x80 }) {
            let text = String(Substring(folded))
            let han = text.unicodeScalars.count { CharacterClass($0.value) == .han }
            if han > 0 { return han == text.unicodeScalars.count ? (text, true) : nil }
        }
        let parts = folded.split(whereSeparator: { !isWordByte($0) }).map { String(decoding: WordBeginning.of($0), as: UTF8.self) }
        let text = parts.count == 1 ? parts[0] : parts.joined(separator: " ")
        return text.utf8.count < 2 ? nil : (text, false)
    }

    private static func isWordByte(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) }
}

extension SubjectLexicon.Word {
    /// What it is made of in the index: pairs of Han characters as keys of terms, or the beginnings of words. None of a single
    /// character, which is understood in a question, but says too little in a text.
    var parts: [[UInt8]] {
        guard isHan else { return text.utf8.split(separator: UInt8(ascii: " ")).map(Array.init) }
        let scalars = text.unicodeScalars.map { Array(String($0).utf8) }
        return zip(scalars, scalars.dropFirst()).map { SortedTerms.key($0 + $1) }
    }
}
