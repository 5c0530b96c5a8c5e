/// Spans of time as writers write them, in the words of a language.
extension InterfaceWords {
    /// A span such as `2 days` or `30 分钟` in this language; as written where it is something else.
    public func span(_ text: String) -> String {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let unit = text.dropFirst(digits.count).filter { $0 != " " }.lowercased()
        guard let number = Int(digits) else { return text }
        switch unit {
        case "minutes", "minute", "分钟", "分": return count("format.minutes", number)
        case "hours", "hour", "小时": return count("format.hours", number)
        case "days", "day", "天": return count("format.day_count", number)
        case "schooldays", "schoolday", "workingdays", "workingday", "个工作日", "工作日", "个上学日", "上学日":
            return count("format.school_days", number)
        default: return text
        }
    }
}
