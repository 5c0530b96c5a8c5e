import Content

/// Days and times in the words of a language.
extension InterfaceWords {
    /// `2026 年 11 月 23 日`, `23 November 2026`.
    public func text(_ day: Day) -> String {
        self(
            "format.date", ("year", String(day.year)), ("month", String(day.month)), ("day", String(day.day)),
            ("month_name", self["format.month.\(day.month)"]))
    }

    /// Without the year, for dates near at hand.
    public func shortText(_ day: Day) -> String {
        self(
            "format.date.short", ("month", String(day.month)), ("day", String(day.day)),
            ("month_name", self["format.month.\(day.month)"]))
    }

    /// Without the year, with the weekday.
    public func shortTextWithWeekday(_ day: Day) -> String {
        self("format.date.weekday", ("date", shortText(day)), ("weekday", text(day.weekday)))
    }

    /// `2026 年 11 月`, `November 2026`.
    public func text(_ month: CalendarMonth) -> String {
        self("calendar.month", ("year", String(month.year)), ("month", self["format.month.\(month.month)"]))
    }

    /// The month of a day, as on a calendar sheet.
    public func shortMonth(of day: Day) -> String { self["format.month.short.\(day.month)"] }

    public func text(_ weekday: Weekday) -> String { self["format.weekday.\(weekday.key)"] }

    /// `2026 年 11 月 25 日（周三）16:30`.
    public func text(_ moment: Moment) -> String {
        let day = self("format.date.weekday", ("date", text(moment.day)), ("weekday", text(moment.day.weekday)))
        guard let minutes = moment.minutes else { return day }
        return self("format.moment", ("date", day), ("time", ClockTime.text(minutes)))
    }

    /// From one moment to another, without repeating the day.
    public func text(from start: Moment, to end: Moment?) -> String {
        guard let end, end > start else { return text(start) }
        if end.day == start.day {
            guard let minutes = end.minutes else { return text(start) }
            return self("format.range", ("from", text(start)), ("to", ClockTime.text(minutes)))
        }
        return self("format.range.wide", ("from", text(start)), ("to", text(end)))
    }
}
