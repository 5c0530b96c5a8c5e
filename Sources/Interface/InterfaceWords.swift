import Content
import Diagnostics

/// The words of the interface in one language, with what takes parameters or a number.
public struct InterfaceWords: Sendable {
    public let language: String
    public let texts: [String: String]

    public init(language: String, texts: [String: String]) {
        self.language = language
        self.texts = texts
    }

    /// The text of a key; the key itself where no language has it, so that the gap can be seen.
    public subscript(_ key: String) -> String { texts[key] ?? key }

    /// The text with its `{name}`s filled in.
    public func callAsFunction(_ key: String, _ parameters: (name: String, value: String)...) -> String {
        fill(self[key], parameters)
    }

    /// The text for a number, as `{count}`: under `key.one` for 1 where the language has that form.
    public func count(_ key: String, _ number: Int, _ parameters: (name: String, value: String)...) -> String {
        let form = number == 1 ? texts["\(key).one"] : nil
        return fill(form ?? self[key], [("count", String(number))] + parameters)
    }

    /// Whether a Chinese character stands before a Latin letter or a digit: 监护 3D 打印机.
    private static func needsSpace(_ text: ArraySlice<UInt8>, _ next: UInt8?) -> Bool {
        guard let next, isLatin(next), text.count >= 3 else { return false }
        return isHan(text[text.endIndex - 3])
    }

    /// The same the other way round.
    private static func needsSpace(_ text: ArraySlice<UInt8>, after last: UInt8?) -> Bool {
        guard let last, isLatin(last), let first = text.first else { return false }
        return isHan(first)
    }

    private static func isLatin(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) }

    /// Whether a byte of UTF-8 begins one of U+4000 to U+9FFF, which no mark of punctuation does.
    private static func isHan(_ byte: UInt8) -> Bool { (0xE4...0xE9).contains(byte) }

    private func fill(_ text: String, _ parameters: [(name: String, value: String)]) -> String {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
        var output: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
            output += rest[..<open]
            rest = rest[open...]
            guard let close = rest.firstIndex(of: UInt8(ascii: "}")) else { break }
            let name = rest[(open + 1)..<close]
            if let parameter = parameters.first(where: { $0.name.utf8.elementsEqual(name) }) {
                if Self.needsSpace(output[...], parameter.value.utf8.first) { output.append(UInt8(ascii: " ")) }
                output += parameter.value.utf8
                if Self.needsSpace(rest[(close + 1)...].prefix(3), after: parameter.value.utf8.last) { output.append(UInt8(ascii: " ")) }
            } else {
                // Braces that mean something to a script stay.
                output += rest[...close]
            }
            rest = rest[(close + 1)...]
        }
        output += rest
        return String(decoding: output, as: UTF8.self)
    }

    /// Several things in a row, as the language joins them.
    public func list(_ items: [String]) -> String { items.joined(separator: self["format.comma"]) }

    /// What is told of something in a few words each, side by side.
    public func notes(_ items: [String]) -> String { items.joined(separator: self["format.dot"]) }

    public var isChinese: Bool { LanguageTag.isChinese(language) }

    /// A label from the tables of types and fields, which are in Chinese and English.
    public func text(_ words: Words) -> String { words.text(in: language) }
}

extension Words {
    /// The one of the two for readers of a language, by its tag.
    public func text(in language: String) -> String { LanguageTag.isChinese(language) ? zh : en }
}
