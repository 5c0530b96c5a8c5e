import Content
import Interface
import Services
import Templates

extension Tables {
    static let monthNote = VariableTable(
        "note of a day", zh: "日历上一天的放假、调休或停办", en: "A holiday, a make-up day or a cancelled event",
        [
            .text("text", zh: "文字", en: "The words"),
            .text("range", zh: "从哪天到哪天，几天的才有", en: "From which to which day, where there are several"),
            .text("flag", zh: "颜色：warn 或 bad", en: "The colour: warn or bad"),
            .flag("further", zh: "前一天已经写过", en: "Whether the day before says it already"),
        ])
}

extension TemplateRecord {
    static func monthNote(_ text: String, flag: String, range: String? = nil, further: Bool = false) -> TemplateRecord {
        var record = TemplateRecord(Tables.monthNote)
        record.set("text", text)
        record.set("range", range)
        record.set("flag", flag)
        record["further"] = .flag(further)
        return record
    }
}

/// The holidays, make-up days and other exceptions of all campuses, for the days of a month.
struct CampusNotes {
    private struct Note: Hashable {
        var text: String
        var days: ClosedRange<Day>
        var range: String
        var isClosed: Bool
    }

    private let campuses: [(title: String, schedule: OpeningSchedule, exceptions: ExceptionDays)]
    private let words: InterfaceWords
    private let month: CalendarMonth

    init(_ month: CalendarMonth, context: PageContext) {
        self.month = month
        words = context.words
        campuses = context.site.makerspace.campuses.compactMap { campus in
            guard let schedule = context.site.makerspace.schedule(of: campus.group) else { return nil }
            let entry = context.entry(ofGroup: campus.group)
            return (entry.title, schedule, ExceptionDays((entry["exceptions"]?.items ?? []).compactMap { HoursException($0.record) }))
        }
    }

    /// What differs on a day, campuses of which the same is said together.
    func records(on day: Day) -> [TemplateRecord] {
        var found: [(note: Note, campuses: [String])] = []
        var places: [Note: Int] = [:]
        for campus in campuses {
            guard let exception = campus.exceptions.exception(on: day) else { continue }
            let isClosed = campus.schedule.spans(on: day) == []
            let times = words.times(campus.schedule.spans(on: day), of: exception)
            let text = words.notes([exception.note, isClosed && exception.note != nil ? nil : times].compactMap(\.self))
            let note = Note(text: text, days: exception.days, range: words.shortText(exception), isClosed: isClosed)
            if let index = places[note] {
                found[index].campuses.append(campus.title)
            } else {
                places[note] = found.count
                found.append((note, [campus.title]))
            }
        }
        return found.map { record($0.note, at: $0.campuses, on: day) }
    }

    private func record(_ note: Note, at titles: [String], on day: Day) -> TemplateRecord {
        let isEverywhere = titles.count == campuses.count
        let text = isEverywhere ? note.text : words("calendar.at", ("campus", words.list(titles)), ("text", note.text))
        let isLong = note.days.lowerBound < note.days.upperBound
        return .monthNote(
            text, flag: note.isClosed ? "bad" : "warn", range: isLong ? note.range : nil,
            further: day > max(note.days.lowerBound, month.first))
    }
}
