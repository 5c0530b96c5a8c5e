import Content
import Portal
import Routes
import Templates

/// What surrounds every page of a language at one depth: all addresses in it are the same there.
struct Chrome: Sendable {
    let site: TemplateRecord
    let search: TemplateRecord
    let nav: [Item]
    let assets: Assets
    /// The web app manifest.
    let app: String?
    let feed: String?
    /// The language as Open Graph names it.
    let locale: String

    /// Where the style sheets and scripts are that pages load.
    struct Assets: Sendable {
        let styleSheet: String
        let ownStyleSheet: String?
        let printStyleSheet: String
        let headScript: String
        let script: String
        let searchScript: String
        let favicon: String?
        /// What a page fetches where its browser can keep pages, or can't download.
        let device: String?
        let deviceStyle: String?

        init(_ bundle: AssetBundle, _ url: (SitePath) -> String) {
            styleSheet = url(bundle.styleSheet.path)
            ownStyleSheet = bundle.ownStyleSheet.map { url($0.path) }
            printStyleSheet = url(bundle.printStyleSheet.path)
            headScript = url(bundle.headScript.path)
            script = url(bundle.script.path)
            searchScript = url(bundle.searchScript.path)
            favicon = bundle.favicon.map { url($0.path) }
            device = bundle.features.device.script.map { url($0.path) }
            deviceStyle = bundle.features.device.style.map { url($0.path) }
        }
    }

    /// One item of the main navigation.
    struct Item: Sendable {
        var title: String
        var path: SitePath
        var url: String
        /// The folder under which pages count as belonging to it, with its slash.
        var section: String
    }

    init(site: Site, language: String, depth: Int) {
        let up = String(repeating: "../", count: depth)
        func url(_ path: SitePath) -> String { up + path.encoded }
        assets = Assets(site.templates.bundle, url)
        app = site.files.link(site.addresses(language).app).map(url)
        locale = language.replacing("zh-Hans", with: "zh_CN").replacing("zh-Hant", with: "zh_TW").replacing("-", with: "_")
        feed = site.files.link(site.addresses(language).feed).map(url)
        nav = Self.navigation(site, language).map { Item(title: $0.title, path: $0.path, url: url($0.path), section: $0.section) }
        self.site = Self.siteRecord(site, language, url)
        search = Self.searchRecord(site, language, url)
    }

    private static func siteRecord(_ site: Site, _ language: String, _ url: (SitePath) -> String) -> TemplateRecord {
        let settings = site.portal.settings
        let words = site.words(language)
        var record = TemplateRecord(Tables.site)
        let title = site.title(language)
        record.set("title", title)
        let school = settings.words("school", in: language)
        record.set("school", school == title ? nil : school)
        record.set("summary", settings.words("summary", in: language))
        record.set("home_url", url(site.addresses(language).home))
        record.set("theme_colour", PortalColours(settings).theme)
        record["logo"] = logo(site, url).map { .record($0) } ?? .absent
        record["types"] = .list(typeLinks(site, language, url))
        record["links"] = .list(footerLinks(site, language, url))
        record["license"] = License(settings["license"]?.text)?.value(words) ?? .absent
        let records = settings["records"]?.record ?? [:]
        record["records"] = .list(
            [
                records["icp"]?.text.map { TemplateRecord.link($0, "https://beian.miit.gov.cn/") },
                records["public_security"]?.text.map { TemplateRecord.link($0, publicSecurity($0)) },
            ].compactMap { $0 })
        return record
    }

    private static func logo(_ site: Site, _ url: (SitePath) -> String) -> TemplateRecord? {
        guard let logo = site.portal.settingsFile("logo"), let path = site.portal.files[logo] else { return nil }
        var picture = TemplateRecord(Tables.picture)
        picture.set("url", url(path))
        picture.setPicture(site.beside.picture(logo), at: .card, href: url)
        return picture
    }

    private static func typeLinks(_ site: Site, _ language: String, _ url: (SitePath) -> String) -> [TemplateRecord] {
        let types = site.portal.settings.types.all
        return types.indices.compactMap { type in
            site.list(of: type, language).map { path in
                var link = TemplateRecord.link(site.words(language).text(types[type].plural), url(path))
                link.set("type", site.colour(of: type))
                link.set("icon", site.icon(of: type))
                return link
            }
        }
    }

    private static func footerLinks(_ site: Site, _ language: String, _ url: (SitePath) -> String) -> [TemplateRecord] {
        let (words, addresses) = (site.words(language), site.addresses(language))
        var links = [
            TemplateRecord.link(words["search.title"], url(addresses.search)),
            TemplateRecord.link(words["index.title"], url(addresses.index)),
        ]
        if let glossary = site.portal.glossary.page(in: language) {
            links.append(.link(words["glossary.title"], url(site.portal.entries[glossary].address)))
        }
        for taxonomy in site.portal.taxonomies[language] ?? [] {
            links.append(.link(words["taxonomy.\(taxonomy.kind.rawValue)"], url(addresses.taxonomy(taxonomy.kind))))
        }
        links.append(.link(words["privacy.title"], url(addresses.privacy)))
        if site.portal.settings.offlineUse != .none { links.append(.link(words["offline.title"], url(addresses.offline))) }
        return links
    }

    /// Where a record with the public security can be looked up: its own line, by its number, as the authority asks for.
    private static func publicSecurity(_ record: String) -> String {
        let runs: [Substring] = record.split(whereSeparator: { !($0.isASCII && $0.isNumber) })
        let numbers = runs.filter { $0.count >= 10 }
        return "https://beian.mps.gov.cn/" + (numbers.count == 1 ? "#/query/webSearch?code=\(numbers[0])" : "")
    }

    private static func searchRecord(_ site: Site, _ language: String, _ url: (SitePath) -> String) -> TemplateRecord {
        let words = site.words(language)
        var record = TemplateRecord(Tables.finder)
        record.set("page_url", url(site.addresses(language).search))
        record.set("index_url", url(site.addresses(language).index))
        record.set("client_url", url(Addresses.searchScript))
        let finder = site.templates.bundle.features.finder
        record.set("script_url", finder.script.map { url($0.path) })
        record.set("style_url", finder.style.map { url($0.path) })
        record.set("count_text", words["search.count"])
        record.set("count_one_text", words.texts["search.count.one"])
        return record
    }

    /// What `nav` in the settings names, else the types that have entries.
    private static func navigation(_ site: Site, _ language: String) -> [(title: String, path: SitePath, section: String)] {
        let types = site.portal.settings.types
        let words = site.words(language)
        let addresses = site.addresses(language)
        func item(ofType type: TypeID) -> (title: String, path: SitePath, section: String)? {
            site.list(of: type, language).map {
                (words.text(types.all[type].plural), $0, addresses.section(folder: types.all[type].folder))
            }
        }
        let named = site.portal.settings.navigation
        guard !named.isEmpty else { return types.all.indices.compactMap(item).prefix(9).map { $0 } }
        return named.compactMap { name in
            if let type = types.all.firstIndex(where: { $0.folder == name && !name.isEmpty }) { return item(ofType: type) }
            guard let group = site.groupOfID[name] else { return nil }
            let entry = site.portal.entries[site.portal.entry(ofGroup: group, in: language)]
            return (entry.title, entry.address, entry.isIndex ? entry.address.folder + "/" : entry.address.text)
        }
    }
}

extension Site {
    /// The portal's name, else the school's, else that of the home page.
    func title(_ language: String) -> String {
        if let title = portal.settings.words("title", in: language) ?? portal.settings.words("school", in: language) { return title }
        if let home = texts[addresses(language).home] { return portal.entries[home].title }
        return words(language)["home.title"]
    }
}
