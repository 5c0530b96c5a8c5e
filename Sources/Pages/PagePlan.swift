import Content
import Portal
import Routes
import Services

/// One page that Lathe makes: where it goes and what it shows.
public struct PlannedPage: Sendable, Hashable {
    public var path: SitePath
    public var kind: Kind

    /// The page at the address of an entry that is withdrawn.
    public static func gone(_ entry: Entry) -> PlannedPage {
        PlannedPage(path: entry.address, kind: .gone(language: entry.language))
    }

    public enum Kind: Sendable, Hashable {
        /// The page of an entry, by its position in the portal.
        case entry(EntryID)
        case home(language: String)
        /// All entries of a type, by its position in the table of types.
        case list(type: TypeID, language: String)
        case taxonomy(Taxonomy.Kind, language: String)
        /// One term, by its position in its taxonomy.
        case term(Taxonomy.Kind, Int, language: String)
        case index(language: String)
        case search(language: String)
        case notFound
        /// By position in the portal's aliases.
        case moved(Int)
        /// What stands where an entry was that is withdrawn.
        case gone(language: String)
        /// The page behind a QR code, by its position among all codes.
        case code(Int, language: String)
        /// The calendar of a month.
        case month(CalendarMonth, language: String)
        /// The events that are over.
        case archive(language: String)
        /// What becomes of readers' and pupils' data, where no entry tells it.
        case privacy(language: String)
        /// What is kept on a reader's device, where no entry tells it.
        case offline(language: String)
    }
}

/// Which pages a portal consists of.
public struct PagePlan: Sendable {
    public let pages: [PlannedPage]
    /// Every address of the portal, that of each page among them.
    public let routes: RouteTable

    init(of portal: Portal, codes: CodeBook, calendar: CalendarPlan, gone: [PlannedPage], routes: RouteTable) {
        var pages: [PlannedPage] = []
        let languages = portal.settings.languages
        let own = Set(portal.entries.map(\.address))
        for language in languages {
            let addresses = Addresses(language: language, languages: languages)
            pages.append(PlannedPage(path: addresses.home, kind: .home(language: language)))
            for (type, folder) in Self.listedTypes(portal) {
                pages.append(PlannedPage(path: addresses.list(folder: folder), kind: .list(type: type, language: language)))
            }
            for taxonomy in portal.taxonomies[language] ?? [] {
                pages.append(PlannedPage(path: addresses.taxonomy(taxonomy.kind), kind: .taxonomy(taxonomy.kind, language: language)))
                for (position, term) in taxonomy.terms.enumerated() {
                    pages.append(PlannedPage(path: term.page, kind: .term(taxonomy.kind, position, language: language)))
                }
            }
            pages.append(PlannedPage(path: addresses.index, kind: .index(language: language)))
            pages.append(PlannedPage(path: addresses.search, kind: .search(language: language)))
            if !own.contains(addresses.privacy) {
                pages.append(PlannedPage(path: addresses.privacy, kind: .privacy(language: language)))
            }
            if !own.contains(addresses.offline), portal.settings.offlineUse != .none {
                pages.append(PlannedPage(path: addresses.offline, kind: .offline(language: language)))
            }
            for (position, code) in codes.codes.enumerated() {
                pages.append(PlannedPage(path: addresses.code(code.text), kind: .code(position, language: language)))
            }
        }
        pages += calendar.pages
        let taken = Set(pages.map(\.path))
        for (id, entry) in portal.entries.identified where !taken.contains(entry.address) {
            pages.append(PlannedPage(path: entry.address, kind: .entry(id)))
        }
        for position in portal.aliases.indices {
            pages.append(PlannedPage(path: portal.aliases[position].path, kind: .moved(position)))
        }
        pages.append(PlannedPage(path: Addresses.notFound, kind: .notFound))
        // Whoever has the address now keeps it.
        pages += gone.filter { portal.routes.isFree($0.path) && routes.isFree($0.path) }
        self.pages = pages
        self.routes = routes
    }

    /// Types that have a list: those with a folder and an entry.
    static func listedTypes(_ portal: Portal) -> [(type: TypeID, folder: String)] {
        let used = Set(portal.entries.map(\.type))
        return portal.settings.types.all.identified.compactMap { id, type in
            used.contains(id) && !type.folder.isEmpty ? (id, type.folder) : nil
        }
    }
}
