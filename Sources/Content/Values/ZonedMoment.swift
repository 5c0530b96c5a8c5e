import Foundation

extension Moment {
    /// Reads a moment with its time zone, as calendar programs write it, and gives it in the portal's zone:
    /// `2026-11-25T16:30:00+08:00`, `2026-11-25T08:30:00.000Z`, `2026-11-25 16:30 GMT+8`.
    init?(_ text: String, in zone: TimeZone) {
        guard text.utf8.count <= 60, let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }),
            let mark = text[colon...].firstIndex(where: { "zZ+-−gGuU(".contains($0) }),
            let offset = Self.offset(text[mark...])
        else { return nil }
        var local = text[..<mark]
        while let last = local.last, last == " " { local.removeLast() }
        // Fractions of a second.
        if let point = local.lastIndex(of: "."), point > colon, local[local.index(after: point)...].allSatisfy(\.isNumber) {
            local = local[..<point]
        }
        // `2026-11-25 09:00-11:00` is a span of time rather than a zone, which programs write behind seconds or a T.
        if text[mark...].contains(":"), !local.contains(where: { $0 == "T" || $0 == "t" }), local.count(where: { $0 == ":" }) == 1,
            "-−".contains(text[mark])
        {
            return nil
        }
        guard let moment = Moment(String(local)), let minutes = moment.minutes else { return nil }
        let instant = (moment.day.daysSince1970 * 1440 + minutes - offset) * 60
        let shifted = instant + zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant)))
        let inZone = shifted / 60
        let day = (inZone >= 0 ? inZone : inZone - 1439) / 1440
        self.init(day: Day(daysSince1970: day), minutes: inZone - day * 1440)
    }

    /// Minutes before Greenwich of `Z`, `+08:00`, `+0800`, `+8`, `GMT+8`, `(UTC+08:00)`; nil for anything else.
    private static func offset(_ text: Substring) -> Int? {
        var text = text.lowercased().replacing("−", with: "-").trimmingSpaces[...]
        if text.hasPrefix("("), text.hasSuffix(")") { text = text.dropFirst().dropLast() }
        if ["z", "utc", "gmt"].contains(text) { return 0 }
        for prefix in ["gmt", "utc"] where text.hasPrefix(prefix) { text = text.dropFirst(3) }
        guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
        let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
        guard let first = parts.first, parts.count <= 2, parts.allSatisfy({ $0.allSatisfy { "0"..."9" ~= $0 } }),
            let number = Int(first)
        else { return nil }
        let isShort = parts.count == 1 && first.count > 2
        guard first.count <= (isShort ? 4 : 2),
            let minutes = parts.count == 2 ? Int(parts[1]) : isShort ? number % 100 : 0
        else { return nil }
        let hours = isShort ? number / 100 : number
        guard hours <= 14, minutes < 60 else { return nil }
        return (hours * 60 + minutes) * (sign == "-" ? -1 : 1)
    }
}
