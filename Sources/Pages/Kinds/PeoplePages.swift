import Content
import HTML
import Portal
import Services
import Templates

extension Tables {
    static let event = entry(
        "event", zh: "活动", en: "An event",
        [
            .text("signup_url", zh: "报名网址", en: "Where to sign up"),
            .record("dates", eventDates, zh: "接下来的日子", en: "The days to come"),
            .record("trainings", panel, zh: "可以通过的培训", en: "The trainings it gives"),
            .record("made", group, zh: "在这里做出的作品", en: "What was made there"),
        ])

    static let person = entry(
        "person", zh: "人员", en: "A person",
        [
            .text("initial", zh: "名字的第一个字，代替照片", en: "The first letter of the name, in place of a photo"),
            .text("role", zh: "职责", en: "What they do"),
            .record("skills", panel, zh: "擅长的设备", en: "The machines they know"),
            .record("supervises", panel, zh: "监护的设备", en: "The machines they look after"),
            .record("services", panel, zh: "负责的服务", en: "The services they give"),
            .record("hours", hours, zh: "在馆时间", en: "When they are there"),
            .record("helps", group, zh: "能帮忙的教程", en: "The tutorials that they can help with"),
        ])

    static let partner = entry(
        "partner", zh: "伙伴学校", en: "A partner",
        [
            .text("partner_url", zh: "门户网址", en: "The address of its portal"),
            .text("partner_host", zh: "网址的主机名", en: "The host of that address"),
        ])
}

extension EntryPage {
    func fillEvent() {
        shownFields.formUnion(["start", "end", "repeat", "except", "mode", "capacity", "signup", "trainings"])
        if let mode = entry["mode"]?.term { marks.append(.mark(words.text(mode.label), icon: mode.id == "virtual" ? "globe" : "pin")) }
        fillWhen()
        if let capacity = entry["capacity"]?.integer { addFact("people", "fact.capacity", .value(words.count("format.people", capacity))) }
        if let signup = entry["signup"]?.text {
            if signup.hasPrefix("http"), URLSafety.isSafe(Array(signup.utf8)) {
                record.set("signup_url", context.filledForm(signup, title: entry.title))
            } else {
                addFact("form", "fact.signup", .value(signup))
            }
        }
        shownFields.formUnion(["space", "campus", "mentors", "service"])
        setPanel("trainings", "event.trainings", type: "training", references: "trainings", note: trainingNote)
        fillMade()
        fillAccess()
    }

    func fillPerson() {
        shownFields.formUnion(["role", "hours"])
        record.set("initial", entry.title.first.map(String.init))
        record.set("role", entry["role"]?.text)
        addFact("campus", "fact.campus", references: "campus")
        let subjects = (entry["subjects"]?.items ?? []).compactMap(\.term).map { words.text($0.label) }
        if !subjects.isEmpty { addFact("resource", "fact.subjects", .value(words.list(subjects))) }
        let supervised = Set(portal.targets(of: position, "supervises"))
        setPanel("supervises", "person.supervises", type: "equipment", references: "supervises", note: places(ofEquipment:))
        // Who may supervise a machine knows it: it need not stand in both panels.
        shownFields.insert("skills")
        let skills = portal.targets(of: position, "skills").filter { !supervised.contains($0) }
        shownGroups.formUnion(skills)
        setPanel("skills", "person.skills", type: "equipment", items: skills.map { need($0) })
        setPanel("services", "person.services", type: "service", backlinks: "services", note: mode(ofService:))
        record["helps"] = helps()
        // The hours of the campus are not those of a person.
        if entry["hours"] != nil, case .record(var hours) = context.hours(of: position) {
            hours.set("title", words["person.hours"])
            record["hours"] = .record(hours)
            record["has_panels"] = .flag(true)
        }
    }

    /// Tutorials on the machines that the person knows, those with most of them first.
    private func helps() -> TemplateValue {
        let machines = Set(portal.targets(of: position, "supervises") + portal.targets(of: position, "skills"))
        let counted = context.site.makerspace.works.compactMap { work -> (group: Int, known: Int)? in
            let known = work.tools.count(where: machines.contains)
            return known > 0 && portal.settings.types.all[portal.groups[work.group].type].name == "tutorial" ? (work.group, known) : nil
        }
        let tutorials = counted.enumerated().sorted { ($1.element.known, $0.offset) < ($0.element.known, $1.offset) }.prefix(8).map(
            \.element.group)
        shownGroups.formUnion(tutorials)
        return context.group(words["person.helps"], type: "tutorial", groups: tutorials, id: "helps").map { .record($0) } ?? .absent
    }

    func fillPartner() {
        shownFields.formUnion(["url", "manifest"])
        addFact("campus", "fact.school", field: "school")
        guard let url = entry["url"]?.text else { return }
        record.set("partner_url", url.asHref)
        record.set("partner_host", PlayerWriter.host(of: url))
    }
}
