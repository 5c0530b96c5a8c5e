/// Names that are not to be read, looked for in many texts in one pass over each.
public struct HiddenNames: Sendable {
    /// By the first three tokens of each spelling, or as many as it has: of a large team, hundreds have one surname.
    private var byBeginning: [[UInt64]: [Name]] = [:]
    /// By the entry, how classmates call somebody of its team, with one of those who are meant.
    private var addresses: [String: [[UInt64]: (spelling: NameSpellings.Spelling, person: String)]] = [:]
    /// Which tokens some spelling begins with, by the lower half of their numbers.
    private var begins = [Bool](repeating: false, count: 0x10000)
    /// By the id of the entry.
    private var byEntry: [String: [String]] = [:]
    private let known: Set<String>

    private struct Name {
        let spelling: NameSpellings.Spelling
        /// Whose it is.
        let person: String
        /// The entries that are about that person, in which it is looked for.
        var own: Set<String>
        var isEverywhere: Bool { spelling.isSure }
    }

    /// - Parameter known: names that stand openly on a page of their own.
    public init(_ people: [NamedPerson], known: Set<String>) {
        self.known = known
        let teams = Dictionary(grouping: people, by: \.id).mapValues(ShownNames.init)
        for person in people {
            let others = teams[person.id] ?? ShownNames([])
            if let name = person.hiddenName, !known.contains(name), !(person.shownAs?.contains(name) ?? false) {
                byEntry[person.id, default: []].append(name)
                for spelling in NameSpellings(name).all {
                    // Who may be called Mia is not given away by it, and somebody else may be called so.
                    if spelling.isGivenName, others.parts.contains(spelling.tokens) { continue }
                    insert(spelling, of: name, in: person.id)
                }
                // Of two with one surname, the other may be meant.
                if let surname = NameSpellings.surname(name), !others.beginnings.contains(surname) {
                    for spelling in NameSpellings.addresses(name) where addresses[person.id]?[spelling.tokens] == nil {
                        addresses[person.id, default: [:]][spelling.tokens] = (spelling, name)
                        if let first = spelling.tokens.first { begins[Int(first & 0xFFFF)] = true }
                    }
                }
            }
            // Another member may be called so.
            if person.isLeftOut, let name = person.shownAs, name != person.hiddenName, !others.whole.contains(name) {
                for spelling in NameSpellings(only: name).all { insert(spelling, of: name, in: person.id) }
            }
        }
    }

    /// What those of one team are called who are shown.
    private struct ShownNames {
        private(set) var whole: Set<String> = []
        /// Words that follow each other in one of them, as tokens.
        private(set) var parts: Set<[UInt64]> = []
        /// The first character and the first two of each.
        private(set) var beginnings: Set<String> = []

        init(_ people: [NamedPerson]) {
            for person in people where !person.isLeftOut {
                guard let name = person.shownAs, whole.insert(name).inserted else { continue }
                beginnings.formUnion([String(name.prefix(1)), String(name.prefix(2))])
                let tokens = WordTokens(name).tokens.map(\.value)
                for start in tokens.indices {
                    for end in (start + 1)...min(start + Self.longest, tokens.count) { parts.insert(Array(tokens[start..<end])) }
                }
            }
        }

        /// No given name has more words.
        private static let longest = 8
    }

    private mutating func insert(_ spelling: NameSpellings.Spelling, of person: String, in entry: String) {
        guard let first = spelling.tokens.first else { return }
        begins[Int(first & 0xFFFF)] = true
        let key = Array(spelling.tokens.prefix(Self.mostOfKey))
        if let at = byBeginning[key]?.firstIndex(where: { $0.person == person && $0.spelling.tokens == spelling.tokens }) {
            byBeginning[key]?[at].own.insert(entry)
        } else {
            byBeginning[key, default: []].append(Name(spelling: spelling, person: person, own: [entry]))
        }
    }

    public var isEmpty: Bool { byBeginning.isEmpty && addresses.isEmpty }

    /// The names that are looked for in the texts of one entry, or in those that belong to none.
    public func words(ofEntry entry: String?) -> some SoughtWords { EntryNames(names: self, entry: entry) }

    private struct EntryNames: SoughtWords {
        let names: HiddenNames
        let entry: String?

        func found(in text: String) -> [FoundWord] { names.found(in: text, of: entry, isPath: false) }

        func found(inPath path: String) -> [FoundWord] {
            let found = names.found(in: path, of: entry, isPath: true)
            guard found.isEmpty, let name = entry.flatMap({ names.found(inPath: path, of: $0) }) else { return found }
            return [FoundWord(written: name, meant: name)]
        }
    }

    /// Each name once.
    private func found(in text: String, of entry: String?, isPath: Bool) -> [FoundWord] {
        guard !text.isEmpty else { return [] }
        let cut = WordTokens(text)
        var (found, seen): ([FoundWord], Set<String>) = ([], [])
        for at in cut.tokens.indices {
            for name in names(at: at, of: cut, in: entry) {
                guard name.isEverywhere || name.own.contains(entry ?? "") else { continue }
                guard let end = cut.end(of: name.spelling, from: at),
                    isMeant(name.spelling, at..<end, cut, isPath: isPath, isOwn: name.own.contains(entry ?? ""))
                else {
                    continue
                }
                guard seen.insert(name.person).inserted else { continue }
                found.append(FoundWord(written: cut.written(at..<end), meant: name.person))
            }
        }
        return found
    }

    /// Those that may begin at a token in the text of an entry, the longest first.
    private func names(at index: Int, of cut: WordTokens, in entry: String?) -> [Name] {
        let first = cut.tokens[index]
        guard begins[Int(first.value & 0xFFFF)] || begins[Int(first.plain & 0xFFFF)] else { return [] }
        var names: [Name] = []
        let tokens = cut.tokens[index..<min(index + Self.mostOfKey, cut.tokens.count)]
        for count in (1...tokens.count).reversed() {
            let (exact, plain) = (tokens.prefix(count).map(\.value), tokens.prefix(count).map(\.plain))
            names += byBeginning[exact] ?? []
            if plain != exact { names += (byBeginning[plain] ?? []).filter(\.spelling.isPlain) }
        }
        guard let entry, let own = addresses[entry] else { return names }
        for count in 3...4 where index + count <= cut.tokens.count {
            guard let (spelling, person) = own[cut.tokens[index..<(index + count)].map(\.value)] else { continue }
            names.append(Name(spelling: spelling, person: person, own: [entry]))
        }
        return names
    }

    private static let mostOfKey = 3

    private func isMeant(
        _ spelling: NameSpellings.Spelling, _ range: Range<Int>, _ cut: WordTokens, isPath: Bool, isOwn: Bool
    ) -> Bool {
        if isPath { return !spelling.isWord && (isOwn || !spelling.needsBorder) }
        if spelling.needsCapital, !range.allSatisfy(cut.isCapital) || spelling.isWord && cut.beginsSentence(range.lowerBound) {
            return false
        }
        if spelling.isAddress, !cut.isAddress(range) { return false }
        if spelling.needsBorder, !isOwn, cut.isWithinWords(range) { return false }
        return !spelling.isGivenName || !isOfSomebodyKnown(range, cut)
    }

    /// 王小明老师 and Anna Schmidt are somebody else.
    private func isOfSomebodyKnown(_ range: Range<Int>, _ cut: WordTokens) -> Bool {
        let (start, end) = (range.lowerBound, range.upperBound)
        if cut.tokens[start].isHan {
            return (1...2).contains { start >= $0 && cut.tokens[start].joins && known.contains(cut.written((start - $0)..<end)) }
        }
        return (1...3).contains { end + $0 <= cut.tokens.count && cut.tokens[end].joins && known.contains(cut.written(start..<(end + $0))) }
    }

    /// A member's name in the path of their own page or of one of its files, also where nothing divides it from other letters.
    private func found(inPath path: String, of entry: String) -> String? {
        byEntry[entry]?.first { name in
            let latin = NameSpellings.letters(EntryAddress.addressPart(name, pinyin: true))
            guard latin.count >= 8 else { return false }
            return path.pathParts.contains { NameSpellings.letters(String($0)).contains(latin) }
        }
    }

}

extension WordTokens {
    /// Whether a surname with 同学 stands by itself, or behind a word that names are joined by.
    fileprivate func isAddress(_ range: Range<Int>) -> Bool {
        func stands(_ words: [String], _ at: Int) -> Bool { words.contains(written(at..<(at + 1))) }
        if range.upperBound < tokens.count, tokens[range.upperBound].joins, stands(["们", "們", "会", "會", "录", "錄"], range.upperBound) {
            return false
        }
        guard range.lowerBound > 0, tokens[range.lowerBound].joins, tokens[range.lowerBound - 1].isHan else { return true }
        return stands(["和", "与", "與", "跟", "给", "給", "请", "請", "让", "讓", "向", "找", "问", "問", "小", "老"], range.lowerBound - 1)
    }

    /// Whether Chinese characters stand around some that may be a name or a word, other than those that follow names.
    fileprivate func isWithinWords(_ range: Range<Int>) -> Bool {
        if range.lowerBound > 0, tokens[range.lowerBound].joins, tokens[range.lowerBound - 1].isHan { return true }
        guard range.upperBound < tokens.count, tokens[range.upperBound].joins, tokens[range.upperBound].isHan else { return false }
        return !["同", "和", "与", "跟", "说", "做", "的", "小", "、"].contains(written(range.upperBound..<(range.upperBound + 1)))
    }

    /// Behind the last token of a spelling that begins at a token; nil where it doesn't stand there.
    fileprivate func end(of spelling: NameSpellings.Spelling, from start: Int) -> Int? {
        let end = start + spelling.tokens.count
        guard end <= tokens.count else { return nil }
        for (at, value) in zip(start..<end, spelling.tokens) {
            let token = tokens[at]
            guard token.value == value || spelling.isPlain && token.plain == value,
                at == start || token.joins || spelling.takesComma && token.joinsByComma
            else { return nil }
        }
        return end
    }
}
