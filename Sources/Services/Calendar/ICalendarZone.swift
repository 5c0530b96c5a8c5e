import Content
import Foundation

/// A time zone as calendar files describe it.
struct ICalendarZone {
    private static let years = 1900...2100
    let name: String
    private let zone: TimeZone

    /// nil for a zone that the system does not know: times then hold wherever the reader is.
    init?(_ name: String) {
        guard let zone = TimeZone(identifier: name) else { return nil }
        self.name = name
        self.zone = zone
    }

    /// The changes of the clock within some years, each with its day; without any the one offset that holds.
    func write(from firstYear: Int, through lastYear: Int, to lines: inout ICalendarLines) {
        // Nobody knows the clocks of the year 9999, and two changes a year add up.
        let start = instant(year: min(max(firstYear, Self.years.lowerBound), Self.years.upperBound))
        let end = instant(year: min(max(lastYear, Self.years.lowerBound), Self.years.upperBound) + 1)
        lines.add("BEGIN", "VTIMEZONE")
        lines.add("TZID", name)
        write(at: start, from: zone.secondsFromGMT(for: start), &lines)
        var date = start
        while let next = zone.nextDaylightSavingTimeTransition(after: date), next < end, next > date {
            write(at: next, from: zone.secondsFromGMT(for: next.addingTimeInterval(-1)), &lines)
            date = next
        }
        lines.add("END", "VTIMEZONE")
    }

    /// The same moment in UTC, `20261125T083000Z`.
    func universal(_ day: Day, seconds: Int) -> String {
        let local = Double(day.daysSince1970 * 86_400 + seconds)
        // Right but for the hours around a change of the clock, which the second look mends.
        let guess = local - Double(zone.secondsFromGMT(for: Date(timeIntervalSince1970: local)))
        return text(local - Double(zone.secondsFromGMT(for: Date(timeIntervalSince1970: guess)))) + "Z"
    }

    private func write(at date: Date, from offset: Int, _ lines: inout ICalendarLines) {
        let isSummer = zone.isDaylightSavingTime(for: date)
        let to = zone.secondsFromGMT(for: date)
        lines.add("BEGIN", isSummer ? "DAYLIGHT" : "STANDARD")
        lines.add("DTSTART", text(date.timeIntervalSince1970 + Double(offset)))
        lines.add("TZOFFSETFROM", Self.offset(offset))
        lines.add("TZOFFSETTO", Self.offset(to))
        lines.add("END", isSummer ? "DAYLIGHT" : "STANDARD")
    }

    private func instant(year: Int) -> Date {
        Date(timeIntervalSince1970: Double((Day(year: max(1, min(9999, year)), month: 1, day: 1)?.daysSince1970 ?? 0) * 86_400))
    }

    private func text(_ seconds: Double) -> String {
        let total = Int(seconds.rounded(.down))
        let day = Int((Double(total) / 86_400).rounded(.down))
        let rest = total - day * 86_400
        return ICalendarTime.local(Moment(day: Day(daysSince1970: day), minutes: rest / 60)).dropLast(2) + Self.two(rest % 60)
    }

    private static func offset(_ seconds: Int) -> String {
        let minutes = abs(seconds) / 60
        return (seconds < 0 ? "-" : "+") + two(minutes / 60) + two(minutes % 60)
    }

    private static func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
