/// Times of day in a line of words: `9:00`, 9点半, 下午2点, `5 pm`.
struct SpokenTime {
    /// Minutes since midnight as written.
    var minutes: Int
    /// Which part of the day was said, if any.
    var part: Part?
    /// Whether that was said behind the time, as in English.
    var isSaidBehind = false

    enum Part { case morning, noon, afternoon, night }

    /// The times in a text, and what stands before, between and behind them: one more than there are times.
    static func times(in text: String) -> (gaps: [String], times: [SpokenTime]) {
        let characters = Array(text.contains(where: { "点點时時".contains($0) }) ? SpokenNumerals.inDigits(text) : text)
        var gaps: [String] = []
        var times: [SpokenTime] = []
        var gap = ""
        var index = 0
        while index < characters.count {
            guard digit(characters[index]) != nil, let (time, end) = time(characters, index) else {
                gap.append(characters[index])
                index += 1
                continue
            }
            var found = time
            if let (part, length) = part(before: gap) {
                found.part = found.part ?? part
                gap.removeLast(length)
            }
            gaps.append(gap)
            times.append(found)
            gap = ""
            index = end
        }
        return (gaps + [gap], times)
    }

    /// From one time to another; in the afternoon where that was said, or where it could not be otherwise.
    static func span(_ from: SpokenTime, _ to: SpokenTime) -> Range<Int>? {
        var start = from.ofDay
        var end = to.ofDay
        // `4:00-5:30pm`: behind the end it holds for both, where the beginning lies before it in the afternoon.
        if to.isSaidBehind, to.part == .afternoon, from.part == nil, start < 720, start + 720 < end { start += 720 }
        // The part of the day is said once for both: 下午2点到5点, 晚上6点到12点.
        if from.part == .afternoon || from.part == .noon || from.part == .night, to.part == nil, end <= start, end <= 720 { end += 720 }
        if to.part == .night, end <= start, end == 720 { end = 1440 }
        return start < end && end <= 1440 ? start..<end : nil
    }

    /// Both readings of `8:00-10:00pm` where a place may open in the morning at that time: only whoever wrote it knows.
    static func halves(_ from: SpokenTime, _ to: SpokenTime) -> (day: Range<Int>, evening: Range<Int>)? {
        guard to.isSaidBehind, to.part == .afternoon, from.part == nil, 420..<720 ~= from.minutes, from.minutes + 720 < to.ofDay else {
            return nil
        }
        return (from.minutes..<to.ofDay, from.minutes + 720..<to.ofDay)
    }

    /// Minutes since midnight as meant: 下午2点 is 14:00, 中午11:30 is before noon, 凌晨12:30 after midnight.
    var ofDay: Int {
        switch part {
        case .morning, nil: minutes
        case .noon: minutes < 600 ? minutes + 720 : minutes
        case .afternoon, .night: minutes < 720 ? minutes + 720 : minutes
        }
    }

    static func isDash(_ gap: String) -> Bool {
        let word = gap.trimmingSpaces.lowercased()
        return ["-", "–", "—", "——", "~", "～", "－", "−", "至", "到", "to", "until", "till"].contains(word)
    }

    private static func digit(_ character: Character) -> Int? {
        guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else { return nil }
        switch scalar.value {
        case 0x30...0x39: return Int(scalar.value - 0x30)
        case 0xFF10...0xFF19: return Int(scalar.value - 0xFF10)
        default: return nil
        }
    }

    private static func time(_ text: [Character], _ start: Int) -> (SpokenTime, Int)? {
        var index = start
        guard let hour = number(text, &index), hour <= 24 else { return nil }
        var minute: Int?
        if isClock(text, index) {
            index += 1
            let first = index
            guard let read = number(text, &index), index - first == 2 else { return nil }
            minute = read
            // Seconds say nothing here.
            if index + 2 < text.count, text[index] == ":", isNumber(text, index + 1) { index += 3 }
        } else if index < text.count, "点點时時".contains(text[index]) {
            index += 1
            minute = minuteInWords(text, &index)
        }
        let part = partBehind(text, &index)
        guard minute != nil || part != nil || isBeforeDash(text, index) else { return nil }
        let minutes = minute ?? 0
        guard minutes < 60, hour < 24 || minutes == 0, part == nil || hour <= 12 else { return nil }
        let isTwelveAtNight = part == .morning && hour == 12
        return (SpokenTime(minutes: (isTwelveAtNight ? 0 : hour) * 60 + minutes, part: part, isSaidBehind: part != nil), index)
    }

    /// A number of one or two digits.
    private static func number(_ text: [Character], _ index: inout Int) -> Int? {
        var value: Int?
        let first = index
        while index < text.count, index - first < 3, let digit = digit(text[index]) {
            value = (value ?? 0) * 10 + digit
            index += 1
        }
        return index - first <= 2 ? value : nil
    }

    /// Whether minutes follow as on a clock: `18:00`, `18：00`, and `18.00`, as clocks are written elsewhere.
    private static func isClock(_ text: [Character], _ index: Int) -> Bool {
        guard index < text.count else { return false }
        return text[index] == ":" || text[index] == "：" || text[index] == "." && index + 2 < text.count && isNumber(text, index + 1)
    }

    /// Whether two digits stand there.
    private static func isNumber(_ text: [Character], _ index: Int) -> Bool {
        digit(text[index]) != nil && digit(text[index + 1]) != nil
    }

    /// The minutes behind 点: 半, 45 and 45分; 0 where none are said.
    private static func minuteInWords(_ text: [Character], _ index: inout Int) -> Int {
        if index < text.count, text[index] == "钟" || text[index] == "整" { index += 1 }
        guard index < text.count else { return 0 }
        if text[index] == "半" {
            index += 1
            return 30
        }
        let back = index
        guard digit(text[index]) != nil, let minute = number(text, &index), minute < 60 else {
            index = back
            return 0
        }
        if index < text.count, text[index] == "分" { index += 1 }
        return minute
    }

    /// The part of the day that stands behind: `am`, `p.m.`.
    private static func partBehind(_ text: [Character], _ index: inout Int) -> Part? {
        var next = index
        while next < text.count, text[next] == " " { next += 1 }
        let rest = String(text[next..<min(next + 4, text.count)]).lowercased()
        let parts: [(word: String, part: Part)] = [("a.m.", .morning), ("p.m.", .afternoon), ("am", .morning), ("pm", .afternoon)]
        guard let found = parts.first(where: { rest.hasPrefix($0.word) }) else { return nil }
        index = next + found.word.count
        return found.part
    }

    /// `2-4pm`, `下午2-4点`: what says that the second number is a time says it of the first.
    private static func isBeforeDash(_ text: [Character], _ start: Int) -> Bool {
        var index = start
        func skipBlanks() { while index < text.count, text[index] == " " { index += 1 } }
        skipBlanks()
        guard index < text.count, isDash(String(text[index])) else { return false }
        index += 1
        skipBlanks()
        let digits = index
        while index < text.count, index - digits < 2, digit(text[index]) != nil { index += 1 }
        guard index > digits, index < text.count, digit(text[index]) == nil else { return false }
        if "点點时時".contains(text[index]) { return true }
        guard let (_, end) = time(text, digits) else { return false }
        let rest = String(text[index..<end]).lowercased()
        return rest.contains("am") || rest.contains("pm") || rest.contains("a.m") || rest.contains("p.m")
    }

    private static let parts: [(String, Part)] = [
        ("上午", .morning), ("早上", .morning), ("早晨", .morning), ("凌晨", .morning), ("中午", .noon), ("正午", .noon),
        ("下午", .afternoon), ("午后", .afternoon), ("傍晚", .afternoon), ("晚上", .night), ("夜里", .night), ("夜间", .night), ("晚间", .night),
        // Behind all words that end in them.
        ("早", .morning), ("晚", .night),
    ]

    /// 上午, 下午 … at the end of what stands before a time, and its length.
    private static func part(before gap: String) -> (part: Part, length: Int)? {
        let text = gap.trimmingSpaces
        let spaces = gap.count - gap.reversed().drop(while: \.isWhitespace).count
        for (word, part) in parts where text.hasSuffix(word) { return (part, word.count + spaces) }
        return nil
    }
}
