import Diagnostics

extension Diagnostic {
    /// `hours: 12:00-13:30`, without a day of the week: read for every day, on which few houses are open.
    static func daysNotNamed(_ text: String, _ spans: [Range<Int>], _ field: Field, at place: SourcePlace) -> Diagnostic {
        let times = spans.map { "\(ClockTime.text($0.lowerBound))-\(ClockTime.text($0.upperBound))" }.joined(separator: ", ")
        return Diagnostic(
            ContentDiagnostics.valueReadAsMeant, at: place,
            Words(
                zh: "「\(field.key)」写的是「\(text)」，没有说星期几，按每天都开放读了，周末也算。",
                en: "“\(field.key)” is “\(text)” and names no day; read as every day, weekends too."),
            cure: Words(
                zh: "写上星期几：\(field.key): 周一至周五 \(times)；真是每天都开放，就写：\(field.key): 每天 \(times)",
                en: "Name the days: \(field.key): Mon-Fri \(times); or, if it is open every day: \(field.key): daily \(times)"))
    }
}
