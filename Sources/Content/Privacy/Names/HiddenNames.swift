/// Names that are not to be read, looked for in many texts in one pass over each.
public struct HiddenNames: Sendable {
    /// By the first token of each spelling.
    private var byBeginning: [UInt64: [Name]] = [:]
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
        let byEntry = Dictionary(grouping: people, by: \.id)
        for person in people {
            let neighbours = byEntry[person.id] ?? []
            if let name = person.hiddenName, !known.contains(name), !(person.shownAs?.contains(name) ?? false) {
                self.byEntry[person.id, default: []].append(name)
                for spelling in NameSpellings(name).all {
                    // Who may be called Mia is not given away by it, and somebody else may be called so.
                    if spelling.isGivenName, neighbours.contains(where: { Self.isCalled($0, spelling.tokens) }) { continue }
                    insert(spelling, of: name, in: person.id)
                }
                // Of two with one surname, the other may be meant.
                if let surname = NameSpellings.surname(name), !neighbours.contains(where: { Self.isShown($0, withSurname: surname) }) {
                    for spelling in NameSpellings.addresses(name) { insert(spelling, of: name, in: person.id) }
                }
            }
            if person.isLeftOut, let name = person.shownAs, name != person.hiddenName {
                // Another member may be called so.
                if !neighbours.contains(where: { !$0.isLeftOut && $0.shownAs == name }) {
                    for spelling in NameSpellings(only: name).all { insert(spelling, of: name, in: person.id) }
                }
            }
        }
    }

    private static func isCalled(_ person: NamedPerson, _ tokens: [UInt64]) -> Bool {
        guard !person.isLeftOut, let name = person.shownAs else { return false }
        return WordTokens(name).tokens.map(\.value).firstRange(of: tokens) != nil
    }

    private static func isShown(_ person: NamedPerson, withSurname surname: String) -> Bool {
        !person.isLeftOut && person.shownAs?.hasPrefix(surname) == true
    }

    private mutating func insert(_ spelling: NameSpellings.Spelling, of person: String, in entry: String) {
        guard let first = spelling.tokens.first else { return }
        begins[Int(first & 0xFFFF)] = true
        var names = byBeginning[first] ?? []
        if let at = names.firstIndex(where: { $0.person == person && $0.spelling.tokens == spelling.tokens }) {
            names[at].own.insert(entry)
        } else {
            names.append(Name(spelling: spelling, person: person, own: [entry]))
        }
        byBeginning[first] = names
    }

    public var isEmpty: Bool { byBeginning.isEmpty }

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
        var found: [FoundWord] = []
        for at in cut.tokens.indices {
            for name in names(beginning: cut.tokens[at]) {
                guard name.isEverywhere || name.own.contains(entry ?? "") else { continue }
                guard let end = cut.end(of: name.spelling, from: at),
                    isMeant(name.spelling, at..<end, cut, isPath: isPath, isOwn: name.own.contains(entry ?? ""))
                else {
                    continue
                }
                guard !found.contains(where: { $0.meant == name.person }) else { continue }
                found.append(FoundWord(written: cut.written(at..<end), meant: name.person))
            }
        }
        return found
    }

    private func names(beginning token: WordTokens.Token) -> [Name] {
        let (value, plain) = (token.value, token.plain)
        let exact = begins[Int(value & 0xFFFF)] ? byBeginning[value] ?? [] : []
        guard plain != value, begins[Int(plain & 0xFFFF)] else { return exact }
        return exact + (byBeginning[plain] ?? []).filter(\.spelling.isPlain)
    }

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
