import Content
import Portal
import Services
import Templates

extension Presentation {
    static let person = Presentation(
        "person", zh: "人员", en: "A person",
        sections: [
            .name, .fact("campus", "fact.campus", references: "campus"), .subjects, .skills,
            .panel(
                "supervises", zh: "监护的设备", en: "The machines they look after", "person.supervises", type: "equipment",
                references: "supervises", note: { $0.places(ofMachine: $1) }),
            .panel(
                "services", zh: "负责的服务", en: "The services they give", "person.services", type: "service", backlinks: "services",
                note: { $0.mode(ofService: $1) }),
            .presence, .helps,
        ]
    ).with {
        $0.schema = Schema("Person") { $0.person(&$1) }
        $0.pictures.cover = .card
    }

    static let partner = Presentation(
        "partner", zh: "伙伴学校", en: "A partner", sections: [.fact("campus", "fact.school", field: "school"), .partner]
    ).with { $0.schema = Schema("EducationalOrganization") { $1.member("sameAs", $0.entry["url"]?.text) } }
}

/// What a person or a partner says of themselves.
extension PageSection {
    fileprivate static let name = PageSection(
        [
            .text("initial", zh: "名字的第一个字，代替照片", en: "The first letter of the name, in place of a photo"),
            .text("role", zh: "职责", en: "What they do"),
        ], fields: ["role"]
    ) { page in
        var content = SectionContent()
        content.set("initial", page.entry.title.first.map(String.init))
        content.set("role", page.entry["role"]?.text)
        return content
    }

    fileprivate static let subjects = PageSection { page in
        let subjects = (page.entry["subjects"]?.items ?? []).compactMap(\.term).map { page.words.text($0.label) }
        return subjects.isEmpty ? nil : .facts(page.fact("resource", "fact.subjects", .value(page.words.list(subjects))))
    }

    /// Who may supervise a machine knows it: it need not stand in both panels.
    fileprivate static let skills = PageSection(
        [.record("skills", Tables.panel, zh: "擅长的设备", en: "The machines they know")], fields: ["skills"]
    ) { page in
        let supervised = Set(page.portal.targets(of: page.id, "supervises"))
        let skills = page.portal.targets(of: page.id, "skills").filter { !supervised.contains($0) }
        return .panel("skills", page.panel("person.skills", type: "equipment", items: skills.map { page.need($0) }), of: skills)
    }

    /// The hours of the campus are not those of a person.
    fileprivate static let presence = PageSection(
        [.record("hours", Tables.hours, zh: "在馆时间", en: "When they are there")], fields: ["hours"]
    ) { page in
        guard page.entry["hours"] != nil, case .record(var hours) = page.context.hours(of: page.id) else { return nil }
        hours.set("title", page.words["person.hours"])
        if case .record(var state) = hours["state"] {
            state["person"] = .flag(true)
            hours["state"] = .record(state)
        }
        return .panel("hours", hours)
    }

    /// Tutorials on the machines that the person knows, those with most of them first.
    fileprivate static let helps = PageSection(
        [.record("helps", Tables.group, zh: "能帮忙的教程", en: "The tutorials that they can help with")]
    ) { page in
        let portal = page.portal
        let machines = Set(portal.targets(of: page.id, "supervises") + portal.targets(of: page.id, "skills"))
        let counted = page.makerspace.works.compactMap { work -> (group: GroupID, known: Int)? in
            let known = work.tools.count(where: machines.contains)
            return known > 0 && work.isTutorial ? (work.group, known) : nil
        }
        let tutorials = counted.enumerated().sorted { ($1.element.known, $0.offset) < ($0.element.known, $1.offset) }.prefix(8).map(
            \.element.group)
        return .cards("helps", tutorials, page, "person.helps", type: "tutorial", id: "helps")
    }

    fileprivate static let partner = PageSection(
        [
            .text("partner_url", zh: "门户网址", en: "The address of its portal"),
            .text("partner_host", zh: "网址的主机名", en: "The host of that address"),
        ], fields: ["url", "manifest"]
    ) { page in
        guard let url = page.entry["url"]?.text else { return nil }
        var content = SectionContent()
        content.set("partner_url", url.asHref)
        content.set("partner_host", PlayerWriter.host(of: url))
        return content
    }
}
