import Content
import Portal
import Services
import Templates

extension PageContext {
    /// One occasion as a line of an agenda: the day as a calendar sheet, the title, the time and the place.
    func record(_ occasion: Occasion) -> TemplateRecord {
        let day = occasion.start.day
        var record = TemplateRecord(Tables.occasion)
        record.set("title", entry(ofGroup: occasion.event).title)
        record.set("url", href(group: occasion.event))
        record.set("iso", occasion.start.description)
        record.set("month", words.shortMonth(of: day))
        record["day"] = .number(day.day)
        let place = site.makerspace.event(occasion.event)?.spaces.map { entry(ofGroup: $0).title } ?? []
        let time = [words.text(day.weekday), occasion.start.minutes.map(ClockTime.text)].compactMap { $0 }.joined(separator: " ")
        record.set("note", words.notes([time] + place))
        return record
    }

    /// The next occasion of each event, the nearest first; nil where nothing is coming.
    func agenda(_ events: [Event], most: Int, title: String) -> TemplateRecord? {
        let coming = events.compactMap { $0.next(1, onOrAfter: portal.today).first }
            .sorted { ($0.start, $0.event) < ($1.start, $1.event) }
        guard !coming.isEmpty, let type = site.agendaType, let list = site.list(of: type, language)
        else { return nil }
        var record = TemplateRecord(Tables.agenda)
        record.set("title", title)
        record.set("url", href(list))
        record.set("calendar_url", href(site.addresses(language).calendar))
        record["dates"] = .list(coming.prefix(most).map(self.record))
        return record
    }

    /// When an occasion is, in words, with the beginning for machines.
    func date(_ occasion: Occasion) -> TemplateRecord {
        var record = TemplateRecord(Tables.date)
        record.set("iso", occasion.start.description)
        record.set("text", words.text(from: occasion.start, to: occasion.end))
        return record
    }
}
