import Diagnostics

extension Diagnostic {
    /// A time zone that the system doesn't know; the day is then that of Greenwich.
    static func unknownTimezone(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.unknownTimezone, at: place,
            Words(zh: "没有「\(name)」这个时区，按格林尼治时间算日子。", en: "There is no time zone “\(name)”; days are counted by Greenwich."),
            cure: Words(
                zh: "写同一个时区里大城市的名字：中国写 Asia/Shanghai，别处如 Europe/Berlin。",
                en: "Write the name of a great city of that zone: Asia/Shanghai for China, Europe/Berlin for Germany."),
            suggestions: TimezoneName.near(name).map { Suggestion($0) })
    }

    /// 北京, `GMT+8`, `Berlin`: a zone by another name.
    static func timezoneReadAsMeant(_ name: String, _ zone: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.valueReadAsMeant, at: place,
            Words(zh: "时区「\(name)」按 \(zone) 读了。", en: "The time zone “\(name)” is read as \(zone)."),
            cure: Words(zh: "改成：\(zone)", en: "Write: \(zone)"), suggestions: [Suggestion(zone)])
    }
}
