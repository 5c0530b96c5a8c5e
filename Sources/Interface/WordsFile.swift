import Diagnostics

/// Reads `templates/words/LANGUAGE.yml`: one text a line, `key: "text"`, with comments after `#`.
///
/// Flat on purpose, so that a translator needs no YAML: keys have dots, values are one line.
enum WordsFile {
    static func read(_ source: SourceText) -> (texts: [String: String], places: [String: SourcePlace], diagnostics: [Diagnostic]) {
        var texts: [String: String] = [:]
        var places: [String: SourcePlace] = [:]
        var diagnostics: [Diagnostic] = []
        let bytes = source.bytes
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let line = trimmed(bytes[start..<end])
            if let first = line.first, first != UInt8(ascii: "#") {
                if let (key, text) = pair(line) {
                    if texts[key] != nil {
                        diagnostics.append(.wordGivenTwice(key, at: source.place(line.startIndex..<line.endIndex)))
                    }
                    texts[key] = text
                    places[key] = source.place(line.startIndex..<line.startIndex + key.utf8.count)
                } else {
                    diagnostics.append(.wordsLineUnreadable(at: source.place(line.startIndex..<line.endIndex)))
                }
            }
            start = end + 1
        }
        return (texts, places, diagnostics)
    }

    private static func pair(_ line: ArraySlice<UInt8>) -> (key: String, text: String)? {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let key = trimmed(line[..<colon])
        guard !key.isEmpty, key.allSatisfy(isKeyByte) else { return nil }
        let value = trimmed(line[(colon + 1)...])
        guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            return (String(decoding: key, as: UTF8.self), String(decoding: value, as: UTF8.self))
        }
        var text: [UInt8] = []
        var index = value.startIndex + 1
        while index < value.endIndex, value[index] != quote {
            if value[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\""), index + 1 < value.endIndex { index += 1 }
            text.append(value[index])
            index += 1
        }
        let rest = index < value.endIndex ? trimmed(value[(index + 1)...]) : []
        guard index < value.endIndex, rest.isEmpty || rest.first == UInt8(ascii: "#") else { return nil }
        return (String(decoding: key, as: UTF8.self), String(decoding: text, as: UTF8.self))
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"): true
        default: false
        }
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
        while let last = bytes.last, last == 0x20 || last == 0x09 || last == 0x0D { bytes.removeLast() }
        return bytes
    }
}
