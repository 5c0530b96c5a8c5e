import Content
import Services

/// Who can help with which machine, and where all hangs on one person.
enum PeopleReport: Report {
    /// More people than this make a table that no paper holds.
    private static let mostColumns = 14

    static func page(_ context: ReportContext) -> ReportPage {
        let words = context.words
        var page = ReportPage(
            name: "people", title: words["report.people.title"], summary: words["report.people.summary"],
            tables: [machines(context), matrix(context), people(context)])
        page.isWide = true
        let counts = context.makerspace.machines.map { machine in
            let helpers = context.helpers(with: machine.group)
            return helpers.supervisors.count + helpers.others.count
        }
        page.figures = [
            .init(words["report.people.people"], String(context.makerspace.staff.count)),
            .init(words["report.people.none"], String(counts.count { $0 == 0 })),
            .init(words["report.people.single"], String(counts.count { $0 == 1 }), note: words["report.people.single.note"]),
        ]
        return page
    }

    private static func machines(_ context: ReportContext) -> ReportTable {
        let words = context.words
        var table = ReportTable(
            name: "people-by-machine", title: words["report.people.machines"], note: words["report.people.machines.note"],
            columns: [
                .text(words["report.machine"]), .number(words["report.people.supervision"]), .text(words["report.people.supervisors"]),
                .text(words["report.people.others"]), .bars(words["report.people.count"]), .text(words["report.people.gap"]),
            ],
            empty: words["report.nothing"])
        for machine in context.makerspace.machines {
            let helpers = context.helpers(with: machine.group)
            let count = helpers.supervisors.count + helpers.others.count
            table.rows.append([
                context.cell(machine.group), .count(machine.supervision), .init(words.list(helpers.supervisors.map(context.title))),
                .init(words.list(helpers.others.map(context.title))), .init(String(count), number: Double(count)),
                gap(machine, count, context),
            ])
        }
        return table
    }

    /// What is wrong, the worst first.
    private static func gap(_ machine: Machine, _ count: Int, _ context: ReportContext) -> ReportTable.Cell {
        let words = context.words
        if count == 0 { return .init(words["report.people.gap.none"], flag: .bad) }
        let campuses = context.makerspace.campuses.map(\.group).filter { campus in
            machine.supervision >= 2 && context.making.units(of: machine.group, at: campus).isUsable
                && !context.making.hasSupervisor(machine.group, at: campus)
        }
        if !campuses.isEmpty {
            return .init(words("report.people.gap.supervisor", ("campuses", words.list(campuses.map(context.title)))), flag: .bad)
        }
        return count == 1 ? .init(words["report.people.gap.single"], flag: .warn) : .blank
    }

    private static func matrix(_ context: ReportContext) -> ReportTable {
        let words = context.words
        let people = context.makerspace.staff
        var table = ReportTable(
            name: "people-matrix", title: words["report.people.matrix"], note: words["report.people.matrix.note"],
            columns: [.text(words["report.machine"])] + people.map { .text(context.title($0.group)) }, empty: words["report.nothing"])
        table.isSheetOnly = people.count > mostColumns
        for machine in context.makerspace.machines {
            table.rows.append(
                [context.cell(machine.group)]
                    + people.map { person in
                        .init(person.supervises.contains(machine.group) ? "●" : person.skills.contains(machine.group) ? "○" : "")
                    })
        }
        return table
    }

    private static func people(_ context: ReportContext) -> ReportTable {
        let words = context.words
        let alone = Dictionary(
            grouping: context.makerspace.machines.compactMap { machine -> (person: GroupID, machine: GroupID)? in
                let helpers = context.helpers(with: machine.group)
                let all = helpers.supervisors + helpers.others
                return all.count == 1 ? (all[0], machine.group) : nil
            }, by: \.person)
        var table = ReportTable(
            name: "people", title: words["report.people.by_person"],
            columns: [
                .text(words["report.person"]), .brief(words["report.campus"]), .number(words["report.hours_per_week"]),
                .bars(words["report.people.knows"]), .number(words["report.people.supervises"]), .text(words["report.people.alone"]),
            ],
            empty: words["report.nothing"])
        for person in context.makerspace.staff {
            let known = Set(person.skills + person.supervises).count
            table.rows.append([
                context.cell(person.group), .init(words.list(person.campuses.map(context.title))),
                context.number(person.hours?.perWeek), .init(String(known), number: Double(known)), .count(Set(person.supervises).count),
                .init(words.list((alone[person.group] ?? []).map { context.title($0.machine) })),
            ])
        }
        return table
    }
}
