import Diagnostics
import Foundation
import Testing

@testable import Content

/// A slip of a teacher, what was meant, and what the message lets one write instead.
struct Mistake: Sendable, CustomTestStringConvertible {
    var name: String
    var path = "tutorials/lamp.md"
    var written: String
    /// A file without any message that says what was meant.
    var meant: String
    /// Whether the page is as it was meant before anybody mends anything.
    var isReadAsMeant = true
    /// What a person who follows the words writes, where no program can put the cure in; the key is what stands there, and the
    /// cure has to hold the value.
    var byHand: [(from: String, to: String)] = []

    var testDescription: String { name }

    /// A head with some lines, and a text.
    static func page(_ lines: String, text: String = "## 步骤 1：折\n\n折。\n") -> String { "---\n\(lines)\n---\n\n\(text)" }
}

extension Mistake {
    /// The text after every cure of its messages was followed to the letter, again and again until there is none.
    func cured() -> (text: String, left: [Diagnostic]) {
        var text = written
        var left = read(text, path: path).diagnostics
        for _ in 0..<12 where !left.isEmpty {
            var bytes = Array(text.utf8)
            guard let edit = left.lazy.compactMap({ edit($0, in: text) }).first else { break }
            bytes.replaceSubrange(edit.range, with: Array(edit.text.utf8))
            text = String(decoding: bytes, as: UTF8.self)
            left = read(text, path: path).diagnostics
        }
        return (text, left)
    }

    private func edit(_ diagnostic: Diagnostic, in text: String) -> (range: Range<Int>, text: String)? {
        if let suggestion = diagnostic.suggestions.first { return (suggestion.range ?? diagnostic.place.range, suggestion.replacement) }
        let cure = diagnostic.cure?.zh ?? ""
        for hand in byHand where cure.contains(hand.to) || (diagnostic.cure?.en.contains(hand.to) ?? false) {
            guard let found = text.firstRange(of: hand.from) else { continue }
            let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
            return (start..<start + hand.from.utf8.count, hand.to)
        }
        // `例如：title: "…"` gives the whole line.
        if let range = cure.range(of: "例如：") {
            let line = SourceText(path: path, text: text).range(ofLine: diagnostic.place.line)
            return (line, String(cure[range.upperBound...]))
        }
        return nil
    }
}

/// What a page says, without where it was written.
struct Said: Equatable {
    var title: String
    var fields: [String: String]
    var html: String

    init?(_ reading: EntryReader.Reading) {
        guard let entry = reading.entry else { return nil }
        title = entry.title
        fields = entry.fields.mapValues(Self.text)
        html = String(decoding: entry.document.html, as: UTF8.self)
    }

    private static func text(_ value: Value) -> String {
        switch value.kind {
        case .list(let items): "[" + items.map(text).joined(separator: ", ") + "]"
        case .record(let record):
            "{" + record.sorted { $0.key < $1.key }.map { "\($0.key): \(text($0.value))" }.joined(separator: ", ") + "}"
        case .hours(let hours): "\(hours.days)"
        default: "\(value.kind)"
        }
    }
}
