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
            } else if let name = sections.last?.name, Self.ofPatterns.contains(name) {
                let line = line.first == " " ? line.dropFirst() : line
                if !line.isEmpty { sections[sections.count - 1].words.append(String(line)) }
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

    /// Sections with a pattern in each line; one that begins with a bracket stands behind a space.
    private static let ofPatterns: Set<String> = ["says", "turn", "straight"]

    /// A file that a client loads, by the end of its name.
    enum File: String, CaseIterable {
        /// What every question is read with.
        case plain = ""
        /// What puts a question in other words that isn't understood as it stands.
        case again = "-again"
        /// What each word does in a question that isn't understood in other words either.
        case kinds = "-kinds"
        /// What reads times, amounts and grades, and sets turns of phrase straight.
        case turns = "-turns"

        /// That in which a section stands.
        init(of section: String) {
            switch section {
            case "again", "class": self = .again
            case "asked", "along", "put": self = .kinds
            case "turn", "amount", "months", "straight": self = .turns
            default: self = .plain
            }
        }
    }

    /// Sections of which a client needs nothing, or not with every question.
    private static let ofTheBuild: Set<String> = ["main", "alike"]

    /// Characters that are taken for each other: groups with bars between them.
    static let alike = all.flatMap(\.sections).filter { $0.name == "alike" }.flatMap(\.words).joined(separator: "|")

    /// `{"filler": "a|b", "intent": {"open": "c|d"}}`: a section without keys is a text. Of what a word may mean, it has what is found.
    ///
    func json(_ file: File = .plain, where isFound: (String) -> Bool) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.member("script", script)
            var names: [String] = []
            let written = sections.filter { !Self.ofTheBuild.contains($0.name) && File(of: $0.name) == file }
            for section in written where !names.contains(section.name) { names.append(section.name) }
            for name in names {
                let members = sections.filter { $0.name == name }
                json.key(name)
                if name == "straight" {
                    json.array { json in
                        for part in members.flatMap(\.words).flatMap(Self.rule) { json.string(part) }
                    }
                } else if members.count == 1, members[0].key.isEmpty {
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

    /// A pattern and what stands in the place of what it finds, in which `_` is a space.
    private static func rule(_ line: String) -> [String] {
        let parts = line.split(separator: " =>", maxSplits: 1).map(String.init)
        return [parts.first ?? "", parts.count > 1 ? parts[1].drop { $0 == " " }.map { $0 == "_" ? " " : String($0) }.joined() : ""]
    }
}
