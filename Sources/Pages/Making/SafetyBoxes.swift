import Content
import Portal
import Services
import Templates

extension Tables {
    static let safetyBox = VariableTable("safety box", zh: "一台机器的安全须知", en: "What to know before using a machine", [
        .text("title", zh: "机器名", en: "The machine's name"),
        .text("url", zh: "机器的网址", en: "The machine's address"),
        .texts("hazards", zh: "危险", en: "What can go wrong"),
        .texts("protection", zh: "防护", en: "What to wear"),
        .text("supervision", zh: "看护要求", en: "The supervision it needs"),
        .list("trainings", of: link, zh: "先要通过的培训，按先后", en: "The trainings to pass first, in order"),
    ])
}

extension EntryPage {
    /// What to know before using a machine; nil where there is nothing to know.
    func safetyBox(_ machine: Int) -> TemplateRecord? {
        guard let known = context.site.makerspace.machine(machine) else { return nil }
        // The words are those of the page's language, what is asked those of the original.
        let entry = context.entry(ofGroup: machine)
        let hazards = (entry["hazards"]?.items ?? []).compactMap(\.text)
        let protection = (entry["ppe"]?.items ?? []).compactMap(\.text)
        let trainings = context.site.making.trainings(ofMachine: machine)
        guard !(hazards.isEmpty && protection.isEmpty && trainings.isEmpty && known.supervision < 1) else { return nil }
        var box = TemplateRecord(Tables.safetyBox)
        box.set("title", entry.title)
        box.set("url", context.href(entry.address))
        box["hazards"] = .texts(hazards)
        box["protection"] = .texts(protection)
        if entry["supervision"] != nil { box.set("supervision", words["supervision.\(min(max(known.supervision, 0), 3))"]) }
        box["trainings"] = .list(trainings.map(context.link(group:)))
        return box
    }

    /// Boxes for a work's machines, but for those that are shown where they are first used.
    mutating func setSafetyBoxes(besides shown: Set<Int> = []) {
        var seen = shown
        let tools = (context.site.makerspace.work(group)?.tools ?? []).filter { seen.insert($0).inserted }
        let boxes = tools.compactMap(safetyBox)
        record["safety"] = .list(boxes)
        if !boxes.isEmpty { record["has_panels"] = .flag(true) }
    }
}

/// Which machines and materials a part of a text links to.
struct LinkedThings {
    private let portal: Portal
    private let machines: Int?
    private let materials: Int?

    init(_ portal: Portal) {
        self.portal = portal
        machines = portal.settings.types.position(ofType: "equipment")
        materials = portal.settings.types.position(ofType: "material")
    }

    /// Groups in the order of their first link in a range of the document's HTML.
    func groups(in range: Range<Int>, of position: Int) -> (machines: [Int], materials: [Int]) {
        var found: (machines: [Int], materials: [Int]) = ([], [])
        let slots = portal.entries[position].document.slots
        for (slot, target) in zip(slots, portal.slotTargets[position]) where range.contains(slot.offset) {
            guard case .page(let entry, _) = target, case .link = slot.kind else { continue }
            let group = portal.groupOfEntry[entry]
            let type = portal.groups[group].type
            if type == machines, !found.machines.contains(group) { found.machines.append(group) }
            if type == materials, !found.materials.contains(group) { found.materials.append(group) }
        }
        return found
    }
}
