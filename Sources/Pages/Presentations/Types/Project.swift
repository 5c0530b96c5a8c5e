import Content
import Portal
import Templates

extension Presentation {
    static let project = Presentation(
        "project", zh: "项目", en: "A project",
        sections: [
            .team, .award, .minutes, .cost, .fact("person", "fact.advisers", references: "advisers"), .story, .log, .materials, .making,
            .safetyBoxes(zh: "各台机器的安全须知", en: "What to know before using each machine", fields: ["tools"]),
            .panel(
                "made_with", zh: "参照的教程", en: "The tutorials it followed", "project.made_with", type: "tutorial",
                references: "made_with"),
            .panel(
                "based_on", zh: "基于哪些项目", en: "The projects it builds upon", "project.based_on", type: "project",
                references: "based_on"),
            .files,
            .access(
                AccessManner(answersMaking: true) { $0.turnTo($0.portal.targets(of: $0.position, "advisers"), &$1) }),
        ]
    ).with {
        $0.schema = Schema("CreativeWork", isWork: true) { $1.member("timeRequired", $0.duration) }
        $0.isCited = true
        $0.asking = Asking(purposes: [.ask, .made], showsQuestionsOfThings: true)
        $0.listing.shelf = .init(name: "projects", most: 4)
    }
}

extension Tables {
    static let logEntry = VariableTable(
        "log entry", zh: "日志的一条", en: "One entry of the log",
        [
            .record("date", date, zh: "日期", en: "The day"),
            .text("text", zh: "这一天做了什么", en: "What was done"),
            .record("picture", picture, zh: "照片", en: "A photo"),
        ])
}

extension PageSection {
    /// Real names and consent are never shown; what the team is called in public is.
    fileprivate static let team = PageSection(fields: ["team", "consent"]) { page in
        .marks((page.entry["team"]?.items ?? []).compactMap { $0.record["shown_as"]?.text.map { .mark($0, icon: "people") } })
    }

    fileprivate static let award = PageSection(fields: ["award", "competition"]) { page in
        let parts = [page.entry["competition"]?.text, page.entry["award"]?.text].compactMap { $0 }
        return parts.isEmpty ? nil : .marks([.mark(page.words.notes(parts), icon: "award")])
    }

    fileprivate static let cost = PageSection(fields: ["cost"]) { page in
        page.entry["cost"]?.number.flatMap { .facts(page.fact("tag", "fact.cost", .value(page.words.money($0, "CNY")))) }
    }

    /// The question that drove it, and what came of it.
    fileprivate static let story = PageSection(
        [
            .text("question", zh: "想解决的问题", en: "The question that drives it"),
            .text("outcome", zh: "成果", en: "What came of it"),
            .text("reflection", zh: "反思", en: "The thoughts after it"),
        ], fields: ["question", "outcome", "reflection"]
    ) { page in
        var content = SectionContent()
        for name in ["question", "outcome", "reflection"] { content.set(name, page.entry[name]?.text) }
        content.standsBeside = !content.isEmpty
        return content
    }

    fileprivate static let log = PageSection(
        [.list("log", of: Tables.logEntry, zh: "制作日志", en: "The log")], fields: ["log"]
    ) { page in
        guard let items = page.entry["log"]?.items, !items.isEmpty else { return nil }
        var content = SectionContent.value("log", .list(items.map(page.logEntry)))
        content.standsBeside = true
        return content
    }

    fileprivate static let files = PageSection(
        [.record("files", Tables.panel, zh: "供下载的文件", en: "Files to download")], fields: ["files"]
    ) { page in
        let items = (page.entry["files"]?.items ?? []).compactMap(page.download)
        return .panel("files", page.panel("project.files", type: Presentation.plainColour, icon: "download", items: items))
    }
}

extension EntryContext {
    fileprivate func logEntry(_ value: Value) -> TemplateRecord {
        let fields = value.record
        var item = TemplateRecord(Tables.logEntry)
        item["date"] = words.record(fields["date"]?.date)
        item.set("text", fields["text"]?.text)
        if let image = fields["image"]?.text {
            item["picture"] = context.picture(image, of: entry, field: "log", alt: fields["text"]?.text)
        }
        return item
    }

    fileprivate func download(_ value: Value) -> TemplateRecord? {
        guard let file = value.text else { return nil }
        // Of a file that isn't published, the name stays.
        guard let path = portal.file(file, of: entry, field: "files") else { return need(SitePath(file).name, icon: "download") }
        return need(path.name, icon: "download", url: context.href(path))
    }
}
