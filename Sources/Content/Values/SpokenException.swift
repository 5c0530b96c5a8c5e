/// How a day differs from the timetable, in words: 休息, 国庆节放假, `9:00-12:00`, 按周三课表.
struct SpokenException: Equatable {
    /// The fields of the exception besides the day, in order.
    var pairs: [(key: String, value: String)]

    static func == (a: SpokenException, b: SpokenException) -> Bool {
        a.pairs.map(\.key) == b.pairs.map(\.key) && a.pairs.map(\.value) == b.pairs.map(\.value)
    }

    /// nil for what has no sure reading, such as 下午休息 and 照常.
    ///
    /// - Parameter feast: what stands before the day.
    init?(_ words: String, feast: String) {
        let note = Self.bare(feast)
        var said = Self.bare(words)
        for word in ["只开放", "仅开放", "只开", "开放", "改为", "改成", "改到", "only open ", "open from ", "open "]
        where said.lowercased().hasPrefix(word) && said.contains(where: { $0.isASCII && $0.isNumber }) {
            said = Self.bare(String(said.dropFirst(word.count)))
        }
        guard !Self.isOfPart(said), !Self.isOfPart(note), !note.contains(where: { $0.isASCII && $0.isNumber }) else { return nil }
        guard let pairs = said.isEmpty ? Self.pairs(ofDay: note) : Self.open(said, note) ?? Self.closed(said, note) else { return nil }
        self.pairs = pairs
    }

    /// Of a day of which nothing more is said.
    private static func pairs(ofDay note: String) -> [(key: String, value: String)]? {
        guard !note.isEmpty else { return nil }
        // `closed on 2027-01-01`
        let bare = ["on", "于", "在"].first { note.lowercased().hasSuffix($0) }.map { Self.bare(String(note.dropLast($0.count))) } ?? note
        if closing.contains(bare.lowercased()) { return closed("") }
        return isFeast(note) ? closed(note) : nil
    }

    /// Other hours than usual.
    private static func open(_ said: String, _ note: String) -> [(key: String, value: String)]? {
        if let spans = SpokenHours.spans(said), !spans.isEmpty {
            let hours = spans.map { "\(ClockTime.text($0.lowerBound))-\(ClockTime.text($0.upperBound))" }.joined(separator: ", ")
            return [("hours", hours)] + noted(note)
        }
        return weekday(said).map { [("as", $0.key)] + noted(note) }
    }

    private static func closed(_ written: String, _ note: String) -> [(key: String, value: String)]? {
        var said = written
        guard !["不休", "不放", "不关", "不闭", "照常", "正常", "not ", "open"].contains(where: said.lowercased().contains) || said.contains("不开")
        else { return nil }
        for word in Self.closing where said.lowercased().hasSuffix(word) {
            said = Self.bare(String(said.dropLast(word.count)))
            for whole in ["全天", "一天", "当天", "都", "暂停", "不", "is", "we are", "all day"] where said.lowercased().hasSuffix(whole) {
                said = Self.bare(String(said.dropLast(whole.count)))
            }
            return Self.closed([note, said].filter { !$0.isEmpty }.joined(separator: "，"))
        }
        for word in ["closed for ", "closed: ", "closed, ", "休息，", "闭馆，", "放假，", "闭馆 ", "休息 ", "放假 ", "closed "]
        where said.lowercased().hasPrefix(word) && !said.contains(where: \.isNumber) {
            return Self.closed([note, Self.bare(String(said.dropFirst(word.count)))].filter { !$0.isEmpty }.joined(separator: "，"))
        }
        return Self.isFeast(said) ? Self.closed(note.isEmpty ? said : note) : nil
    }

    private static func closed(_ note: String) -> [(key: String, value: String)] { [("closed", "true")] + noted(note) }

    private static func noted(_ note: String) -> [(key: String, value: String)] { note.isEmpty ? [] : [("note", note)] }

    /// 按周三课表, 补周五的课, `as Wednesday`.
    private static func weekday(_ text: String) -> Weekday? {
        var word = text.lowercased()
        for prefix in ["调休按", "调休，按", "按照", "按", "补上", "补", "上", "as on ", "as a ", "as ", "like "] where word.hasPrefix(prefix) {
            word = String(word.dropFirst(prefix.count)).trimmingSpaces
            for suffix in ["的课表", "课表", "的课程", "的课", "的作息", "作息", "的时间", "开放", "上课", "课", " timetable", " schedule", "'s hours", " hours"]
            where word.hasSuffix(suffix) {
                word = String(word.dropLast(suffix.count))
                break
            }
            return Weekday(named: word.trimmingSpaces)
        }
        return nil
    }

    /// Whether words are about a part of the day only, or a part of the house.
    private static func isOfPart(_ text: String) -> Bool {
        let words = text.lowercased()
        return ["上午", "下午", "中午", "晚上", "早上", "晚间", "傍晚", "半天", "点", "部分", "morning", "afternoon", "evening", "noon", "half", "partly"]
            .contains { words.contains($0) } && SpokenHours.spans(text) == nil
    }

    private static func isFeast(_ text: String) -> Bool {
        let word = text.lowercased()
        return feasts.contains { word == $0 || word == $0 + "节" || word == $0 + "假期" || word == $0 + "假" || word == $0 + " holiday" }
    }

    /// Whether a word names holidays, rather than days of the week: 寒假, 国庆节, 节假日.
    static func isHoliday(_ text: String) -> Bool {
        let word = bare(text)
        return isFeast(word) || ["法定节假日", "寒暑假", "假日", "放假", "holiday", "holidays", "public holidays"].contains(word.lowercased())
    }

    private static func bare(_ text: String) -> String {
        var words = text.trimmingSpaces[...]
        while let first = words.first, first.isWhitespace || ":：,，、;；。(（)）".contains(first) { words.removeFirst() }
        while let last = words.last, last.isWhitespace || ":：,，、;；。(（)）!！.".contains(last) { words.removeLast() }
        return String(words)
    }

    private static let closing = [
        "不开放", "不开门", "不开馆", "休息", "放假", "闭馆", "休馆", "关闭", "关门", "停用", "停课", "停止开放", "不营业", "假期", "寒假", "暑假", "闭", "休", "closed", "shut",
        "holiday", "holidays", "day off", "off", "no school", "vacation",
    ]
    private static let feasts: Set<String> = [
        "元旦", "新年", "春节", "除夕", "清明", "劳动节", "五一", "端午", "中秋", "国庆", "十一", "寒假", "暑假", "假期", "节假日", "new year", "new year's day",
        "new year's eve",
        "spring festival", "chinese new year", "christmas", "christmas day", "boxing day", "easter", "labour day", "labor day",
        "national day",
        "summer holidays", "winter holidays", "summer holiday", "winter holiday", "summer break", "winter break", "spring break",
    ]
}
