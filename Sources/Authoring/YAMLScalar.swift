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
            default:
                scalar.value < 0x20 || scalar.value == 0x7F
                    ? "\\x" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16) : String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }

    /// Words that mean something else to YAML.
    private static let words: Set<String> = ["null", "true", "false", "yes", "no", "on", "off"]
}
