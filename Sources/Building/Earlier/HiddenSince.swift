import Content

/// Whom and what a build hides, to notice that one takes something off the site that must not come back: then no earlier site may be put
/// back, in which it stood.
///
/// What was deleted from the content folder is no such thing, for nobody can tell a mistake from an intention; who puts a site back is
/// shown which pages come back with it.
struct HiddenSince {
    /// The file of the state folder in which stands, hashed and sorted, whom and what the site hides.
    static let stateName = "hidden"

    private let read: Build.Reading
    /// Names that are not shown, or in other words; photos of people; pages that were withdrawn; the lines of the list of words that
    /// must never appear.
    private let facts: [[UInt8]]
    /// Who is shown, and on which page.
    private let shown: [[UInt8]]

    /// - Parameter read: as it is published now.
    init(_ read: Build.Reading) {
        self.read = read
        let people = read.consents.people.map { "\($0.id)\n\($0.hiddenName ?? "")\n\($0.shownAs ?? "")\n\($0.isLeftOut)" }
        let photos = read.consents.photos.keys.map { "photo \($0)" } + read.consents.faceless.keys.map { "faces \($0)" }
        var words: [String] = []
        if read.folder.files[PrivateWords.fileName] != nil, let list = read.folder.text(of: PrivateWords.fileName).source {
            words = String(decoding: list.bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map { "word \($0)" }
        }
        let gone = read.publication.withheld.filter { $0.reason == .withdrawn || $0.reason == .consent }.map { "gone \($0.entry.id)" }
        facts = Set((people + photos + words + gone).map(Self.hash)).sorted().map { Array($0.utf8) }
        let names = read.consents.people.filter { !$0.isLeftOut }.compactMap { person in
            person.shownAs.map { "+\(Self.hash(person.id))+\(Self.hash("\(person.id)\n\($0)"))" }
        }
        shown = Set(names).sorted().map { Array($0.utf8) }
    }

    private static func hash(_ text: String) -> String { String(EarlierTexts.hash(Array(text.utf8)), radix: 16) }

    /// - Parameters:
    ///   - earlier: what was published before.
    ///   - known: what the last build kept; nil where there was none that did.
    func isMore(than known: [UInt8]?, after earlier: EarlierTexts) -> Bool {
        let paths = Set(earlier.items.map(\.path))
        let held = read.publication.withheld.filter { $0.reason != .copy }
        if held.contains(where: { paths.contains($0.entry.source.path) }) { return true }
        // What was moved among the drafts, or got a name that says so, is another file of the same words, or of the same name.
        let here = Set(read.folder.markdown.map(\.path))
        let gone = earlier.items.filter { !here.contains($0.path) }
        if !gone.isEmpty {
            let texts = Set(gone.map(\.hash))
            let names = Set(gone.map { Self.name($0.path) })
            let people = read.found.settings.types.foldersOfPeople
            if held.contains(where: {
                texts.contains(EarlierTexts.hash($0.entry.source.bytes))
                    || DraftPath.isUnfinished($0.entry.source.path, people: people) && names.contains(Self.name($0.entry.source.path))
            }) {
                return true
            }
        }
        if read.gone.contains(where: { paths.contains($0.path) }) { return true }
        guard let known else { return false }
        let before = Set(known.split(separator: UInt8(ascii: "\n")))
        return !facts.allSatisfy { before.contains($0[...]) } || hasLostSomebody(since: before)
    }

    /// What a file is called without folders, endings and marks around it.
    private static func name(_ path: String) -> String {
        let own = SitePath(path).name.prefix { $0 != "." }.drop { "_~#".contains($0) }
        return SitePath(EntryAddress.isIndexName(own) ? SitePath(path).folder.lastPathPart : String(own)).folded
    }

    /// Whether a page that is still there doesn't name somebody any more.
    private func hasLostSomebody(since before: Set<ArraySlice<UInt8>>) -> Bool {
        let plus = UInt8(ascii: "+")
        let missing = before.filter { $0.first == plus }.subtracting(shown.map { $0[...] })
        guard !missing.isEmpty else { return false }
        let pages = Set(read.publication.published.map { Self.hash($0.id) })
        return missing.contains { line in
            let parts = line.split(separator: plus)
            return parts.count == 2 && pages.contains(String(decoding: parts[0], as: UTF8.self))
        }
    }

    /// What the next build is to know.
    var bytes: [UInt8] { (facts + shown).flatMap { $0 + [UInt8(ascii: "\n")] } }
}
