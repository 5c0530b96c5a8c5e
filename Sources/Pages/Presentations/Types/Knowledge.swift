import Content
import Portal
import Templates

extension Presentation {
    static let page = Presentation(
        "page", zh: "普通页面，也用于门户自定的类型", en: "A page, and any entry of a type that a portal adds", sections: [.generated]
    ).with {
        $0.schema = Schema("WebPage", isWork: true)
        $0.isCited = true
    }

    static let guide = Presentation(
        "guide", zh: "指南", en: "A guide",
        sections: [
            .stations("resources", target: "resource", zh: "推荐的资源，按顺序", en: "The recommended resources, in order"),
            .access(
                fields: ["contact"],
                AccessManner(shownElsewhere: "resources.resource") { $0.turnTo($0.portal.targets(of: $0.id, "contact"), &$1) }),
        ]
    ).with {
        $0.schema = Schema("Article", "LearningResource", isWork: true) { $0.learning(&$1) }
        $0.isCited = true
        $0.isPrinted = true
    }

    static let question = Presentation(
        "question", zh: "问答", en: "A question and its answer",
        sections: [
            .panel(
                "about", zh: "问的是哪些条目", en: "The entries it is about", "question.about", type: "page", references: "about", isBeside: true),
            .answeredBy,
            .access(
                AccessManner { page, uses in
                    for target in page.portal.targets(of: page.id, "about") where target != page.group {
                        uses.formUnion(page.makerspace.uses(of: target))
                    }
                    page.turnTo(page.portal.targets(of: page.id, "answered_by"), &uses)
                }),
        ]
    ).with {
        $0.schema = Schema("QAPage", isWork: true) { $0.question(&$1) }
        $0.isCited = true
        $0.asking.showsQuestions = false
    }

    static let path = Presentation(
        "path", zh: "学习路径", en: "A learning path",
        sections: [
            .stations("steps", target: "to", zh: "各站，按顺序", en: "The stations, in order"), .rubric, .pathMaking, .pathMinutes,
            .access(AccessManner(answersMaking: true, shownElsewhere: "steps.to")),
        ]
    ).with {
        $0.schema = Schema("Course", isWork: true) { $0.path(&$1) }
        $0.takenAlong = "steps.to"
        $0.isCited = true
        $0.isPrinted = true
    }
}

extension Tables {
    static let station = VariableTable(
        "station", zh: "路径上的一站", en: "One station of a path",
        [
            .text("title", zh: "条目的标题", en: "The entry's title"),
            .text("url", zh: "条目的网址", en: "The entry's address"),
            .text("type", zh: "类型名，用于颜色", en: "The name of its type, for the colour"),
            .text("type_label", zh: "类型的名称", en: "Its type in words"),
            .text("icon", zh: "图标名", en: "The name of its icon"),
            .text("summary", zh: "条目的摘要", en: "The entry's summary"),
            .text("note", zh: "为什么在这里", en: "Why it stands here"),
            .list("shelf", of: shelfLine, zh: "资源在哪里、线上地址", en: "Where a resource stands and where it is online"),
        ])
}

extension PageSection {
    /// A reference that Lathe makes from its own tables.
    fileprivate static let generated = PageSection(
        [.html("generated", zh: "自动生成的参考内容", en: "A reference made by Lathe")], fields: ["generated"]
    ) { page in
        guard let kind = page.entry["generated"]?.term?.id else { return nil }
        let reference = GeneratedReference(context: page.context, folder: page.portal.groups[page.group].id.folderOfPath)
        var content = SectionContent.value("generated", .html(reference.html(kind)))
        content["toc"] = .list(
            reference.headings(kind).map { id, title in
                var item = TemplateRecord(Tables.heading)
                item.set("title", title)
                item.set("url", "#" + id)
                return item
            })
        content.standsBeside = true
        return content
    }

    fileprivate static let answeredBy = PageSection(fields: ["answered_by"]) { page in
        guard let person = page.portal.target(of: page.id, "answered_by") else { return nil }
        let text = page.words("question.answered_by", ("name", page.entry(ofGroup: person).title))
        var content = SectionContent()
        content.groups = [person]
        content.marks = [.mark(text, icon: "person", url: page.href(group: person))]
        return content
    }

    /// How long all its steps take together.
    fileprivate static let pathMinutes = PageSection { page in
        let minutes = page.minutes(ofAll: page.portal.targets(of: page.id, "steps.to"))
        return minutes > 0 ? .facts(page.fact("clock", "fact.minutes", .value(page.words.minutes(minutes)))) : nil
    }

    /// The items of a structured list of references, in order.
    fileprivate static func stations(_ field: String, target: String, zh: String, en: String) -> PageSection {
        PageSection([.list("stations", of: Tables.station, zh: zh, en: en)], fields: [field]) { page in
            var content = SectionContent()
            content["stations"] = .list(
                (page.entry[field]?.items ?? []).enumerated().compactMap { index, value in
                    guard let group = page.portal.target(of: page.id, "\(field).\(target)", index) else { return nil }
                    content.groups.append(group)
                    return page.station(group, note: value.record["note"]?.text)
                })
            content.standsBeside = !content.groups.isEmpty
            return content
        }
    }
}

extension EntryContext {
    fileprivate func station(_ group: GroupID, note: String?) -> TemplateRecord {
        let target = context.entry(ofGroup: group)
        var station = TemplateRecord(Tables.station)
        station.set("title", target.title)
        station.set("url", context.href(target.address))
        station.set("type", context.site.colour(of: target.type))
        station.set("icon", context.site.icon(of: target.type))
        station.set("type_label", words.text(portal.type(of: target).label))
        station.set("note", note)
        if note == nil { station.set("summary", portal.summary(of: target)) }
        if makerspace.resource(group) != nil { station["shelf"] = .list([shelfLine(group, isNamed: true)]) }
        return station
    }
}
