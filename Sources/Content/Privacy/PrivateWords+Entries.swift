import Diagnostics
import Markdown

extension PrivateWords {
    /// Where the file of an entry says one of the words in what readers come to see of its text.
    ///
    /// What it takes over from another entry, which changes without it, is looked through by `foundInFields`.
    public func foundInText(of entry: Entry) -> [Diagnostic] {
        var hits = Hits(self)
        let document = entry.document
        if entry["title"] == nil, let place = document.titlePlace { hits.look(in: entry.title, at: place, of: entry.source) }
        hits.look(in: entry.source.path, of: .file(entry.source.path))
        hits.look(in: entry.address.text, of: .file(entry.source.path))
        for text in PublicText.body(of: entry) { hits.look(in: text.text) { text.place(of: $0) } }
        for section in document.sections where !section.code.isEmpty {
            hits.look(in: section.code) { entry.source.first(of: $0) ?? .file(entry.source.path) }
        }
        for slot in document.slots {
            for text in Self.texts(of: slot.kind) {
                hits.look(in: text, at: slot.place, of: entry.source)
                if let decoded = text.removingPercentEncoding, decoded != text { hits.look(in: decoded, at: slot.place, of: entry.source) }
            }
        }
        // The sections say where; the HTML has also what they leave out.
        if hits.diagnostics.isEmpty {
            let html = HTMLWords(document.html)
            for text in [html.text] + html.tags {
                hits.look(in: text.removingPercentEncoding ?? text) {
                    entry.source.first(of: $0) ?? entry.source.place(entry.source.bytes.count..<entry.source.bytes.count)
                }
            }
        }
        return hits.diagnostics
    }

    /// Where the fields of an entry that readers see say one of the words, as they are after everybody's consent was asked.
    public func foundInFields(of entry: Entry, types: ContentTypes) -> [Diagnostic] {
        var hits = Hits(self)
        for field in types.fields(ofTypeAt: entry.type).fields where !field.isPrivate {
            guard let value = entry[field.key] else { continue }
            let source = entry.inherited.contains(field.key) ? entry.original ?? entry.source : entry.source
            look(in: value, field.kind, of: source, &hits)
        }
        return hits.diagnostics
    }

    /// Where settings of the portal say one of the words.
    public func found(in settings: PortalSettings) -> [Diagnostic] {
        guard let source = settings.source else { return [] }
        var hits = Hits(self)
        for (key, value) in settings.fields.sorted(by: { $0.key < $1.key }) {
            hits.look(in: key, at: value.place, of: source)
            look(in: value, .anything, of: source, &hits)
        }
        return hits.diagnostics
    }

    /// Where a text that is published as it stands, or the most of it, says one of the words.
    public func found(in source: SourceText) -> [Diagnostic] {
        var hits = Hits(self)
        for number in 1...source.lineCount {
            let line = source.text(source.range(ofLine: number))
            hits.look(in: line.removingPercentEncoding ?? line, at: source.range(ofLine: number), of: source)
            if hits.diagnostics.count >= Self.mostDiagnostics { break }
        }
        return hits.diagnostics
    }

    /// A file by whose name one of the words would reach an address.
    public func found(inName path: String) -> [Diagnostic] {
        var hits = Hits(self)
        hits.look(in: path, of: .file(path))
        return hits.diagnostics
    }

    private static let mostDiagnostics = 20

    private func look(in value: Value, _ kind: Field.Kind, of source: SourceText, _ hits: inout Hits) {
        switch (value.kind, kind) {
        case (.list(let items), .list(let item)): for value in items { look(in: value, item, of: source, &hits) }
        case (.list(let items), _): for value in items { look(in: value, .anything, of: source, &hits) }
        case (.record(let record), _):
            let fields = Dictionary((kind.recordFields ?? []).map { ($0.key, $0) }) { first, _ in first }
            for (key, value) in record.sorted(by: { $0.key < $1.key }) where !(fields[key]?.isPrivate ?? false) {
                if fields[key] == nil { hits.look(in: key, at: value.place, of: source) }
                look(in: value, fields[key]?.kind ?? .anything, of: source, &hits)
            }
        case (.words(let words), _): for text in words.values.sorted() { hits.look(in: text, at: value.place, of: source) }
        case (.term(let term), _): for text in [term.id, term.label.zh, term.label.en] { hits.look(in: text, at: value.place, of: source) }
        default:
            guard let text = value.text else { return }
            hits.look(in: text, at: value.place, of: source)
            if let decoded = text.removingPercentEncoding, decoded != text { hits.look(in: decoded, at: value.place, of: source) }
        }
    }

    private static func texts(of kind: Slot.Kind) -> [String] {
        switch kind {
        case .link(let link): [link.destination, link.title ?? "", String(decoding: link.attributes, as: UTF8.self)]
        case .image(let image): [image.source, image.alt, image.title ?? "", String(decoding: image.attributes, as: UTF8.self)]
        case .player(let player): [player.source, player.words, player.title ?? ""]
        case .toc, .word: []
        }
    }

    /// What was found, each place once.
    private struct Hits {
        let words: PrivateWords
        private(set) var diagnostics: [Diagnostic] = []

        init(_ words: PrivateWords) { self.words = words }

        mutating func look(in text: String, at range: Range<Int>, of source: SourceText) {
            look(in: text) { source.first(of: $0, in: range) ?? source.place(range.lowerBound..<range.lowerBound) }
        }

        mutating func look(in text: String, of place: SourcePlace) { look(in: text) { _ in place } }

        mutating func look(in text: String, _ place: (String) -> SourcePlace) {
            guard diagnostics.count < mostDiagnostics else { return }
            for word in words.found(in: text) {
                let diagnostic = Diagnostic.privateWord(at: place(word))
                if !diagnostics.contains(where: { $0.place == diagnostic.place }) { diagnostics.append(diagnostic) }
            }
        }
    }
}

extension SourceText {
    /// Where words stand first, letter by letter; nil where markup divides them.
    func first(of words: String, in range: Range<Int>? = nil) -> SourcePlace? {
        let range = (range ?? bytes.indices).clamped(to: bytes.indices)
        return bytes[range].firstRange(of: Array(words.utf8)).map(place)
    }
}
