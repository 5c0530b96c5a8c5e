import Checks
import Content
import Diagnostics
import Media
import Portal
import Routes
import Services
import Templates

/// Renders the pages of a linked portal; every page by itself, in any order, on any thread.
///
/// A class, so that what holds it keeps its size whatever the pages come to be made from.
public final class PortalPages: Sendable {
    public let plan: PagePlan
    let site: Site
    public var templates: PortalTemplates { site.templates }
    public var portal: Portal { site.portal }
    public var makerspace: Makerspace { site.makerspace }
    /// What is worked out of bills of materials and of where something can be made.
    public var making: FeasibilityFinder { site.making }
    /// What is made of the portal besides the pages.
    public var files: MadeFiles { site.files }
    /// What is published.
    public var entries: EntryTable<Entry> { portal.entries }

    /// - Parameter gone: the pages for addresses at which a withdrawn entry was.
    public init(_ ground: PageGround, gone: [PlannedPage] = []) {
        let (portal, makerspace) = (ground.portal, ground.finders.makerspace)
        plan = PagePlan(
            of: portal, codes: makerspace.codes, calendar: CalendarPlan(portal, makerspace), gone: gone, routes: ground.files.routes)
        site = Site(ground)
    }

    private init(_ plan: PagePlan, _ site: Site) {
        self.plan = plan
        self.site = site
    }

    /// The same pages of a portal in which nothing differs but the texts of entries.
    public func with(_ portal: Portal) -> PortalPages { PortalPages(plan, site.with(portal)) }

    /// The same pages of a portal in which nothing differs but the texts of entries and what they are called.
    public func renamed(_ portal: Portal) -> PortalPages { PortalPages(plan, site.renamed(portal)) }

    /// A campus in the terms of SpaceAPI; nil where there is no such file.
    public func spaceAPI(ofCampus group: GroupID) -> SitePath? { files.link(site.spaceAPIs[group]) }

    /// In which phones paint what is around a page.
    public var themeColour: String { PortalColours(portal.settings).theme }

    /// What the portal is called: its own name, else the school's, else that of the home page.
    public func title(_ language: String) -> String { site.title(language) }

    /// Appends the bytes of one planned page.
    public func render(_ page: PlannedPage, into output: inout [UInt8]) {
        switch page.kind {
        case .entry(let id):
            let entry = portal.entries[id]
            render(site.presentation(of: entry.type).layout, site.record(of: id), entry.language, into: &output)
        case .made(let made, let language):
            guard let record = made.filled(site, language, page.path) else { return }
            render(made.layout.name, record, language, into: &output)
        case .term(let kind, let id, let language):
            guard let pages = TaxonomyPages(site: site, kind: kind, language: language, address: page.path) else { return }
            render(Tables.term.name, pages.page(of: id), language, into: &output)
        case .notFound:
            let lost = NotFoundPage(site: site)
            render(Tables.notFound.name, lost.filled(), lost.context.language, into: &output)
        case .moved(let alias):
            let moved = MovedPage(site: site, alias: site.portal.aliases[alias])
            render(Tables.moved.name, moved.filled(), moved.language, into: &output)
        case .gone(let language):
            let gone = GonePage(site: site, language: language, address: page.path)
            render(Tables.gone.name, gone.filled(), language, into: &output)
        }
    }

    private func render(_ layout: String, _ record: TemplateRecord, _ language: String, into output: inout [UInt8]) {
        templates.set.render(layout: layout, record, language: language, into: &output)
    }
}
