import Diagnostics

/// A key and its value with marks around them that are none of YAML's: `- title: 台灯`, `**标题**：台灯`, `| 标题 | 台灯 |`.
struct DressedLine {
    var key: String
    /// The value's bytes within the file, without what surrounds it.
    var value: Range<Int>
    /// The line's beginning within the file.
    var start: Int

    /// nil for a line that is none.
    init?(_ bytes: [UInt8], _ line: Range<Int>, inTable isInTable: Bool = false) {
        guard line.count < 2000 else { return nil }
        let text = String(decoding: bytes[line], as: UTF8.self)
        guard text.utf8.count == line.count else { return nil }
        let found = isInTable ? Self.cells(text) : Self.pair(text)
        guard let (key, value) = found else { return nil }
        let lower = text.utf8.distance(from: text.startIndex, to: value.startIndex)
        self.init(key: key, value: line.lowerBound + lower..<line.lowerBound + lower + value.utf8.count, start: line.lowerBound)
    }

    init(key: String, value: Range<Int>, start: Int) {
        self.key = key
        self.value = value
        self.start = start
    }

    /// What stands before the key, with whether it is anything at all.
    static func head(_ text: Substring) -> Substring {
        var rest = text.drop { " \t\u{3000}\u{A0}>".contains($0) }
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        if !digits.isEmpty, digits.count < 3, let mark = rest[digits.endIndex...].first, ".、)）".contains(mark) {
            rest = rest[digits.endIndex...].dropFirst()
        }
        return rest.drop { "-*+•·●○▪#_\"“'`【 \t\u{3000}".contains($0) }
    }

    /// Whether a line without blanks before it begins with a mark.
    static func isMarked(_ line: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: line.prefix(40), as: UTF8.self)
        return head(text[...]).startIndex > text.startIndex
    }

    private static func pair(_ text: String) -> (String, Substring)? {
        let rest = head(text[...])
        guard let colon = rest.firstIndex(where: { $0 == ":" || $0 == "：" }), colon > rest.startIndex else { return nil }
        var key = rest[..<colon]
        while let last = key.last, "*_\"”'`】 \t".contains(last) { key.removeLast() }
        guard !key.isEmpty, key.count <= 30 else { return nil }
        let value = rest[rest.index(after: colon)...].drop { "*_ \t\u{3000}".contains($0) }
        return (String(key), ending(value))
    }

    /// The two cells of a row.
    private static func cells(_ text: String) -> (String, Substring)? {
        var row = Substring(text.filter { $0 != "\r" }.isEmpty ? "" : text)
        while let last = row.last, last.isWhitespace { row.removeLast() }
        guard let first = row.first, "|｜".contains(first), let last = row.last, "|｜".contains(last), row.count > 2 else { return nil }
        row = row.dropFirst().dropLast()
        let cells = row.split(omittingEmptySubsequences: false, whereSeparator: { "|｜".contains($0) })
        guard cells.count == 2 else { return nil }
        let key = cells[0].drop { " *_".contains($0) }
        var name = String(key)
        while let last = name.last, " *_:：".contains(last) { name.removeLast() }
        return name.isEmpty ? nil : (name, ending(cells[1].drop(while: \.isWhitespace)))
    }

    /// Without blanks, and the comma of JSON, at the end.
    private static func ending(_ value: Substring) -> Substring {
        var value = value
        while let last = value.last, last.isWhitespace || last == "," || last == "，" { value.removeLast() }
        return value
    }
}

/// The pairs of a front matter in such a dress, and how sure it is that it is one.
struct DressedLines {
    private(set) var pairs: [DressedLine] = []
    private var known = 0
    private var titles = 0

    mutating func take(_ pair: DressedLine, _ isKey: (String) -> Bool) {
        if isKey(pair.key) || PublicationWords.isSure(pair.key) { known += 1 }
        if FrontMatterLook.isTitle(pair.key) { titles += 1 }
        pairs.append(pair)
    }

    /// Between fences a known key is enough; without them a title and another one, and none that is unknown.
    func isSure(isFenced: Bool) -> Bool {
        guard titles < 2, Set(pairs.map(\.key)).count == pairs.count, pairs.allSatisfy({ !$0.value.isEmpty }) else { return false }
        return isFenced ? known > 0 && known * 2 >= pairs.count : titles == 1 && known > 1 && known == pairs.count
    }

    /// Whether one of the keys is the title's.
    var isTitled: Bool { titles == 1 }

    /// Whether it looks like a front matter, though not surely.
    var isLikely: Bool { titles == 1 && known > 1 }

    /// The file with nothing but the keys and their values in a range, each value in its place and no byte more or less.
    func plain(_ source: SourceText, _ range: Range<Int>) -> SourceText {
        var bytes = source.bytes
        for index in range where bytes[index] != UInt8(ascii: "\n") { bytes[index] = 0x20 }
        for pair in pairs {
            let key = Array(pair.key.utf8) + [UInt8(ascii: ":")]
            guard pair.start + key.count <= pair.value.lowerBound else { continue }
            bytes.replaceSubrange(pair.start..<pair.start + key.count, with: key)
            for index in pair.value { bytes[index] = source.bytes[index] }
        }
        return SourceText(path: source.path, bytes: bytes)
    }

    /// As YAML.
    func lines(_ source: SourceText) -> [String] {
        pairs.map { pair in
            let line = pair.key + ": " + source.text(pair.value)
            return FrontMatterLine.mended(line, isKey: { _ in true }) ?? line
        }
    }
}
