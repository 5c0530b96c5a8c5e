import Han

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
    static let builtIn = SubjectLexicon(BuiltInSearchData.files.filter { $0.path.hasPrefix(folder) }.map(\.text), .all)

    init(_ texts: [String], _ variants: HanVariants) {
        var folding = CharacterFolding(variants)
        var positions: [WordKey: Int] = [:]
        for text in texts {
            for line in folding.bytes(text).split(separator: UInt8(ascii: "\n")) {
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

    private mutating func add(_ folded: ArraySlice<UInt8>, _ positions: inout [WordKey: Int]) {
        guard let (key, isHan) = Self.word(folded) else { return }
        let subject = wordsOfSubject.count - 1
        if let position = positions[key] {
            guard words[position].subjects.last != subject else { return }
            words[position].subjects.append(subject)
            wordsOfSubject[subject].append(position)
        } else {
            positions[key] = words.count
            wordsOfSubject[subject].append(words.count)
            words.append(Word(text: String(decoding: key.bytes, as: UTF8.self), isHan: isHan, subjects: [subject]))
        }
    }

    /// nil for what is neither Han alone nor words of letters and digits.
    private static func word(_ folded: ArraySlice<UInt8>) -> (key: WordKey, isHan: Bool)? {
        if folded.contains(where: { $0 >= 0x80 }) {
            let scalars = String(decoding: folded, as: UTF8.self).unicodeScalars
            let han = scalars.count { CharacterClass($0.value) == .han }
            if han > 0 { return han == scalars.count ? (WordKey(bytes: Array(folded)), true) : nil }
        }
        var bytes: [UInt8] = []
        for part in folded.split(whereSeparator: { !isWordByte($0) }) {
            if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
            bytes += WordBeginning.of(part)
        }
        return bytes.count < 2 ? nil : (WordKey(bytes: bytes), false)
    }

    private static func isWordByte(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) }
}

/// A word by its bytes, which are hashed at one go.
struct WordKey: Hashable {
    let bytes: [UInt8]

    func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }
}

extension SubjectLexicon.Word {
    /// What it is made of in the index: pairs of Han characters as keys of terms, or the beginnings of words. None of a single
    /// character, which is understood in a question, but says too little in a text.
    var parts: [ArraySlice<UInt8>] {
        let bytes = Array(text.utf8)
        guard isHan else { return bytes.split(separator: UInt8(ascii: " ")) }
        let key = SortedTerms.key(bytes)
        let starts = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 }
        return zip(starts, starts.dropFirst(2) + [bytes.count]).filter { $1 > $0 + 4 }.map { key[$0..<$1] }
    }
}
