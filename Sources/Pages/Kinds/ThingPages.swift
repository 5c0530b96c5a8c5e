import Content
import Portal
import Templates

extension Tables {
    static let material = entry("material", zh: "材料", en: "A material", [
        .record("safety", panel, zh: "注意事项", en: "What to take care of"),
        .record("stock", panel, zh: "放在哪里，还有多少", en: "Where it is and how much is left"),
        .record("substitutes", panel, zh: "可以换成什么", en: "What to use instead"),
    ])

    static let resource = entry("resource", zh: "资源", en: "A resource", [
        .text("resource_url", zh: "线上地址", en: "Where it is online"),
        .text("resource_host", zh: "线上地址的主机名", en: "The host of that address"),
        .list("holdings", of: holding, zh: "馆藏", en: "Where it stands in the library"),
    ])

    static let holding = VariableTable("holding", zh: "一处馆藏", en: "One place where it stands", [
        .text("title", zh: "空间或校区", en: "The room or the campus"),
        .text("url", zh: "那里的网址", en: "Its address"),
        .text("campus", zh: "校区", en: "The campus"),
        .text("shelf", zh: "架位", en: "The shelf"),
        .text("copies", zh: "几份", en: "How many"),
    ])

    static let training = entry("training", zh: "培训", en: "A training", [
        .record("services", panel, zh: "怎样参加", en: "How to take it"),
        .record("prerequisites", panel, zh: "先要通过的培训", en: "The trainings needed first"),
        .record("opens", panel, zh: "通过后可以做什么", en: "What it opens"),
    ])
}

extension EntryPage {
    mutating func fillMaterial() {
        shownFields.formUnion(["hazards", "stock", "price", "unit"])
        if let price = entry["price"]?.number {
            let money = words("format.money", ("number", words.number(price)))
            let unit = entry["unit"]?.text.map { words("format.per_unit", ("unit", $0)) }
            addFact("tag", "fact.price", .value(money, note: unit))
        } else if let unit = entry["unit"]?.text {
            addFact("tag", "fact.unit", .value(unit))
        }
        setPanel("safety", "material.safety", type: "material", icon: "warning", items: hazards(), safety: true)
        setPanel("stock", "material.stock", type: "space", icon: "pin", items: stock())
        setPanel("substitutes", "material.substitutes", type: "material", references: "substitutes")
    }

    private func stock() -> [TemplateRecord] {
        (entry["stock"]?.items ?? []).enumerated().compactMap { index, value in
            let fields = value.record
            let amount = fields["quantity"]?.number.map {
                words("format.quantity", ("number", words.number($0)), ("unit", entry["unit"]?.text ?? ""))
            }
            let space = portal.target(of: position, "stock.space", index)
            let campus = portal.target(of: position, "stock.campus", index)
            let name = space == nil ? nil : campus.map { context.entry(ofGroup: $0).title } ?? space.flatMap(context.campus(ofSpace:))
            let note = [name, fields["shelf"]?.text].compactMap { $0 }.joined(separator: words["format.dot"])
            guard let place = space ?? campus else { return nil }
            return need(place, note: note.isEmpty ? nil : note, amount: amount)
        }
    }

    mutating func fillResource() {
        shownFields.formUnion(["url", "holdings", "kind"])
        if let kind = entry["kind"]?.term { marks.append(.mark(words.text(kind.label), icon: "resource")) }
        addFact("tag", "fact.call_number", field: "call_number")
        addFact("qr", "fact.isbn", field: "isbn")
        addFact("info", "fact.access", field: "access")
        if let url = entry["url"]?.text {
            record.set("resource_url", url.asHref)
            record.set("resource_host", PlayerWriter.host(of: url))
        }
        record["holdings"] = .list((entry["holdings"]?.items ?? []).enumerated().map { index, value in
            let fields = value.record
            var holding = TemplateRecord(Tables.holding)
            let space = portal.target(of: position, "holdings.space", index)
            let campus = portal.target(of: position, "holdings.campus", index)
            if let place = space ?? campus {
                holding.set("title", context.entry(ofGroup: place).title)
                holding.set("url", context.href(group: place))
            }
            if space != nil { holding.set("campus", campus.map { context.entry(ofGroup: $0).title } ?? space.flatMap(context.campus(ofSpace:))) }
            holding.set("shelf", fields["shelf"]?.text)
            holding.set("copies", fields["copies"]?.text)
            return holding
        })
    }

    mutating func fillTraining() {
        shownFields.insert("valid_months")
        addMinutes()
        let months = entry["valid_months"]?.integer
        addFact("history", "fact.valid", .value(months.map { words.count("format.months", $0) } ?? words["training.for_good"]))
        setPanel("services", "training.services", type: "service", references: "service", note: mode(ofService:))
        setPanel("prerequisites", "training.prerequisites", type: "training", references: "prerequisites", note: trainingNote)
        setPanel("opens", "training.opens", type: "training", backlinks: "required_for", "leads_to")
    }
}
