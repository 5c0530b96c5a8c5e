import Diagnostics
import Yams

/// Front matter in the dress of something else: in a code block, a comment, braces, a table, a list, in bold.
extension FrontMatterFence {
    /// Long, since it is the table of the marks with which such a dress begins.
    static func dressed(_ source: SourceText, start: Int, first: Range<Int>, _ isKey: (String) -> Bool) -> FrontMatterFence? {
        let bytes = source.bytes
        guard let mark = bytes[first].first(where: { $0 > 0x20 }) else { return nil }
        let line = bytes[first].drop { $0 <= 0x20 }
        switch mark {
        case UInt8(ascii: "`"), UInt8(ascii: "~"):
            guard line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8) else { return nil }
            let info = String(decoding: line.dropFirst(3), as: UTF8.self).trimmingSpaces.lowercased()
            guard ["", "yaml", "yml", "json", "markdown", "md", "text", "txt", "front-matter"].contains(info) else { return nil }
            return block(source, start, first, .code, isKey) {
                $0.starts(with: line.prefix(3)) && $0.allSatisfy { $0 == mark || $0 <= 0x20 }
            }
        case UInt8(ascii: "<"):
            guard line.starts(with: "<!--".utf8) else { return nil }
            return comment(source, start, first, isKey)
        case UInt8(ascii: "\\"):
            // Typora puts a backslash before three hyphens that are meant as text.
            guard isEscapedFence(line) else { return nil }
            return block(source, start, first, .row, isKey) { isEscapedFence($0.drop { $0 <= 0x20 }) || isFence($0, "-") }
        case UInt8(ascii: "{"): return braces(source, start, isKey)
        case UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: ";"):
            guard isRow(line) else { return nil }
            return block(source, start, first, .row, isKey, until: isRow)
        case UInt8(ascii: "|"), 0xEF: return columns(source, start, isKey) ?? pairs(source, start, .table, isKey)
        case UInt8(ascii: "-"):
            if line.starts(with: "---".utf8), line.count > 4, line[line.startIndex + 3] != UInt8(ascii: "-") {
                if let found = oneLine(source, first, isKey) ?? keyOnFence(source, first, isKey) { return found }
                if line.starts(with: "--- ".utf8) { return nil }
            }
            if isFence(line, "-"), bytes[first.lowerBound] <= 0x20 {
                return block(source, start, first, .row, isKey) { isFence($0.drop { $0 <= 0x20 }, "-") }
            }
            return pairs(source, start, .list, isKey)
        case UInt8(ascii: "*"):
            if isRow(line) { return block(source, start, first, .row, isKey, until: isRow) }
            return pairs(source, start, line.starts(with: "**".utf8) ? .bold : .list, isKey)
        case UInt8(ascii: "+"), UInt8(ascii: "1"), 0xE2, 0xC2: return pairs(source, start, .list, isKey)
        case UInt8(ascii: ">"): return pairs(source, start, .quote, isKey)
        case UInt8(ascii: "#"): return pairs(source, start, .headings, isKey)
        default: return nil
        }
    }

    /// What is written between two fences without any key that YAML would find: a list, a table, words in bold, a code block.
    static func dressed(_ source: SourceText, within range: Range<Int>, whole: Range<Int>, _ isKey: (String) -> Bool) -> FrontMatterFence? {
        let bytes = source.bytes
        var lines = LineScanner(bytes, at: range.lowerBound, end: range.upperBound)
        var found = DressedLines()
        var dress: Dress?
        // Where not every line begins with one, a number sign begins a comment.
        let hasComments = hasLine(bytes, range) { $0 != UInt8(ascii: "#") }
        for _ in 0..<60 {
            guard let line = lines.next() else { break }
            if isBlank(bytes[line]) || isRule(bytes[line]) { continue }
            let text = bytes[line].drop { $0 <= 0x20 }
            if hasComments, text.first == UInt8(ascii: "#") { continue }
            if text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8) {
                dress = .code
                continue
            }
            let isTable = text.first == UInt8(ascii: "|") || text.starts(with: "｜".utf8)
            guard let pair = DressedLine(bytes, line, inTable: isTable) else { return nil }
            if isTable, found.pairs.isEmpty, dress == nil, !isKey(pair.key) {
                dress = .table
                continue
            }
            if dress == nil, !isTable, !DressedLine.isMarked(text) { return nil }
            dress = dress ?? (isTable ? .table : text.first == UInt8(ascii: "\"") ? .braces : text.starts(with: "**".utf8) ? .bold : .list)
            found.take(pair, isKey)
        }
        guard lines.position >= range.upperBound, let dress, found.isSure(isFenced: true) else { return nil }
        return FrontMatterFence(
            yaml: range, body: whole.upperBound, plain: found.plain(source, range),
            diagnostics: [.frontMatterDressed(dress, found.lines(source), in: source, whole)])
    }

    private static func hasLine(_ bytes: [UInt8], _ range: Range<Int>, where isWanted: (UInt8) -> Bool) -> Bool {
        var lines = LineScanner(bytes, at: range.lowerBound, end: range.upperBound)
        for _ in 0..<60 {
            guard let line = lines.next() else { return false }
            if let first = bytes[line].first(where: { $0 > 0x20 }), isWanted(first) { return true }
        }
        return false
    }

    // MARK: Whole blocks

    /// Lines that are YAML as they are, between lines that are no fence of front matter.
    private static func block(
        _ source: SourceText, _ start: Int, _ first: Range<Int>, _ dress: Dress, _ isKey: (String) -> Bool,
        until isEnd: (ArraySlice<UInt8>) -> Bool
    ) -> FrontMatterFence? {
        var lines = LineScanner(source.bytes, at: first.upperBound)
        _ = lines.next()
        let begin = lines.position
        for _ in 0..<60 {
            guard let line = lines.next() else { return nil }
            guard isEnd(source.bytes[line]) else { continue }
            return yaml(source, begin..<line.lowerBound, whole: start..<lines.position, dress, isKey)
        }
        return nil
    }

    /// YAML with fences of its own around it, or without.
    private static func yaml(
        _ source: SourceText, _ range: Range<Int>, whole: Range<Int>, _ dress: Dress, _ isKey: (String) -> Bool
    ) -> FrontMatterFence? {
        let bytes = source.bytes
        var lines = LineScanner(bytes, at: range.lowerBound, end: range.upperBound)
        var look = FrontMatterLook()
        var texts: [String] = []
        var begin: Int?
        var end = range.lowerBound
        var isFenced = false
        var indent = 0
        while let line = lines.next() {
            if isBlank(bytes[line]) { continue }
            if isFence(bytes[line].drop { $0 <= 0x20 }, "-") {
                isFenced = true
                if begin != nil { break }
                continue
            }
            if begin == nil { indent = bytes[line].prefix { $0 == 0x20 }.count }
            begin = begin ?? line.lowerBound
            end = lines.position
            let text = bytes[line].dropFirst(min(indent, bytes[line].prefix { $0 == 0x20 }.count))
            look.take(text, isKey)
            texts.append(String(decoding: text.trimmedEnd, as: UTF8.self))
        }
        guard let begin else { return nil }
        if texts.first?.first == "{" { return braces(source, begin, isKey, whole: whole) }
        let isSure =
            look.isFrontMatter
            && (look.isSureInDress || isFenced && look.isSurelyFrontMatter || dress == .row && look.needsNoFence)
        guard isSure else { return nil }
        return FrontMatterFence(
            yaml: begin..<end, body: whole.upperBound, diagnostics: [.frontMatterDressed(dress, texts, in: source, whole)])
    }

    /// `<!-- … -->` around the keys, or around each of them.
    private static func comment(_ source: SourceText, _ start: Int, _ first: Range<Int>, _ isKey: (String) -> Bool) -> FrontMatterFence? {
        let bytes = source.bytes
        if !bytes[first].trimmedEnd.ends(with: "-->") {
            guard bytes[first].drop(while: { $0 <= 0x20 }).dropFirst(4).allSatisfy({ $0 <= 0x20 || $0 == UInt8(ascii: "-") }) else {
                return nil
            }
            return block(source, start, first, .comment, isKey) { $0.trimmedEnd.ends(with: "-->") && $0.count < 6 }
        }
        var lines = LineScanner(bytes, at: start)
        var found = DressedLines()
        var end = start
        for _ in 0..<40 {
            guard let line = lines.next() else { break }
            let text = bytes[line].trimmedEnd
            guard text.starts(with: "<!--".utf8), text.ends(with: "-->") else { break }
            let inner = line.lowerBound + 4..<max(line.lowerBound + 4, text.endIndex - 3)
            guard let pair = DressedLine(bytes, inner) else { break }
            found.take(DressedLine(key: pair.key, value: pair.value, start: line.lowerBound), isKey)
            end = lines.position
        }
        return told(source, found, start..<end, .comment)
    }

    /// `{"title": "台灯", …}`, which is YAML, too.
    private static func braces(_ source: SourceText, _ start: Int, _ isKey: (String) -> Bool, whole: Range<Int>? = nil) -> FrontMatterFence?
    {
        let bytes = source.bytes
        var lines = LineScanner(bytes, at: start)
        var depth = 0
        for _ in 0..<60 {
            guard let line = lines.next() else { return nil }
            depth += bytes[line].reduce(0) { $0 + ($1 == UInt8(ascii: "{") ? 1 : $1 == UInt8(ascii: "}") ? -1 : 0) }
            guard depth <= 0 else { continue }
            let range = start..<lines.position
            guard bytes[line].trimmedEnd.ends(with: "}"), let mapping = mapping(source.text(range)) else { return nil }
            let keys = mapping.compactMap { $0.key.scalar?.string }
            guard keys.count > (whole == nil ? 1 : 0), keys.allSatisfy({ isKey($0) || PublicationWords.isSure($0) }),
                keys.contains(where: FrontMatterLook.isTitle)
            else { return nil }
            let texts = mapping.compactMap { pair in pair.key.scalar.map { "\($0.string): \(FlowText.of(pair.value))" } }
            let all = whole ?? range
            return FrontMatterFence(
                yaml: range, body: all.upperBound, diagnostics: [.frontMatterDressed(.braces, texts, in: source, all)])
        }
        return nil
    }

    private static func mapping(_ text: String) -> Node.Mapping? {
        (try? Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot())?.mapping
    }

    // MARK: Lines

    /// Lines with a mark before each key, at the very top.
    private static func pairs(_ source: SourceText, _ start: Int, _ dress: Dress, _ isKey: (String) -> Bool) -> FrontMatterFence? {
        let bytes = source.bytes
        var lines = LineScanner(bytes, at: start)
        var found = DressedLines()
        var end = start
        guard dress == .table || dress == .quote || hasColon(bytes, start) else { return nil }
        for count in 0..<60 {
            guard let line = lines.next() else { break }
            let text = bytes[line].drop { $0 <= 0x20 }
            // Paragraphs in bold have lines between them.
            if isBlank(bytes[line]) {
                guard dress == .bold else { break }
                continue
            }
            if dress == .table, isRule(text) { continue }
            if dress == .quote, isFence(text.drop { $0 == UInt8(ascii: ">") || $0 <= 0x20 }, "-") {
                end = lines.position
                continue
            }
            guard isOf(dress, text), let pair = DressedLine(bytes, line, inTable: dress == .table) else { break }
            if dress == .table, found.pairs.isEmpty, count == 0, !isKey(pair.key) { continue }
            // Every text of the manual may begin with a list: the first key decides.
            guard isKey(pair.key) || !found.pairs.isEmpty else { return nil }
            found.take(pair, isKey)
            end = lines.position
        }
        return told(source, found, start..<end, dress)
    }

    private static func told(_ source: SourceText, _ found: DressedLines, _ range: Range<Int>, _ dress: Dress) -> FrontMatterFence? {
        guard found.isSure(isFenced: false) else {
            guard found.isLikely else { return nil }
            return FrontMatterFence(
                yaml: nil, body: range.lowerBound,
                diagnostics: [.perhapsFrontMatter(found.lines(source), in: source, range)])
        }
        return FrontMatterFence(
            yaml: range, body: range.upperBound, plain: found.plain(source, range),
            diagnostics: [.frontMatterDressed(dress, found.lines(source), in: source, range)])
    }

    private static func isOf(_ dress: Dress, _ text: ArraySlice<UInt8>) -> Bool {
        switch dress {
        case .bold: text.starts(with: "**".utf8)
        case .quote: text.first == UInt8(ascii: ">")
        case .headings: text.first == UInt8(ascii: "#")
        case .table: text.first == UInt8(ascii: "|") || text.starts(with: "｜".utf8)
        default: isItem(text)
        }
    }

    /// Whether the line may hold a key.
    private static func hasColon(_ bytes: [UInt8], _ start: Int) -> Bool {
        bytes[start...].prefix(80).prefix { $0 != 0x0A }.contains { $0 == UInt8(ascii: ":") || $0 == 0xEF }
    }

    private static func isItem(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        switch first {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return text.dropFirst().first == 0x20
        case 0x30...0x39, 0xC2, 0xE2:
            return DressedLine.head(String(decoding: text.prefix(40), as: UTF8.self)[...]).utf8.count < min(text.count, 40)
        default: return false
        }
    }

    /// The line under a table's head.
    static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
        line.contains(UInt8(ascii: "-")) && line.allSatisfy { "|-: \t\r".utf8.contains($0) }
    }

    /// `\---`.
    private static func isEscapedFence(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "\\---".utf8) && line.dropFirst(4).allSatisfy { $0 <= 0x20 }
    }

    /// `===`, `***`, `___`, `;;;`.
    private static func isRow(_ line: ArraySlice<UInt8>) -> Bool {
        let line = line.drop { $0 <= 0x20 }.trimmedEnd
        guard let first = line.first, line.count > 2, "=*_;".utf8.contains(first) else { return false }
        return line.allSatisfy { $0 == first }
    }
}

extension ArraySlice<UInt8> {
    /// Without blanks at the end.
    var trimmedEnd: ArraySlice<UInt8> {
        var slice = self
        while let last = slice.last, last <= 0x20 { slice.removeLast() }
        return slice
    }

    fileprivate func ends(with word: StaticString) -> Bool {
        word.withUTF8Buffer { suffix($0.count).elementsEqual($0) }
    }
}
