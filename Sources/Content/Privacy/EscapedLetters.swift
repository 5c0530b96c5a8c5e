/// Letters of which a text gives the numbers, as programs write them: `\\u738b` in JSON and in source code, `\\u29579?` and `\\'cd\\'f5`
/// in RTF.
public enum EscapedLetters {
    /// The text with the letters themselves; nil where there are none.
    public static func decoded(_ bytes: [UInt8]) -> String? {
        guard bytes.firstRange(of: Array("\\u".utf8)) != nil || bytes.firstRange(of: Array("\\U+".utf8)) != nil else { return nil }
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "\\"), at + 5 < bytes.count, bytes[at + 1] == UInt8(ascii: "u"),
                let unit = number(bytes[(at + 2)..<(at + 6)], radix: 16)
            {
                units.append(UInt16(truncatingIfNeeded: unit))
                at += 6
            } else if bytes[at...].starts(with: "\\U+".utf8), at + 6 < bytes.count, let unit = number(bytes[(at + 3)..<(at + 7)], radix: 16)
            {
                // As AutoCAD writes Chinese.
                units.append(UInt16(truncatingIfNeeded: unit))
                at += 7
            } else {
                let end = bytes[(at + 1)...].firstIndex(of: UInt8(ascii: "\\")) ?? bytes.count
                units += Array(String(decoding: bytes[at..<end], as: UTF8.self).utf16)
                at = end
            }
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// What an RTF document says, without its commands.
    ///
    /// Long, since it is one pass over the bytes whose every step moves the place.
    public static func decoded(rtf bytes: [UInt8]) -> String {
        var text = ""
        var raw: [UInt8] = []
        func close() {
            guard !raw.isEmpty else { return }
            if case .converted(let words, _) = TextDecoding.decode(raw) {
                text += String(decoding: words, as: UTF8.self)
            } else {
                text += TextDecoding.chinese(raw) ?? String(decoding: raw, as: UTF8.self)
            }
            raw = []
        }
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            guard byte == UInt8(ascii: "\\"), at < bytes.count else {
                if ![UInt8(ascii: "{"), UInt8(ascii: "}"), 10, 13].contains(byte) { raw.append(byte) }
                continue
            }
            if bytes[at] == UInt8(ascii: "'"), at + 2 < bytes.count, let value = number(bytes[(at + 1)..<(at + 3)], radix: 16) {
                raw.append(UInt8(truncatingIfNeeded: value))
                at += 3
                continue
            }
            let word = bytes[at...].prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
            at += max(1, word.count)
            guard !word.isEmpty else { continue }
            let digits = bytes[min(at, bytes.count)...].prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
            at += digits.count
            if word.elementsEqual("u".utf8), let value = Int(String(decoding: digits, as: UTF8.self)) {
                close()
                text += String(decoding: [UInt16(truncatingIfNeeded: value)], as: UTF16.self)
                // The letter for programs that don't know it.
                if at < bytes.count, bytes[at] == UInt8(ascii: "?") { at += 1 }
            } else if ["par", "line", "cell", "row", "tab"].contains(String(decoding: word, as: UTF8.self)) {
                close()
                text += "\n"
            }
            if at < bytes.count, bytes[at] == 0x20 { at += 1 }
        }
        close()
        return text
    }

    private static func number(_ digits: ArraySlice<UInt8>, radix: Int) -> Int? {
        digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) }
            ? Int(String(decoding: digits, as: UTF8.self), radix: radix) : nil
    }
}
