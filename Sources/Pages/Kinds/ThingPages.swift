import Content
import Portal
import Templates

extension Tables {
    static let material = entry(
        "material", zh: "材料", en: "A material",
        [
            .record("safety", panel, zh: "注意事项", en: "What to take care of"),
            .record("substitutes", panel, zh: "可以换成什么", en: "What to use instead"),
        ])

    static let resource = entry("resource", zh: "资源", en: "A resource")

    static let holding = VariableTable(
        "holding", zh: "一处馆藏", en: "One place where it stands",
        [
            .text("title", zh: "空间或校区", en: "The room or the campus"),
            .text("url", zh: "那里的网址", en: "Its address"),
            .text("campus", zh: "校区", en: "The campus"),
            .text("shelf", zh: "架位", en: "The shelf"),
            .text("copies", zh: "几份", en: "How many"),
            .text("plan_url", zh: "它在平面图上的位置", en: "Its pin on the plan"),
        ])

    static let training = entry(
        "training", zh: "培训", en: "A training",
        [
            .record("prerequisites", panel, zh: "先要通过的培训", en: "The trainings needed first"),
            .record("opens", panel, zh: "通过后可以做什么", en: "What it opens"),
        ])
}

extension EntryPage {
    func fillMaterial() {
        shownFields.formUnion(["hazards", "stock", "price", "unit"])
        if let price = entry["price"]?.number {
            let money = words.money(price, "CNY")
            let unit = entry["unit"]?.text.map { words("format.per_unit", ("unit", $0)) }
            addFact("tag", "fact.price", .value(money, note: unit))
        } else if let unit = entry["unit"]?.text {
            addFact("tag", "fact.unit", .value(unit))
        }
        setPanel("safety", "material.safety", type: "material", icon: "warning", items: hazards(), safety: true)
        setPanel("substitutes", "material.substitutes", type: "material", references: "substitutes")
        fillAccess()
    }

    func fillResource() {
        shownFields.formUnion(["url", "holdings", "kind"])
        if let kind = entry["kind"]?.term { marks.append(.mark(words.text(kind.label), icon: "resource")) }
        addFact("tag", "fact.call_number", field: "call_number")
        addFact("qr", "fact.isbn", field: "isbn")
        addFact("info", "fact.access", field: "access")
        fillAccess()
    }

    func fillTraining() {
        shownFields.insert("valid_months")
        addMinutes()
        let months = entry["valid_months"]?.integer
        addFact("history", "fact.valid", .value(months.map { words.count("format.months", $0) } ?? words["training.for_good"]))
        shownFields.insert("service")
        setPanel("prerequisites", "training.prerequisites", type: "training", references: "prerequisites", note: trainingNote)
        setPanel("opens", "training.opens", type: "training", backlinks: "required_for", "leads_to")
        fillAccess()
    }
}
