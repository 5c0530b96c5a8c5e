import Content
import Portal
import Routes
import Templates

extension Tables {
    static let notFound = layout(
        "not-found", zh: "404 页", en: "The page for lost addresses",
        [
            .text(
                "root_url", zh: "从任何深度通到门户根目录的路，前面没有文件名",
                en: "The way to the portal's root from any depth, to be put before an address"),
            .list("tongues", of: tongue, zh: "门户的其他语言怎样说", en: "The same in the portal's other languages"),
            .list("fallbacks", of: fallback, zh: "从各层深度找样式和脚本的地址", en: "Where style sheet and script may be, seen from any depth"),
        ])

    static let tongue = VariableTable(
        "tongue", zh: "找不到页面，用另一种语言说", en: "The lost address in another language",
        [
            .text("lang", zh: "语言标签", en: "The language's tag"),
            .text("title", zh: "标题", en: "The heading"),
            .text("text", zh: "该怎么办", en: "What to do"),
            .text("home", zh: "首页的说法", en: "What the home page is called"),
            .text("home_url", zh: "这种语言的首页的网址", en: "The home page's address in that language"),
        ])

    static let fallback = VariableTable(
        "fallback", zh: "一层深度", en: "One depth",
        [
            .text("css_url", zh: "样式表的网址", en: "The style sheet's address"),
            .text("head_script_url", zh: "脚本的网址", en: "The script's address"),
        ])
}

/// Fills the page for addresses that lead nowhere, in the portal's first language, and says the same in the others: a server shows it for
/// theirs as well.
struct NotFoundPage {
    /// A server shows the page in place of any address, so style sheet and script are looked for this far up.
    static let greatestDepth = 6
    /// More steps up than any address has folders: a browser stops at the server's root, so that from there the
    /// portal's own folder is found at any depth.
    static let beyondDepth = 40

    let site: Site
    let context: PageContext

    init(site: Site) {
        self.site = site
        context = PageContext(site: site, language: site.portal.settings.languages.first ?? "zh-Hans", address: Addresses.notFound)
    }

    func filled() -> TemplateRecord {
        var record = TemplateRecord(Tables.notFound)
        context.fill(
            &record, title: context.words["lost.title"], type: Presentation.plainColour, icon: Presentation.page.icon, crumbs: [],
            others: [:])
        let home = context.portal.folderOnServer.map { $0.isEmpty ? "" : SitePath($0).encoded + "/" } ?? ""
        record["lost"] = .flag(true)
        record.set("robots", "noindex")
        record.set("canonical_url", nil)
        let near = (1...Self.greatestDepth).map { String(repeating: "../", count: $0) }
        let far = String(repeating: "../", count: Self.beyondDepth)
        record.set("root_url", far + home)
        record["fallbacks"] = .list(
            (near + (home.isEmpty ? [far] : [far + home, far])).map { up in
                var fallback = TemplateRecord(Tables.fallback)
                fallback.set("css_url", up + context.chrome.assets.styleSheet)
                fallback.set("head_script_url", up + context.chrome.assets.headScript)
                return fallback
            })
        record["tongues"] = .list(context.portal.settings.languages.dropFirst().map(tongue))
        return record
    }

    private func tongue(_ language: String) -> TemplateRecord {
        let words = site.words(language)
        var record = TemplateRecord(Tables.tongue)
        record.set("lang", language)
        record.set("title", words["lost.title"])
        record.set("text", words["lost.text"])
        record.set("home", words["lost.home"])
        record.set("home_url", context.href(site.addresses(language).home))
        return record
    }
}
