import Content
import Portal
import Templates

extension Tables {
    static let list = layout(
        "list", zh: "一种类型的全部条目", en: "All entries of a type",
        [
            .text("summary", zh: "列表的介绍", en: "A sentence about the list"),
            .text("count_text", zh: "一共几条", en: "How many there are, in words"),
            .list("links", of: link, zh: "日历等别的入口", en: "Other ways in, such as the calendar"),
            .html("body", zh: "文件夹里 index.md 的正文", en: "The text of the folder's index.md"),
            .record("picker", campusPicker, zh: "校区列表上的选择校区", en: "On the list of campuses, the choice of one"),
            .list("facets", of: facet, zh: "筛选条件", en: "What the list can be filtered by"),
            .list("cards", of: card, zh: "条目，成卡片", en: "The entries as cards"),
            .list("rows", of: card, zh: "条目，太多时成行", en: "The entries as rows, where they are many"),
            .list("groups", of: group, zh: "其他内容", en: "Other groups of entries"),
        ])

    static let facet = VariableTable(
        "facet", zh: "一组筛选条件", en: "One thing to filter by",
        [
            .text("key", zh: "名字", en: "Its name"),
            .text("label", zh: "显示的名称", en: "What readers see"),
            .list("options", of: facetOption, zh: "选项", en: "The values to choose from"),
        ])

    static let facetOption = VariableTable(
        "option", zh: "一个筛选选项", en: "One value to filter by",
        [
            .text("token", zh: "条目的 filter 里的标记", en: "The token in the entries' `filter`"),
            .text("label", zh: "显示的名称", en: "What readers see"),
            .number("count", zh: "有几条", en: "How many have it"),
        ])
}

/// Fills the list of a type's entries.
struct ListPage {
    /// Longer lists are rows, so that the page stays light.
    static let mostCards = 150

    /// So many events that are over stand under those to come; the archive has all.
    static let mostPast = 12

    let context: PageContext
    let type: TypeID

    init(site: Site, type: TypeID, language: String, address: SitePath) {
        self.type = type
        context = PageContext(site: site, language: language, address: address)
    }

    func filled() -> TemplateRecord {
        let site = context.site
        let words = context.words
        let contentType = context.portal.settings.types.all[type]
        let text = site.texts[context.address]
        let listing = site.listing(of: type)
        // What is over has a section of its own.
        let groups = listing.isAgenda ? EventOrder.coming(site.portal.groupsOfType[type], context: context) : site.portal.groupsOfType[type]
        var record = TemplateRecord(Tables.list)
        let title = text.map { context.portal.entries[$0].title } ?? words.text(contentType.plural)
        context.fill(
            &record, title: title, type: site.colour(of: type), icon: site.icon(of: type),
            crumbs: context.crumbs(), others: context.inEachLanguage { site.list(of: type, $0) })
        let summary = text.flatMap { context.portal.entries[$0]["summary"]?.text } ?? words.text(contentType.help)
        record.set("summary", summary)
        record.set("description", summary)
        record.set("count_text", words.count("list.count", groups.count))
        if let text { record["body"] = .html(BodyWriter(context: context, id: text).html()) }
        if listing.hasPicker { record["picker"] = context.campusPicker() }
        let facets = ListFilters(groups, context: context)
        record["facets"] = .list(facets.records())
        if groups.count <= Self.mostCards {
            record["cards"] = .list(context.cards(groups, showsType: false, filter: facets.tokens(at:)))
        } else {
            record["rows"] = .list(groups.enumerated().map { context.row(group: $1, showsType: false, filter: facets.tokens(at: $0)) })
        }
        if listing.isAgenda { fillCalendar(&record) }
        return record
    }

    private func fillCalendar(_ record: inout TemplateRecord) {
        // Without an event that could be read there is no calendar to lead to.
        guard !context.site.makerspace.events.isEmpty else { return }
        let addresses = context.site.addresses(context.language)
        func link(_ word: String, _ path: SitePath, icon: String) -> TemplateRecord {
            var link = TemplateRecord.link(context.words[word], context.href(path))
            link.set("icon", icon)
            return link
        }
        record["links"] = .list(
            [
                link("calendar.view", addresses.calendar, icon: "event"),
                context.site.files.link(addresses.calendarFile).map { link("calendar.file", $0, icon: "download") },
                link("archive.title", addresses.archive, icon: "history"),
            ].compactMap(\.self))
        let past = EventOrder.past(context.site.portal.groupsOfType[type], context: context)
        guard !past.isEmpty else { return }
        var group = TemplateRecord(Tables.group)
        group.set("title", context.words["archive.title"])
        group.set("type", context.site.colour(of: type))
        group.set("icon", "history")
        group.set("url", context.href(addresses.archive))
        group["rows"] = .list(
            past.prefix(Self.mostPast).map { past in
                let last = context.site.makerspace.event(past)?.last?.start.day
                return context.row(group: past, showsType: false, note: last.map(context.words.text))
            })
        record["groups"] = .list([group])
    }
}
