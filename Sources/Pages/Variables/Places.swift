import Templates

extension Tables {
    static let hours = VariableTable(
        "hours", zh: "开放时间", en: "Opening hours",
        [
            .text("title", zh: "标题；开放时间的没有", en: "A title of its own; absent for opening hours"),
            .list("rows", of: hoursRow, zh: "一周的各行", en: "The rows of the week"),
            .list("exceptions", of: hoursException, zh: "节假日等例外", en: "Holidays and other exceptions"),
            .text("note", zh: "补充说明", en: "A note"),
            .record("state", openState, zh: "“现在开着吗”要用的数据", en: "What a script needs to say whether it is open now"),
        ])

    static let openState = VariableTable(
        "open state", zh: "“现在开着吗”要用的数据", en: "What tells a script whether something is open now",
        [
            .text("zone", zh: "时区", en: "The time zone"),
            .text("from", zh: "从哪天起可以下结论", en: "The first day of which something may be said"),
            .text("until", zh: "到哪天为止", en: "The last such day"),
            .text("week", zh: "周一到周日的时段，以分钟计", en: "The spans from Monday to Sunday, in minutes"),
            .text("days", zh: "与平常不同的日子", en: "The days that differ from the week"),
            .flag("person", zh: "是不是一个人在馆的时间", en: "Whether it is when somebody is there"),
        ])

    static let hoursRow = VariableTable(
        "hours row", zh: "开放时间的一行", en: "One row of opening hours",
        [
            .text("days", zh: "哪几天", en: "The days"),
            .texts("times", zh: "各时段", en: "The times"),
        ])

    static let hoursException = VariableTable(
        "exception", zh: "例外的日子", en: "An exceptional day",
        [
            .text("iso", zh: "机器读的日期", en: "The date for machines"),
            .text("date", zh: "日期", en: "The date"),
            .text("times", zh: "时段", en: "The times"),
            .text("note", zh: "原因", en: "The reason"),
        ])
}
