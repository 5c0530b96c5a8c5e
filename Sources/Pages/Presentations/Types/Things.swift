import Content
import Portal
import Templates

extension Presentation {
    static let material = Presentation(
        "material", zh: "材料", en: "A material",
        sections: [
            .price, .hazards,
            .panel(
                "substitutes", zh: "可以换成什么", en: "What to use instead", "material.substitutes", type: "material",
                references: "substitutes"),
            .access(fields: ["stock"]),
        ]
    ).with { $0.schema = Schema("WebPage") { $0.thing(&$1) } }

    static let resource = Presentation(
        "resource", zh: "资源", en: "A resource",
        sections: [
            .resourceKind, .fact("tag", "fact.call_number", field: "call_number"), .fact("qr", "fact.isbn", field: "isbn"),
            .fact("info", "fact.access", field: "access"), .access(fields: ["url", "holdings"]),
        ]
    ).with {
        $0.schema = Schema(types: { [$0["kind"]?.term?.id == "book" ? "Book" : "CreativeWork"] }, isWork: true) { $0.resource(&$1) }
        $0.asking.purposes = [.ask, .fault]
    }

    static let training = Presentation(
        "training", zh: "培训", en: "A training",
        sections: [
            .minutes, .validity,
            .panel(
                "prerequisites", zh: "先要通过的培训", en: "The trainings needed first", "training.prerequisites", type: "training",
                references: "prerequisites", note: { $0.note(ofTraining: $1) }),
            .panel(
                "opens", zh: "通过后可以做什么", en: "What it opens", "training.opens", type: "training",
                backlinks: "required_for", "leads_to"),
            .access(fields: ["service"]),
        ]
    ).with {
        $0.schema = Schema("Course", isWork: true) { $0.training(&$1) }
        $0.isPrinted = true
    }
}

extension PageSection {
    fileprivate static let price = PageSection(fields: ["price", "unit"]) { page in
        let (entry, words) = (page.entry, page.words)
        if let price = entry["price"]?.number {
            let unit = entry["unit"]?.text.map { words("format.per_unit", ("unit", $0)) }
            let currency = page.makerspace.material(page.group)?.currency ?? page.portal.settings.currency
            return .facts(page.fact("tag", "fact.price", .value(words.money(price, currency), note: unit)))
        }
        return entry["unit"]?.text.flatMap { .facts(page.fact("tag", "fact.unit", .value($0))) }
    }

    fileprivate static let hazards = PageSection(
        [.record("safety", Tables.panel, zh: "注意事项", en: "What to take care of")], fields: ["hazards"]
    ) { page in
        .panel("safety", page.panel("material.safety", type: "material", icon: "warning", items: page.hazards(), safety: true))
    }

    fileprivate static let resourceKind = PageSection(fields: ["kind"]) { page in
        page.entry["kind"]?.term.flatMap { .marks([.mark(page.words.text($0.label), icon: "resource")]) }
    }

    /// How long a training holds.
    fileprivate static let validity = PageSection(fields: ["valid_months"]) { page in
        let months = page.entry["valid_months"]?.integer
        let words = page.words
        return .facts(
            page.fact("history", "fact.valid", .value(months.map { words.count("format.months", $0) } ?? words["training.for_good"])))
    }
}
