import Diagnostics

extension Diagnostic {
    /// 寒假 among the days of a week: the other days are read.
    static func holidayAmongHours(_ name: String, _ field: Field, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.badValue, at: place,
            Words(
                zh: "「\(name)」不是星期几，不能写在「\(field.key)」里；这一行没有用上，别的日子照样读了。",
                en: "“\(name)” is no day of the week and can't stand in “\(field.key)”; the line is not used, the other days are read."),
            cure: Words(
                zh: "删掉这一行，另写一行（日期换成真的）：exceptions: [{date: 2027-01-20, until: 2027-02-20, closed: true, note: \(FlowText.word(name))}]",
                en:
                    "Take the line out and write, with the real days: exceptions: [{date: 2027-01-20, until: 2027-02-20, closed: true, note: \(FlowText.word(name))}]"
            ))
    }
}
