import Checks
import Content
import Diagnostics
import Han
import Interface
import Markdown
import Media
import Portal
import Routes
import Services
import Templates

/// What all pages are made from, worked out once and shared by all workers.
struct Site: Sendable {
    private var ground: PageGround
    var portal: Portal { ground.portal }
    var finders: Finders { ground.finders }
    var templates: PortalTemplates { ground.templates }
    /// What is made besides the pages: feeds, calendar files, tables.
    var files: MadeFiles { ground.files }
    var messages: PossibleMessages { ground.messages }
    var makerspace: Makerspace { finders.makerspace }
    var accessFinder: AccessFinder { finders.access }
    var making: FeasibilityFinder { finders.feasibility }
    let places: PlacesAndTimes
    /// The files beside entries.
    let beside: FilesBeside
    /// Where each campus stands in the terms of SpaceAPI, by group, if it does.
    let spaceAPIs: [GroupID: SitePath]
    private let looks: TypeLooks
    /// The type whose entries are the occasions of the calendar.
    let agendaType: TypeID?
    /// The entry at the address of a language's home page or of a type's list.
    let texts: [SitePath: EntryID]
    /// What an entry's text holds that a page needs more for; none where it needs nothing.
    let features: [SitePath: Document.Features]
    let groupOfID: [String: GroupID]
    /// Every term that has a page, by language, taxonomy and id.
    let terms: [String: [Taxonomy.Kind: [String: TaxonomyTerm]]]
    /// Where the lines of titles break.
    private(set) var lineBreaks = LineBreaks()
    /// Chrome by language, then by depth of the page under `site/`.
    private(set) var chromes: [String: [Chrome]] = [:]

    init(_ ground: PageGround) {
        self.ground = ground
        let (portal, templates) = (ground.portal, ground.templates)
        places = PlacesAndTimes(portal, ground.finders.makerspace, templates.interface)
        beside = FilesBeside(ground.shown, of: portal)
        spaceAPIs = portal.spaceAPIs()
        looks = TypeLooks(portal.settings.types, templates.presentations)
        agendaType = templates.agendaType(among: portal.settings.types)
        groupOfID = Dictionary(portal.groups.identified.map { ($1.id, $0) }, uniquingKeysWith: { $1 })
        terms = portal.taxonomies.mapValues(Self.terms)
        texts = Self.textsOfMadePages(portal)
        features = Dictionary(
            portal.entries.identified.lazy.map { ($1.address, portal.features(of: $0)) }.filter { !$1.isEmpty },
            uniquingKeysWith: { $0.union($1) })
        let depth = portal.entries.lazy.map(\.address.depth).max() ?? 0
        for language in portal.settings.languages {
            chromes[language] = (0...max(depth, 3)).map { Chrome(site: self, language: language, depth: $0) }
        }
    }

    private static func terms(of taxonomies: [Taxonomy]) -> [Taxonomy.Kind: [String: TaxonomyTerm]] {
        Dictionary(
            taxonomies.map { taxonomy in
                (taxonomy.kind, Dictionary(taxonomy.terms.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))
            }, uniquingKeysWith: { first, _ in first })
    }

    private static func textsOfMadePages(_ portal: Portal) -> [SitePath: EntryID] {
        let made = Set(
            portal.settings.languages.flatMap { language in
                let addresses = portal.addresses(language)
                return [addresses.home] + portal.settings.types.all.filter { !$0.folder.isEmpty }.map { addresses.list(folder: $0.folder) }
            })
        return portal.entries.identified.reduce(into: [:]) { texts, entry in
            if made.contains(entry.1.address) { texts[entry.1.address] = entry.0 }
        }
    }

    /// The same of a portal in which nothing differs but the texts of entries.
    func with(_ portal: Portal) -> Site {
        var site = self
        site.ground.portal = portal
        return site
    }

    /// The same of a portal in which nothing differs but the texts of entries and what they are called: in the navigation, say.
    func renamed(_ portal: Portal) -> Site {
        var ground = ground
        ground.portal = portal
        var site = Site(ground)
        site.lineBreaks = lineBreaks
        return site
    }

    func addresses(_ language: String) -> Addresses { portal.addresses(language) }

    func words(_ language: String) -> InterfaceWords { templates.interface[language] }

    func chrome(_ language: String, depth: Int) -> Chrome {
        if let chromes = chromes[language], chromes.indices.contains(depth) { return chromes[depth] }
        return Chrome(site: self, language: language, depth: depth)
    }

    /// The list of a type's entries, if there are any.
    func list(of type: TypeID, _ language: String) -> SitePath? {
        portal.listedTypes.contains(type) ? addresses(language).list(folder: portal.settings.types.all[type].folder) : nil
    }

    /// Whether there is anything but plain pages.
    var hasTypes: Bool { !portal.listedTypes.isEmpty }

    /// The whole address of a page; nil where the portal has none of its own.
    func absolute(_ path: SitePath) -> String? { portal.absolute(path) }
}

/// How types are shown.
extension Site {
    func assembler(of type: TypeID) -> EntryAssembler { looks.assemblers[type] }

    /// All that the page of an entry says.
    func record(of id: EntryID) -> TemplateRecord {
        assembler(of: portal.entries[id].type).record(of: EntryContext(site: self, id: id))
    }

    func presentation(of type: TypeID) -> Presentation { looks.assemblers[type].presentation }

    /// How the entries of a type stand in lists: as it says itself, whatever layout it borrows.
    func listing(of type: TypeID) -> Presentation.Listing { looks.own(type)?.listing ?? Presentation.Listing() }

    /// The name of an icon that exists for every type: its own, else that of a page.
    func icon(of type: TypeID?) -> String { looks.own(type)?.icon ?? Presentation.page.icon }

    /// The same by the type's name.
    func icon(ofType name: String) -> String { (templates.presentations[name] ?? .page).icon }

    /// The whole address of the picture by which a page without a cover is shared; nil where there is none.
    func sharePicture(_ icon: String) -> String? { beside.share(ofIcon: icon).flatMap(absolute) }

    /// A name for which the style sheet has a colour.
    func colour(of type: TypeID?) -> String { looks.own(type)?.colour ?? Presentation.plainColour }
}
