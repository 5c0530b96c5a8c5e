import Content
import Limits
import Portal
import Services
import Templates

extension Tables {
    static let trainingSteps = VariableTable(
        "trainings", zh: "要通过的全部培训", en: "All trainings to pass",
        [
            .text("total", zh: "一共多久", en: "How long they take together"),
            .list("steps", of: trainingStep, zh: "各次培训，按先后", en: "The trainings, in the order in which to take them"),
        ])

    static let trainingStep = VariableTable(
        "training", zh: "要通过的一次培训", en: "One training to pass",
        [
            .text("title", zh: "名称", en: "Its name"),
            .text("url", zh: "网址；没有登记的培训没有", en: "Its address; none for a training that is not recorded"),
            .text("note", zh: "用时和有效期", en: "How long it takes and holds"),
            .list("offers", of: factValue, zh: "谁开、下次什么时候", en: "Who gives it, and when next"),
        ])
}

extension EntryPage {
    /// So many dates of one training are shown; its own page has the rest.
    private static let mostOffers = 4

    /// Everything to pass before the work, in order, with who gives it and when next.
    func setTrainingSteps() {
        shownFields.insert("requires")
        guard let work = context.site.makerspace.work(group) else { return }
        let trainings = context.site.making.trainings(of: work)
        let unknown = context.site.making.unknownTrainings(of: work)
        guard !(trainings.isEmpty && unknown.isEmpty) else { return }
        shownGroups.formUnion(trainings)
        var steps = TemplateRecord(Tables.trainingSteps)
        let minutes = trainings.reduce(0) { $0.addingReportingOverflow(context.entry(ofGroup: $1)["minutes"]?.integer ?? 0).partialValue }
        if trainings.count > 1, minutes > 0 { steps.set("total", words("making.trainings_total", ("time", words.minutes(minutes)))) }
        let shown = trainings.prefix(Limits.listedSteps.value)
        steps["steps"] = .list(
            shown.map { training in
                var step = TemplateRecord(Tables.trainingStep)
                step.set("title", context.entry(ofGroup: training).title)
                step.set("url", context.href(group: training))
                step.set("note", trainingNote(training))
                step["offers"] = .list(context.site.making.offers(of: training).prefix(Self.mostOffers).map(offer))
                return step
            }
                + unknown.prefix(Limits.listedSteps.value).map { name in
                    var step = TemplateRecord(Tables.trainingStep)
                    step.set("title", words("making.unrecorded_name", ("name", name)))
                    step.set("note", words["making.unknown_training"])
                    return step
                } + (trainings.count > shown.count ? [furtherSteps(trainings.count - shown.count)] : []))
        record["trainings"] = .record(steps)
        record["has_panels"] = .flag(true)
    }

    /// How many more there are than are listed.
    private func furtherSteps(_ number: Int) -> TemplateRecord {
        var step = TemplateRecord(Tables.trainingStep)
        step.set("title", "… +\(number)")
        return step
    }

    private func offer(_ offer: TrainingOffer) -> TemplateRecord {
        var parts: [String] = []
        if let next = offer.next { parts.append(words.text(next)) }
        parts += offer.campuses.map { context.entry(ofGroup: $0).title }
        if offer.isOnline { parts.append(words["making.online"]) }
        let note = parts.isEmpty ? nil : words.notes(parts)
        switch offer.source {
        case .event(let group), .service(let group):
            return .value(context.entry(ofGroup: group).title, url: context.href(group: group), note: note)
        }
    }
}
