import Content
import Services

/// What the staff alone know of one unit of a machine: what it cost, who paid, how long it serves, what it takes to keep.
struct UnitAccount: Sendable {
    var machine: GroupID
    var code: String?
    var campus: GroupID?
    var condition: Machine.Condition
    var price: Double?
    var bought: Day?
    var funding: String?
    var life: Int?
    var upkeep: Double?

    static func all(_ context: ReportContext) -> [UnitAccount] {
        context.makerspace.machines.flatMap { machine -> [UnitAccount] in
            let records = (context.entry(machine.group)["units"]?.items ?? []).map(\.record)
            return machine.units.filter { records.indices.contains($0.index) }.map { unit in
                let fields = records[unit.index]
                return UnitAccount(
                    machine: machine.group, code: unit.code, campus: unit.space.flatMap(context.makerspace.campus(ofSpace:)),
                    condition: unit.condition, price: fields["price"]?.number, bought: fields["bought"]?.date,
                    funding: fields["funding"]?.text, life: fields["life_years"]?.integer, upkeep: fields["upkeep"]?.number)
            }
        }
    }

    /// The day from which it is written off; nil where that isn't known.
    var end: Day? {
        guard let bought, let life else { return nil }
        // What was bought on 29 February is written off on 1 March of another year.
        return Day(year: bought.year + life, month: bought.month, day: bought.day) ?? Day(year: bought.year + life, month: 3, day: 1)
    }

    /// Whether it stands there in some part of a period.
    func isInService(in period: Period) -> Bool { condition != .retired && (bought.map { $0 <= period.last } ?? true) }

    /// Price over life, and upkeep, for a unit in service; of what is written off by the period's first day, upkeep alone.
    func yearly(in period: Period) -> Double? {
        guard isInService(in: period) else { return nil }
        let isWrittenOff = end.map { $0 <= period.first } ?? false
        let share = isWrittenOff ? 0 : price.flatMap { price in life.map { price / Double($0) } } ?? 0
        return share + (upkeep ?? 0)
    }

    /// What falls to a period: the price by the days between purchase and end of life, upkeep by all days since purchase.
    func cost(in period: Period) -> Double? {
        guard isInService(in: period) else { return nil }
        let first = max(period.first, bought ?? period.first)
        let yearlyPrice = price.flatMap { price in life.map { price / Double($0) } } ?? 0
        let lastOfLife = end.map { min(period.last, $0.adding(-1)) } ?? period.last
        let share = Period(from: first, to: lastOfLife).map { yearlyPrice * $0.years } ?? 0
        return share + (upkeep ?? 0) * (Period(from: first, to: period.last)?.years ?? 0)
    }

    /// Whether its yearly cost lacks what can't be known.
    func isPartial(in period: Period) -> Bool { isInService(in: period) && (price == nil || life == nil) }
}
