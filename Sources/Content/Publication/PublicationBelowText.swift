import Diagnostics
import Foundation

/// Finds what a head that stands below other lines says about being published: a greeting, a `[toc]` or a merge's mark above the fence
/// make Markdown of it, which would be shown.
enum PublicationBelowText {
    private static let mostLines = 60
    private static let languages: Set<String> = ["js", "javascript", "json", "json5", "toml", "yaml", "yml", "coffee", "cson"]

    /// The first line of such a head that surely holds the page back, and the status that it means.
    ///
    /// - Parameter isKey: whether a word is a key that front matter may have.
    static func line(in source: SourceText, isKey: (String) -> Bool) -> PublicationBelowHeading.Found? {
        let bytes = source.bytes
        var lines = LineScanner(bytes, at: bytes.byteOrderMarks)
        var (isHead, isCode, isFirst, hasBraces, isInBox) = (false, false, true, false, false)
        for _ in 0..<mostLines {
            guard let line = lines.next() else { return nil }
            let text = bytes[line]
            if FrontMatterFence.isBlank(text) { continue }
            defer { isFirst = false }
            // `**DRAFT – do not publish**`
            if isFirst || isInBox, line.count <= 120, let mark = forbidding(source.text(line)) { return (mark, "draft", line) }
            // `> DRAFT` below `> [!CAUTION]`
            isInBox = isFirst && text.starts(with: "> [!".utf8)
            if text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8) {
                // At the top it stands around the head; further down, around an example.
                isHead = isFirst
                isCode = !isFirst && !isCode
                continue
            }
            if isCode { continue }
            if isMark(text) {
                isHead = true
                hasBraces = text.count > 3 && text.starts(with: "---".utf8) && text[text.startIndex + 3] != UInt8(ascii: "-")
                continue
            }
            if hasBraces, !text.contains(where: { $0 > 0x20 && !"{}[](),;".utf8.contains($0) }) { continue }
            guard isHead, line.count <= 300, let pair = FrontMatterLine(source.text(line).trimmingCharacters(in: hasBraces ? braces : [])),
                isKey(pair.key) || PublicationWords.key(pair.key) != nil
            else {
                isHead = false
                continue
            }
            if let status = PublicationBelowHeading.status(pair.key, pair.value.trimmingSpaces) {
                return (source.text(line).trimmingSpaces, status, line)
            }
        }
        return nil
    }

    /// The same of fields right above a `---`, with no mark before them: a word that slipped into an empty head ends it.
    static func unopened(in source: SourceText, from start: Int, isKey: (String) -> Bool) -> PublicationBelowHeading.Found? {
        let bytes = source.bytes
        var lines = LineScanner(bytes, at: start)
        var run: [Range<Int>] = []
        var isCode = false
        for _ in 0..<mostLines {
            guard let line = lines.next() else { return nil }
            let text = bytes[line]
            if text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8) { isCode.toggle() }
            if isCode || FrontMatterFence.isBlank(text) {
                run = []
            } else if FrontMatterFence.isFence(text, "-") {
                if let found = held(in: source, run, isKey: isKey) { return found }
                run = []
            } else {
                run.append(line)
            }
        }
        return nil
    }

    /// Of the last lines of a paragraph, two or more of which are fields, the first that holds the page back.
    private static func held(in source: SourceText, _ lines: [Range<Int>], isKey: (String) -> Bool) -> PublicationBelowHeading.Found? {
        guard lines.count > 1 else { return nil }
        var found: PublicationBelowHeading.Found?
        var count = 0
        for line in lines.reversed() {
            guard line.count <= 300, let pair = FrontMatterLine(source.text(line)), isKey(pair.key) || PublicationWords.key(pair.key) != nil
            else { break }
            count += 1
            if let status = PublicationBelowHeading.status(pair.key, pair.value.trimmingSpaces) {
                found = (source.text(line).trimmingSpaces, status, line)
            }
        }
        return count > 1 ? found : nil
    }

    /// Around the lines of a head in JSON and its kin.
    private static let braces = CharacterSet(charactersIn: "{}, ;\t")

    /// A remark above the fence of a head that is read all the same, with nothing but such remarks before it.
    static func above(_ head: Int, in source: SourceText) -> PublicationBelowHeading.Found? {
        var lines = LineScanner(source.bytes, at: source.bytes.byteOrderMarks, end: head)
        for _ in 0..<mostLines {
            guard let line = lines.next() else { return nil }
            if FrontMatterFence.isBlank(source.bytes[line]) { continue }
            if let remark = HiddenRemark.lines(in: source.bytes, from: line, &lines) {
                if let mark = PublicationBelowHeading.mark(source, remark) { return mark }
                continue
            }
            guard line.count <= 120, HiddenRemark.text(of: source.text(line)) != source.text(line) else { return nil }
            if let mark = forbidding(source.text(line)) { return (mark, "draft", line) }
        }
        return nil
    }

    /// The words of a line that is nothing but a mark of a draft.
    static func forbidding(_ text: String) -> String? {
        guard DraftTrace.isPossible(in: text) else { return nil }
        if let mark = box(text)?.first(where: DraftMark.isWhole) { return mark }
        let bare = HiddenRemark.text(of: text).trimmingCharacters(in: .whitespaces).trimmingCharacters(in: [
            "*", "_", ">", "!", "%", ":", "（", "）", "(", ")", "[", "]", " ",
        ])
        return PublicationWords.isForbidding(bare) || DraftMark.isWhole(bare) ? bare : nil
    }

    /// What a box says that it is, and its title: `> [!draft]`, `> [!WARNING] 草稿`.
    private static func box(_ text: String) -> [String]? {
        let inner = text.drop { $0 == ">" || $0 == " " }
        guard text.hasPrefix(">"), inner.hasPrefix("[!"), let end = inner.firstIndex(of: "]") else { return nil }
        return [inner[..<end].dropFirst(2), inner[end...].dropFirst()].map { String($0).trimmingSpaces }
    }

    /// A rule, `---`, `* * *`, the fence of a head in another language, `---js`, or the mark with which a merge begins.
    private static func isMark(_ line: ArraySlice<UInt8>) -> Bool {
        if line.starts(with: "<<<<<<< ".utf8) { return true }
        guard let sign = line.first, "-*_+=".utf8.contains(sign) else { return false }
        if line.starts(with: "---".utf8), languages.contains(String(decoding: line.dropFirst(3).trimmedEnd, as: UTF8.self)) { return true }
        var count = 0
        for byte in line where byte > 0x20 {
            guard byte == sign else { return false }
            count += 1
        }
        return count >= 3
    }
}
