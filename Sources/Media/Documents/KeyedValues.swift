/// Where settings say whose they are and on which machine they were made: in JSON, and in lines of `key = value` or `key: value`.
enum KeyedValues {
    /// The places of the texts that stand with keys, in their order; those of lists and objects are several.
    static func places(of keys: [StaticString], in bytes: [UInt8]) -> [Range<Int>] {
        var done = 0
        return keys.flatMap { key in bytes.places(of: key, most: mostPlaces).map { ($0, $0 + key.utf8CodeUnitCount) } }
            .sorted { $0.0 < $1.0 }.flatMap { start, end -> [Range<Int>] in
                guard start >= done, let value = value(in: bytes, ofKey: start..<end) else { return [] }
                let texts = value.isJSON ? texts(in: bytes, from: value.start) : [line(in: bytes, from: value.start)]
                done = texts.last?.upperBound ?? end
                return texts.filter { range in bytes[range].contains { $0 > 0x20 } }
            }
    }

    /// The same with nothing in those places; nil where nothing stood there.
    static func cleaned(_ bytes: [UInt8], _ keys: [StaticString]) -> (bytes: [UInt8], names: [String])? {
        let places = places(of: keys, in: bytes)
        if places.isEmpty { return nil }
        return (bytes.replacing(places, with: []), places.prefix(5).map { String(decoding: bytes[$0], as: UTF8.self) })
    }

    /// No settings have as many.
    private static let mostPlaces = 1000
    /// A value of more is no name.
    private static let longest = 4 << 10

    /// Where the value of a key begins; nil where the word is no key.
    private static func value(in bytes: [UInt8], ofKey key: Range<Int>) -> (start: Int, isJSON: Bool)? {
        let isQuoted = key.lowerBound > 0 && bytes[key.lowerBound - 1] == UInt8(ascii: "\"")
        var at = key.upperBound
        if isQuoted {
            guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { return nil }
            at += 1
        } else {
            let before = bytes[..<key.lowerBound].suffix(8).reversed().drop {
                $0 == 0x20 || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "#")
            }
            guard before.first.map({ $0 == 10 || $0 == 13 }) ?? (key.lowerBound <= 8) else { return nil }
        }
        while at < bytes.count, bytes[at] <= 0x20, isQuoted || bytes[at] != 10 { at += 1 }
        guard at < bytes.count, bytes[at] == UInt8(ascii: ":") || !isQuoted && bytes[at] == UInt8(ascii: "=") else { return nil }
        return (at + 1, isQuoted)
    }

    private static func line(in bytes: [UInt8], from start: Int) -> Range<Int> {
        let end = bytes[start...].firstIndex { $0 == 10 || $0 == 13 } ?? bytes.count
        return (bytes[start..<end].firstIndex { $0 > 0x20 } ?? end)..<end
    }

    /// The texts of a value of JSON: itself, or what is in its list or object, but not the keys in that.
    private static func texts(in bytes: [UInt8], from start: Int) -> [Range<Int>] {
        var texts: [Range<Int>] = []
        var depth = 0
        var at = start
        while at < min(bytes.count, start + longest) {
            switch bytes[at] {
            case UInt8(ascii: "\""):
                guard let end = endOfText(in: bytes, from: at + 1) else { return texts }
                let isKey = bytes[(end + 1)...].first { $0 > 0x20 } == UInt8(ascii: ":")
                if !isKey { texts.append((at + 1)..<end) }
                if depth == 0 { return texts }
                at = end
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                depth -= 1
                if depth <= 0 { return texts }
            case UInt8(ascii: ","):
                if depth == 0 { return texts }
            default: break
            }
            at += 1
        }
        return texts
    }

    private static func endOfText(in bytes: [UInt8], from start: Int) -> Int? {
        var at = start
        while at < bytes.count, bytes[at] != UInt8(ascii: "\"") { at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1 }
        return at < bytes.count ? at : nil
    }
}
