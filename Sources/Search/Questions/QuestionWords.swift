import HTML

/// The words with which questions are put in one language: a file of `Data/questions/`, which the client reads a query with.
///
/// Sections `[NAME]` or `[NAME KEY]` with words under them; `Data/questions/zh.txt` says what each is for.
struct QuestionWords: Sendable {
    /// The file's name: `zh`.
    let name: String
    /// `han`, whose words are parted by spaces, or `words`, whose words are parted by commas for they may hold spaces.
    private(set) var script = "words"
    /// In the order of the file.
    private(set) var sections: [Section] = []

    struct Section: Sendable {
        var name: String
        /// Empty where the section has none.
        var key: String
        var words: [String]
    }

    /// Those of all languages.
    static let all: [QuestionWords] = BuiltInSearchData.files.compactMap { file in
        guard file.path.hasPrefix(folder), file.path.hasSuffix(".txt") else { return nil }
        return QuestionWords(name: String(file.path.dropFirst(folder.count).dropLast(4)), text: file.text)
    }

    private static let folder = "questions/"

    init(name: String, text: String) {
        self.name = name
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
            let line = Substring(line)
            if line.utf8.first == UInt8(ascii: "["), let end = line.utf8.firstIndex(of: UInt8(ascii: "]")) {
                let head = line[line.index(after: line.startIndex)..<end].split(separator: " ", maxSplits: 1)
                sections.append(Section(name: String(head.first ?? ""), key: head.count > 1 ? String(head[1]) : "", words: []))
            } else if line.utf8.starts(with: "script:".utf8) {
                script = line.dropFirst("script:".count).withoutSpaces
            } else if let equals = line.utf8.firstIndex(of: UInt8(ascii: "=")), let name = sections.last?.name {
                if sections.last?.key.isEmpty == true, sections.last?.words.isEmpty == true { sections.removeLast() }
                sections.append(
                    Section(name: name, key: line[..<equals].withoutSpaces, words: words(line[line.index(after: equals)...])))
            } else if !sections.isEmpty {
                sections[sections.count - 1].words += words(line)
            }
        }
    }

    private func words(_ text: Substring) -> [String] {
        text.words(partedBy: script == "han" ? " " : ",")
    }

    /// The sections that only a question needs which isn't understood as it stands: rules that put it in other words.
    static let ofOtherWords: Set<String> = ["again", "class"]

    /// Sections of which a client needs nothing, or not with every question.
    private static let ofTheBuild: Set<String> = ["main", "alike"]

    /// Characters that are taken for each other: groups with bars between them.
    static let alike = all.flatMap(\.sections).filter { $0.name == "alike" }.flatMap(\.words).joined(separator: "|")

    /// `{"filler": "a|b", "intent": {"open": "c|d"}}`: a section without keys is a text. Of what a word may mean, it has what is found.
    ///
    /// - Parameter inOtherWords: whether the file is that of the rules which put a question in other words.
    func json(inOtherWords: Bool = false, where isFound: (String) -> Bool) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.member("script", script)
            var names: [String] = []
            let written = sections.filter { !Self.ofTheBuild.contains($0.name) && Self.ofOtherWords.contains($0.name) == inOtherWords }
            for section in written where !names.contains(section.name) { names.append(section.name) }
            for name in names {
                let members = sections.filter { $0.name == name }
                json.key(name)
                if members.count == 1, members[0].key.isEmpty {
                    json.string(members[0].words.joined(separator: "|"))
                } else {
                    json.object { json in
                        for member in members {
                            json.key(member.key)
                            json.string((name == "means" ? member.words.filter(isFound) : member.words).joined(separator: "|"))
                        }
                    }
                }
            }
        }
        return json.bytes
    }
}
