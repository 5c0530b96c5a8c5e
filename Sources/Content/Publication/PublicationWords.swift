import Han

/// The words by which writers say whether an entry is to be published: Lathe's own and those of other generators.
enum PublicationWords {
    /// What a key of the front matter is about.
    enum Meaning: Sendable {
        /// `status`; what can't be read there withholds the entry.
        case status
        /// How far a text is, in any words; only those for unfinished work count.
        case stage
        /// A day before which the entry is not published.
        case date
        /// A day from which on it is not.
        case expires
        /// Yes withholds, as under `draft`.
        case withholds
        /// No withholds, as under `published`; a day there is the day of publication.
        case publishes
        /// Parts of a page to hide, or the page itself.
        case hides
        /// Who may see it.
        case visibility
        /// Hugo's mapping of what is made of a page.
        case build
        /// A password; no page here can ask for one.
        case password
    }

    /// A key that says something about publication.
    struct Key: Sendable {
        var meaning: Meaning
        /// Whether it can be about nothing else, so that a value which can't be read withholds; a gauge has a `visibility`, too,
        /// and a laptop `internal: 16 GB`, for which only a value of the expected kind counts.
        var isSure: Bool
        /// Whether nothing but a plain yes or no counts, for words that devices have for fields, too.
        var isSwitch = false
    }

    static func key(_ key: String) -> Key? {
        guard key.utf8.count <= longestKey, mayBeKey(key) else { return nil }
        let folded = folded(key)
        if let word = keys[folded] ?? (folded.contains(".") ? keys[folded.replacing(".", with: "")] : nil) { return word }
        guard var word = keys[bare(folded)] else { return nil }
        // `Status (of the laser)` is about something else, if its value isn't one of these words.
        if folded.contains("(") || folded.contains("[") {
            word.isSure = false
            if word.meaning == .status { word.meaning = .stage }
        }
        return word
    }

    /// False only for what begins with other letters than any of the words: nearly every key of nearly every text, which needn't be
    /// folded to be passed over.
    private static func mayBeKey(_ key: String) -> Bool {
        var (beginning, count) = (UInt32(0), 0)
        for scalar in key.unicodeScalars {
            guard scalar.isASCII else {
                // A Chinese word is told by its first character, whatever marks and numbers stand before it.
                guard count == 0, HanVariants.range.contains(scalar.value) else { return true }
                return characters.contains(TraditionalWords.simplified(scalar))
            }
            let letter = scalar.value | 0x20
            if (0x61...0x7A).contains(letter) {
                beginning = beginning << 8 | letter
                count += 1
                if count == 4 { return beginnings.contains(beginning) }
            } else if count > 0, !" -_.".unicodeScalars.contains(scalar) {
                return true
            }
        }
        return count > 0
    }

    /// The first four letters of each word.
    private static let beginnings = Set(
        keys.keys.compactMap { key -> UInt32? in
            let letters = key.utf8.prefix(4)
            return letters.count == 4 && letters.allSatisfy { $0 < 0x80 } ? letters.reduce(0) { $0 << 8 | UInt32($1) } : nil
        })

    /// The first character of each word that isn't English.
    private static let characters = Set(keys.keys.compactMap(\.unicodeScalars.first).filter { !$0.isASCII })

    /// Without marks around it and what stands in brackets behind: `published?`, `$draft`, `status(draft/published)`.
    static func bare(_ folded: String) -> String {
        if folded.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) { return folded }
        let head = folded.drop { !$0.isLetter }.prefix { $0 != "(" && $0 != "[" && $0 != "（" }
        return String(head.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
    }

    /// Whether a key alone says that something is held back: with a day until then, with yes for good.
    static func isHold(_ key: String) -> Bool { holds.contains(bare(folded(key))) }

    /// Whether a no under a key says that a text isn't to be seen yet.
    static func isApproval(_ key: String) -> Bool { approvals.contains(bare(folded(key))) }

    /// Whether only a day, and no time in words, counts under a key.
    static func wantsDay(_ key: String) -> Bool { looseDays.contains(bare(folded(key))) }

    /// Whether a key names the last day of something, which of an event is seldom that of its page.
    static func isDeadline(_ key: String) -> Bool { deadlines.contains(bare(folded(key))) }

    static func meaning(of key: String) -> Meaning? { self.key(key)?.meaning }

    /// Whether a key can be about nothing but publication.
    static func isSure(_ key: String) -> Bool { self.key(key)?.isSure ?? false }

    /// Whether other generators keep their settings of a page in a mapping, or a table of TOML, of this name.
    static func isContainer(_ key: String) -> Bool { key.utf8.count <= longestKey && containers.contains(folded(key)) }

    /// The key that was meant, where another one differs from it by one letter; not by the first.
    static func nearest(to key: String) -> (key: String, meaning: Meaning)? {
        let folded = Array(folded(key).utf8)
        guard (4...20).contains(folded.count), folded.allSatisfy({ $0 < 0x80 }), !otherWords.contains(key.lowercased()) else { return nil }
        return misspelt.first { folded[0] == $0.bytes[0] && isOneSlip(folded, $0.bytes) }.map { ($0.key, $0.meaning) }
    }

    /// Small plain letters and simplified characters without spaces, hyphens and underscores.
    static func folded(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return foldedASCII(text) }
        let lowered = TraditionalWords.simplified(PlainKey.of(text)).lowercased()
        guard lowered.utf8.contains(where: { $0 == 0x20 || $0 == 0x2D || $0 == 0x5F }) else { return lowered }
        return String(decoding: lowered.utf8.filter { $0 != 0x20 && $0 != 0x2D && $0 != 0x5F }, as: UTF8.self)
    }

    private static func foldedASCII(_ text: String) -> String {
        String(unsafeUninitializedCapacity: text.utf8.count) { room in
            var count = 0
            for byte in text.utf8 where byte != 0x20 && byte != 0x2D && byte != 0x5F {
                room[count] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
                count += 1
            }
            return count
        }
    }

    private static let longestKey = 60

    /// Words of their own, however near.
    static let otherWords: Set<String> = ["publisher", "stats", "states", "statue", "statute", "publics", "drift"]

    /// Those whose misspelling would publish what was to be kept back.
    static let misspelt: [(key: String, bytes: [UInt8], meaning: Meaning)] = {
        let keys: [(String, Meaning)] = [
            ("status", .status), ("draft", .withholds), ("private", .withholds), ("hidden", .withholds), ("unlisted", .withholds),
            ("unpublished", .withholds), ("published", .publishes), ("publish", .publishes), ("public", .publishes),
            ("visibility", .visibility), ("expires", .expires), ("deleted", .withholds), ("withdrawn", .withholds),
            ("archived", .withholds),
            ("isdraft", .withholds), ("visible", .publishes), ("dgpublish", .publishes), ("unpublishdate", .expires),
            ("expirydate", .expires), ("publishdate", .date), ("password", .password),
        ]
        return keys.map { (key: $0.0, bytes: Array($0.0.utf8), meaning: $0.1) }
    }()

    /// Whether a name is another word but for one letter put in, taken out, changed or swapped; not the first.
    static func isOneSlip(_ name: String, from word: String) -> Bool {
        guard let first = name.utf8.first, first >= 0x80 || first | 0x20 == word.utf8.first else { return false }
        let folded = Array(folded(name).utf8)
        return folded.first == word.utf8.first && isOneSlip(folded, Array(word.utf8))
    }

    /// Whether one text becomes the other by one letter put in, taken out, changed or swapped with its neighbour.
    static func isOneSlip(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard abs(a.count - b.count) <= 1, a != b else { return false }
        var start = 0
        while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
        var end = 0
        while end < min(a.count, b.count) - start, a[a.count - 1 - end] == b[b.count - 1 - end] { end += 1 }
        let (left, right) = (a[start..<(a.count - end)], b[start..<(b.count - end)])
        if max(left.count, right.count) <= 1 { return true }
        return left.count == 2 && right.count == 2 && left.first == right.last && left.last == right.first
    }
}
