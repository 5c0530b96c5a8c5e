import Content

/// What there is to learn from, by subject and grade, and by machine and level.
enum CoverageReport: Report {
    static func page(_ context: ReportContext) -> ReportPage {
        let words = context.words
        let subjects = SubjectCoverage(context)
        let machines = MachineCoverage(context: context)
        var page = ReportPage(
            name: "coverage", title: words["report.coverage.title"], summary: words["report.coverage.summary"],
            tables: [subjects.table, machines.table])
        page.isWide = true
        page.figures = Taught.kinds.map { kind in
            .init(words["report.\(kind)s"], String(context.groups(ofType: kind).count))
        }
        page.figures.append(
            .init(words["report.coverage.bare_subjects"], String(subjects.bare), note: words["report.coverage.bare_subjects.note"]))
        page.figures.append(.init(words["report.coverage.bare_machines"], String(machines.bare)))
        return page
    }
}

/// How many tutorials, projects and guides there are.
struct Taught: Sendable, Hashable {
    static let kinds = ["tutorial", "project", "guide"]

    var counts = [0, 0, 0]
    var total: Int { counts.reduce(0, +) }

    mutating func add(_ kind: String) {
        if let index = Self.kinds.firstIndex(of: kind) { counts[index] += 1 }
    }
}

/// Subjects × grades.
private struct SubjectCoverage {
    let context: ReportContext
    private var cells: [String: [Int?: Taught]] = [:]
    private var totals: [String: Taught] = [:]
    private var grades: ClosedRange<Int>?
    /// The id under which what names no subject counts.
    private static let none = ""

    init(_ context: ReportContext) {
        self.context = context
        for kind in Taught.kinds {
            for group in context.groups(ofType: kind) { add(context.entry(group), kind) }
        }
    }

    private mutating func add(_ entry: Entry, _ kind: String) {
        let subjects = Set((entry["subjects"]?.items ?? []).compactMap { $0.term?.id })
        let grades = entry["grades"]?.grades ?? []
        for grade in grades { self.grades = min(self.grades?.lowerBound ?? grade, grade)...max(self.grades?.upperBound ?? grade, grade) }
        for subject in subjects.isEmpty ? [Self.none] : subjects.sorted() {
            totals[subject, default: Taught()].add(kind)
            for grade in grades.isEmpty ? [nil] : grades.map(Optional.some) {
                cells[subject, default: [:]][grade, default: Taught()].add(kind)
            }
        }
    }

    private var subjects: [(id: String, title: String)] {
        let terms = context.portal.settings.types.vocabularies["subjects"]?.terms ?? []
        let named = terms.map { ($0.id, context.words.text($0.label)) }
        return named + (totals[Self.none] == nil ? [] : [(Self.none, context.words["report.coverage.no_subject"])])
    }

    private var columns: [(grade: Int?, title: String)] {
        let named = grades.map { $0.map { (Optional.some($0), context.words.grade($0)) } } ?? []
        let hasRest = cells.values.contains { $0[nil] != nil }
        return named + (hasRest || named.isEmpty ? [(nil, context.words["report.coverage.no_grade"])] : [])
    }

    /// How many subjects have nothing.
    var bare: Int { subjects.count { totals[$0.id] == nil } }

    var table: ReportTable {
        let words = context.words
        var table = ReportTable(
            name: "coverage-subjects", title: words["report.coverage.subjects"], note: words["report.coverage.subjects.note"],
            columns: [.text(words["report.subject"])] + columns.map { .number($0.title) }
                + Taught.kinds.map { .number(words["report.\($0)s"]) } + [.bars(words["report.total"])],
            empty: words["report.nothing"])
        var sheet = [[words["report.subject"], words["report.grade"]] + Taught.kinds.map { words["report.\($0)s"] }]
        for subject in subjects {
            let total = totals[subject.id] ?? Taught()
            var row = [ReportTable.Cell(subject.title)]
            for column in columns {
                let taught = cells[subject.id]?[column.grade] ?? Taught()
                let counts = taught.counts.map(String.init)
                row.append(.count(taught.total, note: taught.total == 0 ? nil : counts.joined(separator: "·")))
                sheet.append([subject.title, column.title] + counts)
            }
            row += total.counts.map { ReportTable.Cell.count($0) }
            row.append(.count(total.total))
            table.rows.append(row)
        }
        table.sheet = sheet
        return table
    }
}

/// Machines × levels.
private struct MachineCoverage {
    let context: ReportContext

    var bare: Int { context.makerspace.machines.count { context.tutorials(using: $0.group).isEmpty } }

    var table: ReportTable {
        let words = context.words
        let levels: [Int?] = [1, 2, 3, 4, nil]
        var table = ReportTable(
            name: "coverage-machines", title: words["report.coverage.machines"], note: words["report.coverage.machines.note"],
            columns: [.text(words["report.machine"])] + levels.map { .number(words["report.level.\($0.map(String.init) ?? "none")"]) }
                + [.bars(words["report.tutorials"]), .number(words["report.projects"]), .number(words["report.guides"])],
            empty: words["report.nothing"])
        for machine in context.makerspace.machines {
            let tutorials = context.tutorials(using: machine.group)
            let byLevel = Dictionary(grouping: tutorials) { context.entry($0)["level"]?.integer }
            var row = [context.cell(machine.group)]
            row += levels.map { ReportTable.Cell.count(byLevel[$0]?.count ?? 0) }
            row.append(.count(tutorials.count))
            row.append(.count(context.projects(using: machine.group).count))
            row.append(.count(context.guides(on: machine.group).count))
            table.rows.append(row)
        }
        return table
    }
}
