import Content
import Interface
import Portal
import Templates

extension Presentation {
    static let project = Presentation(
        "project", zh: "项目", en: "A project",
        sections: [
            .team, .award, .minutes, .cost, .fact("person", "fact.advisers", references: "advisers"), .story, .log, .materials, .making,
            .safetyBoxes(zh: "各台机器的安全须知", en: "What to know before using each machine", fields: ["tools"], isPanel: false),
            .panel(
                "made_with", zh: "参照的教程", en: "The tutorials it followed", "project.made_with", type: "tutorial",
                references: "made_with"),
            .family,
            .files,
            .access(
                AccessManner(answersMaking: true) { $0.turnTo($0.portal.targets(of: $0.id, "advisers"), &$1) }),
            .logistics,
        ]
    ).with {
        $0.schema = Schema("CreativeWork", isWork: true) { $1.member("timeRequired", $0.duration) }
        $0.isCited = true
        $0.isPrinted = true
        $0.pictures = Pictures(leadsWithCover: true, fields: [("log", "image")])
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
            .text("above", zh: "照片已经在上面时：它的页内链接", en: "Where the photo stands above already: the link to it"),
        ])

    static let family = VariableTable(
        "family", zh: "作品的来龙去脉", en: "What a project comes from and what came of it",
        [
            .text("title", zh: "这件作品", en: "This project"),
            .list("parents", of: need, zh: "在谁的基础上", en: "The projects it builds upon"),
            .list("children", of: need, zh: "在它的基础上", en: "The projects that build upon it"),
        ])
}

extension PageSection {
    /// Whoever is left of the team once consent was asked for, by the name that they may be called.
    fileprivate static let team = PageSection(fields: ["team", "consent"]) { page in
        .marks((page.entry["team"]?.items ?? []).compactMap { $0.record["shown_as"]?.text.map { .mark($0, icon: "people") } })
    }

    /// An honour stands by itself; taking part is a mark.
    fileprivate static let award = PageSection(
        [
            .text("award", zh: "得的奖", en: "The award it won"),
            .text("competition", zh: "在什么比赛", en: "The competition"),
        ], fields: ["award", "competition"]
    ) { page in
        let competition = page.entry["competition"]?.text
        guard let award = page.entry["award"]?.text else { return competition.flatMap { .marks([.mark($0, icon: "award")]) } }
        var content = SectionContent.value("award", .text(award))
        content.set("competition", competition)
        return content
    }

    fileprivate static let cost = PageSection(fields: ["cost"]) { page in
        page.entry["cost"]?.number.flatMap {
            .facts(page.fact("tag", "fact.cost", .value(page.words.money($0, page.portal.settings.currency))))
        }
    }

    /// The question that drove it, and what came of it.
    fileprivate static let story = PageSection(
        [
            .text("question", zh: "想解决的问题", en: "The question that drives it"),
            .text("outcome", zh: "成果", en: "What came of it"),
            .texts("setbacks", zh: "走过的弯路", en: "What went wrong on the way"),
            .text("reflection", zh: "反思", en: "The thoughts after it"),
        ], fields: ["question", "outcome", "setbacks", "reflection"]
    ) { page in
        var content = SectionContent()
        for name in ["question", "outcome", "reflection"] { content.set(name, page.entry[name]?.text) }
        let setbacks = (page.entry["setbacks"]?.items ?? []).compactMap(\.text)
        if !setbacks.isEmpty { content["setbacks"] = .texts(setbacks) }
        content.standsBeside = !content.isEmpty
        return content
    }

    fileprivate static let log = PageSection(
        [.list("log", of: Tables.logEntry, zh: "制作日志", en: "The log")], fields: ["log"]
    ) { page in
        guard let items = page.entry["log"]?.items, !items.isEmpty else { return nil }
        var shown = Set([page.coverFile].compactMap { $0 })
        var content = SectionContent.value("log", .list(items.map { page.logEntry($0, &shown) }))
        content.standsBeside = true
        return content
    }

    /// What it builds upon, and what builds upon it.
    fileprivate static let family = PageSection(
        [.record("family", Tables.family, zh: "来龙去脉：改进自谁，又被谁改进", en: "What it builds upon, and what builds upon it")],
        fields: ["based_on"], backlinks: ["remixed_in"]
    ) { page in
        let parents = page.portal.targets(of: page.id, "based_on")
        let children = page.backlinks(["remixed_in"])
        guard !(parents.isEmpty && children.isEmpty) else { return nil }
        var family = TemplateRecord(Tables.family)
        family.set("title", page.entry.title)
        family["parents"] = .list(parents.map { page.need($0) })
        family["children"] = .list(children.map { page.need($0) })
        var content = SectionContent()
        content.groups = parents + children
        content.setPanel("family", family)
        return content
    }

    /// Whether there is something to say to those who want to make it, too.
    fileprivate static let logistics = PageSection(
        [.flag("has_logistics", zh: "有没有给想照着做的人看的内容", en: "Whether there is something for those who want to make it, too")],
        after: { _, shown in
            let names = ["materials", "making", "access", "safety"]
            return shown.names.contains(where: names.contains) ? .value("has_logistics", .flag(true)) : nil
        })

    fileprivate static let files = PageSection(
        [.record("files", Tables.panel, zh: "供下载的文件", en: "Files to download")], fields: ["files"]
    ) { page in
        let items = (page.entry["files"]?.items ?? []).compactMap(page.download)
        return .panel("files", page.panel("project.files", type: Presentation.plainColour, icon: "download", items: items))
    }
}

extension EntryContext {
    /// - Parameter shown: the pictures that stand on the page already; those of the item are added.
    fileprivate func logEntry(_ value: Value, _ shown: inout Set<SitePath>) -> TemplateRecord {
        let fields = value.record
        var item = TemplateRecord(Tables.logEntry)
        item["date"] = words.record(fields["date"]?.date)
        item.set("text", fields["text"]?.text)
        if let image = fields["image"]?.text, let file = pictureFile(image, field: "log") {
            if shown.insert(file).inserted {
                item["picture"] = context.picture(file, at: .text, alt: fields["text"]?.text ?? "")
            } else {
                item.set("above", "#" + (file == coverFile ? "cover" : "log"))
            }
        }
        return item
    }

    fileprivate func download(_ value: Value) -> TemplateRecord? {
        guard let file = value.text else { return nil }
        // Of a file that isn't published, the name stays.
        guard let path = portal.file(file, of: entry, field: "files") else { return need(SitePath(file).name, icon: "download") }
        let size = context.site.beside.download(at: path).map { words.fileSize($0.bytes) }
        let amount = size.map { "\(FileSizeWords.kind(of: path.name)) · \($0)" }
        return need(path.name, icon: "download", amount: amount, url: context.href(path))
    }
}
