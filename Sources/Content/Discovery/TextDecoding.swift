import Diagnostics
import Foundation

/// Makes UTF-8 of what an editor saved: UTF-8 as it is, UTF-16 and GB18030 where that is sure.
public enum TextDecoding {
    enum Result {
        case utf8([UInt8])
        case converted([UInt8], from: String)
        /// With the place of the first byte that is not UTF-8.
        case unreadable(at: Int)
    }

    /// What a text is called here whose lines end in separators of Unicode.
    static let separators = "U+2028"
    /// And UTF-8 that ends in the midst of its last character.
    static let cut = "UTF-8…"

    static func decode(_ bytes: [UInt8]) -> Result {
        switch decodeWhole(bytes) {
        case .utf8(let text): .utf8(StackedMarks.cut(text))
        case .converted(let text, let name): .converted(StackedMarks.cut(text), from: name)
        case .unreadable(let offset): .unreadable(at: offset)
        }
    }

    private static func decodeWhole(_ bytes: [UInt8]) -> Result {
        // UTF-32, which no editor for the web saves; read as UTF-16 its head would be none.
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            return converted(Array(bytes.dropFirst(4)), from: bytes[0] == 0xFF ? "UTF-32LE" : "UTF-32BE")
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return converted(Array(bytes.dropFirst(2)), from: bytes[0] == 0xFF ? "UTF-16LE" : "UTF-16BE")
        }
        guard let bad = UTF8Validation.firstInvalid(in: bytes) else {
            if let order = utf16WithoutMark(bytes) { return converted(bytes, from: order) }
            return withSeparators(bytes).map { Result.converted($0, from: separators) } ?? .utf8(withLineFeeds(bytes))
        }
        if let order = utf16WithoutMark(bytes), case .converted(let text, let name) = converted(bytes, from: order) {
            return .converted(text, from: name)
        }
        if UTF8Validation.isCut(bytes, at: bad) { return .converted(withLineFeeds(Array(bytes[..<bad])), from: cut) }
        if !bytes.contains(0), let text = iconv(bytes, from: "GB18030"), hanPredominates(text) || isCommonChinese(bytes) {
            return .converted(text, from: "GB18030")
        }
        return .unreadable(at: bad)
    }

    /// A text of which nobody knows the encoding, as Chinese programs would have saved it; nil where it can't be that.
    static func chinese(_ bytes: [UInt8]) -> String? { iconv(bytes, from: "GB18030").map { String(decoding: $0, as: UTF8.self) } }

    /// The same in every encoding of Chinese, for who looks for words in it; bytes that fit none are passed over.
    static func chineseReadings(_ bytes: [UInt8]) -> [String] {
        ["GB18030", "BIG5-HKSCS"].map { String(decoding: iconv(bytes, from: $0, passingOver: true) ?? [], as: UTF8.self) }
    }

    /// Whether text is read byte for byte as it was saved, as far as the places of its words go.
    public static func isReadAsSaved(_ bytes: [UInt8]) -> Bool {
        if case .utf8(let text) = decode(bytes) { text.count == bytes.count } else { false }
    }

    /// Old Macs end lines by a carriage return alone, and an editor may have added lines of its own; nothing of the head would be read
    /// as such. Several before a line feed are one end of a line, written twice.
    private static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
        let (feed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
        guard bytes.contains(carriageReturn) else { return bytes }
        var result = bytes
        var next: UInt8?
        for index in bytes.indices.reversed() {
            if bytes[index] == carriageReturn, next != feed { result[index] = feed }
            if bytes[index] != carriageReturn || next != feed { next = bytes[index] }
        }
        return result
    }

    /// Lines that end in a separator of Unicode, or as Word ends one, from the very fence on; nil for every other text.
    private static func withSeparators(_ bytes: [UInt8]) -> [UInt8]? {
        let start = bytes.byteOrderMarks
        let fence = bytes[start...].prefix(3)
        guard fence.elementsEqual("---".utf8) || fence.elementsEqual("+++".utf8), bytes.count > start + 6,
            lineEnds.contains(where: { bytes[(start + 3)...].starts(with: $0.utf8) })
        else { return nil }
        return Array(lineEnds.reduce(String(decoding: bytes, as: UTF8.self)) { $0.replacing($1, with: "\n") }.utf8)
    }

    private static let lineEnds = ["\u{2028}", "\u{2029}", "\u{B}", "\u{85}"]

    private static func converted(_ bytes: [UInt8], from name: String) -> Result {
        guard let text = iconv(bytes, from: name), isText(text) else { return .unreadable(at: 0) }
        return .converted(text, from: name)
    }

    /// Any bytes are UTF-16 of some kind: whether it is no heap of characters that nobody has.
    private static func isText(_ bytes: [UInt8]) -> Bool {
        var (all, odd) = (0, 0)
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar.value >= 0x80 {
            all += 1
            // Byte order marks are one at the beginning, where it is gone by now.
            if scalar.value < 0xA0 || scalar.value == 0xFEFF { odd += 1 }
            switch scalar.properties.generalCategory {
            case .unassigned: odd += 1
            default: break
            }
        }
        // A sign that is newer than Lathe stands among others that are known.
        return odd < 2 || odd * 20 < all
    }

    /// UTF-16 shows by a zero in every other byte of its ASCII part.
    private static func utf16WithoutMark(_ bytes: [UInt8]) -> String? {
        guard bytes.count >= 16, bytes.count % 2 == 0 else { return nil }
        var zeros = [0, 0]
        let sample = bytes.prefix(4096)
        var letters = 0
        for (index, byte) in sample.enumerated() where byte == 0 {
            zeros[index % 2] += 1
            if (0x09...0x7E).contains(bytes[index ^ 1]) { letters += 1 }
        }
        // The other half is a letter, or else that of a Chinese character such as 退.
        guard letters * 4 >= (zeros[0] + zeros[1]) * 3 else { return nil }
        let few = sample.count / 10
        if zeros[1] > few, zeros[0] == 0 { return "UTF-16LE" }
        if zeros[0] > few, zeros[1] == 0 { return "UTF-16BE" }
        return nil
    }

    /// The whole text converted; nil at the first byte that does not fit.
    ///
    /// - Parameter passingOver: whether such a byte is passed over instead.
    private static func iconv(_ bytes: [UInt8], from name: String, passingOver: Bool = false) -> [UInt8]? {
        guard let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
        var inputLeft = input.count
        var outputLeft = output.count
        input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                var from = input.baseAddress
                var to = output.baseAddress
                while inputLeft > 0, Glibc.iconv(converter, &from, &inputLeft, &to, &outputLeft) == -1, passingOver, outputLeft > 8 {
                    from = from.map { $0 + 1 }
                    inputLeft -= 1
                }
            }
        }
        guard inputLeft <= 0 else { return nil }
        return output.prefix(output.count - outputLeft).map { UInt8(bitPattern: $0) }
    }

    /// Almost any bytes are GB18030 of some kind; Chinese text is mostly common Han and Chinese punctuation.
    private static func hanPredominates(_ bytes: [UInt8]) -> Bool {
        var han = 0
        var other = 0
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar.value >= 0x80 {
            switch scalar.value {
            case 0x4E00...0x9FA5, 0x3000...0x303F, 0xFF00...0xFF60, 0x2010...0x2026: han += 1
            default: other += 1
            }
        }
        return han >= 4 && han > other * 9
    }

    /// Whether a short text holds nothing but ASCII and the most common Han with their punctuation, as GB2312 writes them: letters of other
    /// languages in other encodings hardly ever come in such pairs.
    private static func isCommonChinese(_ bytes: [UInt8]) -> Bool {
        var pairs = 0
        var index = 0
        while index < bytes.count {
            guard bytes[index] >= 0x80 else {
                index += 1
                continue
            }
            guard index + 1 < bytes.count, 0xA1...0xFE ~= bytes[index + 1], 0xA1...0xA3 ~= bytes[index] || 0xB0...0xD7 ~= bytes[index]
            else { return false }
            pairs += 1
            index += 2
        }
        return pairs >= 2
    }
}

/// Checks UTF-8 in one pass.
enum UTF8Validation {
    /// The place of the first byte that does not belong; nil when all is well.
    static func firstInvalid(in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            let count = buffer.count
            while index < count {
                let byte = buffer[index]
                if byte < 0x80 {
                    index += 1
                    continue
                }
                let length = length(of: buffer, at: index, count)
                if length == 0 { return index }
                index += length
            }
            return nil
        }
    }

    /// Whether the text ends at `place` but for the beginning of a character, and is more than that: the file was cut there.
    static func isCut(_ bytes: [UInt8], at place: Int) -> Bool {
        let rest = bytes[place...]
        guard let lead = rest.first, 0xC2...0xF4 ~= lead, rest.count < (lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2),
            rest.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 })
        else { return false }
        // One character before it that takes two bytes may be chance, as of a name in GB18030.
        return bytes[..<place].contains { $0 >= 0xE0 } || rest.count > 1
    }

    /// The length of a well-formed sequence of two to four bytes, without overlong forms or surrogates; 0 for none.
    private static func length(of bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ count: Int) -> Int {
        let first = bytes[index]
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first <= 0xF4, index + length <= count else { return 0 }
        let second = bytes[index + 1]
        let low: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
        let high: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
        guard second >= low, second <= high else { return 0 }
        if length > 2, bytes[index + 2] & 0xC0 != 0x80 { return 0 }
        if length > 3, bytes[index + 3] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
