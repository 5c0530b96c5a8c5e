import Limits

/// A sentence of a message, written as a literal. What it quotes of a writer's words is cut where it is long, and its control
/// characters are shown, so that no message can forget it.
public struct Phrase: ExpressibleByStringInterpolation, Sendable {
    let text: String

    public init(stringLiteral text: String) { self.text = text }
    public init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text: String

        public init(literalCapacity: Int, interpolationCount: Int) {
            text = ""
            text.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        public mutating func appendLiteral(_ literal: String) { text += literal }

        public mutating func appendInterpolation(_ quoted: some StringProtocol) { text += Phrase.quoted(quoted) }

        /// A row of a few words, each cut by itself.
        public mutating func appendInterpolation(each words: some Sequence<String>, _ separator: String) {
            text += words.map { Phrase.quoted($0) }.joined(separator: separator)
        }

        public mutating func appendInterpolation(_ value: some CustomStringConvertible) { text += Phrase.quoted(value.description) }
    }

    /// A writer's words as a message shows them: at most so many characters, control characters as their pictures.
    public static func quoted(_ words: some StringProtocol) -> String { quoted(whole: String(words)) }

    private static func quoted(whole words: String) -> String {
        let most = Limits.quotedCharacters.value
        if words.utf8.count <= most, isPlain(words) { return words }
        var shown = String.UnicodeScalarView()
        var count = 0
        for scalar in words.unicodeScalars {
            guard count < most else {
                shown.append("…")
                break
            }
            count += 1
            switch scalar.value {
            case 0x00...0x1F: shown.append(Unicode.Scalar(0x2400 + scalar.value) ?? "␀")
            case 0x7F: shown.append("␡")
            case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069:
                shown.append(contentsOf: "<U+\(String(scalar.value, radix: 16, uppercase: true))>".unicodeScalars)
            default: shown.append(scalar)
            }
        }
        return String(shown)
    }

    /// Whether nothing in the words is shown otherwise: most messages quote such, so that this is a look at bytes.
    private static func isPlain(_ words: String) -> Bool {
        words.utf8.allSatisfy { byte in
            // C2 begins the second row of control characters, E2 the marks of direction.
            byte >= 0x20 && byte != 0x7F && byte != 0xC2 && byte != 0xE2
        }
    }
}
