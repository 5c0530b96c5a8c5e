import Content
import Portal
import Services
import Templates

extension Tables {
    static let equipment = entry(
        "equipment", zh: "设备", en: "A machine",
        [
            .record("safety", panel, zh: "使用前必读：培训、危险、防护", en: "What to know before use: trainings, hazards, protection"),
            .record("materials", panel, zh: "能加工的材料", en: "The materials it takes"),
            .list("units", of: unit, zh: "各台设备在哪里、状态如何", en: "Where each machine stands and how it is"),
            .record("projects", group, zh: "用它做出的项目", en: "The projects made with it"),
            .record("tutorials", group, zh: "用到它的教程", en: "The tutorials that use it"),
        ])
}

extension EntryPage {
    func fillEquipment() {
        shownFields.formUnion(["hazards", "ppe", "supervision", "units", "maker", "model"])
        addFact("equipment", "fact.process", field: "process")
        addFact("size", "fact.work_area", field: "work_area")
        let model = [entry["maker"]?.text, entry["model"]?.text].compactMap { $0 }.joined(separator: " ")
        if !model.isEmpty { addFact("tag", "fact.model", .value(model)) }
        if entry["supervision"] != nil, let supervision = context.site.makerspace.machine(self.group)?.supervision {
            addFact("eye", label: words["fact.supervision"], [], gauge: .gauge(supervision + 1, words["supervision.\(supervision)"]))
        }
        setTrainings("safety", "equipment.safety", extra: hazards() + protection())
        setPanel("materials", "equipment.materials", type: "material", references: "materials")
        shownBacklinks.formUnion(["services", "supervisors", "people"])
        fillAccess(units: false)
        record["units"] = .list(units())
        let made = takeBacklinks(["used_in"])
        func group(_ word: String, _ type: String) -> TemplateValue {
            let members = made.filter { portal.settings.types.all[portal.groups[$0].type].name == type }
            return context.group(words[word], type: type, groups: members, id: word.split(separator: ".").last.map(String.init))
                .map { .record($0) } ?? .absent
        }
        record["projects"] = group("equipment.projects", "project")
        record["tutorials"] = group("equipment.tutorials", "tutorial")
    }

    func hazards() -> [TemplateRecord] {
        (entry["hazards"]?.items ?? []).compactMap(\.text).map { need($0, icon: "caution") }
    }

    private func protection() -> [TemplateRecord] {
        let items = (entry["ppe"]?.items ?? []).compactMap(\.text)
        return items.isEmpty ? [] : [need(words("equipment.ppe", ("items", words.list(items))), icon: "goggles")]
    }

    func mode(ofService group: Int) -> String? {
        context.entry(ofGroup: group)["mode"]?.term.map { words.text($0.label) }
    }

    func role(ofPerson group: Int) -> String? { context.entry(ofGroup: group)["role"]?.text }

    private func units() -> [TemplateRecord] {
        let machine = context.site.makerspace.machine(group)
        return (entry["units"]?.items ?? []).enumerated().map { index, value in
            let fields = value.record
            var unit = TemplateRecord(Tables.unit)
            unit.set("code", fields["code"]?.text)
            if let space = portal.target(of: position, "units.space", index) {
                let room = context.entry(ofGroup: space)
                unit.set("space", room.title)
                unit.set("url", context.href(room.address))
                unit.set("campus", context.campus(ofSpace: space))
            } else {
                unit.set("space", fields["space"]?.text)
            }
            if let condition = machine?.unit(at: index)?.condition {
                unit.set("condition", words.text(condition))
                unit.set("flag", condition.flag)
            }
            unit.set("loan", fields["loanable"]?.boolean.map { words[$0 ? "units.loanable" : "units.stays"] })
            unit.set("note", fields["note"]?.text)
            let thing = PlacedThing.unit(machine: group, index: index)
            unit.set("code_url", context.codeURL(of: thing))
            unit.set("plan_url", context.planURL(of: thing))
            unit["live"] = live(fields["live"])
            return unit
        }
    }
}

extension PageContext {
    /// The title of the campus on which a room lies.
    func campus(ofSpace group: Int) -> String? {
        portal.target(of: portal.entry(ofGroup: group, in: language), "campus").map { entry(ofGroup: $0).title }
    }
}
