import Content

/// Whether something is open at a moment, and what comes next.
///
/// `templates/assets/js/70-open-state.js` works out the same on the reader's device; both are held against one file
/// of cases in the tests.
public enum OpenState: Sendable, Hashable {
    /// The moment at which it closes, at `24:00` of a day where that is midnight; nil where it is not known.
    case open(until: Moment?)
    /// The moment at which it opens; nil where it is not known, or too far ahead.
    case closed(opens: Moment?)
}

extension OpeningSchedule {
    /// nil where nothing is known of that day.
    ///
    /// - Parameter known: the days of which anything may be said.
    public func state(at now: Moment, known: ClosedRange<Day>) -> OpenState? {
        guard known.contains(now.day), let today = spans(on: now.day) else { return nil }
        let minute = now.minutes ?? 0
        if let span = today.first(where: { $0.contains(minute) }) {
            return .open(until: end(from: Moment(day: now.day, minutes: span.upperBound), known))
        }
        if let next = today.map(\.lowerBound).filter({ $0 > minute }).min() {
            return .closed(opens: Moment(day: now.day, minutes: next))
        }
        var day = now.day.adding(1)
        while known.contains(day), let spans = spans(on: day) {
            if let next = spans.map(\.lowerBound).min() { return .closed(opens: Moment(day: day, minutes: next)) }
            day = day.adding(1)
        }
        return .closed(opens: nil)
    }

    /// Where the spans that follow without a gap end, over midnight too.
    private func end(from moment: Moment, _ known: ClosedRange<Day>) -> Moment? {
        var (day, minute) = (moment.day, moment.minutes ?? 0)
        while true {
            if minute == 1440 {
                guard known.contains(day.adding(1)), let next = spans(on: day.adding(1)) else { return nil }
                guard next.contains(where: { $0.lowerBound == 0 }) else { return Moment(day: day, minutes: minute) }
                (day, minute) = (day.adding(1), 0)
            }
            guard let further = spans(on: day)?.first(where: { $0.lowerBound == minute }) else { return Moment(day: day, minutes: minute) }
            minute = further.upperBound
        }
    }
}
