import Content
import Portal
import Services
import Templates

extension CodePage {
    /// A room: when it is open, what is in it, which services are given there.
    mutating func fillSpace(_ group: GroupID) {
        let entry = context.entry(ofGroup: group)
        setTitle(entry.title, kind: words.text(site.portal.type(of: entry).label), page: entry.address)
        let campus = site.makerspace.campus(ofSpace: group)
        let hours = site.makerspace.schedule(of: group)?.week
        add(words["hours.title"], hours.map { [line(words.line($0), url: context.href(entry.address), note: words["code.hours"])] } ?? [])
        addWhere(.space(group), space: group, namesRoom: false)
        let machines = site.makerspace.machines(inSpace: group)
        add(
            words["code.inside"],
            machines.map { machine in
                let units = machine.units.filter { $0.space == group && $0.condition != .retired }
                var line = line(machine.group, note: words.list(units.compactMap(\.code)))
                let unusable = units.filter { !$0.condition.isUsable }
                if unusable.count == units.count, let unit = unusable.first {
                    line.set("state", words.text(unit.condition))
                    line.set("flag", "bad")
                }
                return line
            })
        add(words["space.services"], site.makerspace.services.filter { $0.spaces.contains(group) }.map { line($0.group) })
        addAsk(machines: machines.map(\.group), campus: campus)
        addFault(title: "\(entry.title) \(code.text)", campus: campus)
    }

    /// A shelf: what lies there.
    mutating func fillShelf(_ name: String, in space: GroupID) {
        setTitle(context.shelfName(name), kind: context.entry(ofGroup: space).title, page: nil)
        let contents = context.contents(ofShelf: name, in: space)
        add(
            words["code.lies_here"],
            contents.map { group in
                let entry = context.entry(ofGroup: group)
                if let material = site.makerspace.material(group) {
                    let quantities = material.stock.filter { $0.space == space && $0.shelf == name }.compactMap(\.quantity)
                    let amount =
                        quantities.isEmpty ? nil : words.quantity(quantities.reduce(0, +), context.materials.unit(ofMaterial: group) ?? "")
                    return line(group, note: amount)
                }
                let copies = (site.makerspace.resource(group)?.holdings ?? []).filter { $0.space == space && $0.shelf == name }.compactMap(
                    \.copies)
                let number = copies.isEmpty ? nil : words.count("access.copies", copies.reduce(0, +))
                return line(group, note: words.notes([entry["call_number"]?.text, number].compactMap { $0 }))
            })
        addWhere(.shelf(space: space, name: name), space: space)
        let campus = site.makerspace.campus(ofSpace: space)
        addAsk(machines: [], campus: campus)
        addFault(title: "\(context.entry(ofGroup: space).title) \(context.shelfName(name)) \(code.text)", campus: campus)
    }

    /// Campus, floor, room, and the way to the plan.
    mutating func addWhere(_ thing: PlacedThing, space: GroupID?, namesRoom: Bool = true) {
        guard let space else { return }
        let entry = context.entry(ofGroup: space)
        let campus = site.makerspace.campus(ofSpace: space)
        var lines: [TemplateRecord] = []
        let place = [entry["floor"]?.text, entry["room"]?.text].compactMap { $0 }
        let name = campus.map { context.entry(ofGroup: $0).title }
        if namesRoom {
            lines.append(line(space, note: words.notes([name].compactMap { $0 } + place)))
        } else if let campus {
            lines.append(line(campus, note: words.notes(place)))
        }
        if let plan = context.planURL(of: thing) { lines.append(line(words["plan.show"], url: plan)) }
        add(words["code.where"], lines)
    }

    /// People who can help, at the campus first of all; where there is none, the desk.
    mutating func addAsk(machines: [GroupID], campus: GroupID?) {
        var uses = Uses()
        uses.machines = machines
        let helpers = machines.isEmpty ? [] : site.accessFinder.helpers(uses).map(\.person)
        let here = helpers.filter { person in campus.map { site.makerspace.person(person)?.campuses.contains($0) == true } ?? true }
        var lines = (here.isEmpty ? helpers : here).prefix(4).map { person in
            let entry = context.entry(ofGroup: person)
            return line(person, note: words.notes([entry["role"]?.text, context.hoursLine(of: person)].compactMap { $0 }))
        }
        if lines.isEmpty, let campus { lines = (site.makerspace.campus(campus)?.contacts ?? []).map { line($0) } }
        if lines.isEmpty { lines = site.makerspace.services.filter { $0.kind == "enquiry" }.prefix(2).map { line($0.group) } }
        add(words["code.ask"], lines)
    }

    /// Reporting a fault through the campus's channels, else the portal's, with the code filled in.
    mutating func addFault(title: String, campus: GroupID?) {
        let owners = [campus.flatMap { context.entry(ofGroup: $0).channels } ?? [], site.portal.channels]
        guard let channel = PageContext.channel(for: .fault, among: owners) else { return }
        let word = words["ask.fault"]
        guard var link = context.action(channel, title: title, subject: words("ask.subject", ("purpose", word), ("title", title))) else {
            return
        }
        link.set("title", context.title(word, callingBy: channel))
        record["actions"] = .list([link])
    }
}
