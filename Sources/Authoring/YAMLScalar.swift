/// Words as a value of YAML.
enum YAMLScalar {
    /// Plain where YAML can't take it for anything else, else in double quotes.
    static func written(_ text: String) -> String {
        let isPlain =
            text.unicodeScalars.first.map { $0.properties.isAlphabetic || ("0"..."9").contains($0) } == true
            && text.unicodeScalars.last != " " && !words.contains(text.lowercased())
            && text.unicodeScalars.allSatisfy { scalar in
                scalar.properties.isAlphabetic || scalar.properties.numericType != nil || "-_./ （）()°+·".unicodeScalars.contains(scalar)
            }
        guard !isPlain else { return text }
        let escaped = text.unicodeScalars.map { scalar -> String in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            case "\t": "\\t"
            default: needsEscape(scalar) ? code(scalar) : String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }

    /// Control characters, and what YAML takes for a line's end or for no character.
    static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ..<0x20, 0x7F...0x9F, 0x2028...0x2029, 0xFEFF, 0xFFFE...0xFFFF: true
        default: false
        }
    }

    private static func code(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        let width = scalar.value > 0xFF ? 4 : 2
        return (width == 4 ? "\\u" : "\\x") + String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// Words that mean something else to YAML.
    private static let words: Set<String> = ["null", "true", "false", "yes", "no", "on", "off"]
}
