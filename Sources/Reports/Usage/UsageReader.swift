import Content
import Diagnostics

/// Reads the rows of a usage log; a row with a mistake is left out, with a diagnostic at its cell.
struct UsageReader {
    enum Column: String, CaseIterable {
        case date, thing, campus, hours, people, cost

        var names: [String] {
            switch self {
            case .date: ["date", "日期", "day"]
            case .thing: ["thing", "事物", "设备", "对象", "machine"]
            case .campus: ["campus", "校区"]
            case .hours: ["hours", "小时", "时长", "小时数"]
            case .people: ["people", "人数", "人次", "visitors"]
            case .cost: ["cost", "费用", "花费", "金额"]
            }
        }
    }

    let source: SourceText
    let names: UsageNames
    private(set) var diagnostics: [Diagnostic] = []
    private var columns: [Column: Int] = [:]

    init(source: SourceText, names: UsageNames) {
        self.source = source
        self.names = names
    }

    mutating func read() -> UsageLog? {
        var reader = CSVReader(source)
        guard let heads = reader.row() else { return UsageLog() }
        readHeads(heads)
        guard columns[.date] != nil, columns[.thing] != nil else {
            diagnostics.append(.usageWithoutHeads(at: source.place(heads[0].range.lowerBound..<heads[heads.count - 1].range.upperBound)))
            return nil
        }
        var log = UsageLog()
        while let cells = reader.row() {
            if let row = row(cells) { log.rows.append(row) }
        }
        if let unclosed = reader.unclosed { diagnostics.append(.usageQuoteNotClosed(at: source.place(unclosed..<unclosed + 1))) }
        return log
    }

    private mutating func readHeads(_ heads: [CSVReader.Cell]) {
        for (index, head) in heads.enumerated() where !head.text.isEmpty {
            let name = head.text.lowercased()
            if let column = Column.allCases.first(where: { $0.names.contains(name) }), columns[column] == nil {
                columns[column] = index
            } else if Self.isAboutPeople(name) {
                diagnostics.append(.usageNamesPeople(head.text, at: source.place(head.range)))
            } else {
                let near = NearMiss.best(for: name, among: Column.allCases.flatMap(\.names), limit: 1)
                diagnostics.append(.usageColumnUnknown(head.text, near: near.first, at: source.place(head.range)))
            }
        }
    }

    /// Whether a head announces who it was: that is nobody's business here.
    private static func isAboutPeople(_ head: String) -> Bool {
        ["姓名", "名字", "学生", "学号", "使用人", "借用人", "班级", "电话", "手机", "邮箱"].contains { head.contains($0) }
            || ["name", "names", "pupil", "student", "user", "who", "class", "phone", "email", "e-mail"].contains {
                head.split(whereSeparator: { $0 == " " || $0 == "_" || $0 == "-" }).contains(Substring($0))
            }
    }

    private mutating func row(_ cells: [CSVReader.Cell]) -> UsageLog.Row? {
        let before = diagnostics.count
        let day = day(cells)
        let thing = thing(cells)
        let campus = campus(cells)
        let hours = number(cells, .hours)
        let people = number(cells, .people, isWhole: true)
        let cost = number(cells, .cost)
        guard diagnostics.count == before, let day, let thing else { return nil }
        return UsageLog.Row(day: day, thing: thing, campus: campus, hours: hours, people: Int(people), cost: cost)
    }

    /// The cell of a column, empty where the row is too short; its place is then the row's end.
    private func cell(_ cells: [CSVReader.Cell], _ column: Column) -> CSVReader.Cell {
        if let index = columns[column], cells.indices.contains(index) { return cells[index] }
        let end = cells.last?.range.upperBound ?? 0
        return CSVReader.Cell(text: "", range: end..<end)
    }

    private mutating func day(_ cells: [CSVReader.Cell]) -> Day? {
        let cell = cell(cells, .date)
        // A spreadsheet may add the time of day.
        let text = cell.text.split(whereSeparator: { $0 == "T" || $0 == " " }).first.map(String.init) ?? ""
        if let day = Day(text) ?? Day(cell.text) { return day }
        diagnostics.append(.usageDayUnreadable(cell.text, at: source.place(cell.range)))
        return nil
    }

    private mutating func thing(_ cells: [CSVReader.Cell]) -> GroupID? {
        let cell = cell(cells, .thing)
        switch names.thing(cell.text) {
        case .one(let group): return group
        case .several: diagnostics.append(.usageThingAmbiguous(cell.text, at: source.place(cell.range)))
        case .none(let near): diagnostics.append(.usageThingUnknown(cell.text, near: near, isCampus: false, at: source.place(cell.range)))
        }
        return nil
    }

    private mutating func campus(_ cells: [CSVReader.Cell]) -> GroupID? {
        let cell = cell(cells, .campus)
        guard !cell.text.isEmpty else { return nil }
        switch names.campus(cell.text) {
        case .one(let group): return group
        case .several: diagnostics.append(.usageThingAmbiguous(cell.text, at: source.place(cell.range)))
        case .none(let near): diagnostics.append(.usageThingUnknown(cell.text, near: near, isCampus: true, at: source.place(cell.range)))
        }
        return nil
    }

    /// Larger numbers than this are slips.
    private static let most = 10_000_000.0

    private mutating func number(_ cells: [CSVReader.Cell], _ column: Column, isWhole: Bool = false) -> Double {
        let cell = cell(cells, column)
        guard !cell.text.isEmpty else { return 0 }
        let isPlain = cell.text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
        if isPlain, let value = Double(cell.text), value <= Self.most, !isWhole || value == value.rounded() { return value }
        diagnostics.append(.usageNumberUnreadable(cell.text, column: column, at: source.place(cell.range)))
        return 0
    }
}
