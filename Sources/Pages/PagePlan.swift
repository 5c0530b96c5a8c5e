import Content
import Portal
import Routes
import Services

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
