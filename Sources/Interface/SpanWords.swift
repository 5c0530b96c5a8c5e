import Content

/// Spans of time as writers write them, in the words of a language.
extension InterfaceWords {
    /// A span such as `2 days` or `30 分钟` in this language; as written where it is something else.
    public func span(_ text: String) -> String {
        guard let span = WrittenSpan(text) else { return text }
        return switch span.unit {
        case .minute: count("format.minutes", span.count)
        case .hour: count("format.hours", span.count)
        case .day: count("format.day_count", span.count)
        case .schoolDay: count("format.school_days", span.count)
        }
    }
}
