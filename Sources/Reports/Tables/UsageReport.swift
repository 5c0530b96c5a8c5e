import Content

/// What the usage log says of the period: by thing, by month, by campus.
enum UsageReport: Report {
    static func page(_ context: ReportContext) -> ReportPage {
        let words = context.words
        var page = ReportPage(name: "usage", title: words["report.usage.title"], summary: words["report.usage.summary"])
        guard let usage = context.usage else {
            page.summary = words["report.usage.missing"]
            return page
        }
        let period = context.period
        let total = usage.totals(in: period) { _ in 0 }[0] ?? UsageTotal()
        page.figures = [
            .init(words["report.usage.uses"], String(total.uses)), .init(words["report.usage.hours"], words.number(total.hours)),
            .init(words["report.usage.people"], String(total.people)), .init(words["report.usage.cost"], context.moneyText(total.cost)),
        ]
        let things = usage.totals(in: period) { $0.thing }
        let months = usage.totals(in: period) { Month(year: $0.day.year, month: $0.day.month) }
        let campuses = usage.totals(in: period) { Place(campus: $0.campus) }
        page.tables = [
            table(
                "usage-things", words["report.usage.things"], words["report.usage.thing"], context,
                things.sorted {
                    ($1.value.hours, $1.value.people, $0.key) < ($0.value.hours, $0.value.people, $1.key)
                }.map { (context.cell($0.key), $0.value) }),
            table(
                "usage-months", words["report.usage.months"], words["report.usage.month"], context,
                Month.all(in: period).map { month in
                    (.init(month.description), months[month] ?? UsageTotal())
                }),
            table(
                "usage-campuses", words["report.usage.campuses"], words["report.campus"], context,
                campuses.sorted { $0.key < $1.key }.map { place, total in
                    (place.campus.map { context.cell($0) } ?? .init(words["report.usage.no_campus"]), total)
                }),
        ]
        return page
    }

    private static func table(
        _ name: String, _ title: String, _ head: String, _ context: ReportContext, _ rows: [(ReportTable.Cell, UsageTotal)]
    ) -> ReportTable {
        let words = context.words
        var table = ReportTable(
            name: name, title: title,
            columns: [
                .text(head), .number(words["report.usage.uses"]), .bars(words["report.usage.hours"]), .bars(words["report.usage.people"]),
                .number(words["report.usage.cost"]),
            ],
            empty: words["report.usage.none"])
        table.rows = rows.map { [$0, .count($1.uses), context.number($1.hours), .count($1.people), context.money($1.cost)] }
        return table
    }
}

/// A month of the calendar.
private struct Month: Hashable, CustomStringConvertible {
    var year: Int
    var month: Int

    var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }

    static func all(in period: Period) -> [Month] {
        let first = period.first.year * 12 + period.first.month - 1
        let last = period.last.year * 12 + period.last.month - 1
        return (first...last).map { Month(year: $0 / 12, month: $0 % 12 + 1) }
    }
}

/// A campus, or none.
private struct Place: Hashable, Comparable {
    var campus: GroupID?

    static func < (a: Place, b: Place) -> Bool {
        guard let campus = a.campus else { return false }
        return b.campus.map { campus < $0 } ?? true
    }
}
