import Content
import Portal
import Services
import Templates

/// The single ways to get at something, as lines of the two columns.
extension EntryContext {
    private func way(_ group: GroupID, note: [String?], icon: String? = nil, plan: String? = nil) -> TemplateRecord {
        let target = context.entry(ofGroup: group)
        var record = TemplateRecord(Tables.way)
        record.set("title", target.title)
        record.set("url", context.href(target.address))
        record.set("type", context.site.colour(of: target.type))
        record.set("icon", icon ?? context.site.icon(of: target.type))
        let parts = note.compactMap { $0 }.filter { !$0.isEmpty }
        record.set("plan_url", plan)
        record.set("note", parts.isEmpty ? nil : words.notes(parts))
        return record
    }

    func room(_ space: GroupID) -> TemplateRecord {
        let entry = context.entry(ofGroup: space)
        return way(space, note: [entry["floor"]?.text, entry["room"]?.text], plan: context.planURL(of: .space(space)))
    }

    /// A machine's units at one campus: room by room, with what doesn't work.
    func machine(_ machines: Access.Machines) -> TemplateRecord {
        guard let machine = context.site.makerspace.machine(machines.machine) else { return way(machines.machine, note: []) }
        let units = machines.units.map { machine.units[$0] }
        var rooms: [GroupID?] = []
        rooms.appendNew(units.map(\.space))
        var codesOfRooms: [GroupID?: [String]] = [:]
        for unit in units { if let code = unit.code { codesOfRooms[unit.space, default: []].append(code) } }
        let places = rooms.map { room -> String in
            let codes = codesOfRooms[room] ?? []
            let name = room.map { context.entry(ofGroup: $0).title }
            return [name, codes.isEmpty ? nil : words.list(codes)].compactMap { $0 }.joined(separator: " ")
        }
        let loan = units.contains { $0.isLoanable && $0.condition.isUsable } ? words["units.loanable"] : nil
        let shown = units.first { $0.condition.isUsable } ?? units.first
        var record = way(
            machines.machine, note: [words.list(places.filter { !$0.isEmpty }), loan],
            plan: shown.flatMap { context.planURL(of: .unit(machine: machines.machine, index: $0.index)) })
        record["states"] = .list(states(units))
        return record
    }

    /// One flag where all are alike, else one for each that is not in full working order.
    private func states(_ units: [Machine.Unit]) -> [TemplateRecord] {
        func state(_ unit: Machine.Unit, _ code: String?) -> TemplateRecord {
            .mark([code, words.text(unit.condition)].compactMap { $0 }.joined(separator: " "), flag: unit.condition.flag)
        }
        let conditions = Set(units.map(\.condition))
        if conditions.count == 1, let unit = units.first { return [state(unit, nil)] }
        return units.filter { $0.condition != .working }.map { state($0, $0.code) }
    }

    func holdings(_ held: Access.Holdings) -> [TemplateRecord] {
        guard let resource = context.site.makerspace.resource(held.resource) else { return [] }
        let entry = context.entry(ofGroup: held.resource)
        return held.holdings.map { index in
            let holding = resource.holdings[index]
            let room = holding.space.map { context.entry(ofGroup: $0).title }
            let plan = context.planURL(of: holding, of: held.resource)
            let copies = holding.copies.map { words.count("access.copies", $0) }
            // On its own page a resource needs no name: the room takes its place.
            if held.resource == group, let place = holding.space ?? holding.campus {
                return way(place, note: [entry["call_number"]?.text, holding.shelf, copies], icon: "pin", plan: plan)
            }
            return way(held.resource, note: [entry["call_number"]?.text, room, holding.shelf, copies], plan: plan)
        }
    }

    func stock(_ stock: Access.Stock) -> [TemplateRecord] {
        guard let material = context.site.makerspace.material(stock.material) else { return [] }
        return stock.stock.compactMap { index in
            let lot = material.stock[index]
            let amount = lot.quantity.map { words.quantity($0, context.materials.unit(ofMaterial: stock.material) ?? "") }
            guard let place = lot.space ?? lot.campus else { return nil }
            let plan = context.planURL(ofShelf: lot.shelf, in: lot.space)
            // On its own page a material needs no name: the room takes its place.
            var record =
                stock.material == group
                ? way(place, note: [lot.shelf, amount], icon: "pin", plan: plan)
                : way(stock.material, note: [context.entry(ofGroup: place).title, lot.shelf, amount], plan: plan)
            if lot.quantity == 0 { record["states"] = .list([.mark(words["access.used_up"], flag: "bad")]) }
            return record
        }
    }

    /// A service online, with how soon it answers and the channel that serves it best.
    func service(online service: GroupID) -> TemplateRecord {
        let entry = context.entry(ofGroup: service)
        let reply = entry["reply_within"]?.text.map { words("access.reply", ("time", words.span($0))) }
        return way(service, entry, note: [context.hoursLine(of: service), reply], icon: "globe", isOnline: true)
    }

    /// A service at the library, with its rooms at each campus and the channel that serves it best.
    func service(_ service: GroupID, at places: [(campus: GroupID?, spaces: [GroupID])]) -> TemplateRecord {
        let entry = context.entry(ofGroup: service)
        let desk = (entry.channels ?? []).lazy.compactMap { $0[.desk] }.first
        let known = places.filter { $0.campus != nil || !$0.spaces.isEmpty }
        let whereabouts: String? =
            switch known.count {
            case 0: desk
            case 1...3: words.list(known.map(place))
            default: words.count("access.campuses", known.count)
            }
        return way(service, entry, note: [whereabouts, context.hoursLine(of: service)], icon: nil, isOnline: false)
    }

    private func place(_ place: (campus: GroupID?, spaces: [GroupID])) -> String {
        let campus = place.campus.map { context.entry(ofGroup: $0).title } ?? ""
        let rooms = words.list(place.spaces.map { context.entry(ofGroup: $0).title })
        if rooms.isEmpty || campus.isEmpty { return campus + rooms }
        return words("access.rooms", ("campus", campus), ("rooms", rooms))
    }

    private func way(_ service: GroupID, _ entry: Entry, note: [String?], icon: String?, isOnline: Bool) -> TemplateRecord {
        var record = way(service, note: [kind(of: entry)] + note, icon: icon)
        record["actions"] = .list(context.actions(entry.channels ?? [], title: self.entry.title, isOnline: isOnline))
        return record
    }

    /// What kind of service it is, where its name does not say it.
    private func kind(of service: Entry) -> String? {
        service["kind"]?.term.map { words.text($0.label) }.flatMap { service.title.lowercased().contains($0.lowercased()) ? nil : $0 }
    }

    func onlineResource(_ resource: GroupID) -> TemplateRecord {
        let entry = context.entry(ofGroup: resource)
        var record = way(resource, note: [entry["kind"]?.term.map { words.text($0.label) }])
        if let url = entry["url"]?.text {
            let host = PlayerWriter.host(of: url) ?? url
            if resource == group {
                record.set("title", host)
                record.set("url", url.asHref)
                record.set("icon", "external")
                return record
            }
            var action = TemplateRecord.link(words("access.open", ("host", host)), url.asHref)
            action.set("icon", "external")
            record["actions"] = .list([action])
        }
        return record
    }

    /// Somebody who can help: why, and when they are there.
    func helper(_ helper: Helper) -> TemplateRecord {
        let entry = context.entry(ofGroup: helper.person)
        let best = helper.reasons.prefix { $0.rank == helper.rank || ($0.rank <= 2 && helper.rank <= 2) }
        return way(helper.person, note: [reasons(Array(best)) ?? entry["role"]?.text, context.hoursLine(of: helper.person)])
    }

    private func reasons(_ reasons: [Helper.Reason]) -> String? {
        func names(_ groups: [GroupID]) -> String { words.list(groups.prefix(3).map { context.entry(ofGroup: $0).title }) }
        func part(_ word: String, _ groups: [GroupID]) -> String? {
            if groups == [group] { return words["help.\(word).this"] }
            return groups.isEmpty ? nil : words("help.\(word)", ("names", names(groups)))
        }
        var supervised: [GroupID] = []
        var known: [GroupID] = []
        var given: [GroupID] = []
        var led: [GroupID] = []
        var subjects: [String] = []
        for reason in reasons {
            switch reason {
            case .named: break
            case .supervises(let machine): supervised.append(machine)
            case .knows(let machine): known.append(machine)
            case .gives(let service): given.append(service)
            case .leads(let event): led.append(event)
            case .teaches(let subject):
                subjects += (entry["subjects"]?.items ?? []).compactMap(\.term).filter { $0.id == subject }.map { words.text($0.label) }
            }
        }
        let parts = [
            part("supervises", supervised), part("knows", known), part("gives", given), part("leads", led),
            subjects.isEmpty ? nil : words("help.teaches", ("names", words.list(subjects))),
        ].compactMap { $0 }
        return parts.isEmpty ? nil : words.notes(parts)
    }
}
