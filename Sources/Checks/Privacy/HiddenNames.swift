import Content

/// Names that are not to be read, looked for in many texts in one pass over each.
struct HiddenNames {
    /// The real names and, of who was taken out, the pseudonyms, by their first two letters.
    private var byBeginning: [Beginning: [Name]] = [:]
    private var byEntry: [String: [String]] = [:]
    /// Which letters a name begins with, by the lower half of their numbers.
    private var begins = [Bool](repeating: false, count: 0x10000)

    private struct Beginning: Hashable {
        let first: Unicode.Scalar
        let second: Unicode.Scalar
    }

    fileprivate struct Name: Hashable {
        let text: String
        let scalars: [Unicode.Scalar]
        /// The entry in which it is looked for; nil for everywhere.
        let entry: String?
    }

    /// - Parameter known: names that stand openly on a page of their own.
    init(_ people: [NamedPerson], known: Set<String>) {
        var all: Set<Name> = []
        for person in people {
            if let name = person.hiddenName, !known.contains(name), !(person.shownAs?.contains(name) ?? false) {
                all.insert(Name(name, in: Self.isFull(name) ? nil : person.id))
                byEntry[person.id, default: []].append(name)
            }
            if person.isLeftOut, let name = person.shownAs, name != person.hiddenName {
                // Another member may be called so.
                if !people.contains(where: { $0.id == person.id && !$0.isLeftOut && $0.shownAs == name }) {
                    all.insert(Name(name, in: person.id))
                }
            }
        }
        for name in all where name.scalars.count > 1 {
            begins[Int(name.scalars[0].value & 0xFFFF)] = true
            byBeginning[Beginning(first: name.scalars[0], second: name.scalars[1]), default: []].append(name)
        }
    }

    var isEmpty: Bool { byBeginning.isEmpty }

    /// Whether a name is one wherever it stands: 张小明, Anna Berg. 安然 and Rose are words, too.
    private static func isFull(_ name: String) -> Bool {
        let scalars = Array(name.unicodeScalars)
        if scalars.allSatisfy(\.properties.isIdeographic) { return scalars.count > 2 || Surnames.begins(scalars.first) }
        return name.contains(" ") || name.contains("·")
    }

    /// The names that stand in a text of an entry, each once.
    func found(in text: String, of entry: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        guard scalars.count > 1 else { return [] }
        var found: [String] = []
        for at in 0..<(scalars.count - 1) {
            guard begins[Int(scalars[at].value & 0xFFFF)], let names = byBeginning[Beginning(first: scalars[at], second: scalars[at + 1])]
            else { continue }
            for name in names where name.entry == nil || name.entry == entry {
                let end = at + name.scalars.count
                guard end <= scalars.count, scalars[at..<end].elementsEqual(name.scalars), !found.contains(name.text) else { continue }
                // Latin letters make words; Chinese ones stand without a space.
                let isInWord =
                    at > 0 && Self.joins(scalars[at - 1], scalars[at]) || end < scalars.count && Self.joins(scalars[end - 1], scalars[end])
                if !isInWord { found.append(name.text) }
            }
        }
        return found
    }

    private static func joins(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Bool {
        func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic && !scalar.properties.isIdeographic }
        return isLetter(a) && isLetter(b)
    }

    /// A member's name in the path of their own page or of one of its files, in Chinese or in pinyin.
    func found(inPath path: String, of entry: String) -> String? {
        byEntry[entry]?.first { name in
            if path.contains(name), name.unicodeScalars.count > 1, !name.unicodeScalars.allSatisfy(\.isASCII) { return true }
            let latin = Self.letters(EntryAddress.addressPart(name, pinyin: true))
            guard latin.count >= 8 else { return false }
            return path.split(separator: "/").contains { Self.letters(String($0)).contains(latin) }
        }
    }

    private static func letters(_ text: String) -> String { text.lowercased().filter { $0.isASCII && $0.isLetter } }
}

extension HiddenNames.Name {
    fileprivate init(_ text: String, in entry: String?) {
        self.init(text: text, scalars: Array(text.unicodeScalars), entry: entry)
    }
}
