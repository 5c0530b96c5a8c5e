import Content
import Services

/// When places are open, in the form that a script reads; worked out once, for every page names places.
struct OpenStates: Sendable {
    /// The days of which the pages may speak.
    let known: ClosedRange<Day>
    /// By campus and room.
    private(set) var ofPlace: [Int: Texts] = [:]

    struct Texts: Sendable {
        /// Seven days from Monday, each its spans in minutes since midnight.
        var week: String
        /// Days on which other hours hold, each with its spans, or a question mark where nobody can tell.
        var days: String
    }

    init(_ makerspace: Makerspace, today: Day) {
        known = OpeningSchedule.known(on: today)
        for place in makerspace.campuses.map(\.group) + makerspace.spaces.map(\.group) {
            ofPlace[place] = makerspace.schedule(of: place).map(texts)
        }
    }

    func texts(_ schedule: OpeningSchedule) -> Texts {
        func text(_ spans: [Range<Int>]?) -> String {
            spans.map { $0.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",") } ?? "?"
        }
        return Texts(
            week: schedule.week.days.map(text).joined(separator: ";"),
            days: schedule.deviations(in: known).map { "\($0.days.lowerBound)/\($0.days.upperBound)=\(text($0.spans))" }.joined(
                separator: ";"))
    }
}
