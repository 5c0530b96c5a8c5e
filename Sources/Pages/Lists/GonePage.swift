import Content
import Portal
import Routes
import Templates

extension Tables {
    static let gone = VariableTable(
        "gone", zh: "撤下的条目的网址", en: "The address of an entry that is withdrawn",
        [
            .text("lang", zh: "页面的语言标签", en: "The page's language"),
            .text("site_title", zh: "门户的名字", en: "The portal's name"),
            .text("home_url", zh: "首页的网址", en: "The home page's address"),
            .text("css_url", zh: "样式表的网址", en: "The style sheet's address"),
            .text("favicon_url", zh: "图标的网址", en: "The favicon's address"),
        ])
}

/// Fills the page at the address of a withdrawn entry: it says that something was here, and nothing of what.
struct GonePage {
    let site: Site
    let language: String
    let address: SitePath

    func filled() -> TemplateRecord {
        let context = PageContext(site: site, language: language, address: address)
        var record = TemplateRecord(Tables.gone)
        record.set("lang", language)
        record.set("site_title", site.title(language))
        record.set("home_url", context.href(site.addresses(language).home))
        record.set("css_url", context.chrome.assets.styleSheet)
        record.set("favicon_url", context.chrome.assets.favicon)
        return record
    }
}
