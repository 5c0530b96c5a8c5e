import Content
import Diagnostics

extension Diagnostic {
    /// The clock is before the day of the last build.
    static func clockWentBack(to clock: Day, from day: Day) -> Diagnostic {
        Diagnostic(
            BuildingDiagnostics.clockWentBack, at: .file("."),
            Words(
                zh: "这台机器的时钟说今天是 \(clock)，可上一次生成门户是在 \(day)。"
                    + "到期的页面不能因此又出现，所以这次仍按 \(day) 生成。",
                en:
                    "This machine's clock says that it is \(clock), but the portal was last built on \(day). "
                    + "So that no page which has expired comes back, it was built as on \(day) again."
            ),
            cure: Words(
                zh: "把时钟调对。如果现在的时钟是对的、上次的错了，就运行一次 lathe build --now \(clock)，以后照常。",
                en: "Set the clock. If it is right now and was wrong then, run lathe build --now \(clock) once; then all is as usual."
            ))
    }
}
