import Content
import Services
import TestSupport
import Testing

@Suite struct BillOfMaterialsTests {
    /// In quarters of a unit and in hundredths of a currency, so that no binary fraction is in the way.
    @Test func generatedBillsAgreeWithTheOracle() {
        var random = Dice(4)
        var bought = 0
        for seed in 0..<10_000 {
            let generated = GeneratedMakerspace(seed: UInt64(seed))
            let makerspace = generated.makerspace
            let making = generated.making
            for work in makerspace.works {
                let campus = random.chance(80) ? makerspace.campuses.randomElement(using: &random)?.group : nil
                let kits = Int.random(in: 1...40, using: &random)
                guard let bill = making.bill(of: work.group, at: campus, kits: kits) else {
                    Issue.record("seed \(seed): no bill")
                    return
                }
                let oracle = BillOracle(makerspace: makerspace, work: work, campus: campus, kits: kits)
                if let problem = oracle.problem(of: bill) {
                    Issue.record("seed \(seed), work \(work.group): \(problem)\n\(bill)")
                    return
                }
                bought += bill.rows.filter { $0.toBuy ?? 0 > 0 }.count
            }
        }
        #expect(bought > 1000)
    }

    @Test func twoCurrenciesAreNeverAdded() {
        let makerspace = Makerspace(
            materials: [Material(group: 1, price: 12), Material(group: 2, price: 3.5, currency: "USD"), Material(group: 3, price: 0.1)],
            works: [
                Work(
                    group: 4,
                    materials: (1...3).map { (number: Int) in
                        Work.Need(material: GroupID(position: number), name: "m\(number)", quantity: 3)
                    })
            ])
        let bill = FeasibilityFinder(makerspace, today: GeneratedMakerspace.today).bill(of: 4, kits: 2)
        #expect(bill?.totals.map(\.currency) == ["CNY", "USD"])
        #expect(bill?.totals.map(\.cost) == [72.6, 21])
        #expect(bill?.totals.map(\.costToBuy) == [nil, nil], "without a campus nothing is said about buying")
    }
}

/// Adds up one bill by going through the needs again for every row.
private struct BillOracle {
    let makerspace: Makerspace
    let work: Work
    let campus: GroupID?
    let kits: Int

    private func plain(_ unit: String?) -> String? { unit?.lowercased().replacing(" ", with: "") }
    private func quarters(_ value: Double) -> Int { Int((value * 4).rounded()) }
    private func cents(_ value: Double) -> Int { Int((value * 100).rounded()) }
    /// Cents for so many quarters, halves rounded up.
    private func cost(_ cents: Int, _ quarters: Int) -> Int { (cents * quarters * 2 + 4) / 8 }

    private struct Key: Equatable { var material: GroupID?, name: String?, unit: String?, isCounted: Bool }

    private func key(_ need: Work.Need) -> Key {
        let unit = need.unit ?? makerspace.materials.first { $0.group == need.material }?.unit
        return Key(
            material: need.material, name: need.material == nil ? need.name : nil, unit: plain(unit), isCounted: need.quantity != nil)
    }

    func problem(of bill: BillOfMaterials) -> String? {
        let keys = unique(work.materials.map(key))
        if bill.rows.count != keys.count { return "\(bill.rows.count) rows instead of \(keys.count)" }
        var totals: [(currency: String, cost: Int, buy: Int?)] = []
        for (row, key) in zip(bill.rows, keys) {
            let needs = work.materials.filter { self.key($0) == key }
            let material = makerspace.materials.first { $0.group == key.material }
            if row.material != key.material || row.name != needs[0].name || plain(row.unit) != key.unit { return "wrong row \(row)" }
            if row.notes != unique(needs.compactMap(\.note)) { return "notes of \(row)" }
            let each = needs.reduce(0) { $0 + quarters($1.quantity ?? 0) }
            if row.perKit.map(quarters) != (key.isCounted ? each : nil) { return "quantity for one kit of \(row)" }
            if row.quantity.map(quarters) != (key.isCounted ? each * kits : nil) { return "quantity of \(row)" }
            let same = material != nil && key.unit == plain(material?.unit)
            let price = same ? material?.price.map(cents) : nil
            if row.price.map(cents) != price { return "price of \(row)" }
            let all = key.isCounted ? price.map { cost($0, each * kits) } : nil
            if row.cost.map(cents) != all { return "cost of \(row)" }

            var have: Int?
            if let campus, let material, material.stock.contains(where: { $0.campus != nil }) {
                let here = material.stock.filter { $0.campus == campus }
                if !here.contains(where: { $0.quantity == nil }) { have = here.reduce(0) { $0 + quarters($1.quantity!) } }
            }
            let missing = key.isCounted && same ? have.map { max(0, each * kits - $0) } : nil
            if row.toBuy.map(quarters) != missing { return "to buy of \(row)" }
            let buy = missing.flatMap { missing in price.map { cost($0, missing) } }
            if row.costToBuy.map(cents) != buy { return "cost to buy of \(row)" }
            guard let all, let currency = material?.currency else { continue }
            if let index = totals.firstIndex(where: { $0.currency == currency }) {
                totals[index].cost += all
                if let buy { totals[index].buy = (totals[index].buy ?? 0) + buy }
            } else {
                totals.append((currency, all, buy))
            }
        }
        if bill.totals.map(\.currency) != totals.map(\.currency) || bill.totals.map({ cents($0.cost) }) != totals.map(\.cost) {
            return "totals"
        }
        if bill.totals.map({ $0.costToBuy.map(cents) }) != totals.map(\.buy) { return "totals to buy" }
        return nil
    }
}
