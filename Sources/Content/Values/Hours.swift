/// Opening hours of a week.
public struct Hours: Sendable, Hashable {
    /// Open day and night.
    public var isAlways: Bool
    /// For each day of the week from Monday the open spans in minutes since midnight; empty where closed.
    public var days: [[Range<Int>]]

    public static let always = Hours(isAlways: true, days: Array(repeating: [0..<1440], count: 7))
    public static let closed = Hours(isAlways: false, days: Array(repeating: [], count: 7))

    public init(isAlways: Bool, days: [[Range<Int>]]) {
        self.isAlways = isAlways
        self.days = days
    }

    /// Days with equal hours, side by side, as one row: for tables.
    public var rows: [(days: ClosedRange<Int>, spans: [Range<Int>])] {
        var rows: [(days: ClosedRange<Int>, spans: [Range<Int>])] = []
        for (day, spans) in days.enumerated() {
            if let last = rows.last, last.spans == spans {
                rows[rows.count - 1].days = last.days.lowerBound...day
            } else {
                rows.append((day...day, spans))
            }
        }
        return rows
    }

    private static let alwaysNames: Set<String> = [
        "always", "24h", "24/7", "24x7", "7x24", "7×24", "24×7", "7*24", "7*24小时", "7×24小时", "7x24小时", "24hours", "24hoursaday", "24小时",
        "24小时开放",
        "二十四小时", "二十四小时开放", "全天24小时", "全天", "全天开放", "全天候", "全天候开放", "随时", "随时开放", "alwaysopen", "open24hours", "roundtheclock",
        "allday,everyday",
    ]

    /// Whether the text is one of the words for "day and night".
    static func isAlways(_ text: String) -> Bool {
        let words = text.lowercased()
        return words.utf8.count < 40 && alwaysNames.contains(words.filter { !$0.isWhitespace })
    }

    /// Reads `12:00-13:30, 16:30-18:00`, also with Chinese punctuation and in any order; `closed` is no span.
    static func spans(_ text: String) -> Result<[Range<Int>], HoursMistake> {
        if ["closed", "休息", "关闭", "闭馆", "不开放", ""].contains(text.lowercased()) { return .success([]) }
        if isAlways(text) { return .success([0..<1440]) }
        var spans: [Range<Int>] = []
        for part in text.split(whereSeparator: \.separatesItems) {
            let ends = part.split(whereSeparator: { "-–—~～至到".contains($0) })
            guard ends.count == 2, let from = ClockTime.minutes(ends[0].trimmingSpaces),
                let to = ClockTime.minutes(ends[1].trimmingSpaces)
            else { return .failure(.unreadable) }
            guard from < to else { return .failure(.backwards(from, to)) }
            spans.append(from..<to)
        }
        spans.sort { $0.lowerBound < $1.lowerBound }
        for (span, next) in zip(spans, spans.dropFirst()) where span.overlaps(next) { return .failure(.overlap(span, next)) }
        return spans.isEmpty ? .failure(.unreadable) : .success(spans)
    }

    /// Reads `mon`, `mon-fri`, `Mon & Wed`, `weekdays`, 周一, 周一至周五, 周一、三、五, 工作日, 每天: the days, 0 for Monday. nil when it is none.
    public static func days(_ text: String) -> [Int]? {
        guard text.utf8.count <= 200 else { return nil }
        var found: [Int] = []
        var prefix: Substring?
        var words = text.lowercased().replacing(" to ", with: "-").replacing(" and ", with: ",")[...]
        if words.hasPrefix("每"), namedDays[String(words)] == nil { words.removeFirst() }
        for part in words.split(whereSeparator: { ",，、&和与及/".contains($0) }) {
            if let named = namedDays[part.trimmingSpaces] {
                found += named
                continue
            }
            let ends = part.split(whereSeparator: { "-–—~～至到".contains($0) }).map { weekdays($0.trimmingSpaces, &prefix) }
            guard let first = ends.first, let several = first, ends.count <= 2 else { return nil }
            guard ends.count == 2 else {
                found += several
                continue
            }
            guard several.count == 1, let last = ends[1], last.count == 1, let to = last.first, var next = several.first else { return nil }
            found.append(next)
            while next != to {
                next = (next + 1) % 7
                found.append(next)
            }
        }
        return found.isEmpty ? nil : found
    }

    /// One day, or several that share the word before them: 周一三五. After 周一, 三 alone is a day, too.
    private static func weekdays(_ text: String, _ prefix: inout Substring?) -> [Int]? {
        if let day = Weekday(named: text) {
            prefix = ["星期", "礼拜", "周"].first(where: text.hasPrefix).map { text.prefix($0.count) }
            return [day.rawValue]
        }
        let own = ["星期", "礼拜", "周"].first(where: text.hasPrefix).map { text.prefix($0.count) }
        guard let word = own ?? prefix, text.count <= word.count + 7 else { return nil }
        let days = text.dropFirst(own?.count ?? 0).map { Weekday(named: String(word) + String($0))?.rawValue }
        guard !days.isEmpty, !days.contains(nil) else { return nil }
        if own != nil { prefix = own }
        return days.compactMap(\.self)
    }

    private static let namedDays: [String: [Int]] = {
        var named: [String: [Int]] = [:]
        for word in ["工作日", "平日", "平时", "上学日", "上课日", "weekday", "weekdays", "workdays", "working days", "school days"] {
            named[word] = Array(0...4)
        }
        for word in ["周末", "双休日", "weekend", "weekends"] { named[word] = [5, 6] }
        for word in ["每天", "每日", "天天", "daily", "every day", "everyday"] { named[word] = Array(0...6) }
        return named
    }()
}
