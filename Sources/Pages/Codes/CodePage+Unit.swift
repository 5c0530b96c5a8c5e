import Content
import Portal
import Services
import Templates

extension CodePage {
    /// One machine: whether it works, where it belongs, what to know before, how to use it, what for, whom to ask.
    mutating func fillUnit(_ group: GroupID, _ index: Int) {
        let entry = context.entry(ofGroup: group)
        let fields = context.unitFields(group, index)
        guard let machine = site.makerspace.machine(group), let unit = machine.unit(at: index) else { return }
        setTitle(entry.title, kind: words.text(site.portal.type(of: entry).label), page: entry.address)
        record.set("status", words.text(unit.condition))
        record.set("flag", unit.condition.flag)
        record.set("note", fields["note"]?.text)
        addWhere(.unit(machine: group, index: index), space: unit.space)
        addSafety(machine, entry)
        add(words["code.use"], [line(words("code.use.page", ("title", entry.title)), url: context.href(entry.address))])
        addMaking(group)
        addSisters(machine, except: index)
        addAsk(machines: [group], campus: unit.space.flatMap(site.makerspace.campus(ofSpace:)))
        addFault(title: "\(entry.title) \(code.text)", campus: unit.space.flatMap(site.makerspace.campus(ofSpace:)))
    }

    private mutating func addSafety(_ machine: Machine, _ entry: Entry) {
        var lines: [TemplateRecord] = []
        if entry["supervision"] != nil { lines.append(line(words["supervision.\(machine.supervision)"])) }
        let equipment = (entry["ppe"]?.items ?? []).compactMap(\.text)
        if !equipment.isEmpty { lines.append(line(words("equipment.ppe", ("items", words.list(equipment))))) }
        lines += (entry["hazards"]?.items ?? []).compactMap(\.text).map { line(words("code.hazard", ("hazard", $0))) }
        lines += machine.requires.map { line($0, note: words["code.training"]) }
        lines += site.making.unknownTrainings(ofMachine: machine.group).map { name in
            line(words("making.unrecorded_name", ("name", name)), note: words["making.unknown_training"])
        }
        add(words["code.safety"], lines, isSafety: true)
    }

    /// Tutorials, in their order; the machine's page has all of them.
    private mutating func addMaking(_ group: GroupID) {
        var tutorials: [GroupID] = []
        // One more than is shown says that there are more.
        for backlink in site.portal.backlinks[group] where backlink.inverse.key == "used_in" && tutorials.count <= Self.most {
            if site.makerspace.work(backlink.group)?.isTutorial ?? false { tutorials.appendNew([backlink.group]) }
        }
        var lines = tutorials.prefix(Self.most).map { line($0) }
        if tutorials.count > Self.most { lines.append(line(words["code.more"], url: context.href(group: group) + "#tutorials")) }
        add(words["code.make"], lines)
    }

    /// Of lists so many lines fit on a page that is to come at once.
    static let most = 8

    /// The other units of the same machine: if one is out of order, the next one may be free.
    private mutating func addSisters(_ machine: Machine, except index: Int) {
        // Each of very many units has a page, so that none may look through them all.
        let sisters = machine.units.lazy.filter { $0.index != index && $0.condition != .retired }.prefix(Self.most)
        add(
            words["code.sisters"],
            Array(sisters).map { unit in
                let code = site.makerspace.codes.code(of: .unit(machine: machine.group, index: unit.index))
                let room = unit.space.map { context.entry(ofGroup: $0).title }
                var line = line(
                    code ?? room ?? "", url: code.map { context.href(site.addresses(context.language).code($0)) },
                    note: code == nil ? nil : room)
                line.set("state", words.text(unit.condition))
                line.set("flag", unit.condition.flag)
                return line
            })
    }
}
