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

    /// `周一至周五 12:00-13:30（寒暑假除外）`: the timetable is read, the holidays stand elsewhere.
    static func holidayBehindHours(_ name: String, _ times: String, _ field: Field, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.badValue, at: place,
            Words(
                zh: "「\(field.key)」只说一周里的时段：按「\(times)」读了，「\(name)」没有用上。",
                en: "“\(field.key)” says what holds in every week: read as “\(times)”; “\(name)” is not used."),
            cure: Words(
                zh:
                    "这一行只留 \(field.key): \(times)，另写一行（日期换成真的）：exceptions: [{date: 2027-01-20, until: 2027-02-20, closed: true, note: \(FlowText.word(name))}]",
                en:
                    "Leave \(field.key): \(times) here and add a line, with the real days: exceptions: [{date: 2027-01-20, until: 2027-02-20, closed: true, note: \(FlowText.word(name))}]"
            ))
    }
}
