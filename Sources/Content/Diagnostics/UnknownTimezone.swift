import Diagnostics
import Foundation

extension Diagnostic {
    /// A time zone that the system doesn't know; the day is then that of Greenwich.
    static func unknownTimezone(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.unknownTimezone, at: place,
            Words(zh: "没有「\(name)」这个时区，按格林尼治时间算日子。", en: "There is no time zone “\(name)”; days are counted by Greenwich."),
            cure: Words(zh: "写 Asia/Shanghai 这样的名字。", en: "Write a name such as Asia/Shanghai."),
            suggestions: NearMiss.best(for: name, among: TimeZone.knownTimeZoneIdentifiers).map { Suggestion($0) })
    }
}
