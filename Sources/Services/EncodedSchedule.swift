import Content

/// When something is open, in the form that scripts read.
public struct EncodedSchedule: Sendable, Hashable {
    /// Seven days from Monday, each its spans in minutes since midnight: `540-720,780-1020;;…`.
    public let week: String
    /// Days on which other hours hold, each with its spans, or a question mark where nobody can tell:
    /// `2027-01-01/2027-01-03=;…`.
    public let days: String

    /// - Parameter known: the days of which anything may be said.
    public init(_ schedule: OpeningSchedule, known: ClosedRange<Day>) {
        func text(_ spans: [Range<Int>]?) -> String {
            spans.map { $0.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",") } ?? "?"
        }
        week = schedule.week.days.map(text).joined(separator: ";")
        days = schedule.deviations(in: known).map { "\($0.days.lowerBound)/\($0.days.upperBound)=\(text($0.spans))" }
            .joined(separator: ";")
    }
}
