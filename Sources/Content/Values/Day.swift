/// A day of the calendar, without time or zone.
public struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let year: Int
    public let month: Int
    public let day: Int

    /// nil for a day that does not exist, such as 30 February.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= Self.length(ofMonth: month, in: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2026-11-23`, also with `/`, `.` or 年月日 between the parts and without leading zeros.
    public init?(_ text: some StringProtocol) {
        var numbers: [Int] = []
        var current: Int?
        var digitsOfYear = 0
        for scalar in text.unicodeScalars {
            if let digit = scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil {
                let next = (current ?? 0) * 10 + Int(digit)
                guard next <= 9999 else { return nil }
                if numbers.isEmpty { digitsOfYear += 1 }
                current = next
            } else if "-/.年月日 ".unicodeScalars.contains(scalar) {
                if let number = current { numbers.append(number) }
                current = nil
            } else {
                return nil
            }
        }
        if let number = current { numbers.append(number) }
        // `26-11-3` may be of any century.
        guard numbers.count == 3, digitsOfYear == 4 else { return nil }
        self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    /// Days since 1 January 1970.
    public init(daysSince1970 days: Int) {
        // Civil-from-days over eras of 400 years that begin on 1 March.
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    public var daysSince1970: Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The day so many days later, or earlier.
    public func adding(_ days: Int) -> Day { Day(daysSince1970: daysSince1970 + days) }

    public var weekday: Weekday {
        Weekday.allCases[((daysSince1970 + 3) % 7 + 7) % 7]
    }

    /// `2026-11-23`.
    public var description: String {
        "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    }

    public static func < (a: Day, b: Day) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// 28 to 31.
    public static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

public enum Weekday: Int, Sendable, CaseIterable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// `mon`, `tue` …, as writers name days in front matter.
    public var key: String {
        switch self {
        case .monday: "mon"
        case .tuesday: "tue"
        case .wednesday: "wed"
        case .thursday: "thu"
        case .friday: "fri"
        case .saturday: "sat"
        case .sunday: "sun"
        }
    }

    /// Reads `mon`, `tues`, `Fridays`, 周一, 星期天; nil for what is no weekday.
    public init?(named name: some StringProtocol) {
        let name = name.lowercased()
        let english = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        if let index = english.firstIndex(where: { day in
            // `Mo-Fr`, as maps have it.
            (name.count >= 2 && day.hasPrefix(name)) || name == day + "s" || name == day.prefix(3) + "s"
        }) {
            self = Weekday.allCases[index]
            return
        }
        guard let prefix = ["周", "星期", "礼拜"].first(where: name.hasPrefix), name.count == prefix.count + 1, let last = name.last,
            let index = Array("一二三四五六日").firstIndex(of: last == "天" ? "日" : last)
                ?? (last.isASCII ? last.wholeNumberValue.map { $0 - 1 } : nil), Weekday.allCases.indices.contains(index)
        else { return nil }
        self = Weekday.allCases[index]
    }
}
