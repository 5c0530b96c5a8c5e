import Content
import Diagnostics
import Services

/// Two exceptions to the opening hours of one place that hold on the same day.
enum ExceptionsOverlap: Rule {
    static let name = "overlapping-exceptions"
    static let isAdvice = false
    static let help = Words(zh: "同一天有两条开放时间的例外。", en: "Two exceptions to opening hours on one day.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.portal.entries.filter { $0["exceptions"] != nil && !$0.inherited.contains("exceptions") }.flatMap { entry in
            let read = (entry["exceptions"]?.items ?? []).compactMap { item -> (item: Value, days: ClosedRange<Day>)? in
                guard let exception = HoursException(item.record), !exception.isOpenEnded else { return nil }
                return (item, exception.days)
            }
            let sorted = read.enumerated().sorted { ($0.element.days.lowerBound, $0.offset) < ($1.element.days.lowerBound, $1.offset) }.map(
                \.element)
            var found: [Diagnostic] = []
            var latest: (item: Value, days: ClosedRange<Day>)?
            for exception in sorted {
                if let before = latest, before.days.overlaps(exception.days) {
                    // The later one in the file is the one to look at.
                    let (second, first) =
                        exception.item.place.lowerBound > before.item.place.lowerBound ? (exception, before) : (before, exception)
                    found.append(
                        .overlappingExceptions(
                            exception.days.lowerBound, at: entry.place(of: "exceptions", second.item),
                            other: entry.place(of: "exceptions", first.item)))
                }
                if latest.map({ $0.days.upperBound < exception.days.upperBound }) ?? true { latest = exception }
            }
            return found
        }
    }
}

extension Diagnostic {
    fileprivate static func overlappingExceptions(_ day: Day, at place: SourcePlace, other: SourcePlace) -> Diagnostic {
        Diagnostic(
            ExceptionsOverlap.kind, at: place,
            Words(zh: "\(day) 有两条例外，以后写的一条为准。", en: "There are two exceptions for \(day); the later one in the file holds."),
            cure: Words(zh: "把日期分开，每一天只留一条。", en: "Part the dates so that each day has one."),
            related: [Related(at: other, Words(zh: "另一条在这里。", en: "The other one is here."))])
    }
}
