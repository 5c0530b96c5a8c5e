import Content
import Media
import Portal
import Services
import Templates

/// Renders the pages of a linked portal; every page by itself, in any order, on any thread.
///
/// A class, so that what holds it keeps its size whatever the pages come to be made from.
public final class PortalPages: Sendable {
    public let plan: PagePlan
    public let templates: PortalTemplates
    let site: Site
    var portal: Portal { site.portal }
    /// What is published.
    public var entries: [Entry] { portal.entries }

    /// - Parameter pictures: the sizes of published pictures, by path under `content/`.
    public init(portal: Portal, makerspace: Makerspace, templates: PortalTemplates, pictures: [String: PictureSize]) {
        self.templates = templates
        plan = PagePlan(of: portal, codes: makerspace.codes, calendar: CalendarPlan(portal, makerspace))
        site = Site(portal: portal, makerspace: makerspace, templates: templates, pictures: pictures)
    }

    /// Appends the bytes of one planned page.
    public func render(_ page: PlannedPage, into output: inout [UInt8]) {
        switch page.kind {
        case .entry(let position):
            let entry = EntryPage(site: site, position: position)
            render(entry.presentation.layout, entry.filled(), entry.entry.language, into: &output)
        case .home(let language):
            render("home", HomePage(site: site, language: language).filled(), language, into: &output)
        case .list(let type, let language):
            render("list", ListPage(site: site, type: type, language: language, address: page.path).filled(), language, into: &output)
        case .taxonomy(let kind, let language):
            guard let pages = TaxonomyPages(site: site, kind: kind, language: language, address: page.path) else { return }
            render("taxonomy", pages.index(), language, into: &output)
        case .term(let kind, let position, let language):
            guard let pages = TaxonomyPages(site: site, kind: kind, language: language, address: page.path) else { return }
            render("term", pages.page(ofTermAt: position), language, into: &output)
        case .index(let language):
            render("index", IndexPage(site: site, language: language).filled(), language, into: &output)
        case .search(let language):
            render("search", SearchPage(site: site, language: language).filled(), language, into: &output)
        case .notFound:
            let lost = NotFoundPage(site: site)
            render("not-found", lost.filled(), lost.context.language, into: &output)
        case .moved(let alias):
            let moved = MovedPage(site: site, alias: site.portal.aliases[alias])
            render("moved", moved.filled(), moved.language, into: &output)
        case .code(let position, let language):
            var code = CodePage(site: site, code: site.makerspace.codes.codes[position], language: language)
            render("code", code.filled(), language, into: &output)
        case .month(let month, let language):
            render("month", MonthPage(site: site, month: month, language: language, address: page.path).filled(), language, into: &output)
        case .archive(let language): render("list", ArchivePage(site: site, language: language).filled(), language, into: &output)
        case .calendar(let scope, let language): output += CalendarFile(site: site, scope: scope, language: language).bytes()
        case .feed(let language): output += Feed(site: site, language: language).bytes()
        case .sitemap: output += Sitemap(site: site, plan: plan).bytes()
        case .robots: output += Sitemap(site: site, plan: plan).robots()
        case .manifest: output += Manifest(site: site).bytes()
        case .manifestSchema: output += ManifestSchema.text.utf8
        case .spaceAPI(let campus): output += SpaceAPI(site: site, campus: campus).bytes()
        case .redirectMap: output += RedirectMap(portal: site.portal).bytes()
        case .materials(let position): output += MaterialsFile(site: site, position: position).bytes()
        }
    }

    private func render(_ layout: String, _ record: TemplateRecord, _ language: String, into output: inout [UInt8]) {
        templates.set.render(layout: layout, record, language: language, into: &output)
    }
}
