/// About how wide words are: which font a reader has is not known, so that there is some room to spare.
enum TextMeasure {
    static let lineHeight = 20.0
    static let fontSize = 15.0

    static func width(_ text: String, _ size: Double = fontSize) -> Double {
        text.unicodeScalars.reduce(0) { $0 + ems($1) } * size
    }

    private static func ems(_ scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case "i", "j", "l", "t", "f", "r", "I", ".", ",", ":", ";", "'", "|", "!", "(", ")", "[", "]", " ": 0.36
        case "m", "w", "M", "W", "@", "%": 0.92
        case "A"..."Z": 0.7
        case "\0"..."\u{24F}": 0.6
        default: scalar.properties.generalCategory == .nonspacingMark ? 0 : 1.02
        }
    }

    /// The lines of a label, cut where they would be wider than so many pixels: between Han characters, else between words.
    static func lines(_ text: String, widest: Double, size: Double = fontSize) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
            var lines: [String] = []
            var current = ""
            for part in parts(String(line)) {
                if !current.isEmpty, width(current + part, size) > widest {
                    lines.append(trimmed(current))
                    current = ""
                }
                current += current.isEmpty && part == " " ? "" : part
            }
            lines.append(trimmed(current))
            return lines
        }
    }

    private static func trimmed(_ text: String) -> String {
        var text = Substring(text)
        while text.last == " " { text.removeLast() }
        while text.first == " " { text.removeFirst() }
        return String(text)
    }

    /// Words with the blank behind them, and Han characters one by one, with the signs that may begin no line.
    private static func parts(_ line: String) -> [String] {
        var parts: [String] = []
        var word = ""
        for character in line {
            let isWide = character.unicodeScalars.first.map { $0.value >= 0x2E80 } ?? false
            if isWide {
                if !word.isEmpty { parts.append(word) }
                word = ""
                if "，。；：、？！）」』》％".contains(character), !parts.isEmpty {
                    parts[parts.count - 1].append(character)
                } else {
                    parts.append(String(character))
                }
            } else {
                word.append(character)
                if character == " " {
                    parts.append(word)
                    word = ""
                }
            }
        }
        if !word.isEmpty { parts.append(word) }
        return parts
    }
}

/// Some words with the room that they take.
struct LabelBox {
    let lines: [String]
    let width: Double
    let height: Double

    init(_ text: String, widest: Double = 180, size: Double = TextMeasure.fontSize) {
        lines = text.isEmpty ? [] : TextMeasure.lines(text, widest: widest, size: size)
        width = lines.map { TextMeasure.width($0, size) }.max() ?? 0
        height = Double(lines.count) * TextMeasure.lineHeight
    }
}
