import Diagnostics

/// Puts an earlier site back, as it stood, by the same order of renames as every publication.
public struct Rollback: Sendable {
    /// A site that is kept.
    public struct Site: Sendable, Equatable {
        /// Till when it stood, on the school's clock: `2026-11-28 17:46:03`.
        public let until: String
        public let pages: Int
    }

    private let output: String
    private let state: String?
    private let last: [String]

    /// - Parameters:
    ///   - state: the folder for Lathe's own records; `OUTPUT.lathe` beside the output if left out.
    ///   - last: files that are replaced after all others, in this order.
    public init(output: String, state: String? = nil, last: [String]) {
        (self.output, self.state, self.last) = (output, state, last)
    }

    /// The sites that are kept, the latest first.
    public var sites: [Site] {
        guard let kept else { return [] }
        // One whose manifest can't be read keeps its number.
        return kept.all.map { Site(until: $0.until, pages: kept.manifest(of: $0)?.entries.keys.count(where: \.isPage) ?? 0) }
    }

    private var place: String { StateFolder.place(output: absolutePath(output), state: state) }

    private var kept: EarlierSites? { (try? Descriptor.folder(place)).flatMap { EarlierSites(in: $0) } }

    /// What would become of the site that stands.
    public struct Outlook: Sendable {
        /// Pages, photos and downloads that somebody has taken off since.
        public var comingBack: [String] = []
        /// Pages that have come since.
        public var going: [String] = []
        /// How many pages change.
        public var changing = 0
    }

    /// Lists of what there is to keep without a network are named by content: each update deletes some, and nobody reads them.
    private static let lists = "assets/offline/"

    /// - Parameter index: of `sites`.
    public func outlook(_ index: Int) throws(PublishingError) -> Outlook {
        let publisher = try open(0)
        defer { publisher.abandon() }
        let (_, earlier) = try site(index, publisher)
        let standing = publisher.manifest?.entries ?? [:]
        var outlook = Outlook()
        for (path, entry) in earlier.entries {
            if let now = standing[path] {
                if path.isPage, now.hash != entry.hash { outlook.changing += 1 }
            } else if !entry.isAsset, !path.text.hasPrefix(Self.lists), !publisher.isWithLast(path) {
                outlook.comingBack.append(path.text)
            }
        }
        outlook.going = standing.keys.filter { $0.isPage && earlier.entries[$0] == nil }.map(\.text)
        outlook.comingBack.sort()
        outlook.going.sort()
        return outlook
    }

    /// Publishes it. The site that stands is kept in its place.
    ///
    /// - Parameter index: of `sites`.
    public func putBack(_ index: Int) throws(PublishingError) -> PublishingSummary {
        let publisher = try open((kept?.all.count ?? 0) + 1)
        let (kept, earlier) = try site(index, publisher)
        let standing = publisher.manifest?.entries ?? [:]
        let wanted = earlier.entries.filter { standing[$0.key]?.hash != $0.value.hash }
        let missing = wanted.filter { !kept.holds($0.value.hash) }.keys.sorted()
        guard missing.isEmpty else {
            publisher.abandon()
            throw PublishingError([.earlierSiteIncomplete(publisher.statePath, missing: missing.map(\.text))])
        }
        for (path, entry) in earlier.entries {
            if wanted[path] == nil {
                publisher.keep(path.text)
            } else {
                publisher.copy(path.text, from: publisher.statePath + "/" + EarlierSites.path(of: entry.hash), isAsset: entry.isAsset)
            }
        }
        return try publisher.commit()
    }

    /// Where nothing is kept nothing is opened, which would make what isn't there.
    private func open(_ keeps: Int) throws(PublishingError) -> Publisher {
        guard kept?.all.isEmpty == false else { throw PublishingError([.noEarlierSite(place)]) }
        var options = Publisher.Options(last: last)
        options.keeps = keeps
        return try .open(output, state: state, options: options)
    }

    private func site(_ index: Int, _ publisher: Publisher) throws(PublishingError) -> (EarlierSites, Manifest) {
        let kept = EarlierSites(in: publisher.records)
        let all = kept?.all ?? []
        guard let kept, all.indices.contains(index), let manifest = kept.manifest(of: all[index]) else {
            publisher.abandon()
            throw PublishingError([.noSuchEarlierSite(index + 1, of: all.count, publisher.statePath)])
        }
        return (kept, manifest)
    }
}
