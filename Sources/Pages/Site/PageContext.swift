import Content
import Interface
import Portal
import Services
import Templates

/// One page being written: where it is, in which language, and how to point elsewhere from it.
struct PageContext: Sendable {
    let site: Site
    let language: String
    let address: SitePath
    let words: InterfaceWords
    let chrome: Chrome

    init(site: Site, language: String, address: SitePath) {
        self.site = site
        self.language = language
        self.address = address
        words = site.words(language)
        chrome = site.chrome(language, depth: address.depth)
    }

    var portal: Portal { site.portal }

    func href(_ path: SitePath) -> String { address.href(to: path) }

    /// A file that is made besides the pages; nil where there is none at the address.
    func href(file path: SitePath?) -> String? { site.files.link(path).map(href) }

    /// Units and notes of materials in the page's language.
    var materials: MaterialWords { MaterialWords(portal, site.makerspace, language: language) }

    /// The page of a group for readers of this page.
    func href(group: GroupID) -> String {
        href(portal.entries[portal.entry(ofGroup: group, in: language)].address)
    }

    func entry(ofGroup group: GroupID) -> Entry { portal.entries[portal.entry(ofGroup: group, in: language)] }

    func link(group: GroupID) -> TemplateRecord {
        let entry = entry(ofGroup: group)
        return .link(entry.title, href(entry.address))
    }

    /// The addresses of a made page in the portal's languages, as far as there is one.
    func inEachLanguage(_ address: (String) -> SitePath?) -> [String: SitePath] {
        portal.settings.languages.reduce(into: [:]) { addresses, language in addresses[language] = address(language) }
    }

    /// Fills what every page has.
    ///
    /// - Parameters:
    ///   - others: the addresses of this page in the portal's languages; languages without one offer `fallback`, or their home page.
    func fill(
        _ record: inout TemplateRecord, title: String, type: String, icon: String, crumbs: [TemplateRecord],
        others: [String: SitePath], fallback: ((String) -> SitePath)? = nil
    ) {
        let siteTitle = site.title(language)
        record.set("lang", language)
        record.set("dir", LanguageNames.isRightToLeft(language) ? "rtl" : nil)
        record.set("type", type)
        record.set("icon", icon)
        record.set("title", title)
        record["heading"] = site.broken(title, in: language)
        record.set("page_title", title == siteTitle ? title : "\(title) — \(siteTitle)")
        fillFiles(&record)
        record.set("canonical_url", site.absolute(address))
        record.set("og_type", "website")
        record.set("og_image", site.sharePicture(PortalTemplates.shareIcon))
        record.set("og_locale", chrome.locale)
        record["site"] = .record(chrome.site)
        record["search"] = .record(chrome.search)
        record["nav"] = .list(chrome.nav.map(navigationItem))
        record["crumbs"] = .list(crumbs)
        record["languages"] = .list(
            portal.settings.languages.map { languageItem($0, href(others[$0] ?? fallback?($0) ?? site.addresses($0).home)) })
        if portal.settings.url != nil, others.count > 1 {
            record["alternates"] = .list(portal.settings.languages.compactMap { alternate($0, at: others[$0]) })
        }
    }

    /// What a page loads, and where its feed is.
    private func fillFiles(_ record: inout TemplateRecord) {
        record.set("css_url", chrome.assets.styleSheet)
        record.set("own_css_url", chrome.assets.ownStyleSheet)
        record.set("print_css_url", chrome.assets.printStyleSheet)
        let (bundles, texts, up) = (
            site.templates.bundle.features, site.features[address] ?? [], String(repeating: "../", count: address.depth)
        )
        let words = words
        record["features"] = .late { marks in bundles.links(for: marks, texts: texts, up: up) { words[$0] } }
        record.set("head_script_url", chrome.assets.headScript)
        record.set("script_url", chrome.assets.script)
        record.set("device_url", chrome.assets.device)
        record.set("device_style_url", chrome.assets.deviceStyle)
        record.set("app_url", chrome.app)
        record.set("favicon_url", chrome.assets.favicon)
        record.set("feed_url", chrome.feed)
    }

    private func languageItem(_ other: String, _ url: String) -> TemplateRecord {
        var item = TemplateRecord(Tables.language)
        item.set("title", site.words(other)["language.name"])
        item.set("lang", other)
        item.set("url", url)
        item["current"] = .flag(other == language)
        return item
    }

    /// For search engines: the page in a language; nil where it isn't written in it.
    private func alternate(_ other: String, at path: SitePath?) -> TemplateRecord? {
        guard let path, let url = site.absolute(path) else { return nil }
        var item = TemplateRecord(Tables.alternate)
        item.set("lang", other)
        item.set("url", url)
        return item
    }

    private func navigationItem(_ item: Chrome.Item) -> TemplateRecord {
        var link = TemplateRecord.link(item.title, item.url)
        if item.path == address {
            link.set("current", "page")
        } else if item.section.hasSuffix("/"), address.text.hasPrefix(item.section) {
            link.set("current", "true")
        }
        return link
    }

    /// The way from the home page; the page itself is not part of it.
    func crumbs(_ steps: [TemplateRecord] = []) -> [TemplateRecord] {
        [.link(words["home.title"], href(site.addresses(language).home))] + steps
    }

    /// Those of pages about events: the home page, and the list of events where the portal has one.
    func eventCrumbs() -> [TemplateRecord] {
        guard let type = site.agendaType, let list = site.list(of: type, language) else { return crumbs() }
        return crumbs([.link(words.text(portal.settings.types.all[type].plural), href(list))])
    }
}
