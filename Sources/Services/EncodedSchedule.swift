import Content

/// When something is open, in the form that scripts read.
public struct EncodedSchedule: Sendable, Hashable {
    /// Seven days from Monday, each its spans in minutes since midnight: `540-720,780-1020;;…`.
    public let week: String
    /// Days on which other hours hold, each with its spans, or a question mark where nobody can tell:
    /// `2027-01-01/2027-01-03=;…`.
    public let days: String

    /// - Parameters:
    ///   - known: the days of which anything may be said.
    ///   - noted: until when days that somebody has noted follow; nil for none beyond those that are known.
    public init(_ schedule: OpeningSchedule, known: ClosedRange<Day>, noted: Day? = nil) {
        func text(_ spans: [Range<Int>]?) -> String {
            spans.map { $0.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",") } ?? "?"
        }
        week = schedule.week.days.map(text).joined(separator: ";")
        var rows = schedule.deviations(in: known)
        if let noted, !schedule.week.isAlways {
            rows += schedule.rows(of: schedule.campuses.flatMap(\.self) + schedule.exceptions)
                .filter { !$0.exception.isOpenEnded && $0.days.upperBound > known.upperBound && $0.days.lowerBound <= noted }
                .map { (max($0.days.lowerBound, known.upperBound.adding(1))...min($0.days.upperBound, noted), $0.spans) }
        }
        days = rows.map { "\($0.days.lowerBound)/\($0.days.upperBound)=\(text($0.spans))" }.joined(separator: ";")
    }
}
