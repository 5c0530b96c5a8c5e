import Content

/// Durations, grades and numbers in the words of a language.
extension InterfaceWords {
    /// `45 分钟`, `3 小时`, `2 小时 30 分`.
    public func minutes(_ minutes: Int) -> String {
        let hours = minutes / 60
        let rest = minutes % 60
        if hours < 2 { return count("format.minutes", minutes) }
        if rest == 0 { return count("format.hours", hours) }
        return self("format.hours_minutes", ("hours", String(hours)), ("minutes", String(rest)))
    }

    /// A time to wait: `30 秒`, `1 小时 20 分钟`.
    public func wait(seconds: Int) -> String {
        [("format.hours", seconds / 3600), ("format.minutes", seconds / 60 % 60), ("format.seconds", seconds % 60)]
            .filter { $0.1 > 0 }.map { count($0.0, $0.1) }.joined(separator: " ")
    }

    public func grade(_ grade: Int) -> String { self["format.grade.\(grade)"] }

    /// Grades in ascending order; neighbours become a range: `七至九年级、高一`.
    public func grades(_ grades: [Int]) -> String {
        var ranges: [ClosedRange<Int>] = []
        for grade in grades {
            if let last = ranges.last, last.upperBound + 1 >= grade {
                ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, grade)
            } else {
                ranges.append(grade...grade)
            }
        }
        return list(
            ranges.map { range in
                if range.count == 1 { return grade(range.lowerBound) }
                return self(
                    "format.grade.range",
                    ("from", self["format.grade.from.\(range.lowerBound)"]), ("to", self["format.grade.to.\(range.upperBound)"]))
            })
    }

    /// A number without needless zeros: `2`, `0.5`, `1,250`.
    public func number(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "" }
        let hundredths = Int((value * 100).rounded())
        let whole = abs(hundredths) / 100
        let fraction = abs(hundredths) % 100
        var text = grouped(whole)
        if fraction > 0 {
            text += "." + (fraction % 10 == 0 ? String(fraction / 10) : (fraction < 10 ? "0" : "") + String(fraction))
        }
        return hundredths < 0 ? "−" + text : text
    }

    /// A number for programs: no grouping, no needless zeros.
    public static func plain(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }

    /// The same to the hundredth.
    public static func plainHundredths(_ value: Double) -> String { plain((value * 100).rounded() / 100) }

    private func grouped(_ number: Int) -> String {
        // Four digits read well without a comma; years look like years.
        guard number >= 10_000 else { return String(number) }
        var groups: [String] = []
        var rest = number
        while rest >= 1000 {
            let group = String(rest % 1000)
            groups.append(String(repeating: "0", count: 3 - group.count) + group)
            rest /= 1000
        }
        groups.append(String(rest))
        return groups.reversed().joined(separator: ",")
    }
}
