import Content
import Limits
import Portal
import Services
import Templates

extension Tables {
    static let campusAnswers = VariableTable(
        "campus answers", zh: "各校区能不能做", en: "Whether each campus can make it",
        [
            .record("picker", campusPicker, zh: "选择校区", en: "The choice of a campus"),
            .list("answers", of: campusAnswer, zh: "各校区的回答", en: "The answer of each campus"),
        ])

    static let campusAnswer = VariableTable(
        "campus answer", zh: "一个校区能不能做", en: "Whether one campus can make it",
        [
            .text("id", zh: "校区的 id", en: "The campus's id"),
            .text("title", zh: "校区名", en: "The campus's name"),
            .text("url", zh: "校区的网址", en: "The campus's address"),
            .text("status", zh: "可以做、可以用代用材料做，或现在不行", en: "Yes, yes with a substitute, or not now"),
            .text("flag", zh: "色块：good、warn 或 bad", en: "A coloured flag: good, warn or bad"),
            .flag("open", zh: "是不是一开始就展开", en: "Whether it is unfolded from the start"),
            .flag("ready", zh: "是不是不缺什么", en: "Whether nothing is missing"),
            .list("reasons", of: need, zh: "为什么不行", en: "Why not"),
            .list("substitutes", of: need, zh: "用什么代替", en: "What stands in for what"),
            .list("notes", of: need, zh: "请留意", en: "What is good to know"),
            .list("alternatives", of: need, zh: "还可以怎么办", en: "What one can do instead"),
        ])
}

extension PageSection {
    /// Whether each campus can make what the page is about. What takes nothing can be made anywhere: nothing is said.
    static let making = PageSection([.record("making", Tables.campusAnswers, zh: "各校区能不能做", en: "Whether each campus can make it")]) {
        page in
        guard page.hasMaking else { return nil }
        return page.campusAnswers(page.feasibilities.map(page.answer))
    }

    /// Whether each campus can do all of a learning path, with the steps that stand in the way.
    static let pathMaking = PageSection(
        [.record("making", Tables.campusAnswers, zh: "各校区能不能全部做完", en: "Whether each campus can do all of it")]
    ) { page in page.campusAnswers(page.making.feasibilities(ofPath: page.group).map(page.answer)) }
}

extension EntryContext {
    /// More campuses than these begin folded.
    private static let mostUnfolded = 4

    /// Whether there is anything to ask of a campus.
    var hasMaking: Bool {
        guard let work = makerspace.work(group) else { return false }
        return
            !(work.tools.isEmpty && work.materials.isEmpty && work.requires.isEmpty
            && work.unknownTools.isEmpty && work.unknownRequires.isEmpty)
    }

    /// The colour of an answer.
    func flag(_ status: Feasibility.Status) -> String { [.ready: "good", .readyWithSubstitute: "warn"][status] ?? "bad" }

    fileprivate func answer(_ answer: Feasibility) -> TemplateRecord {
        var item = campusAnswer(answer.campus, answer.status)
        item["reasons"] = .list(listed(answer.reasons) { reason($0, at: answer.campus) })
        item["substitutes"] = .list(
            listed(answer.substitutions) { substitution in
                need(
                    substitution.by,
                    note: words("making.instead_of", ("material", context.entry(ofGroup: substitution.material).title)))
            })
        item["notes"] = .list(listed(answer.notes, note))
        item["alternatives"] = .list(listed(answer.alternatives, alternative))
        return item
    }

    /// The first of many as lines, and how many more there are.
    private func listed<Item>(_ items: [Item], _ line: (Item) -> TemplateRecord) -> [TemplateRecord] {
        let most = Limits.listedSteps.value
        return items.prefix(most).map(line) + (items.count > most ? [need("… +\(items.count - most)", icon: "list")] : [])
    }

    fileprivate func answer(_ answer: PathFeasibility) -> TemplateRecord {
        var item = campusAnswer(answer.campus, answer.status)
        item["reasons"] = .list(
            listed(answer.steps.filter { $0.feasibility.status == .notReady }) { step in
                let reasons = step.feasibility.reasons
                let most = Limits.listedSteps.value
                return need(
                    step.work, note: words.list(reasons.prefix(most).map { shortReason($0) } + (reasons.count > most ? ["…"] : [])))
            })
        let substitutions = answer.steps.flatMap { step in step.feasibility.substitutions.map { (step.work, $0) } }
        item["substitutes"] = .list(
            listed(substitutions) { work, substitution in
                need(
                    substitution.by,
                    note: words(
                        "making.instead_of_in", ("material", context.entry(ofGroup: substitution.material).title),
                        ("work", context.entry(ofGroup: work).title)))
            })
        item["alternatives"] = .list(listed(answer.alternatives, alternative))
        return item
    }

    fileprivate func campusAnswers(_ answers: [TemplateRecord]) -> SectionContent? {
        guard !answers.isEmpty else { return nil }
        var making = TemplateRecord(Tables.campusAnswers)
        making["picker"] = context.campusPicker()
        making["answers"] = .list(
            answers.map { answer in
                var answer = answer
                answer["open"] = .flag(answers.count <= Self.mostUnfolded)
                return answer
            })
        return .value("making", .record(making))
    }

    private func campusAnswer(_ campus: GroupID, _ status: Feasibility.Status) -> TemplateRecord {
        var answer = TemplateRecord(Tables.campusAnswer)
        answer.set("id", portal.groups[campus].id)
        answer.set("title", context.entry(ofGroup: campus).title)
        answer.set("url", context.href(group: campus))
        answer.set("status", words["making.status.\(status)"])
        answer.set("flag", flag(status))
        answer["ready"] = .flag(status == .ready)
        return answer
    }
}
