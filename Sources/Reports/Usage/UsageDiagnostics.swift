import Diagnostics

extension Diagnostic {
    /// A usage log whose first line doesn't say what its columns are.
    static func usageWithoutHeads(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ReportsDiagnostics.usageWithoutHeads, at: place,
            Words(
                zh: "使用记录的第一行要写各列的名字，至少有日期和事物；整个文件没有用上。",
                en: "The first line of the usage log must name its columns, date and thing at least; the whole file is not used."),
            cure: Words(
                zh: "把第一行改成：日期,事物,校区,小时,人数,费用", en: "Make the first line: date,thing,campus,hours,people,cost"))
    }

    /// A column that tells who it was.
    static func usageNamesPeople(_ head: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ReportsDiagnostics.usageNamesPeople, at: place,
            Words(
                zh: "使用记录里不要写是谁：「\(head)」这一列没有读。",
                en: "A usage log doesn't say who it was: the column “\(head)” was not read."),
            cure: Words(zh: "删掉这一列，只留人数。", en: "Delete the column and keep the number of people only."))
    }

    /// A column that nothing is made of.
    static func usageColumnUnknown(_ head: String, near: String?, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ReportsDiagnostics.usageColumnUnknown, at: place,
            Words(zh: "使用记录里「\(head)」这一列没有用上。", en: "The column “\(head)” of the usage log is not used."),
            cure: near == nil
                ? Words(
                    zh: "能用的列：日期、事物、校区、小时、人数、费用。", en: "Columns are date, thing, campus, hours, people and cost.") : nil,
            suggestions: near.map { [Suggestion($0)] } ?? [])
    }

    static func usageDayUnreadable(_ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ReportsDiagnostics.usageRow, at: place,
            Words(
                zh: "「\(text)」不是一个日子，这一行没有算进去。", en: "“\(text)” is no day; this line was not counted."),
            cure: Words(zh: "写成 2026-09-01 这样，并且要真有这一天。", en: "Write a day that exists, such as 2026-09-01."))
    }

    static func usageThingUnknown(_ name: String, near: Guess, isCampus: Bool, at place: SourcePlace) -> Diagnostic {
        let kind = isCampus ? Words(zh: "校区", en: "campus") : Words(zh: "设备、空间或服务", en: "machine, room or service")
        return Diagnostic(
            ReportsDiagnostics.usageRow, at: place,
            Words(
                zh: "没有叫「\(name)」的\(kind.zh)，这一行没有算进去。", en: "There is no \(kind.en) “\(name)”; this line was not counted."),
            near: near,
            elseCure: Words(zh: "写条目的 id、标题，或机器上的编号。", en: "Write an entry's id or title, or the code on a machine."))
    }

    static func usageThingAmbiguous(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ReportsDiagnostics.usageRow, at: place,
            Words(
                zh: "「\(name)」可以指好几样东西，这一行没有算进去。", en: "“\(name)” means several things; this line was not counted."),
            cure: Words(
                zh: "写完整的 id，如 equipment/laser-cutter。", en: "Write the whole id, such as equipment/laser-cutter."))
    }

    static func usageNumberUnreadable(_ text: String, column: UsageReader.Column, at place: SourcePlace) -> Diagnostic {
        let name = Words(zh: column.names[1], en: column.rawValue)
        let isWhole = column == .people
        return Diagnostic(
            ReportsDiagnostics.usageRow, at: place,
            Words(
                zh: "「\(name.zh)」不能是「\(text)」，这一行没有算进去。", en: "“\(name.en)” cannot be “\(text)”; this line was not counted."),
            cure: Words(
                zh: isWhole ? "只写整数，如 12；不要写单位。" : "只写数字，如 1.5；不要写单位、负号和千位逗号。",
                en: isWhole
                    ? "Write a whole number only, such as 12, without a unit."
                    : "Write a number only, such as 1.5, without unit, sign or commas."))
    }

    static func usageQuoteNotClosed(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ReportsDiagnostics.usageQuoteNotClosed, at: place,
            Words(
                zh: "从这里开始的引号没有结束，后面的都没有读到。", en: "The quotation mark that opens here never closes; what follows was not read."),
            cure: Words(zh: "在这一格的末尾补上英文双引号。", en: "Close the cell with a double quotation mark."))
    }
}
