import Diagnostics
import Foundation
import Markdown

/// Words that readers are not to come upon, looked for wherever they would.
public protocol SoughtWords: Sendable {
    /// Those that stand in a text, in its order.
    func found(in text: String) -> [FoundWord]
    /// Those that stand in the path of a file or in the address of a page.
    func found(inPath path: String) -> [FoundWord]
}

extension SoughtWords {
    public func found(inPath path: String) -> [FoundWord] { found(in: path) }
}

/// A word that was found.
public struct FoundWord: Sendable, Hashable {
    /// As the text has it.
    public let written: String
    /// The word that was looked for, where that is known.
    public let meant: String
}

/// Where a word was found.
public struct PlacedWord: Sendable, Hashable {
    public let word: FoundWord
    public let place: SourcePlace

    public init(word: FoundWord, place: SourcePlace) {
        self.word = word
        self.place = place
    }
}

extension SoughtWords {
    /// Where the file of an entry says one of the words in what readers come to see of its text.
    ///
    /// What it takes over from another entry, which changes without it, is looked through by `places(inFieldsOf:)`.
    public func places(inTextOf entry: Entry) -> [PlacedWord] {
        var hits = Hits(self)
        let document = entry.document
        if entry["title"] == nil {
            let place = document.titlePlace ?? 0..<0
            hits.look(in: entry.title, at: place, of: entry.source)
        }
        for text in PublicText.body(of: entry) { hits.look(in: text.text) { text.place(of: $0) } }
        for section in document.sections where !section.code.isEmpty {
            hits.look(in: section.code) { entry.source.first(of: $0) ?? .file(entry.source.path) }
        }
        for slot in document.slots {
            for text in Self.texts(of: slot.kind) {
                hits.look(in: text, at: slot.place, of: entry.source)
                if let decoded = text.looselyPercentDecoded { hits.look(in: decoded, at: slot.place, of: entry.source) }
            }
        }
        // The sections say where; the HTML has also what they leave out.
        hits.isForNewWords = true
        let html = HTMLWords(document.html)
        let end = entry.source.place(entry.source.bytes.count..<entry.source.bytes.count)
        for text in [html.text] + html.tags {
            hits.look(inBoth: text) { entry.source.first(of: $0) ?? end }
        }
        // Descriptions, cards and the search's passages run on over the ends of cells and paragraphs.
        let blocks = html.text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        hits.look(in: blocks.joined(separator: " "), over: blocks) { entry.source.first(of: $0) ?? end }
        return hits.found
    }

    /// Where the name of an entry's file, or the address of its page, says one of the words.
    public func places(inPathsOf entry: Entry) -> [PlacedWord] {
        var hits = Hits(self)
        hits.look(inPath: entry.source.path, of: .file(entry.source.path))
        hits.look(inPath: entry.address.text, of: .file(entry.source.path))
        return hits.found
    }

    /// Where the fields of an entry that readers see say one of the words, as they are after everybody's consent was asked.
    ///
    /// - Parameter isWanted: which fields are looked through; others are somebody else's.
    public func places(inFieldsOf entry: Entry, types: ContentTypes, where isWanted: (Field) -> Bool = { _ in true }) -> [PlacedWord] {
        var hits = Hits(self)
        for field in types.fields(of: entry.type).fields where !field.isPrivate && isWanted(field) {
            guard let value = entry[field.key] else { continue }
            let source = entry.inherited.contains(field.key) ? entry.original ?? entry.source : entry.source
            look(in: value, field.kind, of: source, &hits)
        }
        return hits.found
    }

    /// Where settings of the portal say one of the words.
    public func places(in settings: PortalSettings) -> [PlacedWord] {
        guard let source = settings.source else { return [] }
        var hits = Hits(self)
        for (key, value) in settings.fields.sorted(by: { $0.key < $1.key }) {
            hits.look(in: key, at: value.place, of: source)
            look(in: value, .anything, of: source, &hits)
        }
        return hits.found
    }

    /// Where a text that is published as it stands, or the most of it, says one of the words.
    public func places(in source: SourceText) -> [PlacedWord] {
        var hits = Hits(self)
        for number in 1...source.lineCount {
            let line = source.text(source.range(ofLine: number))
            let range = source.range(ofLine: number)
            hits.look(inBoth: line) { source.first(of: $0, in: range) ?? source.place(range.lowerBound..<range.lowerBound) }
            if hits.isFull { break }
        }
        hits.isForNewWords = true
        for seam in LineSeams(source) {
            hits.look(in: seam.text, over: seam.lines) { _ in source.place(seam.place) }
            if let folded = seam.folded { hits.look(in: folded) { _ in source.place(seam.place) } }
            if hits.isFull { break }
        }
        return hits.found
    }

    private func look(in value: Value, _ kind: Field.Kind, of source: SourceText, _ hits: inout Hits<Self>) {
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
            if let decoded = text.looselyPercentDecoded { hits.look(in: decoded, at: value.place, of: source) }
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
}

/// What was found, each word once at each place.
private struct Hits<Words: SoughtWords> {
    let words: Words
    private(set) var found: [PlacedWord] = []
    /// Whether only words that were not found yet are looked for.
    var isForNewWords = false
    private var meant: Set<String> = []

    init(_ words: Words) { self.words = words }

    /// So many are enough to know.
    var isFull: Bool { found.count >= 50 }

    mutating func look(in text: String, at range: Range<Int>, of source: SourceText) {
        look(in: text) { source.first(of: $0, in: range) ?? source.place(range.lowerBound..<range.lowerBound) }
    }

    mutating func look(in text: String, _ place: (String) -> SourcePlace) {
        guard !isFull else { return }
        add(words.found(in: text), place)
    }

    /// - Parameter lines: those that the text was joined from.
    mutating func look(in text: String, over lines: [String], _ place: (String) -> SourcePlace) {
        guard !isFull else { return }
        add(words.found(in: text).filter { OverEnds.isWord($0.written, lines) }, place)
    }

    /// In the text as it stands, and with the letters that its escapes stand for.
    mutating func look(inBoth text: String, _ place: (String) -> SourcePlace) {
        look(in: text, place)
        if let decoded = text.looselyPercentDecoded { look(in: decoded, place) }
    }

    mutating func look(inPath path: String, of place: SourcePlace) { add(words.found(inPath: path)) { _ in place } }

    private mutating func add(_ some: [FoundWord], _ place: (String) -> SourcePlace) {
        let earlier = meant
        for word in some where !(isForNewWords && earlier.contains(word.meant)) {
            meant.insert(word.meant)
            let place = place(word.written)
            if !found.contains(where: { $0.word.meant == word.meant && $0.place == place }) {
                found.append(PlacedWord(word: word, place: place))
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
