import Content
import Interface
import Portal
import Services
import Templates

extension Tables {
    static let home = layout(
        "home", zh: "首页", en: "The home page",
        [
            .text("summary", zh: "门户的介绍", en: "The portal in a sentence"),
            .list("actions", of: action, zh: "标题下的按钮", en: "The buttons under the title"),
            .list("open", of: openCampus, zh: "各校区现在开不开", en: "Whether each campus is open now"),
            .list("doors", of: door, zh: "通往各类型的门", en: "The doors to the types"),
            .record("tutorials", group, zh: "几篇教程", en: "Some tutorials"),
            .record("projects", group, zh: "几个项目", en: "Some projects"),
            .record("events", agenda, zh: "近期活动", en: "What is coming up"),
            .record("services", group, zh: "几项服务", en: "Some services"),
            .record("campuses", group, zh: "各校区", en: "The campuses"),
            .record("news", group, zh: "最近更新", en: "What is new"),
            .html("body", zh: "content/index.md 的正文", en: "The text of content/index.md"),
            .list("groups", of: group, zh: "没有类型时的页面", en: "Pages, where there are no types"),
        ])

    static let action = VariableTable(
        "action", zh: "一个按钮", en: "A button",
        [
            .text("title", zh: "文字", en: "The words"),
            .text("url", zh: "网址", en: "Where it leads"),
            .flag("plain", zh: "不醒目的", en: "Whether it is a quiet one"),
        ])

    static let openCampus = VariableTable(
        "open campus", zh: "一个校区现在开不开", en: "Whether a campus is open now",
        [
            .text("title", zh: "校区的名字", en: "The campus"),
            .text("url", zh: "校区的网址", en: "The address of its page"),
            .record("state", openState, zh: "什么时候开放", en: "When it is open"),
        ])

    static let door = VariableTable(
        "door", zh: "通往一个类型的门", en: "A door to a type",
        [
            .text("title", zh: "类型的名称", en: "The type in words"),
            .text("url", zh: "列表的网址", en: "The list's address"),
            .text("type", zh: "类型名，用于颜色", en: "The name of the type, for the colour"),
            .text("icon", zh: "图标名", en: "The name of an icon"),
            .text("count_text", zh: "有几条", en: "How many there are, in words"),
        ])

    static let agenda = VariableTable(
        "agenda", zh: "近期活动", en: "What is coming up",
        [
            .text("title", zh: "标题", en: "The title"),
            .text("url", zh: "全部活动", en: "The list of all events"),
            .text("calendar_url", zh: "活动日历", en: "The calendar of this month"),
            .text("file_url", zh: "日历文件", en: "The calendar file"),
            .list("dates", of: occasion, zh: "最近的几次", en: "The next occasions"),
        ])

    static let occasion = VariableTable(
        "occasion", zh: "一次活动", en: "One occasion",
        [
            .text("title", zh: "活动的标题", en: "The event's title"),
            .text("url", zh: "活动的网址", en: "The event's address"),
            .text("iso", zh: "机器读的日期", en: "The date for machines"),
            .text("month", zh: "月", en: "The month"),
            .number("day", zh: "日", en: "The day of the month"),
            .text("note", zh: "时间和地点", en: "The time and the place"),
        ])
}

/// Fills the home page of a language.
struct HomePage {
    let context: PageContext

    init(site: Site, language: String) {
        context = PageContext(site: site, language: language, address: site.addresses(language).home)
    }

    private var words: InterfaceWords { context.words }
    private var portal: Portal { context.portal }

    func filled() -> TemplateRecord {
        let site = context.site
        let text = site.texts[context.address]
        var record = TemplateRecord(Tables.home)
        let title = site.title(context.language)
        context.fill(
            &record, title: title, type: Presentation.plainColour, icon: "home", crumbs: [],
            others: context.inEachLanguage { site.addresses($0).home })
        let summary = text.flatMap { portal.entries[$0]["summary"]?.text } ?? portal.settings.words("summary", in: context.language)
        record.set("summary", summary)
        record.set("description", summary)
        record["open"] = .list(openCampuses())
        record["doors"] = .list(doors())
        record["actions"] = .list(actions())
        record["events"] = events()
        record["news"] = news()
        for type in portal.settings.types.all.indices {
            if let shelf = site.listing(of: type).shelf { record[shelf.name] = entries(of: type, shelf) }
        }
        if let text { record["body"] = .html(BodyWriter(context: context, id: text).html()) }
        if !site.hasTypes { record["groups"] = .list(pages()) }
        return record
    }

    private func doors() -> [TemplateRecord] {
        portal.settings.types.all.indices.compactMap { type in
            guard let list = context.site.list(of: type, context.language) else { return nil }
            let contentType = portal.settings.types.all[type]
            var door = TemplateRecord(Tables.door)
            door.set("title", words.text(contentType.plural))
            door.set("url", context.href(list))
            door.set("type", context.site.colour(of: type))
            door.set("icon", context.site.icon(of: type))
            door.set("count_text", words.count("list.count", context.site.countInList(of: type, context: context)))
            return door
        }
    }

    /// The campuses that say when they are open.
    private func openCampuses() -> [TemplateRecord] {
        context.site.makerspace.campuses.compactMap { campus in
            guard let state = context.state(ofPlace: campus.group) else { return nil }
            let entry = context.entry(ofGroup: campus.group)
            var record = TemplateRecord(Tables.openCampus)
            record.set("title", entry.title)
            record.set("url", context.href(group: campus.group))
            record["state"] = .record(state)
            return record
        }
    }

    private func actions() -> [TemplateRecord] {
        var actions: [TemplateRecord] = []
        func add(_ label: Presentation.Listing.Label, _ path: SitePath?) {
            guard let path else { return }
            var action = TemplateRecord(Tables.action)
            switch label {
            case .key(let key): action.set("title", words[key])
            case .words(let own): action.set("title", words.text(own))
            }
            action.set("url", context.href(path))
            action["plain"] = .flag(!actions.isEmpty)
            actions.append(action)
        }
        for type in portal.settings.types.all.indices {
            if let label = context.site.listing(of: type).door { add(label, context.site.list(of: type, context.language)) }
        }
        add(.key("index.title"), context.site.addresses(context.language).index)
        return Array(actions.prefix(3))
    }

    /// The first entries of a type, under a title that leads to all of them.
    private func entries(of type: TypeID, _ shelf: Presentation.Listing.Shelf) -> TemplateValue {
        guard let list = context.site.list(of: type, context.language) else { return .absent }
        let groups = Array(portal.groupsOfType[type].prefix(shelf.most))
        let title = words["home." + shelf.name]
        if shelf.isRows {
            var record = TemplateRecord(Tables.group)
            record.set("title", title)
            record.set("url", context.href(list))
            record["cards"] = .list(
                groups.map { group in
                    context.row(
                        group: group, showsType: false, note: context.entry(ofGroup: group)["mode"]?.term.map { words.text($0.label) })
                })
            return .record(record)
        }
        let name = portal.settings.types.all[type].name
        guard var record = context.group(title, type: name, groups: groups, url: context.href(list), most: shelf.most) else {
            return .absent
        }
        record["count"] = .absent
        return .record(record)
    }

    /// The next occasion of each event, the nearest first.
    private func events() -> TemplateValue {
        context.agenda(context.site.makerspace.events, most: 5, title: words["home.events"]).map { .record($0) } ?? .absent
    }

    /// How much is told as new, and of how many dated entries there have to be for that: on a small portal the shelves show all.
    private static let news = (most: 6, least: 12)

    /// What has come or changed last, whatever its type; each with its day, the latest first.
    private func news() -> TemplateValue {
        let dated = portal.groups.indices.compactMap { group -> (group: GroupID, day: Day)? in
            guard context.site.list(of: portal.groups[group].type, context.language) != nil,
                let day = context.entry(ofGroup: group).lastChange, day <= portal.today
            else { return nil }
            return (group, day)
        }
        guard dated.count >= Self.news.least else { return .absent }
        let newest = dated.sorted { ($1.day, $0.group) < ($0.day, $1.group) }.prefix(Self.news.most)
        var record = TemplateRecord(Tables.group)
        record.set("title", words["home.news"])
        record.set("type", Presentation.plainColour)
        record.set("icon", "history")
        record["rows"] = .list(newest.map { context.row(group: $0.group, showsType: true, note: words.text($0.day)) })
        return .record(record)
    }

    /// For a portal without types: its pages, the rest being in the A–Z.
    private func pages() -> [TemplateRecord] {
        let groups = portal.groups.indices.filter { !portal.groups[$0].id.isEmpty }
        let url = context.href(context.site.addresses(context.language).index)
        return [context.group(words["home.pages"], type: Presentation.page.name, groups: Array(groups.prefix(24)), url: url)].compactMap {
            $0
        }
    }
}
