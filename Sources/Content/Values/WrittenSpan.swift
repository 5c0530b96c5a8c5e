/// How long something takes, as a writer says it in a field of text: `2 days`, `30 分钟`, `3 个上学日`.
public struct WrittenSpan: Sendable, Hashable {
    public enum Unit: Sendable, Hashable { case minute, hour, day, schoolDay }

    public var count: Int
    public var unit: Unit

    /// nil for anything else than a number with such a unit.
    public init?(_ text: String) {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let count = Int(digits) else { return nil }
        switch text.dropFirst(digits.count).filter({ $0 != " " }).lowercased() {
        case "minutes", "minute", "分钟", "分": unit = .minute
        case "hours", "hour", "小时", "个小时": unit = .hour
        case "days", "day", "天": unit = .day
        case "schooldays", "schoolday", "workingdays", "workingday", "个工作日", "工作日", "个上学日", "上学日": unit = .schoolDay
        default: return nil
        }
        self.count = count
    }

    /// As ISO 8601 has it, which knows no days off.
    public var iso: String {
        switch unit {
        case .minute: "PT\(count)M"
        case .hour: "PT\(count)H"
        case .day, .schoolDay: "P\(count)D"
        }
    }
}
