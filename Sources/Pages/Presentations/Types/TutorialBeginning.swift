import Content
import Interface
import Services
import Templates

extension Tables {
    static let beginning = VariableTable(
        "beginning", zh: "教程的开头", en: "How a tutorial begins",
        [
            .text("url", zh: "第一步的页内链接", en: "The link to the first step"),
            .text("count", zh: "一共几步，写成一句", en: "How many steps there are, in words"),
            .text("last", zh: "最后一步的步骤号", en: "The number of the last step"),
            .list("campuses", of: campusLine, zh: "各校区的回答，各一行", en: "The answer of each campus, a line each"),
            .text("all_campuses", zh: "校区很多时，没有选校区的人看到的一行", en: "Where there are many campuses, the line for who has chosen none"),
            .list("needs", of: link, zh: "还要什么：培训、材料的钱", en: "What else it takes: trainings, money for materials"),
            .text("before", zh: "“开始之前”里有什么", en: "What there is to know before one starts"),
            .list("machines", of: need, zh: "各台机器的安全须知在第几步", en: "At which step it says what to know of each machine"),
        ])

    static let campusLine = VariableTable(
        "campus line", zh: "一个校区能不能做，写成一行", en: "Whether one campus can make it, in one line",
        [
            .text("id", zh: "校区的 id", en: "The campus's id"),
            .text("title", zh: "校区名", en: "The campus's name"),
            .text("status", zh: "可以做、可以用代用材料做，或现在不行", en: "Yes, yes with a substitute, or not now"),
            .text("flag", zh: "色块：good、warn 或 bad", en: "A coloured flag: good, warn or bad"),
            .text("note", zh: "为什么不行", en: "Why not"),
        ])
}

extension PageSection {
    /// What stands between the title and the first step: whether it can be made here, what it takes, what to know first.
    static let beginning = PageSection(
        [.record("beginning", Tables.beginning, zh: "教程的开头", en: "How it begins")]
    ) { page in
        let steps = TutorialSteps(page)
        var record = TemplateRecord(Tables.beginning)
        if let first = steps.first {
            record.set("url", "#" + first.heading.id)
            record.set("count", page.words.count("tutorial.steps", steps.numbers.count))
            record.set("last", steps.greatest)
        }
        page.fillAnswers(&record)
        record["needs"] = .list(page.needsInShort())
        let machines = page.machinesAtSteps(steps)
        record["machines"] = .list(machines)
        record.set("before", page.before(hasMachines: !machines.isEmpty))
        return .value("beginning", .record(record))
    }
}

extension EntryContext {
    /// Of more campuses than these a reader sees only the own one, or how many say yes.
    private static let mostLines = 3

    fileprivate func fillAnswers(_ record: inout TemplateRecord) {
        guard hasMaking else { return }
        let answers = feasibilities
        record["campuses"] = .list(answers.map(line))
        guard answers.count > Self.mostLines else { return }
        let able = answers.filter { $0.status != .notReady }.count
        record.set(
            "all_campuses",
            words("making.line.campuses", ("count", words.number(Double(able))), ("all", words.number(Double(answers.count)))))
    }

    private func line(_ answer: Feasibility) -> TemplateRecord {
        var line = TemplateRecord(Tables.campusLine)
        line.set("id", portal.groups[answer.campus].id)
        line.set("title", context.entry(ofGroup: answer.campus).title)
        line.set("status", words["making.status.\(answer.status)"])
        line.set("flag", flag(answer.status))
        if let first = answer.reasons.first {
            let reason = shortReason(first)
            line.set(
                "note",
                answer.reasons.count == 1 ? reason : words.count("making.line.reasons", answer.reasons.count - 1, ("reason", reason)))
        }
        return line
    }

    /// How many trainings and how much money, each with the way to where the page says more.
    fileprivate func needsInShort() -> [TemplateRecord] {
        guard let work = makerspace.work(group) else { return [] }
        var needs: [TemplateRecord] = []
        let trainings = making.trainings(of: work).count + making.unknownTrainings(of: work).count
        if trainings > 0 { needs.append(.link(words.count("making.line.trainings", trainings), "#trainings")) }
        if let bill = making.bill(of: group), !bill.totals.isEmpty {
            let cost = bill.totals.map { words.money($0.cost, $0.currency) }.joined(separator: " + ")
            needs.append(.link(words(bill.isPartial ? "making.line.cost_from" : "making.line.cost", ("cost", cost)), "#materials"))
        }
        return needs
    }

    /// The machines whose safety boxes stand at a step, with the step.
    fileprivate func machinesAtSteps(_ steps: TutorialSteps) -> [TemplateRecord] {
        steps.boxes(of: self).flatMap { section, machines in
            machines.filter { safetyBox($0) != nil }.map { machine in
                var need = need(machine, note: nil)
                need.set("url", "#" + section.heading.id)
                need.set("note", section.number.map { words("tutorial.at_step", ("number", $0)) })
                return need
            }
        }
    }

    /// The names of what is folded before the steps; nil where there is nothing.
    fileprivate func before(hasMachines: Bool) -> String? {
        var parts: [String] = []
        if let work = makerspace.work(group), !(making.trainings(of: work).isEmpty && making.unknownTrainings(of: work).isEmpty) {
            parts.append(words["tutorial.trainings"])
        }
        if hasMachines { parts.append(words["tutorial.safety"]) }
        if !portal.targets(of: id, "prerequisites").isEmpty { parts.append(words["tutorial.prerequisites"]) }
        return parts.isEmpty ? nil : words.notes(parts)
    }
}
