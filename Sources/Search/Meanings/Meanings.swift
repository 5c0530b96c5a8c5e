import HTML

/// What people say for what pages say, in one language: a file of `Data/meanings/`.
///
/// One group a line, `马克杯 水杯 = 陶艺 拉坯`; in `en.txt` commas stand between the words, which may hold spaces. A client
/// reads them for words of a query by which nothing is called.
struct Meanings: Sendable, Equatable {
    /// The file's name: `zh`.
    let name: String
    private(set) var groups: [Group] = []

    struct Group: Sendable, Equatable {
        var said: [String]
        var meant: [String]
    }

    static let folder = "meanings/"
    /// Of what is meant so many words are kept, the most telling ones: each is looked up.
    private static let most = 4

    init(name: String, text: String) {
        self.name = name
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let sides = line.split(separator: "=").map(Self.words)
            if sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty { groups.append(Group(said: sides[0], meant: sides[1])) }
        }
    }

    /// Those of all languages, as far as a portal has the words that are meant.
    static func all(in terms: TermList, _ variants: HanVariants) -> [Meanings] {
        var folding = CharacterFolding(variants)
        return BuiltInSearchData.files.filter { $0.path.hasPrefix(folder) }.map { file in
            var meanings = Meanings(name: String(file.path.dropFirst(folder.count).dropLast(4)), text: file.text)
            meanings.groups = meanings.groups.compactMap { group in
                let meant = group.meant.map { folding.text($0) }.filter { terms.mayContain($0, variants) }.prefix(most)
                return meant.isEmpty ? nil : Group(said: group.said.map { folding.text($0) }, meant: Array(meant))
            }
            return meanings
        }
    }

    /// `{"means": ["马克杯|水杯=陶艺|拉坯"]}`.
    var json: [UInt8] {
        var json = JSONText()
        json.object { json in
            json.key("means")
            json.array { json in
                for group in groups { json.string(group.said.joined(separator: "|") + "=" + group.meant.joined(separator: "|")) }
            }
        }
        return json.bytes
    }

    /// Words are parted by commas where there are any, since words of English may be several.
    private static func words(_ side: Substring) -> [String] {
        side.words(partedBy: side.contains(",") || !side.contains(where: { $0 >= "\u{4E00}" }) ? "," : " ")
    }
}
