import Content
import Portal
import Templates

extension Tables {
    static let search = layout(
        "search", zh: "搜索页", en: "The search page",
        [
            .text("search_script_url", zh: "搜索页自己的脚本的网址", en: "The address of the page's own script"),
            .list("services", of: need, zh: "咨询服务，找不到时给出", en: "The services that answer enquiries, offered when nothing is found"),
            .list("channels", of: channel, zh: "没有咨询服务时给出的联系方式", en: "Ways to get in touch, where there is no such service"),
        ])
}

/// Fills the page on which a script searches, and which without one leads on to the A–Z of everything.
struct SearchPage {
    let context: PageContext

    init(site: Site, language: String) {
        context = PageContext(site: site, language: language, address: site.addresses(language).search)
    }

    func filled() -> TemplateRecord {
        var record = TemplateRecord(Tables.search)
        context.fill(
            &record, title: context.words["search.title"], type: Presentation.plainColour, icon: "search", crumbs: context.crumbs(),
            others: context.inEachLanguage { context.site.addresses($0).search })
        // Search engines are asked to stay away from other engines' results.
        record.set("robots", "noindex")
        record.set("canonical_url", nil)
        record["alternates"] = .absent
        var box = context.chrome.search
        box["current"] = .flag(true)
        record["search"] = .record(box)
        record.set("search_script_url", context.chrome.assets.searchScript)
        let services = enquiryServices
        record["services"] = .list(services.map(need))
        if services.isEmpty {
            record["channels"] = .list(
                context.records(of: context.portal.channels, title: context.words["search.title"]) { file, alt in
                    context.picture(ofSettings: file, alt: alt)
                })
        }
        return record
    }

    private var enquiryServices: [GroupID] {
        context.portal.groups.indices.filter { context.entry(ofGroup: $0)["kind"]?.term?.id == "enquiry" }
            .filter { context.site.makerspace.service($0) != nil }
    }

    /// A service with how it is reached and how soon it answers.
    private func need(_ group: GroupID) -> TemplateRecord {
        let entry = context.entry(ofGroup: group)
        var need = TemplateRecord(Tables.need)
        need.set("title", entry.title)
        need.set("url", context.href(entry.address))
        need.set("type", context.site.colour(of: entry.type))
        need.set("icon", entry["mode"]?.term?.id == "virtual" ? "globe" : "desk")
        need.set("note", entry.summary)
        need.set("amount", (entry["mode"]?.term).map { context.words.text($0.label) })
        return need
    }
}
