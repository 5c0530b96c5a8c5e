import Content
import Diagnostics

/// The day of a build, by the clock as far as that can be believed.
///
/// The clock of a server whose battery is empty goes back and would bring back what has expired, and pupils whose consent has ended; one
/// that is ahead for a while would publish what is to wait. What has ended therefore stays gone, what is to come waits, and pages are made
/// for the day that is more likely, until somebody says the right one, once, by `--now`.
struct PublicationDay: Sendable, Equatable {
    /// The day that pages speak of.
    let today: Day
    /// The days by which it is decided what is published.
    let days: PublicationDays
    let doubt: Doubt?
    /// What the next build is to know.
    private let next: Record?

    /// Why the clock isn't believed.
    enum Doubt: Sendable, Equatable {
        /// It is before the day of the last build, or of Lathe itself.
        case back(clock: Day, last: Day)
        /// It is much later than at the last build.
        case ahead(clock: Day, last: Day)
    }

    /// The file of the state folder in which the day stands.
    static let stateName = "day"
    /// No clock is right that says a day before this program was made.
    static let ofLathe = Day(daysSince1970: 20_454)
    /// A portal that nobody has built for more days is no everyday affair, a clock that is wrong by years more likely.
    private static let longestPause = 366
    /// For how many days of the clock it is doubted after such a pause.
    private static let probation = 7
    /// A clock that goes back by no more days was more likely right before: a machine was woken, or restored.
    private static let shortestLead = 31

    init(of options: BuildOptions, in timezone: String) {
        let clock = options.now.day(in: timezone)
        guard case .instant = options.now else {
            self.init(chosen: clock)
            return
        }
        self.init(clock: clock, options.keptInState(Self.stateName).flatMap(Record.init))
    }

    private init(chosen day: Day) { (today, days, doubt, next) = (day, PublicationDays(day), nil, nil) }

    private init(clock: Day, _ record: Record?) {
        let last = max(record?.last ?? Self.ofLathe, Self.ofLathe)
        let lag = last.daysSince1970 - clock.daysSince1970
        if lag > 0, let before = record?.pause?.before, clock >= before {
            // It was ahead for years, for a day or two, and is right again: nothing that it said counts.
            (today, days, doubt, next) = (clock, PublicationDays(clock), nil, Record(last: clock, pause: nil))
            return
        }
        guard lag <= 0 else {
            let isLikely = clock >= Self.ofLathe && lag > Self.shortestLead
            today = isLikely ? clock : last
            days = PublicationDays(ending: last, beginning: isLikely ? clock : record?.pause?.before ?? last)
            // A day in another time zone may be one earlier, too, which brings nothing back that was gone for long.
            doubt = lag > 1 ? .back(clock: clock, last: last) : nil
            next = Record(last: last, pause: record?.pause)
            return
        }
        let pause = record.flatMap { Self.pause(after: Record(last: last, pause: $0.pause), clock) }
        today = clock
        days = PublicationDays(ending: clock, beginning: pause?.before ?? clock)
        doubt = pause.map { .ahead(clock: clock, last: $0.before) }
        next = Record(last: clock, pause: pause)
    }

    /// The long pause after which the clock is still in doubt.
    private static func pause(after record: Record, _ clock: Day) -> Pause? {
        if clock.daysSince1970 - record.last.daysSince1970 > longestPause {
            return Pause(before: record.last, until: clock.adding(probation))
        }
        return record.pause.flatMap { clock < $0.until ? $0 : nil }
    }

    /// What the next build is to know: nothing of a day that was chosen by hand.
    var kept: [UInt8] { next?.bytes ?? [] }

    /// What is told of a clock that isn't believed.
    ///
    /// - Parameter publication: what was chosen for the days.
    func diagnostics(_ publication: Publication) -> [Diagnostic] {
        switch doubt {
        case .back(let clock, let last): [.clockWentBack(to: clock, from: last, builtAs: today)]
        case .ahead(let clock, let last):
            // Where nothing waits for it, no harm is done.
            publication.leftOut.contains { $0.reason == .scheduled && $0.day.map { $0 <= clock } == true }
                ? [.clockWentAhead(to: clock, from: last)] : []
        case nil: []
        }
    }
}

extension PublicationDay {
    /// A time without builds, so long that the clock may have jumped.
    private struct Pause: Equatable {
        /// The day of the last build before it.
        var before: Day
        /// The first day on which the clock is believed.
        var until: Day
    }

    /// The days as they stand in the state folder: the last build's; and those of a pause that isn't over.
    private struct Record: Equatable {
        var last: Day
        var pause: Pause?

        init(last: Day, pause: Pause?) {
            self.last = last
            self.pause = pause
        }

        init?(_ bytes: [UInt8]) {
            let days = bytes.split { $0 <= 0x20 }.prefix(3).map { Day(String(decoding: $0, as: UTF8.self)) }
            guard let last = days.first.flatMap(\.self) else { return nil }
            self.last = last
            if days.count == 3, let before = days[1], let until = days[2] { pause = Pause(before: before, until: until) }
        }

        var bytes: [UInt8] { Array(([last] + (pause.map { [$0.before, $0.until] } ?? [])).map { "\($0)\n" }.joined().utf8) }
    }
}
