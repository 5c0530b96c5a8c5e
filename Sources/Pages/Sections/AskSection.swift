import Content
import Portal
import Services
import Templates

extension Tables {
    static let ask = VariableTable(
        "ask", zh: "提问、报修、晒作品", en: "Asking, reporting a fault, showing what one made",
        [
            .list("questions", of: card, zh: "别人问过的", en: "What others have asked"),
            .list("actions", of: link, zh: "可以做的", en: "What can be done"),
        ])
}

extension PageSection {
    static let askVariables: [Variable] = [
        .record("ask", Tables.ask, zh: "提问、报修、晒作品", en: "How to ask, report a fault, show what one made")
    ]

    /// What readers have asked about an entry, and how to ask, to report a fault, to show what one made.
    static func ask(_ asking: Presentation.Asking) -> PageSection {
        PageSection(askVariables, backlinks: asking.showsQuestions ? ["questions"] : []) { page in
            let questions = page.questions(asking)
            let actions = asking.purposes.compactMap(page.action)
            guard !questions.isEmpty || !actions.isEmpty else { return nil }
            var record = TemplateRecord(Tables.ask)
            record["questions"] = .list(questions.map { page.context.row(group: $0, showsType: false) })
            record["actions"] = .list(actions)
            var content = SectionContent.value("ask", .record(record))
            content.groups = questions
            return content
        }
    }
}

extension EntryContext {
    /// Those about the entry, then a few about the machines and materials that it uses.
    fileprivate func questions(_ asking: Presentation.Asking) -> [GroupID] {
        guard asking.showsQuestions else { return [] }
        var questions = backlinks(["questions"])
        guard asking.showsQuestionsOfThings else { return questions }
        for thing in portal.targets(of: id, "tools") + portal.targets(of: id, "materials.item") {
            let more = portal.backlinks[thing].filter { $0.inverse.key == "questions" }.map(\.group)
            questions.appendNew(more.prefix(max(0, 6 - questions.count)))
        }
        return questions
    }

    fileprivate func action(_ purpose: Presentation.Asking.Purpose) -> TemplateRecord? {
        let title = words["ask.\(purpose.rawValue)"]
        let icon = ["ask": "question", "fault": "warning", "made": "check"][purpose.rawValue]
        if let channel = PageContext.channel(for: purpose, among: channelOwners),
            var link = context.action(
                channel, title: entry.title, subject: words("ask.subject", ("purpose", title), ("title", entry.title)))
        {
            link.set("title", context.title(title, callingBy: channel))
            link.set("icon", icon)
            return link
        }
        guard purpose == .ask, let desk = enquiry else { return nil }
        var link = TemplateRecord.link(title, context.href(group: desk))
        link.set("icon", icon)
        return link
    }

    /// The entry's own channels, those of the one campus at which it is, the portal's.
    private var channelOwners: [[Channel]] {
        let campuses = portal.campuses(ofGroup: group)
        let campus = campuses.count == 1 ? campuses.first : nil
        return [entry.channels, campus.flatMap { context.entry(ofGroup: $0).channels }, portal.channels].compactMap(\.self)
    }

    /// A service at which anything may be asked, online ones first.
    private var enquiry: GroupID? {
        let desks = context.site.makerspace.services.filter { $0.kind == "enquiry" && $0.group != group }
        return (desks.first { $0.mode.isOnline } ?? desks.first)?.group
    }
}
