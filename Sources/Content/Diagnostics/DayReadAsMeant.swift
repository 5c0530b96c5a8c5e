import Diagnostics

extension Diagnostic {
    /// A day in another form than `2026-11-23` that has one sure reading.
    static func dayReadAsMeant(_ key: String, _ text: String, _ written: WrittenDay, at place: SourcePlace) -> Diagnostic {
        dayReadAsMeant(key, "\(key): \(written.day)", text, written, at: place)
    }

    /// The same in a field; of a list, the day alone can be copied.
    static func dayReadAsMeant(_ field: Field, _ text: String, _ written: WrittenDay, at place: SourcePlace) -> Diagnostic {
        let isAlone = if case .date = field.kind { true } else { false }
        return dayReadAsMeant(field.key, isAlone ? "\(field.key): \(written.day)" : "\(written.day)", text, written, at: place)
    }

    private static func dayReadAsMeant(_ key: String, _ line: String, _ text: String, _ written: WrittenDay, at place: SourcePlace)
        -> Diagnostic
    {
        let day = written.day.description
        let missing =
            switch written.precision {
            case .day: Words(zh: "", en: "")
            case .month: Words(zh: "没有写日子，", en: "It names no day; ")
            case .year: Words(zh: "只有年份，", en: "It names a year only; ")
            }
        return Diagnostic(
            ContentDiagnostics.dayReadAsMeant, at: place,
            Words(zh: "「\(key)」写的是「\(text)」，按 \(day) 读了。", en: "“\(key)” is “\(text)”; read as \(day)."),
            cure: Words(
                zh: "\(missing.zh)是这一天就写 \(line)，不是就写成 2026-11-23 这样的日子。",
                en:
                    "\(missing.en)\(missing.en.isEmpty ? "Write" : "write") \(line) if that is meant, else the right day in the form 2026-11-23."
            ),
            suggestions: [Suggestion(day)])
    }
}
