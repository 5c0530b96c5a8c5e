import Content
import Interface
import Services

/// What things cost, whether there are any, whether they may leave and whether they work.
extension AnswerBook {
    func price(_ group: GroupID) -> Answer? {
        if let material = makerspace.material(group), let price = material.price {
            let unit = entry(group)["unit"]?.text.map { words("format.per_unit", ("unit", $0)) }
            return Answer(.price, text: notes([words.money(price, material.currency), unit]), [])
        }
        guard makerspace.work(group) != nil, let cost = entry(group)["cost"]?.number else { return nil }
        return Answer(.price, text: notes([words["fact.cost"], words.money(cost, source.portal.settings.currency)]), [])
    }

    /// What lies where; a lot that nobody has counted is not spoken of.
    func stock(_ group: GroupID) -> Answer? {
        guard let material = makerspace.material(group) else { return nil }
        let unit = entry(group)["unit"]?.text ?? ""
        return Answer(
            .stock,
            material.stock.compactMap { lot in
                guard let place = lot.space ?? lot.campus, let quantity = lot.quantity else { return nil }
                let amount = quantity == 0 ? words["access.used_up"] : words.quantity(quantity, unit)
                return item(place, [lot.space == nil ? nil : lot.campus.map(title), amount, lot.shelf], campus: lot.campus)
            })
    }

    /// What a material's own page says to take in its place, and where that lies.
    func substitutes(_ group: GroupID) -> Answer? {
        guard let material = makerspace.material(group) else { return nil }
        return Answer(
            .substitutes,
            material.substitutes.filter { makerspace.material($0) != nil }.map { other in
                item(other, stock(other)?.items.map { notes([$0.title, $0.detail]) } ?? [])
            })
    }

    /// Only units of which somebody has written whether they may leave count.
    func loan(_ group: GroupID) -> Answer? {
        if let machine = makerspace.machine(group) { return loan(machine) }
        guard makerspace.resource(group) != nil, let access = entry(group)["access"]?.text else { return nil }
        return Answer(.loan, text: access, [])
    }

    private func loan(_ machine: Machine) -> Answer? {
        let records = original(machine.group, "units")
        let said = machine.units.filter { unit in
            unit.condition != .retired && records.indices.contains(unit.index) && records[unit.index]["loanable"]?.boolean != nil
        }
        guard !said.isEmpty else { return nil }
        let lent = said.filter { $0.isLoanable && $0.condition.isUsable }
        if lent.isEmpty {
            // One that may leave but is broken stays until it is mended: that it is broken is what there is to say.
            return Answer(.loan, text: said.contains(where: \.isLoanable) ? words.text(.outOfOrder) : words["units.stays"], [])
        }
        // What a desk says of itself tells for how long it lends.
        let desks = makerspace.services.filter { $0.kind == "loan" && $0.machines.contains(machine.group) }
            .map { item($0.group, [entry($0.group)["summary"]?.text]) }
        var rooms: [GroupID] = []
        rooms.appendNew(lent.compactMap(\.space))
        return Answer(
            .loan, text: words["units.loanable"],
            rooms.map { room in
                let codes = lent.filter { $0.space == room }.compactMap(\.code)
                return item(room, [whereabouts(ofSpace: room), words.list(codes)], campus: makerspace.campus(ofSpace: room))
            } + desks)
    }

    /// That a machine is no longer there, in reply to what only one that is there can be asked: somebody who still looks for it isn't
    /// left to wonder. Empty while any unit is left.
    func retirement(_ group: GroupID) -> [Answer] {
        guard let machine = makerspace.machine(group), !machine.units.isEmpty, machine.units.allSatisfy({ $0.condition == .retired })
        else { return [] }
        let kinds: [Answer.Kind] = [.place, .loan, .trainings, .condition, .contact, .count, .works]
        return kinds.compactMap { Answer($0, text: words.text(.retired), []) }
    }

    /// The units of which somebody has written how they are.
    func condition(_ group: GroupID) -> Answer? {
        guard let machine = makerspace.machine(group) else { return nil }
        let records = original(group, "units")
        let said = machine.units.filter { unit in
            unit.condition != .retired && records.indices.contains(unit.index) && records[unit.index]["condition"] != nil
        }
        let translated = self.records(group, "units")
        // What doesn't work is what somebody asks about: a card that is cut short is to have it.
        let down = said.filter { $0.condition == .outOfOrder } + said.filter { $0.condition != .outOfOrder && $0.condition != .working }
        return Answer(
            .condition,
            (down + said.filter { $0.condition == .working }).map { unit in
                let note = translated.indices.contains(unit.index) ? translated[unit.index]["note"]?.text : nil
                let place = unit.space.map { notes([title($0), makerspace.campus(ofSpace: $0).map(title)]) }
                return Answer.Item(
                    title: notes([unit.code, words.text(unit.condition)]), url: url(group), detail: notes([place, note]),
                    campus: unit.space.flatMap(makerspace.campus(ofSpace:)))
            })
    }

    /// The records of the original, whose positions `Services` counts by.
    private func original(_ group: GroupID, _ field: String) -> [[String: Value]] {
        (portal.entries[portal.groups[group].entries[0]][field]?.items ?? []).map(\.record)
    }
}
