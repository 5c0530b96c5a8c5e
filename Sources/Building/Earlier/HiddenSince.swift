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
    /// Names that are not shown, or in other words; photos of people; the lines of the list of words that must never appear.
    private let facts: [[UInt8]]

    /// - Parameter read: as it is published now.
    init(_ read: Build.Reading) {
        self.read = read
        let people = read.consents.people.map { "\($0.id)\n\($0.hiddenName ?? "")\n\($0.shownAs ?? "")\n\($0.isLeftOut)" }
        let photos = read.consents.photos.keys.map { "photo \($0)" } + read.consents.faceless.keys.map { "faces \($0)" }
        var words: [String] = []
        if read.folder.files[PrivateWords.fileName] != nil, let list = read.folder.text(of: PrivateWords.fileName).source {
            words = String(decoding: list.bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map { "word \($0)" }
        }
        let hashes = Set((people + photos + words).map { EarlierTexts.hash(Array($0.utf8)) })
        facts = hashes.sorted().map { Array(String($0, radix: 16).utf8) }
    }

    /// - Parameters:
    ///   - earlier: what was published before.
    ///   - known: what the last build kept; nil where there was none that did.
    func isMore(than known: [UInt8]?, after earlier: EarlierTexts) -> Bool {
        let shown = Set(earlier.items.map(\.path))
        if read.publication.withheld.contains(where: { $0.reason != .copy && shown.contains($0.entry.source.path) }) { return true }
        let before = Set((known ?? []).split(separator: UInt8(ascii: "\n")))
        return known != nil && !facts.allSatisfy { before.contains($0[...]) }
    }

    /// What the next build is to know.
    var bytes: [UInt8] { facts.flatMap { $0 + [UInt8(ascii: "\n")] } }
}
