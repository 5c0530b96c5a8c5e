import Portal
import Services

@testable import Content

extension Harness {
    /// Front matter of an event and of a campus: days, times, repeats, hours and exceptions, and what is worked out of them.
    static let dates = Harness(
        name: "dates",
        seeds: {
            Seeds.frontMatter(in: "content/events") + Seeds.frontMatter(in: "content/campuses") + Seeds.frontMatter(in: "content/services")
        },
        words: [
            "start: ", "end: ", "repeat: {every: ", "until: ", "count: ", "days: [", "except: [", "hours: {", "exceptions:\n  - date: ",
            "closed: true", "as: wed", "2026-11-25 16:30", "0001-01-01",
            "9999-12-31", "24:00", "25:99", "9223372036854775807 weeks", "day", "every other week", "1st monday", "last fri", "每两周",
            "周一至周五", "mon-fri", "8:00-17:00", "always", "}", "]", "\n", ", ",
        ],
        fault: { bytes in
            let text = "---\n" + String(decoding: bytes, as: UTF8.self).replacing("---", with: "--") + "\n---\n"
            guard let portal = SmallPortal.linked(["events/e.md": text, "campuses/c.md": text, "services/s.md": text]) else { return nil }
            let makerspace = Makerspace(portal)
            for entry in portal.entries {
                guard let rule = Recurrence(entry) else { continue }
                let days = rule.next(20, onOrAfter: portal.today)
                if days != days.sorted() || Set(days).count != days.count { return "days out of order: \(days)" }
                if let first = days.first, first < portal.today || rule.first(onOrAfter: portal.today) != first { return "first \(first)" }
                if !days.allSatisfy({ !rule.except.contains($0) }) { return "a day that is left out" }
                _ = rule.last
                _ = rule.isEndedByCount
                _ = rule.cancelled(from: portal.today, to: portal.today.adding(400))
            }
            _ = makerspace.months(from: portal.today, most: 12)
            let known = OpeningSchedule.known(on: portal.today)
            for entry in portal.entries {
                guard let hours = entry["hours"]?.hours else { continue }
                let exceptions = (entry["exceptions"]?.items ?? []).compactMap { HoursException($0.record) }
                let schedule = OpeningSchedule(week: hours, exceptions: exceptions, campuses: [exceptions], isOwnWeek: false)
                _ = schedule.deviations(in: known)
                _ = schedule.rows(of: exceptions)
                for minutes in [0, 719, 1439] { _ = schedule.state(at: Moment(day: portal.today, minutes: minutes), known: known) }
            }
            return nil
        })
}
