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

extension PageSection {
    /// So many occasions stand on an event's page.
    private static let mostDates = 5

    /// When the event is, how it repeats, and which days come next.
    static let eventDates = PageSection(
        [.record("dates", Tables.eventDates, zh: "接下来的日子", en: "The days to come")], fields: ["start", "end", "repeat", "except"]
    ) { page in
        let (context, words) = (page.context, page.words)
        guard let event = context.site.makerspace.event(page.group) else { return nil }
        var content = SectionContent()
        let rule = event.recurrence.text(words)
        let next = event.next(mostDates, onOrAfter: page.portal.today)
        let shown = next.first ?? event.last ?? event.occasion(on: event.start.day)
        let label = rule == nil ? "fact.when" : next.isEmpty ? "fact.last" : "fact.next"
        content.facts = page.fact("event", label, .value(words.text(from: shown.start, to: shown.end)), wide: true)
        if let rule { content.facts += page.fact("history", "fact.repeat", .value(rule), wide: true) }
        guard let first = next.first, let last = next.last else {
            content.marks.append(.mark(words["event.over"], flag: "warn"))
            return content
        }
        var dates = TemplateRecord(Tables.eventDates)
        if rule != nil { dates["next"] = .list(next.map(context.date)) }
        let today = page.portal.today
        let cancelled = event.recurrence.cancelled(from: min(first.start.day, today), to: last.start.day)
        dates["cancelled"] = .list(
            cancelled.map { day in
                var record = TemplateRecord(Tables.date)
                record.set("iso", day.description)
                record.set("text", words.shortText(day))
                return record
            })
        let addresses = context.site.addresses(context.language)
        dates.set("file_url", context.href(file: addresses.calendarFile(ofPageAt: page.entry.address)))
        let month = CalendarMonth(of: max(first.start.day, today))
        dates.set("month_url", context.site.places.months.contains(month) ? context.href(addresses.month(month)) : nil)
        content.setPanel("dates", dates)
        return content
    }

    /// What comes next at a campus, with its calendar file.
    static let agenda = PageSection([.record("events", Tables.agenda, zh: "这里的近期活动", en: "What is coming up there")]) { page in
        let context = page.context
        let events = context.site.makerspace.events.filter { $0.campuses.contains(page.group) }
        guard var agenda = context.agenda(events, most: 4, title: page.words["campus.events"]) else { return nil }
        agenda.set(
            "file_url", context.href(file: context.site.addresses(context.language).calendarFile(ofPageAt: page.entry.address)))
        return .value("events", .record(agenda))
    }
}
