import Diagnostics

/// The day on which somebody was born, on a pupil's page.
enum BirthdayShown: Rule {
    static let name = "birthday-shown"
    static let isAdvice = false
    static let help = Words(zh: "学生页面里的生日。", en: "A birthday on a student's page.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.inStudentTexts(["生", "orn on", "irthday", "ate of birth"], find) { .birthdayShown($0, at: $1) }
    }

    static func find(_ text: ScannedText) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var at = 0
        while at < text.count {
            defer { at += 1 }
            if let cue = text.word(cues, at: at), !text.isLatin(at - 1) {
                let start = text.skipping([":", "是", "为", "在", "于", "，", ",", "i", "s", "o", "n"], from: at + cue)
                guard let end = date(text, start) else { continue }
                found.append(at..<end)
                at = end - 1
            } else if text.isDigit(at), !text.isDigit(at - 1), let end = date(text, at),
                text.word(["出生", "生日", "生，", "生。"], at: text.skipping(["是", "的", "我"], from: end)) != nil
            {
                found.append(at..<end)
                at = end - 1
            }
        }
        return found
    }

    /// The end of a month and a day, with or without a year: 2012 年 5 月 3 日, 2012-05-03, 5/3, May 3, 3 May.
    private static func date(_ text: ScannedText, _ start: Int) -> Int? {
        var at = start
        var parts: [Int] = []
        while parts.count < 3 {
            var end = at
            while text.isDigit(end), end - at < 5 { end += 1 }
            if end == at {
                guard let month = text.word(months, at: at) else { break }
                end = at + month
                while text.isLatin(end) { end += 1 }
            }
            parts.append(end)
            at = text.skipping(["年", "月", "-", "/", ".", ","], from: end)
            if text[at] == "日" || text[at] == "号" { return parts.count > 1 ? at + 1 : nil }
        }
        return parts.count > 1 ? parts.last : nil
    }

    private static let cues = [
        "出生日期", "出生于", "出生在", "生日", "生于", "born on", "Born on", "birthday", "Birthday", "date of birth", "Date of birth",
    ]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}

extension Diagnostic {
    fileprivate static func birthdayShown(_ words: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            BirthdayShown.kind, at: place,
            Words(zh: "学生的页面上有生日：「\(words)」。", en: "A student's page shows a birthday: “\(words)”."),
            cure: Words(zh: "删掉它；要说年龄，写年级就够了。", en: "Take it out; the grade says enough about somebody's age."))
    }
}
