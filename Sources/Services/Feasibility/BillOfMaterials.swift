import Content

/// What so many kits of a work take, cost, and leave to buy.
public struct BillOfMaterials: Sendable, Hashable {
    public var kits: Int
    public var campus: GroupID?
    /// One for each material and unit, in the order written.
    public var rows: [Row]
    /// One for each currency, in the order of the rows: amounts in two currencies are never added.
    public var totals: [Total]

    public struct Row: Sendable, Hashable {
        /// nil where no material entry has the name that was written.
        public var material: GroupID?
        public var name: String
        public var notes: [String]
        /// What the quantity counts: as written, else what the material counts.
        public var unit: String?
        /// For one kit; nil where the work gives none.
        public var perKit: Double?
        /// Of one unit; only where the need counts what the price is for.
        public var price: Double?
        public var currency: String?
        /// At the campus; nil without one, and for a material without an entry.
        public var supply: Supply?
        /// Whether need and stock count the same, so that one can be taken from the other.
        public var isComparable: Bool

        /// For all kits.
        public var quantity: Double?
        public var cost: Double?
        /// nil where it can't be said: nobody counted, or counted otherwise.
        public var toBuy: Double?
        public var costToBuy: Double?
    }

    public struct Total: Sendable, Hashable {
        public var currency: String
        public var cost: Double
        /// Of the rows whose stock can be told; nil where that is none.
        public var costToBuy: Double?
    }

    /// Whether some row has no cost, so that the totals are a lower bound.
    public var isPartial: Bool { rows.contains { $0.cost == nil } }

    /// Whether it can't be said of some row with a cost how much of it must be bought.
    public var isStockPartial: Bool { rows.contains { $0.cost != nil && $0.toBuy == nil } }

    /// Quantities without the dust of binary fractions: millionths are kept.
    static func amount(_ value: Double) -> Double { (value * 1e6).rounded() / 1e6 }
    /// To the hundredth, by row, so that a printed table adds up. Millionths first: 0.3 × 0.25 is half a hundredth, not less.
    static func money(_ value: Double) -> Double { ((value * 1e6).rounded() / 1e4).rounded() / 100 }
}

extension FeasibilityFinder {
    /// What a work takes; needs of one material are added where they count the same. nil for what is no work.
    ///
    /// - Parameters:
    ///   - campus: whose stock is taken into account; without one there is no stock and nothing said about buying.
    ///   - kits: how often it is made, at least once.
    public func bill(of work: GroupID, at campus: GroupID? = nil, kits: Int = 1) -> BillOfMaterials? {
        makerspace.work(work).map { bill(mergedRows($0.materials), at: campus, kits: max(1, kits)) }
    }

    /// The bill at every campus, in the order of the makerspace; none for what is no work.
    public func bills(of work: GroupID, kits: Int = 1) -> [BillOfMaterials] {
        guard let work = makerspace.work(work) else { return [] }
        let rows = mergedRows(work.materials)
        return makerspace.campuses.map { bill(rows, at: $0.group, kits: max(1, kits)) }
    }

    private func bill(_ merged: [BillOfMaterials.Row], at campus: GroupID?, kits: Int) -> BillOfMaterials {
        var rows = merged
        for index in rows.indices {
            if let campus, let material = rows[index].material { rows[index].supply = supply(of: material, at: campus) }
            rows[index].fill(kits: kits)
        }
        var bill = BillOfMaterials(kits: kits, campus: campus, rows: rows, totals: [])
        for row in rows {
            guard let cost = row.cost, let currency = row.currency else { continue }
            if let index = bill.totals.firstIndex(where: { $0.currency == currency }) {
                bill.totals[index].cost = BillOfMaterials.money(bill.totals[index].cost + cost)
            } else {
                bill.totals.append(BillOfMaterials.Total(currency: currency, cost: cost, costToBuy: nil))
            }
            if let index = bill.totals.firstIndex(where: { $0.currency == currency }), let more = row.costToBuy {
                bill.totals[index].costToBuy = BillOfMaterials.money((bill.totals[index].costToBuy ?? 0) + more)
            }
        }
        return bill
    }

    /// Two rows of one material with the same unit can't be, but one with a quantity and one without can.
    private func mergedRows(_ needs: [Work.Need]) -> [BillOfMaterials.Row] {
        struct Key: Hashable { var material: GroupID?, name: String?, unit: String?, isCounted: Bool }
        var rows: [BillOfMaterials.Row] = []
        var position: [Key: Int] = [:]
        for need in needs {
            let material = need.material.flatMap(makerspace.material)
            let unit = need.unit ?? material?.unit
            let key = Key(
                material: material?.group, name: material == nil ? need.name : nil, unit: unit.map(Material.folded),
                isCounted: need.quantity != nil)
            if let row = position[key] {
                if let quantity = need.quantity { rows[row].perKit = BillOfMaterials.amount((rows[row].perKit ?? 0) + max(0, quantity)) }
                if let note = need.note, !rows[row].notes.contains(note) { rows[row].notes.append(note) }
                continue
            }
            position[key] = rows.count
            let isComparable = material?.counts(in: need.unit) ?? false
            rows.append(
                BillOfMaterials.Row(
                    material: material?.group, name: need.name, notes: need.note.map { [$0] } ?? [], unit: unit,
                    perKit: need.quantity.map { BillOfMaterials.amount(max(0, $0)) }, price: isComparable ? material?.price : nil,
                    currency: isComparable && material?.price != nil ? material?.currency : nil, supply: nil, isComparable: isComparable))
        }
        return rows
    }
}

extension BillOfMaterials.Row {
    /// Works out what depends on the number of kits.
    mutating func fill(kits: Int) {
        quantity = perKit.map { BillOfMaterials.amount($0 * Double(kits)) }
        guard let quantity else { return }
        cost = price.map { BillOfMaterials.money($0 * quantity) }
        if isComparable, let have = supply?.quantity {
            let missing = BillOfMaterials.amount(max(0, quantity - have))
            toBuy = missing
            costToBuy = price.map { BillOfMaterials.money($0 * missing) }
        }
    }
}
