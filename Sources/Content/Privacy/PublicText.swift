import Diagnostics
import Markdown

/// A piece of what readers see of an entry, with where it was written.
public struct PublicText: Sendable {
    public let entry: Entry
    public let text: String
    /// Where in the source it stands, markup included.
    private let range: Range<Int>

    /// Where words of it were written; where the piece begins if markup divides them.
    public func place(of words: String) -> SourcePlace {
        let range = range.clamped(to: 0..<entry.source.bytes.count)
        return entry.source.first(of: words, in: range) ?? entry.place(range.lowerBound..<range.lowerBound)
    }

    /// All of an entry's own words: its title, the fields that readers see, the text with alternative texts and captions. What a
    /// translation takes over from its original is told there.
    public static func all(of entry: Entry, types: ContentTypes) -> [PublicText] {
        var texts: [PublicText] = []
        var head = 0
        for field in types.fields(of: entry.type).fields where !field.isPrivate && !entry.inherited.contains(field.key) {
            guard let value = entry[field.key] else { continue }
            head = max(head, value.place.upperBound)
            if field.key != "team" { collect(value, field.kind, entry, &texts) }
        }
        if entry["title"] == nil, let place = entry.document.titlePlace {
            texts.append(PublicText(entry: entry, text: entry.title, range: place))
        }
        texts += body(of: entry, after: head)
        for slot in entry.document.slots {
            let caption: String? =
                switch slot.kind {
                case .image(let image): image.title
                case .player(let player): player.title
                case .link(let link): link.title
                case .toc, .word: nil
                }
            if let caption { texts.append(PublicText(entry: entry, text: caption, range: slot.place)) }
        }
        return texts
    }

    /// The sections of the text with their headings.
    static func body(of entry: Entry) -> [PublicText] {
        let head = entry.fields.filter { !entry.inherited.contains($0.key) && !StrayHead.hidden.values.contains($0.key) }
        return body(of: entry, after: head.map(\.value.place.upperBound).max() ?? 0)
    }

    /// - Parameter head: in front of what the text begins.
    private static func body(of entry: Entry, after head: Int) -> [PublicText] {
        var texts: [PublicText] = []
        let document = entry.document
        let body = bodyStart(entry.source.bytes, after: head)..<max(head, entry.source.bytes.count)
        for (index, section) in document.sections.enumerated() {
            let start = section.heading.flatMap { document.outline.indices.contains($0) ? document.outline[$0] : nil }
            let next = document.sections.dropFirst(index + 1).first?.heading
            let end = next.flatMap { document.outline.indices.contains($0) ? document.outline[$0].place.lowerBound : nil }
            let from = start?.place.lowerBound ?? body.lowerBound
            let range = from..<max(from, end ?? body.upperBound)
            if let start { texts.append(PublicText(entry: entry, text: start.title, range: start.place)) }
            texts.append(PublicText(entry: entry, text: section.text, range: range))
        }
        return texts
    }

    /// Behind the line that closes the head, where there is one: a list of the head goes on below the line that its place names.
    private static func bodyStart(_ bytes: [UInt8], after head: Int) -> Int {
        guard head > 0, head < bytes.count, let fence = bytes[head...].firstRange(of: Array("\n---".utf8)) else {
            return min(head, bytes.count)
        }
        return fence.upperBound
    }

    private static func collect(_ value: Value, _ kind: Field.Kind, _ entry: Entry, _ texts: inout [PublicText]) {
        switch (value.kind, kind) {
        case (.list(let items), .list(let item)): for element in items { collect(element, item, entry, &texts) }
        case (.record(let record), .record(let fields)):
            for field in fields where !field.isPrivate { if let inner = record[field.key] { collect(inner, field.kind, entry, &texts) } }
        case (.text(let text), _), (.name(let text), _):
            // A text of several lines goes on below the one that its place names.
            let upper = min(entry.source.bytes.count, value.place.lowerBound + max(value.place.count, text.utf8.count * 2))
            texts.append(PublicText(entry: entry, text: text, range: value.place.lowerBound..<max(value.place.lowerBound, upper)))
        default: break
        }
    }
}
