import Diagnostics
import Foundation

/// Finds what the lines right below the heading of a text say about being published: Notion exports a page's properties there, and
/// others write them so by hand, or below the fence of the front matter.
enum PublicationBelowHeading {
    private static let mostLines = 40

    typealias Found = (text: String, status: String, place: Range<Int>)

    /// The first of the lines that surely holds the page back, and the status that it means, in a text without front matter.
    static func line(in source: SourceText) -> Found? {
        let bytes = source.bytes
        var lines = LineScanner(bytes, at: bytes.byteOrderMarks)
        guard let heading = firstWithWords(&lines, bytes) else { return nil }
        if let remark = HiddenRemark.lines(in: bytes, from: heading, &lines), let mark = mark(source, remark) { return mark }
        // `<!-- status: draft, do not publish -->`
        if bytes[heading].starts(with: "<!--".utf8), let found = surely(source, found(in: source, heading)) { return found }
        if bytes[heading].first == UInt8(ascii: "#") || skipTags(bytes, heading, &lines) { return line(in: source, &lines) }
        var below = lines
        // The line under a title that has no mark before it.
        if let rule = below.next(), isUnderline(bytes[rule].trimmedEnd) { return line(in: source, &below) }
        if let first = bytes[heading].first, "*_".utf8.contains(first) {
            // `**状态：草稿**`
            return found(in: source, heading)
        }
        return isBareTitle(bytes[heading]) ? surely(source, line(in: source, &lines)) : nil
    }

    /// `===` or `---`
    private static func isUnderline(_ line: ArraySlice<UInt8>) -> Bool {
        guard let sign = line.first, sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-") else { return false }
        return line.count > 2 && line.allSatisfy { $0 == sign }
    }

    /// Goes behind a heading in HTML, `<h1 align="center">灯</h1>`; false where there is none.
    private static func skipTags(_ bytes: [UInt8], _ heading: Range<Int>, _ lines: inout LineScanner) -> Bool {
        guard bytes[heading].first == UInt8(ascii: "<") else { return false }
        var rest = lines
        var place = heading
        var text = ""
        for _ in 0..<6 {
            guard place.count <= 600 else { return false }
            text += String(decoding: bytes[place], as: UTF8.self).lowercased().trimmingSpaces
            if text.contains("</h1>") || text.contains("</h2>") {
                guard text.hasSuffix(">") else { return false }
                repeat { lines = rest } while rest.next().map { bytes[$0].starts(with: "</".utf8) } ?? false
                return true
            }
            guard text.contains("<h1") || text.contains("<h2") || text.hasSuffix(">"), let next = rest.next() else { return false }
            place = next
        }
        return false
    }

    /// Whether a line without any mark may be a title: short, and no sentence.
    private static func isBareTitle(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 90, let first = line.first, first > 0x2F || first == UInt8(ascii: "`") else { return false }
        let text = String(decoding: line.trimmedEnd, as: UTF8.self)
        return !text.contains { ":：|。！？；，,!?;".contains($0) } && text.last != "."
    }

    /// The same of the lines with which the text below front matter begins, or those below a heading there: only what is surely about
    /// being published, for `状态：进行中` may be that of a project.
    static func line(in source: SourceText, below fence: Int) -> Found? {
        let bytes = source.bytes
        var lines = LineScanner(bytes, at: fence)
        guard let first = firstWithWords(&lines, bytes) else { return nil }
        // Of a second head that isn't read, every line may say so.
        let isHead = FenceLine(bytes[first]) != nil
        if bytes[first].first != UInt8(ascii: "#"), !isHead { lines = LineScanner(bytes, at: first.lowerBound) }
        let found = line(in: source, &lines)
        return isHead ? found : surely(source, found)
    }

    /// What says it of a text alone.
    private static func surely(_ source: SourceText, _ line: Found?) -> Found? {
        guard let line, let pair = pair(HiddenRemark.text(of: source.text(line.place))) else { return line }
        if ConsentWords.isAboutConsent(pair.key) { return line }
        let word = PublicationWords.key(pair.key)
        let isAnswer = word?.isSure == true && (word?.meaning == .withholds || word?.meaning == .publishes)
        return isAnswer || ofTexts.contains(firstWords(of: pair.value).lowercased()) || PublicationWords.isClosed(pair.value) ? line : nil
    }

    /// 草稿，还在改: up to the first comma.
    private static func firstWords(of text: String) -> String { String(text.prefix { !",，;；。".contains($0) }).trimmingSpaces }

    /// What is said of a text alone: a project may be unfinished, too.
    private static let ofTexts: Set<String> = ["草稿", "未发布", "不发布", "暂不发布", "不公开", "draft", "unpublished", "not published"]

    /// Whether further lines are nothing but bold words: then the first is a heading of a part.
    private static func hasBoldLines(_ bytes: [UInt8], from index: Int) -> Bool {
        var lines = LineScanner(bytes, at: index)
        for _ in 0..<mostLines {
            guard let line = lines.next() else { return false }
            let words = bytes[line].trimmedEnd
            if words.count > 4, words.starts(with: "**".utf8), words.suffix(2).elementsEqual("**".utf8) { return true }
        }
        return false
    }

    private static func line(in source: SourceText, _ lines: inout LineScanner) -> Found? {
        let bytes = source.bytes
        for count in 0..<mostLines {
            guard let line = firstWithWords(&lines, bytes), line.count <= 300 else { return nil }
            // `#draft`, and no heading of a part.
            let isTags = bytes[line].first == UInt8(ascii: "#") && bytes[line].dropFirst().first.map { $0 > 0x23 } ?? false
            // Most texts begin with a sentence, which needs no further look.
            guard isTags || count == 0 && isInMarks(bytes[line]) || hasColon(bytes[line]) else { return nil }
            let text = HiddenRemark.text(of: source.text(line))
            // Obsidian's tags, on a line of their own.
            let words = isTags ? text.split(whereSeparator: \.isWhitespace).map(String.init) : []
            if isTags, words.allSatisfy({ $0.hasPrefix("#") && $0.count > 1 && !$0.hasPrefix("##") }) {
                if words.contains(where: PublicationWords.isMarkingTag) { return (text.trimmingSpaces, "draft", line) }
                continue
            }
            if count == 0, let remark = HiddenRemark.lines(in: bytes, from: line, &lines), let mark = mark(source, remark) {
                return mark
            }
            // `> DRAFT` below `> [!CAUTION]`
            if count == 0, bytes[line].starts(with: "> [!".utf8), let next = lines.next(), let mark = mark(source, next) { return mark }
            // `（草稿）`
            if count == 0, isInMarks(bytes[line]), let mark = mark(source, line),
                bytes[line].first != UInt8(ascii: "*") || !hasBoldLines(bytes, from: line.upperBound + 1)
            {
                return mark
            }
            guard let pair = pair(text) else { return nil }
            if let status = status(pair.key, pair.value) { return (text.trimmingSpaces, status, line) }
            if ConsentWords.isAboutConsent(pair.key), ConsentWords.isNo(pair.value) { return (text.trimmingSpaces, "draft", line) }
        }
        return nil
    }

    /// A line that is nothing but a mark of a draft.
    private static func mark(_ source: SourceText, _ line: Range<Int>) -> Found? {
        line.count <= 120 ? PublicationBelowText.forbidding(source.text(line)).map { ($0, "draft", line) } : nil
    }

    /// Lines of which each is nothing but such a mark.
    static func mark(_ source: SourceText, _ lines: [Range<Int>]) -> Found? {
        let marks = lines.map { mark(source, $0) }
        return marks.allSatisfy { $0 != nil } ? marks.first ?? nil : nil
    }

    private static func found(in source: SourceText, _ line: Range<Int>) -> Found? {
        guard line.count <= 300, let pair = pair(HiddenRemark.text(of: source.text(line))), let status = status(pair.key, pair.value) else {
            return nil
        }
        return (source.text(line).trimmingSpaces, status, line)
    }

    /// Whether brackets, bold or the like stand at the beginning of a line.
    private static func isInMarks(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first(where: { $0 > 0x20 }) else { return false }
        return "([*_><%:{".utf8.contains(first) || first == 0xE3 || first == 0xEF
    }

    /// Whether a colon, or a row of a table, is near the beginning.
    private static func hasColon(_ line: ArraySlice<UInt8>) -> Bool {
        line.prefix(80).contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "|") || $0 == 0xEF }
    }

    private static func firstWithWords(_ lines: inout LineScanner, _ bytes: [UInt8]) -> Range<Int>? {
        for _ in 0..<mostLines {
            guard let line = lines.next() else { return nil }
            if !FrontMatterFence.isBlank(bytes[line]) { return line }
        }
        return nil
    }

    /// `Status: Draft`, `**Status:** Draft`, `draft:: true`, `[draft:: true]`.
    private static func pair(_ text: String) -> (key: String, value: String)? {
        // A row of a table of properties.
        if text.hasPrefix("|") {
            let cells = text.split(separator: "|").map { String(bare($0, of: "*_ \t\r")) }
            return cells.count == 2 || cells.count == 3 && cells[2].isEmpty ? (cells[0], cells[1]) : nil
        }
        let rest = DressedLine.head(text.drop { "[( \t".contains($0) })
        guard let colon = rest.firstIndex(where: { $0 == ":" || $0 == "：" }), colon > rest.startIndex else { return nil }
        let key = bare(rest[..<colon], of: "*_ ")
        guard key.utf8.count <= 60 else { return nil }
        let value = rest[rest.index(after: colon)...].drop { ":*_ \t".contains($0) }
        return (String(key), String(bare(value, of: "*_ \t\r])")))
    }

    /// Without marks at both ends.
    private static func bare(_ text: Substring, of marks: StaticString) -> Substring {
        marks.withUTF8Buffer { marks in
            var bytes = text.utf8
            while let first = bytes.first, marks.contains(first) { bytes.removeFirst() }
            while let last = bytes.last, marks.contains(last) { bytes.removeLast() }
            return Substring(bytes)
        }
    }

    /// nil for whatever is no known word for that: below a heading stands prose, too.
    static func status(_ key: String, _ text: String) -> String? {
        guard let word = PublicationWords.key(key), text.utf8.count <= 40 else { return nil }
        // `🚧 Draft`, `Draft ✏️`
        func isOrnament(_ sign: Character) -> Bool { !sign.isLetter && !sign.isNumber && PublicationWords.boolean(String(sign)) == nil }
        var ornamented = text.drop(while: isOrnament)
        while let last = ornamented.last, isOrnament(last), !"）)？?".contains(last) { ornamented.removeLast() }
        let value = String(ornamented)
        switch word.meaning {
        case .status, .stage:
            let stage = PublicationWords.stage(value) ?? PublicationWords.stage(firstWords(of: value))
            return stage.flatMap { $0 == "published" ? nil : $0 }
        case .withholds:
            guard PublicationWords.boolean(value) == true else { return nil }
            return PublicationWords.status(key).flatMap { $0 == "published" ? nil : $0 } ?? "draft"
        case .publishes: return PublicationWords.boolean(value) == false ? "draft" : nil
        case .visibility: return PublicationWords.isClosed(value) ? "draft" : nil
        default: return nil
        }
    }
}
