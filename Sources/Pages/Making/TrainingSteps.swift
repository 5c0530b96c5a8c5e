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

extension PageSection {
    /// So many dates of one training are shown; its own page has the rest.
    private static let mostOffers = 4

    /// Everything to pass before the work, in order, with who gives it and when next.
    static let trainingSteps = PageSection(
        [.record("trainings", Tables.trainingSteps, zh: "先要通过的全部培训，按先后", en: "All trainings to pass first, in order")],
        fields: ["requires"]
    ) { page in
        let (words, making) = (page.words, page.making)
        guard let work = page.makerspace.work(page.group) else { return nil }
        let trainings = making.trainings(of: work)
        let unknown = making.unknownTrainings(of: work)
        guard !(trainings.isEmpty && unknown.isEmpty) else { return nil }
        var steps = TemplateRecord(Tables.trainingSteps)
        let minutes = page.minutes(ofAll: trainings)
        if trainings.count > 1, minutes > 0 { steps.set("total", words("making.trainings_total", ("time", words.minutes(minutes)))) }
        let most = Limits.listedSteps.value
        let further = max(0, trainings.count - most) + max(0, unknown.count - most)
        steps["steps"] = .list(
            trainings.prefix(most).map { page.step(training: $0, mostOffers: mostOffers) }
                + unknown.prefix(most).map(page.step(unknown:)) + (further > 0 ? [page.furtherSteps(further)] : []))
        var content = SectionContent()
        content.groups = trainings
        content.setPanel("trainings", steps)
        return content
    }
}

extension EntryContext {
    /// How long several take one after the other; a type of the school's own may say any number.
    func minutes(ofAll groups: [GroupID]) -> Int {
        groups.reduce(0) { sum, group in
            let (minutes, isTooMany) = sum.addingReportingOverflow(entry(ofGroup: group)["minutes"]?.integer ?? 0)
            return isTooMany ? sum : minutes
        }
    }

    fileprivate func step(training: GroupID, mostOffers: Int) -> TemplateRecord {
        var step = TemplateRecord(Tables.trainingStep)
        step.set("title", context.entry(ofGroup: training).title)
        step.set("url", context.href(group: training))
        step.set("note", note(ofTraining: training))
        step["offers"] = .list(making.offers(of: training).prefix(mostOffers).map(offer))
        return step
    }

    fileprivate func step(unknown name: String) -> TemplateRecord {
        var step = TemplateRecord(Tables.trainingStep)
        step.set("title", words("making.unrecorded_name", ("name", name)))
        step.set("note", words["making.unknown_training"])
        return step
    }

    /// How many more there are than are listed.
    fileprivate func furtherSteps(_ number: Int) -> TemplateRecord {
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
