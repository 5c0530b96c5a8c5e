import Content
import Interface
import Portal
import Routes
import Services
import Templates

extension Tables {
    static let month = layout(
        "month", zh: "一个月的活动日历", en: "The calendar of a month",
        [
            .text("file_url", zh: "全部活动的日历文件", en: "The calendar file of all events"),
            .text("archive_url", zh: "往期活动", en: "The archive of events"),
            .record("previous", link, zh: "上个月", en: "The month before"),
            .record("next", link, zh: "下个月", en: "The month after"),
            .list("months", of: link, zh: "各个月", en: "All months"),
            .texts("weekdays", zh: "周一到周日", en: "Monday to Sunday"),
            .list("weeks", of: monthWeek, zh: "各周", en: "The weeks"),
            .flag("empty", zh: "这个月没有活动", en: "Whether nothing takes place"),
        ])

    static let monthWeek = VariableTable(
        "week", zh: "一周", en: "A week",
        [
            .list("days", of: monthDay, zh: "七天", en: "Seven days")
        ])

    static let monthDay = VariableTable(
        "day", zh: "一天", en: "A day",
        [
            .flag("outside", zh: "不在这个月", en: "Whether it is not of this month"),
            .text("iso", zh: "机器读的日期", en: "The date for machines"),
            .number("day", zh: "几号", en: "The day of the month"),
            .text("text", zh: "完整的日期", en: "The date in words"),
            .flag("quiet", zh: "没有活动，也没有前一天没写过的事", en: "Whether there is nothing on it that the day before does not say"),
            .list("notes", of: monthNote, zh: "放假、调休、停办", en: "Holidays, make-up days and cancelled events"),
            .list("events", of: monthEvent, zh: "活动", en: "The events"),
        ])

    static let monthEvent = VariableTable(
        "event of a day", zh: "一天里的一场活动", en: "An event of a day",
        [
            .text("title", zh: "标题", en: "The title"),
            .text("url", zh: "网址", en: "Its address"),
            .text("time", zh: "时间", en: "The time"),
            .text("place", zh: "校区", en: "The campus"),
        ])
}

/// Fills the calendar of a month: what takes place on each day, and where the campuses keep other hours.
struct MonthPage {
    let context: PageContext
    let month: CalendarMonth

    init(site: Site, month: CalendarMonth, language: String, address: SitePath) {
        self.month = month
        context = PageContext(site: site, language: language, address: address)
    }

    private var words: InterfaceWords { context.words }
    private var portal: Portal { context.portal }
    private var makerspace: Makerspace { context.site.makerspace }

    func filled() -> TemplateRecord {
        let site = context.site
        let addresses = site.addresses(context.language)
        let months = site.places.months
        var record = TemplateRecord(Tables.month)
        let isPresent = context.address == addresses.calendar
        context.fill(
            &record, title: words("calendar.title", ("month", words.text(month))), type: site.colour(of: site.agendaType),
            icon: site.icon(of: site.agendaType),
            crumbs: context.eventCrumbs(),
            others: context.inEachLanguage { isPresent ? site.addresses($0).calendar : site.addresses($0).month(month) },
            fallback: { site.addresses($0).calendar })
        record.set("description", words("calendar.description", ("month", words.text(month)), ("portal", site.title(context.language))))
        record.set("file_url", context.href(file: addresses.calendarFile))
        record.set("archive_url", context.href(addresses.archive))
        if let position = months.firstIndex(of: month) {
            if position > 0 { record["previous"] = .record(link(months[position - 1], addresses)) }
            if position + 1 < months.count { record["next"] = .record(link(months[position + 1], addresses)) }
        }
        record["months"] =
            months.count < 2
            ? .absent
            : .list(
                months.map { other in
                    var item = link(other, addresses)
                    item.set("current", other == month ? "page" : nil)
                    return item
                })
        record["weekdays"] = .texts(Weekday.allCases.map { words.text($0) })
        let occasions = makerspace.occasions(from: month.first, to: month.last)
        record["empty"] = .flag(occasions.isEmpty)
        let notes = CampusNotes(month, context: context)
        record["weeks"] = .list(
            month.weeks.map { days in
                var week = TemplateRecord(Tables.monthWeek)
                week["days"] = .list(days.map { day($0, occasions, notes) })
                return week
            })
        return record
    }

    private func link(_ month: CalendarMonth, _ addresses: Addresses) -> TemplateRecord {
        .link(words.text(month), context.href(addresses.month(month)))
    }

    private func day(_ day: Day?, _ occasions: [Occasion], _ notes: CampusNotes) -> TemplateRecord {
        var record = TemplateRecord(Tables.monthDay)
        guard let day else {
            record["outside"] = .flag(true)
            return record
        }
        record.set("iso", day.description)
        record["day"] = .number(day.day)
        record.set("text", words.shortTextWithWeekday(day))
        let events = occasions.filter { $0.days.contains(day) }
        let marks = notes.records(on: day) + cancelled(on: day)
        record["events"] = .list(events.map { event($0, on: day) })
        record["notes"] = .list(marks)
        let isNews = marks.contains { note in if case .flag(true) = note["further"] { false } else { true } }
        record["quiet"] = .flag(events.isEmpty && !isNews)
        return record
    }

    /// Events that would be on, were they not left out.
    private func cancelled(on day: Day) -> [TemplateRecord] {
        makerspace.events.filter { !$0.recurrence.cancelled(from: day, to: day).isEmpty }.map { event in
            .monthNote(words("calendar.cancelled", ("title", context.entry(ofGroup: event.group).title)), flag: "warn")
        }
    }

    private func event(_ occasion: Occasion, on day: Day) -> TemplateRecord {
        var record = TemplateRecord(Tables.monthEvent)
        record.set("title", context.entry(ofGroup: occasion.event).title)
        record.set("url", context.href(group: occasion.event))
        // On its further days an occasion goes on.
        record.set("time", day == occasion.start.day ? occasion.start.minutes.map(ClockTime.text) : words["calendar.goes_on"])
        let event = makerspace.event(occasion.event)
        let campuses = event?.campuses ?? []
        record.set(
            "place",
            campuses.isEmpty
                ? event?.mode == .virtual ? words["calendar.online"] : nil : words.list(campuses.map { context.entry(ofGroup: $0).title }))
        return record
    }
}
