import Content
import Services

/// The campuses side by side, in the figures by which libraries are compared.
enum CampusReport: Report {
    static func page(_ context: ReportContext) -> ReportPage {
        let words = context.words
        var page = ReportPage(
            name: "campuses", title: words["report.campuses.title"], summary: words["report.campuses.summary"], tables: [table(context)])
        page.isWide = true
        let spaces = context.makerspace.spaces
        page.figures = [
            .init(words["report.campuses.campuses"], String(context.makerspace.campuses.count)),
            .init(words["report.campuses.area"], words.number(spaces.reduce(0) { $0 + ($1.area ?? 0) })),
            .init(words["report.campuses.online"], String(context.makerspace.services.count { $0.mode.isOnline })),
        ]
        return page
    }

    private static func table(_ context: ReportContext) -> ReportTable {
        let words = context.words
        let used = context.usage?.totals(in: context.period) { $0.campus }
        let accounts = UnitAccount.all(context)
        let occasions = context.makerspace.occasions(from: context.period.first, to: context.period.last)
        let feasible = feasibleTutorials(context)
        var table = ReportTable(
            name: "campuses", title: words["report.campuses.compared"], note: words["report.campuses.compared.note"],
            columns: [
                .brief(words["report.campus"]), .number(words["report.campuses.spaces"]), .bars(words["report.campuses.area"]),
                .number(words["report.campuses.seats"]), .bars(words["report.hours_per_week"]), .number(words["report.campuses.machines"]),
                .number(words["report.units"]), .number(words["report.campuses.usable"]), .number(words["report.campuses.feasible"]),
                .number(words["report.campuses.services"]),
                .number(words["report.campuses.people"]), .number(words["report.occasions"]), .bars(words["report.costs.yearly"]),
                .number(words["report.usage.hours"]), .number(words["report.usage.people"]), .number(words["report.usage.cost"]),
            ],
            empty: words["report.nothing"])
        for campus in context.makerspace.campuses {
            let group = campus.group
            let spaces = context.makerspace.spaces.filter { $0.campus == group }
            let own = accounts.filter { $0.campus == group && $0.isInService(in: context.period) }
            let usable = context.makerspace.machines.count { context.making.units(of: $0.group, at: group).isUsable }
            let services = context.makerspace.services.count { $0.mode.isOnSite && isGiven($0, at: group, context) }
            let people = context.makerspace.staff.count { $0.campuses.contains(group) }
            let held = occasions.count { context.makerspace.event($0.event)?.campuses.contains(group) == true }
            let total = used.map { $0[group] ?? UsageTotal() }
            table.rows.append([
                context.cell(group), .count(spaces.count), context.number(spaces.reduce(0) { $0 + ($1.area ?? 0) }),
                .count(spaces.reduce(0) { $0 + ($1.capacity ?? 0) }), context.number(campus.hours?.perWeek), .count(usable),
                .count(own.count), .count(own.count { $0.condition.isUsable }), .count(feasible[group] ?? 0), .count(services),
                .count(people),
                .count(held), context.money(own.reduce(0) { $0 + ($1.yearly(in: context.period) ?? 0) }),
                context.number(total?.hours), total.map { .count($0.people) } ?? .init("–"), context.money(total?.cost),
            ])
        }
        return table
    }

    /// How many tutorials can be followed today, by campus.
    private static func feasibleTutorials(_ context: ReportContext) -> [GroupID: Int] {
        var counts: [GroupID: Int] = [:]
        for work in context.makerspace.works where work.isTutorial {
            for answer in context.making.feasibilities(of: work.group) where answer.status != .notReady {
                counts[answer.campus, default: 0] += 1
            }
        }
        return counts
    }

    /// A service that names no place is given everywhere.
    private static func isGiven(_ service: Service, at campus: GroupID, _ context: ReportContext) -> Bool {
        let places = context.makerspace.campuses(of: service)
        return places.isEmpty || places.contains(campus)
    }
}
