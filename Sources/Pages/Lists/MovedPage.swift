import Content
import Portal
import Routes
import Templates

extension Tables {
    static let moved = VariableTable(
        "moved", zh: "旧网址", en: "An earlier address of an entry",
        [
            .text("lang", zh: "页面的语言标签", en: "The page's language"),
            .text("title", zh: "条目的标题", en: "The entry's title"),
            .text("page_title", zh: "浏览器标签上的标题", en: "The title for the browser's tab"),
            .text("target_url", zh: "新网址", en: "The new address"),
            .text("canonical_url", zh: "新的完整网址", en: "The new address, absolute"),
            .text("css_url", zh: "样式表的网址", en: "The style sheet's address"),
            .text("favicon_url", zh: "图标的网址", en: "The favicon's address"),
        ])
}

/// Fills the page at an earlier address of another.
struct MovedPage {
    let site: Site
    let alias: Portal.Alias

    var language: String {
        switch alias.target {
        case .entry(let id): site.portal.entries[id].language
        case .term(_, _, let language): language
        }
    }

    private var title: String {
        switch alias.target {
        case .entry(let id): site.portal.entries[id].title
        case .term(let kind, let id, let language):
            site.portal.term(kind, id, language).map { site.words(language).title(of: $0, kind) } ?? site.title(language)
        }
    }

    func filled() -> TemplateRecord {
        let address = site.portal.address(of: alias)
        let context = PageContext(site: site, language: language, address: alias.path)
        var record = TemplateRecord(Tables.moved)
        record.set("lang", language)
        record.set("title", title)
        record.set("page_title", "\(title) — \(site.title(language))")
        record.set("target_url", context.href(address))
        record.set("canonical_url", site.absolute(address))
        record.set("css_url", context.chrome.assets.styleSheet)
        record.set("favicon_url", context.chrome.assets.favicon)
        return record
    }
}
