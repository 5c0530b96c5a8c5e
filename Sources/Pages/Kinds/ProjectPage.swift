import Content
import Portal
import Templates

extension Tables {
    static let project = entry(
        "project", zh: "项目", en: "A project",
        [
            .text("question", zh: "想解决的问题", en: "The question that drives it"),
            .text("outcome", zh: "成果", en: "What came of it"),
            .text("reflection", zh: "反思", en: "The thoughts after it"),
            .list("log", of: logEntry, zh: "制作日志", en: "The log"),
            .record("materials", materialsTable, zh: "材料表", en: "The bill of materials"),
            .record("making", campusAnswers, zh: "各校区能不能做", en: "Whether each campus can make it"),
            .list("safety", of: safetyBox, zh: "各台机器的安全须知", en: "What to know before using each machine"),
            .record("made_with", panel, zh: "参照的教程", en: "The tutorials it followed"),
            .record("based_on", panel, zh: "基于哪些项目", en: "The projects it builds upon"),
            .record("files", panel, zh: "供下载的文件", en: "Files to download"),
        ])

    static let logEntry = VariableTable(
        "log entry", zh: "日志的一条", en: "One entry of the log",
        [
            .record("date", date, zh: "日期", en: "The day"),
            .text("text", zh: "这一天做了什么", en: "What was done"),
            .record("picture", picture, zh: "照片", en: "A photo"),
        ])
}

extension EntryPage {
    func fillProject() {
        // Real names and consent are never shown; what the team is called in public is.
        shownFields.formUnion(["question", "outcome", "reflection", "log", "team", "consent", "award", "competition", "cost", "files"])
        for member in entry["team"]?.items ?? [] {
            if let name = member.record["shown_as"]?.text { marks.append(.mark(name, icon: "people")) }
        }
        if let award = entry["award"]?.text {
            let competition = entry["competition"]?.text
            marks.append(.mark(words.notes([competition, award].compactMap { $0 }), icon: "award"))
        } else if let competition = entry["competition"]?.text {
            marks.append(.mark(competition, icon: "award"))
        }
        addMinutes()
        if let cost = entry["cost"]?.number { addFact("tag", "fact.cost", .value(words.money(cost, "CNY"))) }
        addFact("person", "fact.advisers", references: "advisers")
        record.set("question", entry["question"]?.text)
        record.set("outcome", entry["outcome"]?.text)
        record.set("reflection", entry["reflection"]?.text)
        record["log"] = .list((entry["log"]?.items ?? []).map(logEntry))
        shownFields.insert("tools")
        setMaterials()
        setMaking()
        setSafetyBoxes()
        setPanel("made_with", "project.made_with", type: "tutorial", references: "made_with")
        setPanel("based_on", "project.based_on", type: "project", references: "based_on")
        setPanel("files", "project.files", type: "page", icon: "download", items: (entry["files"]?.items ?? []).compactMap(download))
        fillAccess()
    }

    private func logEntry(_ value: Value) -> TemplateRecord {
        let fields = value.record
        var item = TemplateRecord(Tables.logEntry)
        item["date"] = words.record(fields["date"]?.date)
        item.set("text", fields["text"]?.text)
        if let image = fields["image"]?.text {
            item["picture"] = context.picture(image, of: entry, field: "log", alt: fields["text"]?.text)
        }
        return item
    }

    private func download(_ value: Value) -> TemplateRecord? {
        guard let file = value.text else { return nil }
        // Of a file that isn't published, the name stays.
        guard let path = portal.file(file, of: entry, field: "files") else { return need(SitePath(file).name, icon: "download") }
        return need(path.name, icon: "download", url: context.href(path))
    }
}
