import Content
import Services

/// What a kind of machine costs, and what comes of it.
struct MachineCost: Sendable {
    var machine: GroupID
    /// In service in the period.
    var units: Int
    var price: Double
    var yearly: Double
    /// Whether some unit's price or life isn't known.
    var isPartial: Bool
    /// What falls to the period, by the days on which each unit was there and not written off.
    var inPeriod: Double
    var tutorials: Int
    var projects: Int
    var guides: Int
    var occasions: Int
    var used: UsageTotal

    /// What an hour of use costs: the machine's share and what was spent. nil for a machine without hours.
    var perHour: Double? { used.hours > 0 ? (inPeriod + used.cost) / used.hours : nil }
    var perPerson: Double? { used.people > 0 ? (inPeriod + used.cost) / Double(used.people) : nil }

    static func all(_ context: ReportContext) -> [MachineCost] {
        let units = Dictionary(grouping: UnitAccount.all(context), by: \.machine)
        let used = context.usage?.totals(in: context.period) { $0.thing } ?? [:]
        let occasions = context.occasionsOfMachines()
        return context.makerspace.machines.map { machine in
            let group = machine.group
            let own = (units[group] ?? []).filter { $0.isInService(in: context.period) }
            let yearly = own.reduce(0) { $0 + ($1.yearly(in: context.period) ?? 0) }
            return MachineCost(
                machine: group, units: own.count, price: own.reduce(0) { $0 + ($1.price ?? 0) }, yearly: yearly,
                isPartial: own.contains { $0.isPartial(in: context.period) },
                inPeriod: own.reduce(0) { $0 + ($1.cost(in: context.period) ?? 0) },
                tutorials: context.tutorials(using: group).count, projects: context.projects(using: group).count,
                guides: context.guides(on: group).count, occasions: occasions[group] ?? 0, used: used[group] ?? UsageTotal())
        }
    }
}
