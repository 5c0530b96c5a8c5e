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

/// Which pages a portal consists of.
public struct PagePlan: Sendable {
    public let pages: [PlannedPage]
    /// Every address of the portal, that of each page among them.
    public let routes: RouteTable

    init(of portal: Portal, codes: CodeBook, calendar: CalendarPlan, gone: [PlannedPage], routes: RouteTable) {
        var pages: [PlannedPage] = []
        let (languages, types) = (portal.settings.languages, portal.settings.types)
        let own = Set(portal.entries.map(\.address))
        for language in languages {
            let addresses = Addresses(language: language, languages: languages)
            func add(_ page: MadePage) { pages.append(PlannedPage(page, language, addresses, types)) }
            add(.home)
            for type in portal.listedTypes { add(.list(type)) }
            for taxonomy in portal.taxonomies[language] ?? [] {
                add(.taxonomy(taxonomy.kind))
                for (id, term) in taxonomy.terms.identified {
                    pages.append(PlannedPage(path: term.page, kind: .term(taxonomy.kind, id, language: language)))
                }
            }
            add(.index)
            add(.search)
            if !own.contains(addresses.privacy) { add(.privacy) }
            if !own.contains(addresses.offline), portal.settings.offlineUse != .none { add(.offline) }
            for code in codes.codes { add(.code(code.text)) }
        }
        pages += calendar.pages
        let taken = Set(pages.map(\.path))
        for (id, entry) in portal.entries.identified where !taken.contains(entry.address) {
            pages.append(PlannedPage(path: entry.address, kind: .entry(id)))
        }
        for (id, alias) in portal.aliases.identified {
            pages.append(PlannedPage(path: alias.path, kind: .moved(id)))
        }
        pages.append(PlannedPage(path: Addresses.notFound, kind: .notFound))
        // Whoever has the address now keeps it.
        pages += gone.filter { portal.routes.isFree($0.path) && routes.isFree($0.path) }
        self.pages = pages
        self.routes = routes
    }
}
