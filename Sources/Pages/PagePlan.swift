import Content
import Diagnostics
import Portal
import Services

/// One file that Lathe makes: where it goes and what it shows.
public struct PlannedPage: Sendable, Hashable {
    public var path: SitePath
    public var kind: Kind

    public enum Kind: Sendable, Hashable {
        /// The page of an entry, by its position in the portal.
        case entry(Int)
        case home(language: String)
        /// All entries of a type, by its position in the table of types.
        case list(type: Int, language: String)
        case taxonomy(Taxonomy.Kind, language: String)
        /// One term, by its position in its taxonomy.
        case term(Taxonomy.Kind, Int, language: String)
        case index(language: String)
        case search(language: String)
        case notFound
        /// By position in the portal's aliases.
        case moved(Int)
        case feed(language: String)
        case sitemap
        case robots
        case manifest
        case manifestSchema
        case redirectMap
        /// The bill of materials of an entry as CSV, by the entry's position in the portal.
        case materials(Int)
        /// A campus in the terms of SpaceAPI, by its group.
        case spaceAPI(campus: Int)
        /// The page behind a QR code, by its position among all codes.
        case code(Int, language: String)
        /// The calendar of a month.
        case month(CalendarMonth, language: String)
        /// The events that are over.
        case archive(language: String)
        /// A calendar file.
        case calendar(CalendarScope, language: String)
    }
}

/// Which files a portal consists of, besides the assets and the files beside entries.
public struct PagePlan: Sendable {
    public let pages: [PlannedPage]

    init(of portal: Portal, codes: CodeBook = CodeBook(), calendar: CalendarPlan = CalendarPlan()) {
        // What takes longest comes first, so that no worker is left alone with it at the end.
        var pages = [PlannedPage(path: MadePages.manifest, kind: .manifest)]
        let languages = portal.settings.languages
        for language in languages {
            let made = MadePages(language: language, languages: languages)
            pages.append(PlannedPage(path: made.home, kind: .home(language: language)))
            for (type, folder) in Self.listedTypes(portal) {
                pages.append(PlannedPage(path: made.list(folder: folder), kind: .list(type: type, language: language)))
            }
            for taxonomy in portal.taxonomies[language] ?? [] {
                pages.append(PlannedPage(path: made.taxonomy(taxonomy.kind), kind: .taxonomy(taxonomy.kind, language: language)))
                for (position, term) in taxonomy.terms.enumerated() {
                    pages.append(PlannedPage(path: term.page, kind: .term(taxonomy.kind, position, language: language)))
                }
            }
            pages.append(PlannedPage(path: made.index, kind: .index(language: language)))
            pages.append(PlannedPage(path: made.search, kind: .search(language: language)))
            pages.append(PlannedPage(path: made.feed, kind: .feed(language: language)))
            for (position, code) in codes.codes.enumerated() {
                pages.append(PlannedPage(path: made.code(code.text), kind: .code(position, language: language)))
            }
        }
        pages += calendar.pages
        let taken = Set(pages.map(\.path))
        for (position, entry) in portal.entries.enumerated() where !taken.contains(entry.address) {
            pages.append(PlannedPage(path: entry.address, kind: .entry(position)))
        }
        for (position, path) in MaterialsFile.paths(portal).sorted(by: { $0.key < $1.key }) {
            pages.append(PlannedPage(path: path, kind: .materials(position)))
        }
        for position in portal.aliases.indices {
            pages.append(PlannedPage(path: portal.aliases[position].path, kind: .moved(position)))
        }
        pages.append(PlannedPage(path: MadePages.notFound, kind: .notFound))
        pages.append(PlannedPage(path: MadePages.manifestSchema, kind: .manifestSchema))
        if !portal.aliases.isEmpty { pages.append(PlannedPage(path: MadePages.redirectMap, kind: .redirectMap)) }
        if portal.settings.url != nil {
            pages.append(PlannedPage(path: MadePages.sitemap, kind: .sitemap))
            pages.append(PlannedPage(path: MadePages.robots, kind: .robots))
            var named: Set<SitePath> = []
            for campus in Self.campuses(portal) {
                let path = MadePages.spaceAPI(campus: campus, of: portal)
                if named.insert(path).inserted { pages.append(PlannedPage(path: path, kind: .spaceAPI(campus: campus))) }
            }
        }
        self.pages = pages
    }

    static func campuses(_ portal: Portal) -> [Int] {
        guard let type = portal.settings.types.position(ofType: "campus") else { return [] }
        return portal.groups.indices.filter { portal.groups[$0].type == type && !portal.groups[$0].id.isEmpty }
    }

    /// Types that have a list: those with a folder and an entry.
    static func listedTypes(_ portal: Portal) -> [(type: Int, folder: String)] {
        let used = Set(portal.entries.map(\.type))
        return portal.settings.types.all.enumerated().compactMap { position, type in
            used.contains(position) && !type.folder.isEmpty ? (position, type.folder) : nil
        }
    }
}

/// The addresses of the pages that Lathe makes, in one language.
public struct MadePages: Sendable {
    /// The folder of the language, with its slash; the first language is at the root.
    let prefix: String

    public init(language: String, languages: [String]) {
        prefix = language == languages.first ? "" : language + "/"
    }

    public var home: SitePath { SitePath(prefix + "index.html") }
    public var index: SitePath { SitePath(prefix + "a-z.html") }
    public var search: SitePath { SitePath(prefix + "search.html") }
    public var feed: SitePath { SitePath(prefix + "feed.xml") }
    public func code(_ code: String) -> SitePath { SitePath("\(prefix)q/\(code).html") }
    public func list(folder: String) -> SitePath { SitePath("\(prefix)\(folder)/index.html") }
    public func taxonomy(_ kind: Taxonomy.Kind) -> SitePath { SitePath("\(prefix)browse/\(kind.rawValue)/index.html") }

    public static let notFound = SitePath("404.html")
    public static let manifest = SitePath("portal.json")
    public static let manifestSchema = SitePath("portal.schema.json")
    public static let redirectMap = SitePath("redirects.map")
    public static let sitemap = SitePath("sitemap.xml")
    public static let robots = SitePath("robots.txt")
    /// The client of the search; the index is beside it.
    public static let searchScript = SitePath("search/search.js")

    /// Addresses that no entry may have, with what stands there. The home page and the lists are not among them:
    /// an entry at their address gives them their text.
    ///
    /// - Parameters:
    ///   - codes: every code that may have a page.
    ///   - calendar: the portal's day, for a portal with events.
    public static func reserved(languages: [String], codes: [String] = [], calendar: Day? = nil) -> [SitePath: Words] {
        var reserved: [SitePath: Words] = [
            notFound: Words(zh: "「找不到页面」", en: "the page for missing addresses"),
        ]
        for language in languages {
            let made = MadePages(language: language, languages: languages)
            reserved[made.index] = Words(zh: "索引页", en: "the index of everything")
            reserved[made.search] = Words(zh: "搜索页", en: "the search page")
            for kind in Taxonomy.Kind.allCases {
                reserved[made.taxonomy(kind)] = Words(zh: "分类页", en: "a page of topics")
            }
            if let calendar { reserved.merge(made.calendarPages(on: calendar)) { first, _ in first } }
            for code in codes { reserved[made.code(code)] = Words(zh: "编号「\(code)」的扫码页", en: "the page of the code \(code)") }
        }
        return reserved
    }

    /// Addresses of pages and files that Lathe makes and that no alias may have, with what stands there: the reserved
    /// ones and those that entries may give their text.
    public static func occupied(
        languages: [String], types: ContentTypes, codes: [String] = [], calendar: Day? = nil
    ) -> [SitePath: Words] {
        var occupied = reserved(languages: languages, codes: codes, calendar: calendar)
        for language in languages {
            let made = MadePages(language: language, languages: languages)
            occupied[made.home] = Words(zh: "首页", en: "the home page")
            occupied[made.feed] = Words(zh: "订阅源", en: "the feed")
            for type in types.all where !type.folder.isEmpty {
                occupied[made.list(folder: type.folder)] = Words(zh: "「\(type.plural.zh)」列表", en: "the list of \(type.plural.en.lowercased())")
            }
        }
        for file in [manifest, manifestSchema, redirectMap, sitemap, robots] {
            occupied[file] = Words(zh: "「\(file.text)」这个文件", en: "the file \(file.text)")
        }
        return occupied
    }
}
