import Diagnostics
import Foundation

/// Finds what the lines right below the heading of a text say about being published, where it has no front matter: Notion exports
/// a page's properties there, and others write them so by hand.
enum PublicationBelowHeading {
    private static let mostLines = 40

    typealias Found = (text: String, status: String, place: Range<Int>)

    /// The first of the lines that surely holds the page back, and the status that it means.
    static func line(in source: SourceText) -> Found? {
        let bytes = source.bytes
        var lines = LineScanner(bytes, at: bytes.byteOrderMarks)
        guard let heading = firstWithWords(&lines, bytes) else { return nil }
        if bytes[heading].first != UInt8(ascii: "#") {
            // The line under a title that has no mark before it.
            guard let rule = lines.next(), rule.count > 2, bytes[rule].trimmedEnd.allSatisfy({ $0 == UInt8(ascii: "=") }) else {
                return nil
            }
        }
        for _ in 0..<mostLines {
            guard let line = firstWithWords(&lines, bytes), line.count <= 300 else { return nil }
            // Obsidian's tags, on a line of their own.
            let words = source.text(line).split(whereSeparator: \.isWhitespace).map(String.init)
            if words.allSatisfy({ $0.hasPrefix("#") && $0.count > 1 && !$0.hasPrefix("##") }) {
                if words.contains(where: PublicationWords.isMarkingTag) { return (source.text(line).trimmingSpaces, "draft", line) }
                continue
            }
            guard let pair = pair(source.text(line)) else { return nil }
            if let status = status(pair.key, pair.value) { return (source.text(line).trimmingSpaces, status, line) }
        }
        return nil
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
            let cells = text.split(separator: "|").map { $0.trimmingCharacters(in: ["*", "_", " ", "\t", "\r"]) }
            return cells.count == 2 || cells.count == 3 && cells[2].isEmpty ? (cells[0], cells[1]) : nil
        }
        let rest = DressedLine.head(text.drop { "[( \t".contains($0) })
        guard let colon = rest.firstIndex(where: { $0 == ":" || $0 == "：" }), colon > rest.startIndex else { return nil }
        let key = rest[..<colon].trimmingCharacters(in: ["*", "_", " "])
        let value = rest[rest.index(after: colon)...].drop { ":*_ \t".contains($0) }.trimmingCharacters(in: [
            "*", "_", " ", "\t", "\r", "]", ")",
        ])
        return key.utf8.count <= 60 ? (key, value) : nil
    }

    /// nil for whatever is no known word for that: below a heading stands prose, too.
    static func status(_ key: String, _ text: String) -> String? {
        guard let word = PublicationWords.key(key), text.utf8.count <= 40 else { return nil }
        // `🚧 Draft`
        let value = String(text.drop { !$0.isLetter && !$0.isNumber && PublicationWords.boolean(String($0)) == nil })
        switch word.meaning {
        case .status, .stage: return PublicationWords.stage(value).flatMap { $0 == "published" ? nil : $0 }
        case .withholds:
            guard PublicationWords.boolean(value) == true else { return nil }
            return PublicationWords.status(key).flatMap { $0 == "published" ? nil : $0 } ?? "draft"
        case .publishes: return PublicationWords.boolean(value) == false ? "draft" : nil
        case .visibility: return PublicationWords.isClosed(value) ? "draft" : nil
        default: return nil
        }
    }
}
