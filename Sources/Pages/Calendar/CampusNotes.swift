import Content
import Services
import Templates

/// The holidays, make-up days and other exceptions of all campuses, for the days of a calendar.
struct CampusNotes {
    private let campuses: [(title: String, schedule: OpeningSchedule, exceptions: [HoursException])]
    private let words: InterfaceWords

    init(context: PageContext) {
        words = context.words
        campuses = context.site.makerspace.campuses.compactMap { campus in
            guard let schedule = context.site.makerspace.schedule(of: campus.group) else { return nil }
            let entry = context.entry(ofGroup: campus.group)
            return (entry.title, schedule, (entry["exceptions"]?.items ?? []).compactMap { HoursException($0.record) })
        }
    }

    /// What differs on a day, campuses of which the same is said together.
    func marks(on day: Day) -> [TemplateRecord] {
        var found: [(text: String, isClosed: Bool, campuses: [String])] = []
        for campus in campuses {
            guard let exception = campus.exceptions.last(where: { $0.days.contains(day) }) else { continue }
            let times = words.times(of: HoursException(days: day...day, spans: exception.spans, weekday: exception.weekday), campus.schedule)
            let isClosed = campus.schedule.spans(on: day) == []
            let text = [exception.note, isClosed && exception.note != nil ? nil : times].compactMap(\.self).joined(separator: words["format.dot"])
            if let index = found.firstIndex(where: { $0.text == text && $0.isClosed == isClosed }) {
                found[index].campuses.append(campus.title)
            } else {
                found.append((text, isClosed, [campus.title]))
            }
        }
        return found.map { item in
            let isEverywhere = item.campuses.count == campuses.count
            let text = isEverywhere ? item.text : words("calendar.at", ("campus", words.list(item.campuses)), ("text", item.text))
            return .mark(text, flag: item.isClosed ? "bad" : "warn")
        }
    }
}
