import Content
import Services

/// What each machine costs, against what is made with it.
enum CostReport: Report {
    static func page(_ context: ReportContext) -> ReportPage {
        let words = context.words
        let costs = MachineCost.all(context)
        let units = UnitAccount.all(context)
        var page = ReportPage(
            name: "costs", title: words["report.costs.title"], summary: words["report.costs.summary"],
            tables: [machines(costs, context), self.units(units, context), funding(units, context)])
        page.isWide = true
        let isPartial = costs.contains(where: \.isPartial)
        page.figures = [
            .init(
                words["report.costs.yearly"], context.moneyText(costs.reduce(0) { $0 + $1.yearly }),
                note: isPartial ? words["report.costs.partial"] : nil),
            .init(words["report.costs.period"], context.moneyText(costs.reduce(0) { $0 + $1.inPeriod })),
        ]
        if context.usage != nil {
            let used = costs.reduce(into: UsageTotal()) {
                $0.hours += $1.used.hours
                $0.people += $1.used.people
                $0.cost += $1.used.cost
            }
            page.figures += [
                .init(words["report.usage.hours"], words.number(used.hours)), .init(words["report.usage.people"], String(used.people)),
            ]
        }
        return page
    }

    private static func machines(_ costs: [MachineCost], _ context: ReportContext) -> ReportTable {
        let words = context.words
        var table = ReportTable(
            name: "costs-machines", title: words["report.costs.machines"], note: words["report.costs.machines.note"],
            columns: [
                .text(words["report.machine"]), .number(words["report.units"]), .number(words["report.costs.price"]),
                .bars(words["report.costs.yearly"]), .number(words["report.costs.period"]), .number(words["report.tutorials"]),
                .number(words["report.projects"]), .number(words["report.guides"]), .number(words["report.occasions"]),
                .bars(words["report.usage.hours"]), .number(words["report.usage.people"]), .number(words["report.usage.cost"]),
                .number(words["report.costs.per_hour"]), .number(words["report.costs.per_person"]),
            ],
            empty: words["report.nothing"])
        for cost in costs {
            var yearly = context.money(cost.yearly)
            if cost.isPartial { yearly.note = words["report.costs.partial"] }
            table.rows.append([
                context.cell(cost.machine), .count(cost.units), context.money(cost.price), yearly, context.money(cost.inPeriod),
                .count(cost.tutorials), .count(cost.projects), .count(cost.guides), .count(cost.occasions),
                context.number(context.usage == nil ? nil : cost.used.hours), context.usage == nil ? .init("–") : .count(cost.used.people),
                context.money(context.usage == nil ? nil : cost.used.cost), context.money(cost.perHour), context.money(cost.perPerson),
            ])
        }
        return table
    }

    private static func units(_ units: [UnitAccount], _ context: ReportContext) -> ReportTable {
        let words = context.words
        var table = ReportTable(
            name: "costs-units", title: words["report.costs.units"],
            columns: [
                .brief(words["report.code"]), .text(words["report.machine"]), .brief(words["report.campus"]),
                .brief(words["report.condition"]),
                .text(words["report.costs.funding"]), .brief(words["report.costs.bought"]), .number(words["report.costs.price"]),
                .number(words["report.costs.life"]), .brief(words["report.costs.end"]), .number(words["report.costs.upkeep"]),
                .bars(words["report.costs.yearly"]),
            ],
            empty: words["report.nothing"])
        for unit in units {
            let isOver = unit.end.map { $0 <= context.portal.today } ?? false
            table.rows.append([
                .init(unit.code ?? "–"), context.cell(unit.machine), .init(unit.campus.map(context.title) ?? "–"),
                .init(
                    words["report.condition.\(unit.condition.rawValue)"],
                    flag: unit.condition == .outOfOrder ? .bad : unit.condition == .limited ? .warn : nil),
                .init(unit.funding ?? "–"), .init(unit.bought?.description ?? "–"), context.money(unit.price),
                unit.life.map { .init(String($0), number: Double($0)) } ?? .init("–"),
                .init(unit.end?.description ?? "–", flag: isOver && unit.condition != .retired ? .warn : nil), context.money(unit.upkeep),
                context.money(unit.yearly(in: context.period)),
            ])
        }
        return table
    }

    private static func funding(_ units: [UnitAccount], _ context: ReportContext) -> ReportTable {
        let words = context.words
        var table = ReportTable(
            name: "costs-funding", title: words["report.costs.fundings"],
            columns: [
                .text(words["report.costs.funding"]), .number(words["report.units"]), .bars(words["report.costs.price"]),
                .number(words["report.costs.yearly"]),
            ],
            empty: words["report.nothing"])
        var order: [String] = []
        for unit in units where !order.contains(unit.funding ?? "") { order.append(unit.funding ?? "") }
        for source in order.filter({ !$0.isEmpty }) + order.filter(\.isEmpty) {
            let paid = units.filter { ($0.funding ?? "") == source && $0.isInService(in: context.period) }
            table.rows.append([
                .init(source.isEmpty ? words["report.costs.funding.none"] : source), .count(paid.count),
                context.money(paid.reduce(0) { $0 + ($1.price ?? 0) }),
                context.money(paid.reduce(0) { $0 + ($1.yearly(in: context.period) ?? 0) }),
            ])
        }
        return table
    }
}
