import Content
import Diagnostics

extension Diagnostic {
    /// The clock is so much later than at the last build that what it would bring out waits.
    static func clockWentAhead(to clock: Day, from last: Day) -> Diagnostic {
        Diagnostic(
            BuildingDiagnostics.clockWentAhead, at: .file("."),
            Words(
                zh: "这台机器的时钟说今天是 \(clock)，上一次生成门户是在 \(last)，中间隔了一年多。"
                    + "如果时钟错了，还没到日子的页面就会提前公开，所以 \(last) 之后才公开的页面先不发布。",
                en:
                    "This machine's clock says that it is \(clock), and the portal was last built on \(last), more than a year before. "
                    + "If the clock is wrong, pages would be public before their day, so those with a date after \(last) wait."
            ),
            cure: Words(
                zh: "把时钟调对。如果时钟是对的，就运行一次 lathe build --now \(clock)，以后照常。",
                en: "Set the clock. If it is right, run lathe build --now \(clock) once; then all is as usual."))
    }
}
