/// What a way to get in touch is, by its look.
public enum ChannelWords {
    /// The field of a channel that a bare word belongs into: `email`, `phone` or `form`; nil where it may be anything, such as a desk.
    static func kind(of text: String) -> String? {
        if isEmail(text) { return "email" }
        if case .value = ScalarReader(vocabularies: [:]).read(text, as: .url) { return "form" }
        if isShortNumber(text) { return "phone" }
        let digits = text.count(where: { $0.isNumber && $0.isASCII })
        let rest = text.filter { !($0.isNumber && $0.isASCII) && !"+-()（） —－".contains($0) }
        return digits >= 7 && ["", "转", "转分机", "分机"].contains(rest) ? "phone" : nil
    }

    /// Whether it is a number within the school: `8000`.
    static func isShortNumber(_ text: String) -> Bool { (4...6).contains(text.utf8.count) && text.utf8.allSatisfy { 0x30...0x39 ~= $0 } }

    private static func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, let name = parts.first, let host = parts.last, !name.isEmpty, host.contains("."), text.utf8.count <= 254
        else {
            return false
        }
        return text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } && !text.contains { ",;:<>()[]\"/".contains($0) } && host.first != "."
            && host.last != "."
    }

    /// A channel for each way that stands in one, `{phone: 8000, email: a@b.cn}`, and for each of several numbers or addresses that
    /// stand behind one: `phone: 88886666、88886667`.
    static func each(of channel: Value) -> [Value] {
        let fields = channel.record
        let ways = ["desk", "phone", "email", "form", "wechat"].filter { fields[$0] != nil }
        if ways.count > 1 {
            return ways.enumerated().flatMap { index, way in
                // What is said of all of them is said once.
                let own = fields.filter { key, _ in key == way || !ways.contains(key) && (index == 0 || key != "note") }
                return each(of: Value(.record(own), at: channel.place))
            }
        }
        guard let kind = ["phone", "email"].first(where: { fields[$0] != nil }), let value = fields[kind],
            let text = value.text
        else { return [channel] }
        return each(of: text).map { one in
            var own = fields
            own[kind] = Value(.text(one), at: value.place)
            return Value(.record(own), at: channel.place)
        }
    }

    private static func each(of text: String) -> [String] {
        let parts = text.split { "、，,;；/ ".contains($0) }.map { $0.trimmingSpaces }.filter { !$0.isEmpty }
        guard parts.count > 1, parts.allSatisfy({ kind(of: $0) == "phone" || kind(of: $0) == "email" }) else { return [text] }
        return parts
    }

    /// The number to call, without an extension that only a person can ask for: 0571-88886666 of 0571-88886666转8023.
    public static func number(of phone: String) -> String {
        let head = phone.prefix { !"转分eExX#".contains($0) }
        return head.count(where: \.isNumber) >= 5 ? String(head) : phone
    }
}
