import Diagnostics

/// A time that no day has, where times of a day were written: `25:00`, `24:30`, `9:75`, 25点.
struct ImpossibleTime: Equatable {
    /// As it was written.
    var text: String
    var hour: Int
    var minute: Int

    /// The first in some words; nil where all are times of a day.
    init?(in words: String) {
        let scalars = Array(words.unicodeScalars)
        var index = 0
        while index < scalars.count {
            guard let hour = Self.number(scalars, index) else {
                index += 1
                continue
            }
            var end = index + hour.digits
            // `+25:00` would be a zone.
            if index > 0, scalars[index - 1] == "+" {
                index = end + 1
                continue
            }
            var minute = 0
            let isClock = end < scalars.count && (scalars[end] == ":" || scalars[end] == "：")
            let isSpoken = end < scalars.count && "点點时時".unicodeScalars.contains(scalars[end])
            if isClock || isSpoken {
                end += 1
                if let read = Self.number(scalars, end), read.digits == 2 || isSpoken {
                    minute = read.value
                    end += read.digits
                    if isSpoken, end < scalars.count, scalars[end] == "分" { end += 1 }
                } else if isClock {
                    index = end
                    continue
                }
                if hour.digits <= 2, hour.value > 24 || minute > 59 || hour.value == 24 && minute > 0 {
                    var text = String.UnicodeScalarView()
                    text.append(contentsOf: scalars[index..<end])
                    (self.text, self.hour, self.minute) = (String(text), hour.value, minute)
                    return
                }
                // Seconds have a colon, too.
                if isClock, end < scalars.count, scalars[end] == ":" { end += 1 + (Self.number(scalars, end + 1)?.digits ?? 0) }
            }
            index = end
        }
        return nil
    }

    /// The number that begins at an index, with as many digits as it has; one of more than three is none.
    private static func number(_ scalars: [Unicode.Scalar], _ start: Int) -> (value: Int, digits: Int)? {
        var value = 0
        var end = start
        while end < scalars.count, (0x30...0x39).contains(scalars[end].value) {
            if end - start < 4 { value = value * 10 + Int(scalars[end].value - 0x30) }
            end += 1
        }
        return end > start ? (value, end - start) : nil
    }

    /// What to write in its place.
    var cure: Words {
        if minute > 59 {
            let next = ClockTime.text(min(hour * 60 + minute, 1440))
            return Words(
                zh: "没有 \(text) 这个时刻，一小时只有 60 分钟：分钟写 00 到 59，比如 \(next)。",
                en: "There is no \(text), for an hour has 60 minutes: write minutes from 00 to 59, such as \(next).")
        }
        let after = ClockTime.text(min((hour - 24) * 60 + minute, 1440))
        return Words(
            zh: "没有 \(text) 这个时刻，一天到 24:00 为止：开到半夜写 24:00，半夜以后的写到第二天，从 00:00 算起（\(text) 就是第二天的 \(after)）。",
            en:
                "There is no \(text), for a day ends at 24:00: write 24:00 for midnight, and what comes later on the next day, from 00:00 on (\(text) is \(after) there)."
        )
    }
}

extension ScalarReader.Problem {
    /// Whether times of a day were wanted.
    var isOfTime: Bool {
        switch self {
        case .moment, .hours(.unreadable), .hours(.unreadableDays): true
        default: false
        }
    }
}
