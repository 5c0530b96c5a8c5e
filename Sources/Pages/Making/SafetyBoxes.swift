import Content
import Portal
import Services
import Templates

extension Tables {
    static let safetyBox = VariableTable(
        "safety box", zh: "一台机器的安全须知", en: "What to know before using a machine",
        [
            .text("title", zh: "机器名", en: "The machine's name"),
            .text("url", zh: "机器的网址；不是一台机器的没有", en: "The machine's address; absent for what is no machine's"),
            .texts("hazards", zh: "危险", en: "What can go wrong"),
            .texts("protection", zh: "防护", en: "What to wear"),
            .text("supervision", zh: "看护要求", en: "The supervision it needs"),
            .list("trainings", of: link, zh: "先要通过的培训，按先后", en: "The trainings to pass first, in order"),
            .texts("unknown_trainings", zh: "还要问一问的培训：名字写了，没有登记", en: "Further trainings to ask about: named, but not recorded"),
        ])
}

extension EntryContext {
    /// What to know before using a machine; nil where there is nothing to know.
    func safetyBox(_ machine: GroupID) -> TemplateRecord? {
        guard let known = context.site.makerspace.machine(machine) else { return nil }
        // The words are those of the page's language, what is asked those of the original.
        let entry = context.entry(ofGroup: machine)
        let hazards = (entry["hazards"]?.items ?? []).compactMap(\.text)
        let protection = (entry["ppe"]?.items ?? []).compactMap(\.text)
        let trainings = context.site.making.trainings(ofMachine: machine)
        let unknown = context.site.making.unknownTrainings(ofMachine: machine)
        guard !(hazards.isEmpty && protection.isEmpty && trainings.isEmpty && unknown.isEmpty && known.supervision < 1) else { return nil }
        var box = TemplateRecord(Tables.safetyBox)
        box.set("title", entry.title)
        box.set("url", context.href(entry.address))
        box["hazards"] = .texts(hazards)
        box["protection"] = .texts(protection)
        if entry["supervision"] != nil { box.set("supervision", words["supervision.\(min(max(known.supervision, 0), 3))"]) }
        box["trainings"] = .list(trainings.map(context.link(group:)))
        box["unknown_trainings"] = .texts(unknown)
        return box
    }
}

extension EntryContext {
    /// The trainings that a work asks for and none of its machines does; nil without any.
    func trainingsBox(besides machines: [GroupID]) -> TemplateRecord? {
        guard let work = makerspace.work(group) else { return nil }
        let known = Set(machines.flatMap(making.trainings(ofMachine:)))
        let trainings = making.trainings(of: work).filter { !known.contains($0) }
        let named = Set(machines.flatMap(making.unknownTrainings(ofMachine:)))
        let unknown = making.unknownTrainings(of: work).filter { !named.contains($0) }
        guard !(trainings.isEmpty && unknown.isEmpty) else { return nil }
        var box = TemplateRecord(Tables.safetyBox)
        box.set("title", words["tutorial.before"])
        box["trainings"] = .list(trainings.map(context.link(group:)))
        box["unknown_trainings"] = .texts(unknown)
        return box
    }
}

extension PageSection {
    /// Boxes for a work's machines, but for those that are shown where they are first used.
    ///
    /// - Parameters:
    ///   - isPanel: whether they stand among the page's panels.
    ///   - shown: the machines whose boxes stand elsewhere on the page.
    static func safetyBoxes(
        zh: String, en: String, fields: [String] = [], isPanel: Bool = true,
        besides shown: @escaping @Sendable (EntryContext) -> Set<GroupID> = { _ in [] }
    ) -> PageSection {
        PageSection([.list("safety", of: Tables.safetyBox, zh: zh, en: en)], fields: fields) { page in
            guard let tools = page.makerspace.work(page.group)?.tools, !tools.isEmpty else { return nil }
            var seen = shown(page)
            let boxes = tools.filter { seen.insert($0).inserted }.compactMap(page.safetyBox)
            guard !boxes.isEmpty else { return nil }
            var content = SectionContent.value("safety", .list(boxes))
            if isPanel { content["has_panels"] = .flag(true) }
            return content
        }
    }
}
