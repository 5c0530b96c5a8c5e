import Content
import Diagnostics

extension Diagnostic {
    /// The clock is before the day of the last build, or before any day on which it can be right.
    static func clockWentBack(to clock: Day, from last: Day, builtAs today: Day) -> Diagnostic {
        let isOlderThanLathe = clock < PublicationDay.ofLathe
        let proof =
            isOlderThanLathe && last == PublicationDay.ofLathe
            ? Words(zh: "那时还没有 Lathe 这个版本", en: "a day before this version of Lathe was made")
            : Words(zh: "可上一次生成门户是在 \(last)", en: "but the portal was last built on \(last)")
        return Diagnostic(
            BuildingDiagnostics.clockWentBack, at: .file("."),
            Words(
                zh: "这台机器的时钟说今天是 \(clock)，\(proof.zh)。"
                    + "\(last) 以前到期的页面不能因此又出现，这次按 \(today) 生成。",
                en:
                    "This machine's clock says that it is \(clock), \(proof.en). "
                    + "What had ended by \(last) stays gone, and the portal was built as on \(today)."
            ),
            cure: isOlderThanLathe
                ? Words(zh: "把时钟调对，再生成一次。", en: "Set the clock, then build again.")
                : Words(
                    zh: "把时钟调对。如果现在的时钟是对的、上次的错了，就运行一次 lathe build --now \(clock)，以后照常。",
                    en: "Set the clock. If it is right now and was wrong then, run lathe build --now \(clock) once; then all is as usual."))
    }
}
