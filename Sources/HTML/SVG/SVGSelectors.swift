import Limits

/// The selectors of a rule, as far as they are plain: types, classes and ids, within each other or directly so.
///
/// Escapes, attributes, pseudo-classes and siblings are in no drawing that a program made, and a browser takes long
/// over some of them; a rule whose selectors aren't plain is left out.
struct SVGSelectors {
    /// For each, a class (`.name`) or id (`#name`) that every element which it fits has; nil where it may fit any.
    private(set) var keys: [String?] = []
    /// As they are written into the drawing.
    private(set) var written = ""

    /// More parts than these in one selector are no drawing's.
    private static let mostParts = 6

    init?(_ text: Substring) {
        guard !text.isEmpty, text.utf8.count <= Limits.drawingSelector.value else { return nil }
        for selector in text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
            guard let part = Self.read(Array(selector)) else { return nil }
            keys.append(part.key)
            written += written.isEmpty ? part.written : "," + part.written
        }
        // As the program wrote it, where that is plain, too.
        if text.utf8.allSatisfy({ $0 == 0x20 || !$0.isHTMLSpace }) { written = String(text) }
    }

    private static func read(_ bytes: [UInt8]) -> (key: String?, written: String)? {
        var written: [UInt8] = []
        var key: String?
        var parts = 0
        var index = 0
        while true {
            let gap = index
            while index < bytes.count, bytes[index].isHTMLSpace { index += 1 }
            if index == bytes.count { break }
            if parts > 0 {
                if bytes[index] == UInt8(ascii: ">") {
                    written.append(bytes[index])
                    index += 1
                    while index < bytes.count, bytes[index].isHTMLSpace { index += 1 }
                } else if index > gap {
                    written.append(0x20)
                } else {
                    return nil
                }
            }
            guard let part = compound(bytes, &index) else { return nil }
            key = part
            parts += 1
            if parts > mostParts { return nil }
            written += bytes[partStart(bytes, gap)..<index]
            if key == "" { key = nil }
        }
        return parts > 0 ? (key, String(decoding: written, as: UTF8.self)) : nil
    }

    /// Where a part begins behind blanks and `>`.
    private static func partStart(_ bytes: [UInt8], _ gap: Int) -> Int {
        var start = gap
        while start < bytes.count, bytes[start].isHTMLSpace || bytes[start] == UInt8(ascii: ">") { start += 1 }
        return start
    }

    /// `type.class#id`: the last class or id with its mark, empty where there is none; nil for anything else.
    private static func compound(_ bytes: [UInt8], _ index: inout Int) -> String? {
        let start = index
        var key = ""
        if index < bytes.count, bytes[index] == UInt8(ascii: "*") { index += 1 } else { _ = name(bytes, &index) }
        while index < bytes.count, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: "#") {
            let mark = bytes[index]
            index += 1
            guard let name = name(bytes, &index) else { return nil }
            key = String(decoding: [mark] + name, as: UTF8.self)
        }
        return index > start ? key : nil
    }

    private static func name(_ bytes: [UInt8], _ index: inout Int) -> ArraySlice<UInt8>? {
        let start = index
        while index < bytes.count, bytes[index].isNameByte { index += 1 }
        guard index > start, !bytes[start].isASCIIDigit else {
            index = start
            return nil
        }
        return bytes[start..<index]
    }
}

extension UInt8 {
    fileprivate var isNameByte: Bool {
        isASCIILetter || isASCIIDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_") || self >= 0x80
    }
}
