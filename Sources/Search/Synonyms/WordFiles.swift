import HTML
import Workers

/// Where words stand that have synonyms, those of a group side by side: `{"stamp": "…", "groups": ["…|…"]}`, some groups to a file.
///
/// A client that is asked for one of them would else ask for the terms of each, a file for nearly every two characters.
struct WordFiles: Sendable {
    let files: [[UInt8]]
    /// Two characters of each file, by which the client sees when it is of another build than the entry.
    let stamps: String

    static let folder = "words"
    static let groupsPerFile = 64

    /// What stands for a word that is found by its terms alone, and for one whose terms no passage has together: a grade without passages.
    private static let (unknown, nowhere) = ("", " ")

    init(_ synonyms: [SearchVocabulary.Synonyms], _ terms: TermList, _ workers: Workers) {
        let cut = synonyms.map { $0.found.map(Self.terms) }
        let lists = WordPassages(terms, Set(cut.joined().compactMap(\.self).joined()), workers)
        let size = Self.groupsPerFile
        let made = workers.map((cut.count + size - 1) / size) { number in
            Self.file(cut[number * size..<min(cut.count, (number + 1) * size)].map { $0.map { Self.text($0, lists) } })
        }
        files = made.map(\.json)
        stamps = made.map(\.stamp).joined()
    }

    private static func text(_ terms: [String]?, _ lists: WordPassages) -> String {
        guard let terms else { return unknown }
        let passages = lists.together(terms)
        guard !passages.isEmpty else { return nowhere }
        var text: [UInt8] = []
        PostingText.append(passages, to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    private static func file(_ groups: [[String]]) -> (json: [UInt8], stamp: String) {
        let texts = groups.map { $0.joined(separator: "|") }
        let stamp = PostingText.stamp(of: texts.flatMap { Array($0.utf8) + [0x0A] })
        var json = JSONText()
        json.object { json in
            json.member("stamp", stamp)
            json.member("groups", texts)
        }
        return (json.bytes, stamp)
    }

    /// The terms of a folded word as the client cuts it: pairs of Han characters, and words of plain letters and digits; nil for what it
    /// cuts otherwise.
    private static func terms(of word: String) -> [String]? {
        var terms: [String] = []
        var part = ""
        var run: [Unicode.Scalar] = []
        func isEnded() -> Bool {
            if run.count == 1 || part.utf8.count > 40 { return false }
            terms += zip(run, run.dropFirst()).map { "\($0)\($1)" }
            if !part.isEmpty { terms.append(part) }
            (part, run) = ("", [])
            return true
        }
        for scalar in word.unicodeScalars {
            let isHan = CharacterClass(scalar.value) == .han
            let isPlain = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
            guard isHan || isPlain || scalar == " " else { return nil }
            if isHan ? !part.isEmpty : !run.isEmpty || !isPlain, !isEnded() { return nil }
            if isHan { run.append(scalar) } else if isPlain { part.unicodeScalars.append(scalar) }
        }
        return isEnded() && !terms.isEmpty ? terms : nil
    }
}

/// The passages of some terms, each with those of its stem.
private struct WordPassages: Sendable {
    private let passages: [String: [UInt32]]

    init(_ terms: TermList, _ wanted: Set<String>, _ workers: Workers) {
        let places = wanted.sorted().map { ($0, terms.position(of: SortedTerms.key(Array($0.utf8)))) }
        let heads = Set(places.compactMap { $1.flatMap { terms.terms[$0].head } })
        var members: [Int: [Int]] = [:]
        for (position, term) in terms.terms.enumerated() {
            if let head = term.head, heads.contains(head) { members[head, default: []].append(position) }
        }
        let ofHead = members
        let lists = workers.map(places.count) { number -> [UInt32] in
            guard let position = places[number].1 else { return [] }
            return terms.postings(of: terms.terms[position].head.flatMap { ofHead[$0] } ?? [position])
        }
        passages = Dictionary(zip(places.map(\.0), lists)) { first, _ in first }
    }

    /// The passages that have all of some terms, each with the grade that weighs least.
    func together(_ terms: [String]) -> [UInt32] {
        let lists = terms.map { passages[$0] ?? [] }
        return lists.dropFirst().reduce(lists.first ?? []) { both, list in
            var kept: [UInt32] = []
            var next = 0
            for posting in both {
                while next < list.count, list[next] >> 4 < posting >> 4 { next += 1 }
                guard next < list.count, list[next] >> 4 == posting >> 4 else { continue }
                kept.append(Self.weight(list[next]) < Self.weight(posting) ? list[next] : posting)
            }
            return kept
        }
    }

    private static func weight(_ posting: UInt32) -> Double { Impact.weights[Int(posting & 15)] }
}
