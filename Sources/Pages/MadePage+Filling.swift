import Content
import Routes
import Templates

/// What a page that Lathe makes itself is filled with, and the layout that it is poured into.
extension MadePage {
    var layout: VariableTable {
        switch self {
        case .home: Tables.home
        case .list, .archive: Tables.list
        case .taxonomy: Tables.taxonomy
        case .index: Tables.index
        case .search: Tables.search
        case .privacy: Tables.privacy
        case .offline: Tables.offline
        case .calendar, .month: Tables.month
        case .code: Tables.code
        }
    }

    /// nil where the portal has nothing that the page could be about.
    func filled(_ site: Site, _ language: String, _ address: SitePath) -> TemplateRecord? {
        switch self {
        case .home: return HomePage(site: site, language: language).filled()
        case .list(let type): return ListPage(site: site, type: type, language: language, address: address).filled()
        case .archive: return ArchivePage(site: site, language: language).filled()
        case .taxonomy(let kind): return TaxonomyPages(site: site, kind: kind, language: language, address: address)?.index()
        case .index: return IndexPage(site: site, language: language).filled()
        case .search: return SearchPage(site: site, language: language).filled()
        case .privacy: return PrivacyPage(site: site, language: language).filled()
        case .offline: return OfflinePage(site: site, language: language).filled()
        case .calendar(let month), .month(let month):
            return MonthPage(site: site, month: month, language: language, address: address).filled()
        case .code(let text):
            guard let code = site.makerspace.codes.code(text) else { return nil }
            var page = CodePage(site: site, code: code, language: language)
            return page.filled()
        }
    }
}
