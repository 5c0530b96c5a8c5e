import Content
import Portal
import Services
import Templates

extension Tables {
    static let eventDates = VariableTable(
        "dates", zh: "接下来的日子", en: "The days to come",
        [
            .list("next", of: date, zh: "接下来的几次", en: "The next occasions"),
            .list("cancelled", of: date, zh: "其间停办的日子", en: "The days between them that are left out"),
            .text("file_url", zh: "日历文件", en: "The calendar file"),
            .text("month_url", zh: "下一次所在月份的日历", en: "The calendar of the month of the next one"),
        ])
}

extension EntryPage {
    /// So many occasions stand on an event's page.
    private static let mostDates = 5

    /// When the event is, how it repeats, and which days come next.
    func fillWhen() {
        guard let event = context.site.makerspace.event(group) else { return }
        let rule = event.recurrence.text(words)
        let next = event.next(Self.mostDates, onOrAfter: portal.today)
        let shown = next.first ?? event.last ?? event.occasion(on: event.start.day)
        let label = rule == nil ? "fact.when" : next.isEmpty ? "fact.last" : "fact.next"
        addFact("event", label, .value(words.text(from: shown.start, to: shown.end)), wide: true)
        if let rule { addFact("history", "fact.repeat", .value(rule), wide: true) }
        guard let first = next.first, let last = next.last else {
            marks.append(.mark(words["event.over"], flag: "warn"))
            return
        }
        let addresses = context.site.addresses(context.language)
        var dates = TemplateRecord(Tables.eventDates)
        if rule != nil { dates["next"] = .list(next.map(context.date)) }
        let cancelled = event.recurrence.cancelled(from: min(first.start.day, portal.today), to: last.start.day)
        dates["cancelled"] = .list(
            cancelled.map { day in
                var record = TemplateRecord(Tables.date)
                record.set("iso", day.description)
                record.set("text", words.shortText(day))
                return record
            })
        dates.set("file_url", context.href(file: addresses.calendarFile(ofPageAt: entry.address)))
        let month = CalendarMonth(of: max(first.start.day, portal.today))
        dates.set("month_url", context.site.months.contains(month) ? context.href(addresses.month(month)) : nil)
        record["dates"] = .record(dates)
        record["has_panels"] = .flag(true)
    }

    /// What was made at the event, by the projects that say so.
    func fillMade() {
        record["made"] =
            context.group(words["event.made"], type: "project", groups: takeBacklinks(["made_here"])).map { .record($0) } ?? .absent
    }

    /// What comes next at a campus, with its calendar file.
    func fillAgenda() {
        let events = context.site.makerspace.events.filter { $0.campuses.contains(group) }
        guard var agenda = context.agenda(events, most: 4, title: words["campus.events"]) else { return }
        agenda.set("file_url", context.href(file: context.site.addresses(context.language).calendarFile(ofPageAt: entry.address)))
        record["events"] = .record(agenda)
    }
}
