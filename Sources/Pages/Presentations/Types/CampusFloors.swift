import Content
import Interface
import Portal
import Services
import Templates

extension Tables {
    static let floor = VariableTable(
        "floor", zh: "一个楼层", en: "A floor",
        [
            .text("title", zh: "楼层名", en: "The floor's name"),
            .text("label", zh: "平面图的说明", en: "What the plan shows"),
            .record("plan", picture, zh: "平面图", en: "The plan"),
            .list("pins", of: pin, zh: "平面图上标出的，从 1 编号", en: "What is marked on the plan, numbered from 1"),
            .list("others", of: pin, zh: "图上没有标的", en: "What is not marked"),
        ])

    static let pin = VariableTable(
        "pin", zh: "平面图上的一处", en: "A place on the plan",
        [
            .number("number", zh: "编号", en: "The number"),
            .text("title", zh: "名称", en: "The name"),
            .text("url", zh: "链接", en: "Where it leads"),
            .text("type", zh: "类型名，用于颜色", en: "The name of the type, for the colour"),
            .text("icon", zh: "图标名", en: "The name of an icon"),
            .text("note", zh: "小字：在哪个空间、放着什么", en: "In small type: the room, what lies there"),
            .text("label", zh: "给读屏软件的名称", en: "The name for screen readers"),
            .text("anchor", zh: "图上这一处的 id", en: "The id of its pin"),
            .text("line", zh: "清单里这一行的 id，图上没有它时才有", en: "The id of its line, where there is no pin"),
            .text("x", zh: "离左边的百分比", en: "Per cent from the left"),
            .text("y", zh: "离上边的百分比", en: "Per cent from the top"),
        ])
}

extension EntryContext {
    /// The floors of a campus: each with its plan, its pins, and the same in words.
    func floors() -> [TemplateRecord] {
        let named = (entry["floors"]?.items ?? []).filter { $0.record["name"]?.text != nil }
        return context.site.places.plans.floors(ofCampus: group).compactMap { floor in
            let own = floor.index.flatMap { named.indices.contains($0) ? named[$0].record : nil } ?? [:]
            let name = own["name"]?.text ?? floor.name ?? words["plan.elsewhere"]
            var record = TemplateRecord(Tables.floor)
            record.set("title", name)
            record.set("label", words("plan.label", ("name", name)))
            if let plan = own["plan"]?.text {
                record["plan"] = context.picture(plan, of: entry, field: "floors", at: .page, alt: words("campus.plan", ("name", name)))
            }
            let hasPlan = if case .record = record["plan"] { true } else { false }
            record["pins"] = .list(floor.pins.enumerated().map { pin($1, number: $0 + 1, hasPlan: hasPlan) })
            record["others"] = .list(floor.others.map { pin($0, number: nil, hasPlan: hasPlan) })
            return hasPlan || !floor.pins.isEmpty || !floor.others.isEmpty ? record : nil
        }
    }

    private func pin(_ pin: FloorPlans.Pin, number: Int?, hasPlan: Bool) -> TemplateRecord {
        let target = context.entry(ofGroup: pin.thing.group)
        var record = TemplateRecord(Tables.pin)
        let title = context.name(of: pin.thing)
        let note = note(pin)
        if let number { record["number"] = .number(number) }
        record.set("title", title)
        record.set("url", context.href(target.address))
        record.set("type", context.site.colour(of: target.type))
        record.set("icon", context.site.icon(of: target.type))
        record.set("note", note)
        record.set("label", words.notes([number.map(String.init), title, note].compactMap { $0 }))
        record.set("anchor", pin.anchor)
        if number == nil || !hasPlan { record.set("line", pin.anchor) }
        if let point = pin.point {
            record.set("x", InterfaceWords.plain(point.x))
            record.set("y", InterfaceWords.plain(point.y))
        }
        return record
    }

    private func note(_ pin: FloorPlans.Pin) -> String? {
        let room = pin.space.map { context.entry(ofGroup: $0) }
        let parts: [String?] =
            switch pin.thing {
            case .space: [room?["room"]?.text]
            case .unit(let machine, let index):
                [
                    room?.title,
                    context.site.makerspace.machine(machine)?.unit(at: index).flatMap { unit in
                        unit.condition == .working ? nil : words.text(unit.condition)
                    },
                ]
            case .shelf(let space, let name):
                [room?.title, words.list(context.contents(ofShelf: name, in: space).map { context.entry(ofGroup: $0).title })]
            case .holding(let resource, let index):
                [
                    room?.title, context.site.makerspace.resource(resource)?.holding(at: index)?.shelf,
                    context.entry(ofGroup: resource)["call_number"]?.text,
                ]
            }
        let known = parts.compactMap { $0 }.filter { !$0.isEmpty }
        return known.isEmpty ? nil : words.notes(known)
    }
}
