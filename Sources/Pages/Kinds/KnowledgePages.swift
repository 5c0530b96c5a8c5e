import Content
import Portal
import Templates

extension Tables {
    static let page = entry(
        "page", zh: "普通页面，也用于门户自定的类型", en: "A page, and any entry of a type that a portal adds",
        [
            .html("generated", zh: "自动生成的参考内容", en: "A reference made by Lathe")
        ])

    static let guide = entry(
        "guide", zh: "指南", en: "A guide",
        [
            .list("stations", of: station, zh: "推荐的资源，按顺序", en: "The recommended resources, in order")
        ])

    static let question = entry(
        "question", zh: "问答", en: "A question and its answer",
        [
            .record("about", panel, zh: "问的是哪些条目", en: "The entries it is about")
        ])

    static let path = entry(
        "path", zh: "学习路径", en: "A learning path",
        [
            .list("stations", of: station, zh: "各站，按顺序", en: "The stations, in order"),
            .texts("rubric", zh: "评价标准", en: "What good work is"),
            .record("making", campusAnswers, zh: "各校区能不能全部做完", en: "Whether each campus can do all of it"),
        ])
}

extension EntryPage {
    func fillPage() {
        shownFields.insert("generated")
        if let kind = entry["generated"]?.term?.id, entry["generated"] != nil {
            let reference = GeneratedReference(context: context)
            record["generated"] = .html(reference.html(kind))
            record["toc"] = .list(
                reference.headings(kind).map { id, title in
                    var item = TemplateRecord(Tables.heading)
                    item.set("title", title)
                    item.set("url", "#" + id)
                    return item
                })
        }
    }

    func fillGuide() {
        record["stations"] = .list(stations("resources", target: "resource"))
        fillAccess(without: portal.targets(of: position, "resources.resource"))
    }

    func fillPath() {
        record["stations"] = .list(stations("steps", target: "to"))
        fillRubric()
        setPathMaking()
        let minutes = portal.targets(of: position, "steps.to").reduce(0) { $0 + (context.entry(ofGroup: $1)["minutes"]?.integer ?? 0) }
        if minutes > 0 { addFact("clock", "fact.minutes", .value(words.minutes(minutes))) }
        fillAccess(without: portal.targets(of: position, "steps.to"))
    }

    func fillQuestion() {
        setPanel("about", "question.about", type: "page", references: "about")
        shownFields.insert("answered_by")
        if let person = portal.target(of: position, "answered_by") {
            shownGroups.insert(person)
            marks.append(
                .mark(
                    words("question.answered_by", ("name", context.entry(ofGroup: person).title)), icon: "person",
                    url: context.href(group: person)))
        }
        fillAccess()
    }

    /// The items of a structured list of references, in order.
    private func stations(_ field: String, target: String) -> [TemplateRecord] {
        shownFields.insert(field)
        return (entry[field]?.items ?? []).enumerated().compactMap { index, value in
            guard let group = portal.target(of: position, "\(field).\(target)", index) else { return nil }
            shownGroups.insert(group)
            let target = context.entry(ofGroup: group)
            let type = portal.type(of: target)
            var station = TemplateRecord(Tables.station)
            station.set("title", target.title)
            station.set("url", context.href(target.address))
            station.set("type", Site.colour(ofType: type.name))
            station.set("icon", Site.icon(ofType: type.name))
            station.set("type_label", words.text(type.label))
            let note = value.record["note"]?.text
            station.set("note", note)
            if note == nil { station.set("summary", portal.summary(of: target)) }
            if type.name == "resource" { station["shelf"] = .list([shelfLine(group, isNamed: true)]) }
            return station
        }
    }
}
