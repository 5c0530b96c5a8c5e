import HTML
import Limits

/// What a document of Office or LibreOffice, an e-book or a pack says to who opens it, as plain text, so that it can be looked through.
public struct DocumentWords {
    /// A line for each paragraph, cell or slide, the names of what is packed, its plain texts, and what stands inside of tags: the
    /// names of sheets, descriptions of pictures, notes on cells.
    public let text: String
    /// Whether nothing had to be left out, since nobody can look through so much.
    public private(set) var isWhole = true

    /// nil for what is no such file, or has no text.
    ///
    /// - Parameter words: reads a plain text, in whatever encoding it may be.
    public init?(in source: some ByteSource, words: ([UInt8]) -> String = { String(decoding: $0, as: UTF8.self) }) {
        var budget = Budget()
        self.init(in: source, words, &budget, depth: 0)
    }

    /// How much may still be looked through.
    private struct Budget {
        var text = Limits.searchedFile.value
        /// Also of what turns out to be no text: a pack may hold a thousand parts of nothing.
        var unpacked = 8 * Limits.searchedFile.value
    }

    private init?(in source: some ByteSource, _ words: ([UInt8]) -> String, _ budget: inout Budget, depth: Int) {
        guard source.count <= Limits.documentFile.value, let archive = try? ZipArchive(source) else { return nil }
        var text = ""
        for entry in archive.entries {
            text += entry.name + "\n"
            let part = Part(entry.name)
            guard part != .other, !entry.isEncrypted else { continue }
            guard entry.unpacked <= budget.unpacked, entry.unpacked <= budget.text || part == .perhapsText else {
                isWhole = false
                continue
            }
            budget.unpacked -= entry.unpacked
            guard let content = archive.content(of: entry, most: min(budget.text, Limits.archivePart.value)) else {
                if part != .perhapsText { isWhole = false }
                continue
            }
            if content.starts(with: Self.archive) {
                // A table behind a chart, a document in a document.
                guard depth < Limits.nestedDocuments.value, let inner = DocumentWords(in: content, words, &budget, depth: depth + 1) else {
                    continue
                }
                isWhole = isWhole && inner.isWhole
                text += inner.text + "\n"
                continue
            }
            if part == .perhapsText, content.contains(0) { continue }
            budget.text -= content.count
            switch part {
            case .markup: text += Self.words(ofMarkup: Array(words(content).utf8), isSpaced: false)
            default: text += words(content)
            }
            text += "\n"
        }
        guard !text.isEmpty else { return nil }
        self.text = text
    }

    private static let archive = Array("PK\u{3}\u{4}".utf8)

    /// What a drawing says without its tags, and inside of them; or captions, of which each line counts.
    public static func text(ofMarkup bytes: [UInt8], hasLines: Bool = false) -> String { words(ofMarkup: bytes, isSpaced: hasLines) }

    /// How a packed file is read.
    private enum Part {
        case markup, text, perhapsText, other

        init(_ name: String) {
            let ending = FileName.endings(of: name).last ?? ""
            if ["xhtml", "html", "htm", "xml", "rels", "opf", "ncx", "vml"].contains(ending) {
                self = .markup
            } else if let kind = FileKind.named(name) {
                self = kind.isAlwaysText ? .text : kind.isPacked ? .perhapsText : .other
            } else {
                self =
                    ["png", "jpg", "jpeg", "gif", "webp", "emf", "wmf", "bin", "mp3", "mp4", "wav"].contains(ending) ? .other : .perhapsText
            }
        }
    }

    /// Markup within a paragraph divides no word: programs split names anywhere. Nor do the ends of lines by which they lay out their tags.
    ///
    /// - Parameter isSpaced: whether the end of a line is one to readers, too.
    private static func words(ofMarkup xml: [UInt8], isSpaced: Bool) -> String {
        var text: [UInt8] = []
        var values: [UInt8] = []
        func add(_ piece: ArraySlice<UInt8>) {
            guard !isSpaced else {
                text += piece
                return
            }
            if piece.contains(UInt8(ascii: "\n")), piece.allSatisfy({ $0 <= 0x20 }) { return }
            text += piece.map { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") ? UInt8(ascii: " ") : $0 }
        }
        var rest = xml[...]
        var isDataClosed = true
        while let start = rest.firstIndex(of: UInt8(ascii: "<")), let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) {
            add(rest[..<start])
            if isDataClosed, rest[start...].starts(with: data) {
                if let close = rest[start...].firstRange(of: endOfData) {
                    add(rest[(start + data.count)..<close.lowerBound])
                    rest = rest[close.upperBound...]
                    continue
                }
                // None further on has an end, either.
                isDataClosed = false
            }
            let inside = rest[(start + 1)..<end]
            // Who packs a page packs its comments, too.
            if inside.first == UInt8(ascii: "!") || inside.contains(UInt8(ascii: "=")) && inside.first != UInt8(ascii: "?") {
                values += inside + [UInt8(ascii: "\n")]
            }
            let tag = inside.drop { $0 == UInt8(ascii: "/") }.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
            let local = tag.lastIndex(of: UInt8(ascii: ":")).map { tag[($0 + 1)...] } ?? tag
            if breaks.contains(String(decoding: local, as: UTF8.self)) { text.append(UInt8(ascii: "\n")) }
            rest = rest[(end + 1)...]
        }
        add(rest)
        return CharacterReferences.decoded(String(decoding: text + [UInt8(ascii: "\n")] + values, as: UTF8.self))
    }

    private static let data = Array("<![CDATA[".utf8)
    private static let endOfData = Array("]]>".utf8)

    /// Paragraphs, cells, lines, in the words of all these formats.
    private static let breaks: Set<String> = [
        "p", "h", "br", "cr", "tab", "line-break", "si", "c", "row", "tc", "tr", "table-cell", "li", "div", "td", "h1", "h2", "h3", "title",
        "h4", "h5", "h6", "th", "dt", "dd", "option", "label", "text", "desc", "creator", "navLabel",
    ]
}
