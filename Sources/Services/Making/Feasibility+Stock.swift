/// What one kit takes of one material.
struct Demand: Sendable {
    var material: Int
    /// In units that are the material's, all its needs together; nil where any amount will do.
    var amount: Double?
    /// The needs as written, for holding them against a substitute's own unit.
    var needs: [Work.Need]
}

extension Making {
    /// The needs of a work by material, in the order in which materials are first named.
    func demands(of work: Work) -> [Demand] {
        var demands: [Demand] = []
        var position: [Int: Int] = [:]
        for need in work.materials {
            guard let material = need.material, makerspace.material(material) != nil else { continue }
            if let known = position[material] {
                demands[known].needs.append(need)
            } else {
                position[material] = demands.count
                demands.append(Demand(material: material, amount: nil, needs: [need]))
            }
        }
        for index in demands.indices { demands[index].amount = amount(demands[index], of: demands[index].material) }
        return demands
    }

    /// How much of a material a demand takes, counted in that material's unit. A need without a unit is in the unit of
    /// the material that it names, so a substitute that is counted otherwise isn't held against it.
    private func amount(_ demand: Demand, of group: Int) -> Double? {
        guard let material = makerspace.material(group) else { return nil }
        let own = makerspace.material(demand.material)?.unit
        let amounts = demand.needs.compactMap { need -> Double? in
            guard material.counts(in: group == demand.material ? need.unit : need.unit ?? own) else { return nil }
            return need.quantity
        }
        return amounts.isEmpty ? nil : amounts.reduce(0) { $0 + max(0, $1) }
    }

    /// Holds the demands against the stock of a campus.
    ///
    /// What is there of a material goes to the needs that name it before anything else may use it as a substitute, and
    /// no sheet is counted twice. Substitutes are those that the material names itself: that B can stand in for A and C
    /// for B does not say that C can stand in for A.
    func check(_ demands: [Demand], _ column: Int, _ answer: inout Feasibility) {
        var taken: [Int: Double] = [:]
        var short: [Demand] = []
        for demand in demands {
            let supply = supplies[demand.material]?[column] ?? .unrecorded
            guard supply.covers(demand.amount) else {
                short.append(demand)
                continue
            }
            switch supply {
            case .unrecorded: answer.notes.append(.stockUnrecorded(material: demand.material))
            case .uncounted: answer.notes.append(.stockUncounted(material: demand.material))
            case .counted: taken[demand.material] = demand.amount ?? 0
            }
        }
        for demand in short {
            let substitutes = makerspace.material(demand.material)?.substitutes ?? []
            let found = substitutes.first { substitute in
                substitute != demand.material && covers(substitute, demand, column, taken[substitute] ?? 0)
            }
            if let found {
                answer.substitutions.append(Feasibility.Substitution(material: demand.material, by: found))
                taken[found, default: 0] += amount(demand, of: found) ?? 0
            } else {
                let have = supplies[demand.material]?[column].quantity ?? 0
                answer.reasons.append(.outOfStock(material: demand.material, have: have, need: demand.amount))
            }
        }
    }

    /// Whether a campus has enough of a material for a demand besides what is taken already. A substitute that no campus
    /// keeps is no answer to an empty shelf.
    private func covers(_ material: Int, _ demand: Demand, _ column: Int, _ taken: Double) -> Bool {
        switch supplies[material]?[column] {
        case nil, .unrecorded: false
        case .uncounted: true
        case .counted(let have): Supply.counted(have - taken).covers(amount(demand, of: material))
        }
    }

    /// For each material that is short: itself, then its substitutes, each at the nearest other campus that has enough.
    func stockElsewhere(for reasons: [Feasibility.Reason], _ demands: [Demand], _ column: Int) -> [Feasibility.Alternative] {
        reasons.flatMap { reason -> [Feasibility.Alternative] in
            guard case .outOfStock(let material, _, _) = reason, let demand = demands.first(where: { $0.material == material }) else { return [] }
            var seen: Set<Int> = []
            let candidates = ([material] + (makerspace.material(material)?.substitutes ?? [])).filter { seen.insert($0).inserted }
            return candidates.compactMap { candidate in
                others[column].first { covers(candidate, demand, $0.column, 0) }
                    .map { .stock(of: material, use: candidate, campus: makerspace.campuses[$0.column].group) }
            }
        }
    }
}
