import Content
import Services

/// What one kit of every tutorial takes of a material, against what a campus has.
struct StockNeed: Sendable {
    var material: Material
    var campus: GroupID
    /// In the material's unit; nil where no tutorial gives a quantity that can be held against it.
    var amount: Double?
    /// nil where nobody has counted.
    var have: Double?
    var isRecorded: Bool
    /// Whether some tutorial counts in another unit.
    var hasOtherUnits: Bool
    var tutorials: [GroupID]

    var isCounted: Bool { have != nil }
    /// What to buy; nothing can be said of what nobody counted, and for an empty shelf without a quantity.
    var buy: Double? {
        guard let have, let amount else { return nil }
        return ((max(0, amount - have)) * 1e6).rounded() / 1e6
    }
    var cost: Double? { material.price.flatMap { price in buy.map { (price * $0 * 100).rounded() / 100 } } }
    /// Too little, or nothing at all.
    var isShort: Bool { have.map { $0 == 0 || (buy ?? 0) > 0 } ?? false }
    var isUnclear: Bool { !isCounted || hasOtherUnits }

    /// For each material that a tutorial uses and each campus, in the order of the makerspace.
    static func all(_ context: ReportContext) -> [StockNeed] {
        let tutorials = context.makerspace.works.filter(\.isTutorial).map(\.group)
        var amounts: [GroupID: Double] = [:]
        var users: [GroupID: [GroupID]] = [:]
        var others: Set<GroupID> = []
        for tutorial in tutorials {
            for row in context.making.bill(of: tutorial)?.rows ?? [] {
                guard let material = row.material else { continue }
                if users[material]?.last != tutorial { users[material, default: []].append(tutorial) }
                guard let quantity = row.perKit else { continue }
                if row.isComparable { amounts[material, default: 0] += quantity } else { others.insert(material) }
            }
        }
        return context.makerspace.materials.filter { users[$0.group] != nil }.flatMap { material in
            context.makerspace.campuses.map { campus in
                let supply = context.making.supply(of: material.group, at: campus.group)
                return StockNeed(
                    material: material, campus: campus.group, amount: amounts[material.group].map { ($0 * 1e6).rounded() / 1e6 },
                    have: supply.quantity, isRecorded: supply != .unrecorded, hasOtherUnits: others.contains(material.group),
                    tutorials: users[material.group] ?? [])
            }
        }
    }
}
