import Content
import Portal
import Routes
import Services

/// One page that Lathe makes: where it goes and what it shows.
public struct PlannedPage: Sendable, Hashable {
    public var path: SitePath
    public var kind: Kind

    init(path: SitePath, kind: Kind) {
        self.path = path
        self.kind = kind
    }

    /// A page that Lathe makes itself, at the address that was claimed for it.
    init(_ page: MadePage, _ language: String, _ addresses: Addresses, _ types: ContentTypes) {
        self.init(path: page.address(addresses, types), kind: .made(page, language: language))
    }

    /// The page at the address of an entry that is withdrawn.
    public static func gone(_ entry: Entry) -> PlannedPage {
        PlannedPage(path: entry.address, kind: .gone(language: entry.language))
    }

    public enum Kind: Sendable, Hashable {
        /// The page of an entry, by its identity.
        case entry(EntryID)
        case made(MadePage, language: String)
        case term(Taxonomy.Kind, TermID, language: String)
        case notFound
        /// What stands at an earlier address.
        case moved(AliasID)
        /// What stands where an entry was that is withdrawn.
        case gone(language: String)

        /// Whether readers may come to it from search engines.
        public var isForReaders: Bool {
            switch self {
            case .entry, .term: true
            case .made(let page, _): page.isForReaders
            case .notFound, .moved, .gone: false
            }
        }
    }
}
