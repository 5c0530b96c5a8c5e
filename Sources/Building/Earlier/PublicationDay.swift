import Content
import Diagnostics

/// The day on which it is decided what is published: the clock's, but never an earlier one than at the last build.
///
/// A clock that goes back, of a server whose battery is empty, would bring back what has expired, and pupils whose consent has ended. One
/// that was ahead for a while holds the portal on its last day until somebody says the right one, once, by `--now`.
struct PublicationDay: Sendable, Equatable {
    let day: Day
    /// What the clock says, where that is earlier.
    let clock: Day?

    /// The file of the state folder in which the day stands.
    static let stateName = "day"

    init(of options: BuildOptions, in timezone: String) {
        let today = options.now.day(in: timezone)
        // A day in another time zone may be one earlier, too, which brings nothing back that was gone for long.
        guard case .instant = options.now, let last = options.keptInState(Self.stateName).flatMap(Self.read), last > today else {
            (day, clock) = (today, nil)
            return
        }
        day = last
        clock = last.daysSince1970 - today.daysSince1970 > 1 ? today : nil
    }

    /// What the next build is to know: nothing of a day that was chosen by hand.
    static func kept(_ day: Day, of now: BuildOptions.Now) -> [UInt8] {
        if case .instant = now { Array("\(day)\n".utf8) } else { [] }
    }

    private static func read(_ bytes: [UInt8]) -> Day? {
        Day(String(decoding: bytes.prefix { $0 > 0x20 }, as: UTF8.self))
    }

    var diagnostics: [Diagnostic] { clock.map { [.clockWentBack(to: $0, from: day)] } ?? [] }
}
