import Content

/// What one kit takes of one material.
struct Demand: Sendable {
    var material: GroupID
    /// In units that are the material's, all its needs together; nil where any amount will do.
    var amount: Double?
    /// What can stand in for it, in order, and how much of that it takes; nil where any amount will do.
    var substitutes: [(material: GroupID, amount: Double?)] = []
}

extension FeasibilityFinder {
    /// The needs of a work by material, in the order in which materials are first named.
    ///
    /// Worked out once for all campuses: units are compared here, stock is compared there.
    func demands(of work: Work) -> [Demand] {
        var order: [GroupID] = []
        var needs: [GroupID: [Work.Need]] = [:]
        for need in work.materials {
            guard let material = need.material, makerspace.material(material) != nil else { continue }
            if needs[material] == nil { order.append(material) }
            needs[material, default: []].append(need)
        }
        return order.map { group in
            let own = makerspace.material(group)?.unit
            // A need without a unit is in that of the material that it names, not in its substitute's.
            let units = (needs[group] ?? []).map { (quantity: $0.quantity, unit: ($0.unit ?? own).map(Material.folded)) }
            func amount(of other: GroupID) -> Double? {
                let unit = makerspace.material(other)?.unit.map(Material.folded)
                let amounts = units.filter { $0.unit == nil || $0.unit == unit }.compactMap(\.quantity)
                return amounts.isEmpty ? nil : amounts.reduce(0) { $0 + max(0, $1) }
            }
            let substitutes = (makerspace.material(group)?.substitutes ?? []).filter { $0 != group }
            return Demand(material: group, amount: amount(of: group), substitutes: substitutes.map { ($0, amount(of: $0)) })
        }
    }

    /// Holds the demands against the stock of a campus.
    ///
    /// What is there of a material goes to the needs that name it before anything else may use it as a substitute, and
    /// no sheet is counted twice. Substitutes are those that the material names itself: that B can stand in for A and C
    /// for B does not say that C can stand in for A.
    func check(_ demands: [Demand], _ column: Int, _ answer: inout Feasibility) {
        var taken: [GroupID: Double] = [:]
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
            if let found = demand.substitutes.first(where: { has($0.amount, of: $0.material, column, besides: taken[$0.material] ?? 0) }) {
                answer.substitutions.append(Feasibility.Substitution(material: demand.material, by: found.material))
                taken[found.material, default: 0] += found.amount ?? 0
            } else {
                let have = supplies[demand.material]?[column].quantity ?? 0
                answer.reasons.append(.outOfStock(material: demand.material, have: have, need: demand.amount))
            }
        }
    }

    /// Whether a campus has so much of a material besides what is taken already. A substitute that no campus keeps is no
    /// answer to an empty shelf.
    private func has(_ amount: Double?, of material: GroupID, _ column: Int, besides taken: Double) -> Bool {
        switch supplies[material]?[column] {
        case nil, .unrecorded: false
        case .uncounted: true
        case .counted(let have): Supply.counted(have - taken).covers(amount)
        }
    }

    /// For each material that is short: itself, then its substitutes, each at the nearest other campus that has enough.
    func stockElsewhere(for reasons: [Feasibility.Reason], _ demands: [Demand], _ column: Int) -> [Feasibility.Alternative] {
        let demandOfMaterial = Dictionary(demands.map { ($0.material, $0) }, uniquingKeysWith: { first, _ in first })
        return reasons.flatMap { reason -> [Feasibility.Alternative] in
            guard case .outOfStock(let material, _, _) = reason, let demand = demandOfMaterial[material] else { return [] }
            var seen: Set<GroupID> = []
            let candidates = ([(material, demand.amount)] + demand.substitutes).filter { seen.insert($0.0).inserted }
            return candidates.compactMap { candidate, amount in
                others[column].first { has(amount, of: candidate, $0.column, besides: 0) }
                    .map { .stock(of: material, use: candidate, campus: makerspace.campuses[$0.column].group) }
            }
        }
    }
}
