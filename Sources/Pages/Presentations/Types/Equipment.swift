import Content
import Portal
import Services
import Templates

extension Presentation {
    static let equipment = Presentation(
        "equipment", zh: "设备", en: "A machine",
        sections: [
            .fact("equipment", "fact.process", field: "process"), .fact("size", "fact.work_area", field: "work_area"), .model, .supervision,
            .trainings(
                "safety", zh: "使用前必读：培训、危险、防护", en: "What to know before use: trainings, hazards, protection", "equipment.safety",
                type: "training", fields: ["hazards", "ppe"], extra: { $0.hazards() + $0.protection() }),
            .panel(
                "materials", zh: "能加工的材料", en: "The materials it takes", "equipment.materials", type: "material",
                references: "materials"),
            .units, .madeWith, .access(backlinks: ["services", "supervisors", "people"], AccessManner(listsUnits: false)),
        ]
    ).with {
        $0.schema = Schema("WebPage") { $0.thing(&$1) }
        $0.isPrinted = true
        $0.asking.purposes = [.ask, .fault]
        $0.listing.door = .key("home.machines")
    }
}

extension Tables {
    static let unit = VariableTable(
        "unit", zh: "一台设备", en: "One machine",
        [
            .text("code", zh: "编号", en: "The code"),
            .text("space", zh: "所在空间", en: "The room"),
            .text("url", zh: "空间的网址", en: "The room's address"),
            .text("campus", zh: "所在校区", en: "The campus"),
            .text("condition", zh: "状态", en: "The condition"),
            .text("flag", zh: "状态的颜色：good、warn 或 bad", en: "The condition's colour: good, warn or bad"),
            .text("loan", zh: "能否外借", en: "Whether it may be borrowed"),
            .text("note", zh: "补充说明", en: "A note"),
            .text("code_url", zh: "编号的扫码页", en: "The page behind its code"),
            .text("plan_url", zh: "它在平面图上的位置", en: "Its pin on the plan"),
            .record("live", live, zh: "实时状态", en: "Its present state"),
        ])
}

extension PageSection {
    fileprivate static let model = PageSection(fields: ["maker", "model"]) { page in
        let model = [page.entry["maker"]?.text, page.entry["model"]?.text].compactMap { $0 }.joined(separator: " ")
        return model.isEmpty ? nil : .facts(page.fact("tag", "fact.model", .value(model)))
    }

    fileprivate static let supervision = PageSection(fields: ["supervision"]) { page in
        guard page.entry["supervision"] != nil, let supervision = page.makerspace.machine(page.group)?.supervision else { return nil }
        let words = page.words
        return .facts(
            page.fact(
                "eye", label: words["fact.supervision"], [], gauge: .gauge(supervision + 1, words["supervision.\(supervision)"])))
    }

    /// Where each machine of the kind stands and how it is.
    fileprivate static let units = PageSection(
        [.list("units", of: Tables.unit, zh: "各台设备在哪里、状态如何", en: "Where each machine stands and how it is")], fields: ["units"]
    ) { page in
        let machine = page.makerspace.machine(page.group)
        var content = SectionContent()
        content["units"] = .list(
            (page.entry["units"]?.items ?? []).enumerated().map { index, value in
                var unit = page.unit(value.record, index, machine?.unit(at: index)?.condition)
                if let live = page.live(value.record["live"]) {
                    unit["live"] = .record(live.state)
                    content.origins.append(live.origin)
                }
                return unit
            })
        return content
    }

    /// What was made with it, and what teaches how to.
    fileprivate static let madeWith = PageSection(
        [
            .record("projects", Tables.group, zh: "用它做出的项目", en: "The projects made with it"),
            .record("tutorials", Tables.group, zh: "用到它的教程", en: "The tutorials that use it"),
        ], backlinks: ["used_in"]
    ) { page in
        let made = page.backlinks(["used_in"])
        guard !made.isEmpty else { return nil }
        var content = SectionContent()
        content.groups = made
        for (name, type, isTutorial) in [("projects", "project", false), ("tutorials", "tutorial", true)] {
            let members = made.filter { page.makerspace.work($0)?.isTutorial == isTutorial }
            content[name] =
                page.context.group(page.words["equipment.\(name)"], type: type, groups: members, id: name).map { .record($0) } ?? .absent
        }
        return content
    }
}

extension EntryContext {
    fileprivate func protection() -> [TemplateRecord] {
        let items = (entry["ppe"]?.items ?? []).compactMap(\.text)
        return items.isEmpty ? [] : [need(words("equipment.ppe", ("items", words.list(items))), icon: "goggles")]
    }

    fileprivate func unit(_ fields: [String: Value], _ index: Int, _ condition: Machine.Condition?) -> TemplateRecord {
        var unit = TemplateRecord(Tables.unit)
        unit.set("code", fields["code"]?.text)
        if let space = portal.target(of: id, "units.space", index) {
            let room = context.entry(ofGroup: space)
            unit.set("space", room.title)
            unit.set("url", context.href(room.address))
            unit.set("campus", context.campus(ofSpace: space))
        } else {
            unit.set("space", fields["space"]?.text)
        }
        if let condition {
            unit.set("condition", words.text(condition))
            unit.set("flag", condition.flag)
        }
        unit.set("loan", fields["loanable"]?.boolean.map { words[$0 ? "units.loanable" : "units.stays"] })
        unit.set("note", fields["note"]?.text)
        let thing = PlacedThing.unit(machine: group, index: index)
        unit.set("code_url", context.codeURL(of: thing))
        unit.set("plan_url", context.planURL(of: thing))
        return unit
    }
}

extension PageContext {
    /// The title of the campus on which a room lies.
    func campus(ofSpace group: GroupID) -> String? {
        site.makerspace.campus(ofSpace: group).map { entry(ofGroup: $0).title }
    }
}
