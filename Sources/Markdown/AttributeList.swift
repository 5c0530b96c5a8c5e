/// `{#id .class key=value}`, with a colon for kramdown: names and looks that other generators let a writer give.
struct AttributeList {
    var range: Range<Int>
    var hasColon: Bool
    var id: String?
    /// In CSS pixels.
    var width: Int?
    /// What a picture shows: `alt="…"`, `fig-alt="…"`.
    var words: String?
    /// It is kramdown's mark for a table of contents.
    var isContents = false
    /// Whether it is one for certain: pairs alone may be anything.
    var isSure = false
    private static let longest = 1000

    /// The list whose `{` stands at `start`, if nothing else stands in its braces.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        let limit = min(bytes.count, start + Self.longest)
        var index = start + 1
        guard index < limit, bytes[start] == UInt8(ascii: "{") else { return nil }
        range = start..<index
        hasColon = bytes[index] == UInt8(ascii: ":")
        isSure = hasColon
        if hasColon { index += 1 }
        var count = 0
        var isBroken = false
        while true {
            index = DialectScan.skipBlanks(bytes, index)
            // Pandoc breaks a long list in two lines.
            if index < limit, bytes[index] == UInt8(ascii: "\n"), count > 0, !isBroken {
                isBroken = true
                index = DialectScan.skipBlanks(bytes, index + 1)
            }
            guard index < limit else { return nil }
            if bytes[index] == UInt8(ascii: "}") { break }
            guard let end = readAttribute(bytes, index, limit), end < limit,
                bytes[end] == UInt8(ascii: "}") || bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: "\n")
            else { return nil }
            index = end
            count += 1
        }
        guard count > 0 else { return nil }
        range = start..<index + 1
    }

    /// Reads `.class`, `#id`, `key=value` or one of kramdown's words; gives its end.
    private mutating func readAttribute(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int) -> Int? {
        let isClass = bytes[start] == UInt8(ascii: ".")
        let isID = bytes[start] == UInt8(ascii: "#")
        if isClass || isID { isSure = true }
        let first = isClass || isID ? start + 1 : start
        let name = first..<Self.nameEnd(bytes, first, limit, isKey: !isClass && !isID)
        guard !name.isEmpty, !ASCII.isDigit(bytes[name.lowerBound]) || isID && bytes[name].contains(where: ASCII.isLetter) else {
            return nil
        }
        let end = name.upperBound
        if isID { id = id ?? DialectScan.string(bytes, name) }
        if isClass || isID { return end }
        if end < limit, bytes[end] == UInt8(ascii: "=") {
            guard let value = Self.value(bytes, end + 1, limit) else { return nil }
            take(
                DialectScan.string(bytes, name), DialectScan.string(bytes, value.range),
                isQuoted: bytes[value.end - 1] == UInt8(ascii: "\""))
            return value.end
        }
        guard hasColon else { return nil }
        if DialectScan.string(bytes, name).lowercased() == "toc" { isContents = true }
        return end
    }

    private mutating func take(_ key: String, _ value: String, isQuoted: Bool) {
        if ["align", "color", "style"].contains(key), isQuoted { isSure = true }
        if key == "alt" || key == "fig-alt" { words = words ?? value }
        if key == "width" { width = Int(value.hasSuffix("px") ? String(value.dropLast(2)) : value).flatMap { 1...10000 ~= $0 ? $0 : nil } }
    }

    /// Several one after the other, `{.a}{.b}`, as one.
    static func chain(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> AttributeList? {
        guard var list = AttributeList(bytes, at: start) else { return nil }
        for _ in 0..<4 {
            guard list.isSure, list.range.upperBound < bytes.count, bytes[list.range.upperBound] == UInt8(ascii: "{"),
                let next = AttributeList(bytes, at: list.range.upperBound), next.isSure
            else { break }
            list.range = list.range.lowerBound..<next.range.upperBound
            list.id = list.id ?? next.id
            list.width = list.width ?? next.width
            list.words = list.words ?? next.words
        }
        return list
    }

    private static func nameEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int, isKey: Bool) -> Int {
        var index = start
        while index < limit {
            let byte = bytes[index]
            guard
                ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
                    || !isKey && (byte >= 0x80 || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") && index > start)
            else { break }
            index += 1
        }
        return index
    }

    private static func value(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int) -> (range: Range<Int>, end: Int)? {
        guard start < limit else { return nil }
        var index = start
        if bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") {
            index += 1
            while index < limit, bytes[index] != bytes[start], bytes[index] != UInt8(ascii: "\n") { index += 1 }
            guard index < limit, bytes[index] == bytes[start] else { return nil }
            return (start + 1..<index, index + 1)
        }
        while index < limit, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "}") { index += 1 }
        return index > start ? (start..<index, index) : nil
    }
}
