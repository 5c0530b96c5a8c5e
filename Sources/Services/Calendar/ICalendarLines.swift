import Content

/// The content lines of a calendar file: escaped, folded at 75 bytes between characters, ended by CRLF.
struct ICalendarLines {
    private(set) var bytes: [UInt8] = []

    /// A value that is no free text.
    mutating func add(_ name: String, _ value: String) {
        var length = 0
        for character in (name + ":" + value).unicodeScalars where character.value >= 0x20 && character.value != 0x7F {
            let utf8 = Array(String(character).utf8)
            if length + utf8.count > 75 {
                bytes += [0x0D, 0x0A, 0x20]
                length = 1
            }
            bytes += utf8
            length += utf8.count
        }
        bytes += [0x0D, 0x0A]
    }

    mutating func add(_ name: String, text: String) { add(name, Self.escaped(text)) }

    /// Text in which commas, semicolons, backslashes and line breaks mean themselves.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped.unicodeScalars += ["\\", scalar]
            case "\n": escaped += "\\n"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

/// Days and times as calendar files write them.
enum ICalendarTime {
    /// `20261125`.
    static func day(_ day: Day) -> String { day.description.replacing("-", with: "") }

    /// `20261125T163000`; the end of a day is the beginning of the next.
    static func local(_ moment: Moment) -> String {
        let minutes = moment.minutes ?? 0
        let day = moment.day.adding(minutes / 1440)
        return "\(self.day(day))T\(ClockTime.text(minutes % 1440).replacing(":", with: ""))00"
    }
}
