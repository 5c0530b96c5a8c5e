import Diagnostics

extension Diagnostic {
    /// A value that its field does not take; it is left out.
    ///
    /// - Parameters:
    ///   - loss: what is lost besides.
    ///   - start: when what ends here begins.
    static func badValue(
        _ text: String, _ problem: ScalarReader.Problem, field: Field, at place: SourcePlace, loss: Words? = nil, start: Moment? = nil
    ) -> Diagnostic {
        let (rule, near) = isMoment(problem) ? (cureOfMoment(text, field, start), []) : explanation(text, problem, field)
        let consequence = loss ?? field.ifUnreadable.consequence ?? Words(zh: "这个值没有用上", en: "the value is not used")
        return Diagnostic(
            ContentDiagnostics.badValue, at: place,
            Words(zh: "「\(field.key)」不能是「\(text)」，\(consequence.zh)。", en: "“\(field.key)” cannot be “\(text)”; \(consequence.en)."),
            near: near
        ) { _ in rule }
    }

    /// Long, since each case is a message of its own.
    private static func explanation(_ text: String, _ problem: ScalarReader.Problem, _ field: Field) -> (Words, Guess) {
        if let time = problem.isOfTime ? ImpossibleTime(in: text) : nil { return (time.cure, []) }
        switch problem {
        case .integer(let range):
            if let upper = field.spoken?.upperEnd(in: text).flatMap({ Int(exactly: $0.rounded()) }), range.contains(upper) {
                return oneNumber(upper, field)
            }
            if let words = countedOtherwise(text, field) { return (words, []) }
            let near = Guess(known: Int(text).map { [String(min(max($0, range.lowerBound), range.upperBound))] } ?? [])
            return (
                Words(
                    zh: "\(field.help.zh)写 \(range.lowerBound) 到 \(range.upperBound) 的整数。",
                    en: "\(field.help.en) Write a whole number from \(range.lowerBound) to \(range.upperBound)."), near
            )
        case .number(let range) where range.lowerBound > 0 && range.lowerBound < 0.001:
            return (
                Words(
                    zh: "写大于 0 的数，最多 \(range.upperBound.short)，单位另写。",
                    en: "Write a number above 0, at most \(range.upperBound.short); the unit goes elsewhere."), []
            )
        case .number(let range):
            return (
                Words(
                    zh: "\(field.help.zh)只写数字，从 \(range.lowerBound.short) 到 \(range.upperBound.short)，单位另写。",
                    en:
                        "\(field.help.en) Write a number only, from \(range.lowerBound.short) to \(range.upperBound.short); the unit goes elsewhere."
                ), []
            )
        case .boolean: return (Words(zh: "写 true（是）或 false（否）。", en: "Write true or false."), ["true", "false"])
        case .date:
            let isAlone = if case .date = field.kind { true } else { false }
            let day = DayToWrite(text, key: isAlone ? field.key : nil, isLast: field.key == "until")
            return (day.cure, Guess(known: day.days))
        case .moment: return (cureOfMoment(text, field, nil), [])
        case .grades: return (Words(zh: "年级写 1 到 12，可以写范围，如 7-9。", en: "Write grades from 1 to 12, or a range such as 7-9."), [])
        case .hours(let mistake): return (halvesCure(text) ?? cure(of: mistake), [])
        case .weekdays: return (Words(zh: "星期写成 mon、mon-fri、周一至周五。", en: "Write days as mon or mon-fri."), [])
        case .url:
            return (
                Words(
                    zh: "只写一个网址，以 https:// 或 http:// 开头，没有空格，如：\(field.key): https://www.example.com",
                    en:
                        "Write one address alone, beginning with https:// or http:// and without spaces, such as: \(field.key): https://www.example.com"
                ), []
            )
        case .color: return (Words(zh: "颜色写成 #1f6f8b 这样。", en: "Write a colour such as #1f6f8b."), [])
        case .path: return (Words(zh: "写 content 文件夹里的文件。", en: "Name a file inside the content folder."), [])
        case .term(let terms, let index):
            let few = terms.prefix(12)
            return (
                Words(
                    zh: "可以写：\(each: few.map { "\($0.id)（\($0.label.zh)）" }, "、")\(terms.count > 12 ? "……" : "")",
                    en: "One of: \(each: few.map(\.id), ", ")\(terms.count > 12 ? " …" : "")"),
                Guess(text, among: index)
            )
        }
    }
}

extension Diagnostic {
    private static func isMoment(_ problem: ScalarReader.Problem) -> Bool { if case .moment = problem { true } else { false } }

    private static func cureOfMoment(_ text: String, _ field: Field, _ start: Moment?) -> Words {
        if let time = ImpossibleTime(in: text) { return time.cure }
        if let day = SpokenMoment("2026年" + text) {
            let end = day.end.map { Words(zh: "；结束另写一行 end: \($0.written)", en: "; its end on a line of its own, end: \($0.written)") }
            return Words(
                zh: "没有写哪一年，年份照实写，如：\(field.key): \(day.start.written)\(end?.zh ?? "")",
                en: "The year is missing; write the real one, such as: \(field.key): \(day.start.written)\(end?.en ?? "")")
        }
        let later = start.flatMap { start in start.minutes.map { Moment(day: start.day, minutes: min($0 + 120, 1439)) } }
        let example = later?.written ?? start.map { "\($0.day) 16:30" } ?? "2026-11-25 16:30"
        return Words(
            zh: "要写出年月日，几点按 24 小时写，如：\(field.key): \(example)",
            en: "Write the whole day, and the time with 24 hours, such as: \(field.key): \(example)")
    }

    /// 40-60分钟: a field takes one number.
    private static func oneNumber(_ number: Int, _ field: Field) -> (Words, Guess) {
        (
            Words(
                zh: "\(field.help.zh)只能写一个数，比如大的那个：\(field.key): \(number)",
                en: "\(field.help.en) Write one number, such as the greater one: \(field.key): \(number)"),
            Guess(known: [String(number)])
        )
    }

    /// More lessons than this are a slip.
    private static let mostLessons = 10_000

    /// What has a field of its own, or needs none: 两节课, 不限.
    private static func countedOtherwise(_ text: String, _ field: Field) -> Words? {
        if field.key == "minutes", let lessons = SpokenNumber.classHours.number(in: text).flatMap({ Int(exactly: $0.number) }),
            (0...Self.mostLessons).contains(lessons)
        {
            return Words(
                zh: "一节课多长各校不同。\(field.help.zh)写分钟数，如 minutes: \(lessons * 40)；课时另写一行：class_hours: \(lessons)",
                en:
                    "A lesson's length differs between schools. \(field.help.en) Write minutes, such as minutes: \(lessons * 40); lessons have a line of their own: class_hours: \(lessons)"
            )
        }
        if field.key == "minutes", let days = SpokenDuration.days(text) {
            let minutes = Int(days * 360)
            return Words(
                zh: "一天做几个小时各人不同。\(field.help.zh)写真正动手的分钟数；一天按 6 小时算就是 minutes: \(minutes)",
                en:
                    "How long a day is differs. \(field.help.en) Write the minutes of work themselves; with six hours a day, minutes: \(minutes)"
            )
        }
        if field.key == "capacity", ["不限", "不限人数", "人数不限", "无限制", "没有限制", "unlimited", "no limit", "any"].contains(text.lowercased()) {
            return Words(zh: "不限人数就不用写：把这一行删掉。", en: "Where there is no limit, delete this line.")
        }
        return nil
    }

    private static func text(_ span: Range<Int>) -> String { "\(ClockTime.text(span.lowerBound))-\(ClockTime.text(span.upperBound))" }

    /// `8:00-10:00pm`: both readings, to choose from.
    private static func halvesCure(_ text: String) -> Words? {
        SpokenHours.halves(in: text).map { day, evening in
            Words(
                zh: "上午和晚上都说得通，用 24 小时写：从早上开到晚上写 \(Self.text(day))，只在晚上开写 \(Self.text(evening))。",
                en: "It can mean the whole day or the evening; write it with 24 hours: \(Self.text(day)) or \(Self.text(evening)).")
        }
    }

    private static func cure(of mistake: HoursMistake) -> Words {
        switch mistake {
        case .unreadable:
            return Words(
                zh: "时段写成 12:00-13:30, 16:30-18:00；不开放写 closed，全天写 always。",
                en: "Write such as 12:00-13:30, 16:30-18:00, or closed, or always.")
        case .unreadableDays:
            return Words(
                zh: "写成「星期 时段」，如 周一至周五 12:00-13:30，周六 9:00-12:00；没有写到的日子就是不开放。",
                en: "Write the days with their times, such as Mon-Fri 12:00-13:30, Sat 9:00-12:00; days that are not named are closed.")
        case .overlap(let first, let second):
            let whole = text(first.lowerBound..<max(first.upperBound, second.upperBound))
            return Words(
                zh: "\(text(first)) 和 \(text(second)) 重叠了：连着开放就写 \(whole)，不然改掉其中一个。",
                en: "\(text(first)) and \(text(second)) overlap: write \(whole) if it is open throughout, or mend one of them.")
        case .backwards(let from, let to) where HoursMistake.crossesMidnight(from, to):
            let evening = text(from..<1440)
            return to == 0
                ? Words(zh: "开到半夜写 \(evening)。", en: "Write \(evening) for a day that ends at midnight.")
                : Words(
                    zh: "跨过了半夜，要分成两天写：这一天写 \(evening)，第二天写 \(text(0..<to))。",
                    en: "It crosses midnight, so write it on two days: \(evening) on this one, \(text(0..<to)) on the next.")
        case .backwards(let from, let to):
            return Words(
                zh: "\(ClockTime.text(to)) 结束，却 \(ClockTime.text(from)) 才开始：先写开始，再写结束，用 24 小时制。",
                en:
                    "It ends at \(ClockTime.text(to)), before it begins at \(ClockTime.text(from)): write the beginning first, with 24 hours."
            )
        }
    }
}

extension Double {
    fileprivate var short: String {
        self == rounded() && abs(self) < 1e15 ? String(Int(self)) : String(self)
    }
}
