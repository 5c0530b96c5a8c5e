import Content
import Diagnostics
import Services

@testable import Reports

extension Harness {
    /// `usage.csv`.
    static let usage = Harness(
        name: "usage",
        seeds: {
            [Seeds.file("content/usage.csv")]
                + Seeds.texts(
                    "date,thing,campus,hours,people,cost\r\n2026-11-01,LC-01,east,2,3,4.5\r\n", "日期;事物;小时\n2026/1/2;\"激光\"\"切割机\";1")
        },
        words: [
            ",", ";", "\t", "\"", "\"\"", "\n", "\r\n", "\r", "date", "thing", "日期", "LC-01", "laser", "2026-11-01", "2026-11-01T09:00",
            "1e9", "99999999999999999999", ".", "-1", "\u{FEFF}",
        ],
        fault: { bytes in
            guard let portal = SmallPortal.base else { return "no portal" }
            let source = SourceText(path: "usage.csv", text: String(decoding: bytes, as: UTF8.self))
            var reader = CSVReader(source)
            var end = 0
            while let row = reader.row() {
                for cell in row {
                    guard cell.range.lowerBound >= end, cell.range.upperBound <= source.bytes.count else {
                        return "a cell at \(cell.range) after \(end)"
                    }
                    end = cell.range.upperBound
                }
            }
            let (log, diagnostics) = UsageLog.read(source, portal: portal)
            for row in log?.rows ?? []
            where !portal.groups.indices.contains(row.thing) || row.hours < 0 || row.people < 0 || !row.cost.isFinite {
                return "a row of \(row)"
            }
            return DiagnosticFaults.find(diagnostics, in: source)
        })

    /// `codes.yml`, and the codes that a portal has with it.
    static let codes = Harness(
        name: "codes",
        seeds: {
            [Seeds.file("content/codes.yml")]
                + Seeds.texts(
                    "LC-01: {thing: equipment/laser, printed: 2026-11-25}\nLC-02: {replaced_by: LC-01}\nRM-01:\n  thing: spaces/lab\n  name: {zh: 室}\n"
                )
        },
        words: [
            ": ", "{", "}", "\n", "  ", "thing: ", "shelf: ", "name: ", "printed: ", "replaced_by: ", "LC-01", "LC-02", "RM-01", "#", "\"",
            "'", "---\n", "…", "：", "&a", "*a",
        ],
        fault: { bytes in
            guard let portal = SmallPortal.base else { return "no portal" }
            let source = SourceText(path: "codes.yml", text: String(decoding: bytes, as: UTF8.self))
            let (register, diagnostics) = CodeRegister.read(source)
            _ = Makerspace(portal, register: register).codes.codes.count
            if Set(register.items.map(\.code)).count != register.items.count { return "a code twice" }
            return DiagnosticFaults.find(diagnostics, in: source)
        })
}
