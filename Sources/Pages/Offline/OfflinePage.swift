import Content
import Portal
import Routes
import Templates

extension Tables {
    static let offline = layout(
        "offline", zh: "「离线使用」", en: "The page for use offline",
        [
            .text("summary", zh: "一句话的介绍", en: "A sentence about it"),
            .list(
                "sets", of: offlineSet, zh: "可以整套保存的条目，如学习路径", en: "Entries that can be saved with all that belongs to them, such as paths"),
            .text("zip_url", zh: "整个门户的压缩包，有才有", en: "The whole portal in one file, where there is one"),
        ])

    static let offlineSet = VariableTable(
        "offline set", zh: "一套页面", en: "Pages that belong together",
        [
            .text("title", zh: "标题", en: "The title"),
            .text("url", zh: "网址", en: "The address"),
            .text("lang", zh: "标题的语言标签，与页面不同时才有", en: "The title's language, where it isn't the page's"),
            .text("id", zh: "保存时用的名字", en: "The name under which it is saved"),
            .text("pages", zh: "各页的网址，用空格隔开", en: "The addresses of its pages, with spaces between"),
            .text("count", zh: "“5 页”", en: "How many pages it has, in words"),
        ])
}

/// Fills the page on which readers see what their device keeps, and have it keep more.
struct OfflinePage {
    let context: PageContext

    init(site: Site, language: String) {
        context = PageContext(site: site, language: language, address: site.addresses(language).offline)
    }

    func filled() -> TemplateRecord {
        let words = context.words
        var record = TemplateRecord(Tables.offline)
        context.fill(
            &record, title: words["offline.title"], type: Presentation.plainColour, icon: "download", crumbs: context.crumbs(),
            others: context.inEachLanguage { context.site.addresses($0).offline })
        record.set("summary", words["offline.summary"])
        record.set("description", words["offline.summary"])
        record.set("robots", "noindex")
        record["sets"] = .list(sets)
        record.set("zip_url", context.site.files.link(Addresses.wholePortal).map { context.href($0) })
        return record
    }

    /// The entries that lead through others, each with those.
    private var sets: [TemplateRecord] {
        let portal = context.portal
        return portal.groups.indices.compactMap { group in
            let id = portal.entry(ofGroup: group, in: context.language)
            let entry = portal.entries[id]
            guard let field = context.site.presentation(of: entry.type).takenAlong else { return nil }
            let steps = portal.targets(of: id, field).map { context.entry(ofGroup: $0).address }
            guard !steps.isEmpty else { return nil }
            var set = TemplateRecord(Tables.offlineSet)
            set.set("title", entry.title)
            set.set("url", context.href(entry.address))
            set.set("lang", entry.language == context.language ? nil : entry.language)
            set.set("id", entry.address.text)
            set.set("pages", ([entry.address] + steps).map { context.href($0) }.joined(separator: " "))
            set.set("count", context.words.count("offline.pages", steps.count + 1))
            return set
        }
    }
}
