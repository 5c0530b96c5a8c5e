/// Times of day in a line of words: `9:00`, 9点半, 下午2点, `5 pm`.
struct SpokenTime {
    /// Minutes since midnight as written.
    var minutes: Int
    /// Whether morning or afternoon was said: 0, 1, or nil.
    var half: Int?

    /// The times in a text, and what stands before, between and behind them: one more than there are times.
    static func times(in text: String) -> (gaps: [String], times: [SpokenTime]) {
        let characters = Array(text)
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
            if let (half, length) = half(before: gap) {
                found.half = found.half ?? half
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
        let start = from.minutes + (from.half == 1 && from.minutes < 720 ? 720 : 0)
        var end = to.minutes + (to.half == 1 && to.minutes < 720 ? 720 : 0)
        if from.half == 1, to.half == nil, end <= start, end < 720 { end += 720 }
        return start < end && end <= 1440 ? start..<end : nil
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
        func number() -> Int? {
            var value: Int?
            let first = index
            while index < text.count, index - first < 3, let digit = digit(text[index]) {
                value = (value ?? 0) * 10 + digit
                index += 1
            }
            return index - first <= 2 ? value : nil
        }
        guard let hour = number(), hour <= 24 else { return nil }
        var minute: Int?
        if index < text.count, text[index] == ":" || text[index] == "：" {
            index += 1
            let first = index
            guard let read = number(), index - first == 2 else { return nil }
            minute = read
            // Seconds say nothing here.
            if index + 2 < text.count, text[index] == ":", digit(text[index + 1]) != nil, digit(text[index + 2]) != nil { index += 3 }
        } else if index < text.count, "点點时時".contains(text[index]) {
            index += 1
            minute = 0
            if index < text.count, text[index] == "钟" || text[index] == "整" { index += 1 }
            if index < text.count, text[index] == "半" {
                index += 1
                minute = 30
            } else if index < text.count, digit(text[index]) != nil {
                let back = index
                if let read = number(), read < 60 {
                    minute = read
                    if index < text.count, text[index] == "分" { index += 1 }
                } else {
                    index = back
                }
            }
        }
        var half: Int?
        var next = index
        while next < text.count, text[next] == " " { next += 1 }
        let rest = String(text[next..<min(next + 4, text.count)]).lowercased()
        for (word, value) in [("a.m.", 0), ("p.m.", 1), ("am", 0), ("pm", 1)] where rest.hasPrefix(word) {
            half = value
            index = next + word.count
            break
        }
        guard minute != nil || half != nil else { return nil }
        let minutes = minute ?? 0
        guard minutes < 60, hour < 24 || minutes == 0, half == nil || hour <= 12 else { return nil }
        let isTwelveAtNight = half == 0 && hour == 12
        return (SpokenTime(minutes: (isTwelveAtNight ? 0 : hour) * 60 + minutes, half: half), index)
    }

    /// 上午, 下午 … at the end of what stands before a time, and its length.
    private static func half(before gap: String) -> (half: Int, length: Int)? {
        let text = gap.trimmingSpaces
        let spaces = gap.count - gap.reversed().drop(while: \.isWhitespace).count
        for (word, half) in [("上午", 0), ("早上", 0), ("早晨", 0), ("凌晨", 0), ("下午", 1), ("晚上", 1), ("傍晚", 1), ("中午", 1), ("午后", 1)]
        where text.hasSuffix(word) {
            return (half, word.count + spaces)
        }
        return nil
    }
}
