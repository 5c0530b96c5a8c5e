import Diagnostics
import Limits

/// The keys and values at the head of a file, cut out line by line without understanding the format that they are in.
struct PublicationHeadLines {
    struct Line {
        var key: String
        var value: String
        var context: Context
        var place: Range<Int>
    }

    /// What a line is part of.
    enum Context {
        case top
        /// A table of settings such as `params`.
        case container
        /// Hugo's table of what is made of a page.
        case build
        case other
    }

    private(set) var lines: [Line] = []
    /// Whether it stands between marks, so that it can't be prose.
    private(set) var isFenced: Bool
    /// Whether nothing but its words tells it from prose.
    var isPlain: Bool { !isFenced && !isJSON && !isFieldList }
    private var section: Context = .top
    /// The lines with less indentation above, and what stands below them is part of.
    private var parents: [(indent: Int, inside: Context)] = []
    private var isFieldList = false
    private let isFlow: Bool
    private let isJSON: Bool

    /// Long, for what a line is hangs on all that stood above it: fences, braces, titles and how many lines are left to look at.
    ///
    /// - Parameter range: the front matter, where one was found; else the whole text is looked at from its beginning.
    init(_ source: SourceText, _ range: Range<Int>?, isKey: (String) -> Bool) {
        let bytes = source.bytes
        let start = range?.lowerBound ?? Self.start(of: bytes)
        isFenced = range != nil
        var scanner = LineScanner(bytes, at: start, end: range?.upperBound)
        let signs = bytes[start..<(range?.upperBound ?? bytes.count)].lazy.filter { $0 > 0x20 }.prefix(2)
        isFlow = signs.first == UInt8(ascii: "{")
        isJSON = signs.elementsEqual("{\"".utf8)
        var isClosed = range != nil
        var braces = 0
        /// How many lines there were before the first that was no key.
        var plain: Int?
        var titles = 0
        var needsLine = false
        // Of a head whose end is known every line counts, however many there are; of a text, those with words.
        var left = range == nil ? Limits.publicationHead.value : Int.max
        while left > 0, let place = scanner.next() {
            let raw = source.text(place)
            var text = raw.trimmingSpaces
            if range == nil, lines.isEmpty, !isFenced {
                if text.isEmpty {
                    if needsLine { break }
                    continue
                }
                text = HiddenRemark.text(of: text)
                if titles == 0, !isFlow, let rest = Self.behindFence(text) {
                    isFenced = true
                    left -= 1
                    _ = take(rest, rest, place, isAfterTitle: false)
                    continue
                }
                if titles == 0, !isFlow, text == "-" { continue }
                if titles == 0, !isFlow, Self.isFence(text) {
                    isFenced = true
                    continue
                }
            }
            left -= 1
            if range == nil, isFenced ? Self.isFence(text) : text.isEmpty && !isFlow {
                isClosed = true
                break
            }
            if isFlow {
                if range == nil, braces <= 0, !lines.isEmpty { break }
                braces += text.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "{") ? 1 : $1 == UInt8(ascii: "}") ? -1 : 0) }
            }
            if text.isEmpty {
                if plain == nil, !lines.isEmpty { plain = lines.count }
                continue
            }
            if !needsLine, take(text, raw, place, isAfterTitle: titles > 0) { continue }
            if isFenced || isFlow || raw.first == " " || raw.first == "\t" {
                if plain == nil, !lines.isEmpty, !text.hasPrefix("#"), raw.first != " " { plain = lines.count }
                continue
            }
            // A title, with the line under it where no mark stands before it, may come before the fields of a document.
            titles += 1
            guard lines.isEmpty, titles == 1 || titles == 2 && needsLine && Self.isUnderline(text) else { break }
            needsLine = titles == 1 && !text.hasPrefix("= ") && !text.hasPrefix("# ")
        }
        if isFenced, !isClosed {
            lines = Array(lines.prefix(plain ?? lines.count))
            isFenced = false
        }
        guard isPlain else { return }
        let isWord = lines.count == 1 && lines[0].value.count <= 12 && !lines[0].value.isEmpty
        if lines.count < 2 && !isWord || !isKey(lines.first?.key ?? "") { lines = [] }
    }

    /// Whether a line says something that could be looked at.
    private mutating func take(_ text: String, _ raw: String, _ place: Range<Int>, isAfterTitle: Bool) -> Bool {
        if let field = Self.fieldOfList(text) {
            if !isFenced { isFieldList = true }
            // Of AsciiDoc's attributes, one without a value is on.
            lines.append(Line(key: field.key, value: field.value.isEmpty ? "true" : field.value, context: .top, place: place))
            return true
        }
        if isAfterTitle { return false }
        if isFenced, let name = Self.section(text) {
            section = Self.inside(name)
            parents = []
            return true
        }
        let pairs = isFlow ? Self.flow(text) : Self.pairs(text)
        guard !pairs.isEmpty else {
            // `status:` with its word on the next line.
            guard let last = lines.indices.last, lines[last].value.isEmpty, isFenced || raw.first == " " else { return false }
            lines[last].value = Self.bare(text.hasPrefix("- ") ? String(text.dropFirst(2)) : text)
            return true
        }
        let context = isFlow || text.hasPrefix("\"") ? .top : context(indent: Self.indent(raw), pairs[0])
        for pair in pairs { lines.append(Self.line(pair, context, place)) }
        return true
    }

    /// What a line with such an indentation is part of. Under a line with a value nothing can stand, so that an indentation
    /// there is a slip.
    private mutating func context(indent: Int, _ pair: (key: String, value: String)) -> Context {
        while let last = parents.last, last.indent >= indent { parents.removeLast() }
        let context = parents.last?.inside ?? section
        let opens = pair.value.isEmpty || "&|>{[!".contains(pair.value.first ?? " ")
        parents.append((indent, opens ? context == .top ? Self.inside(pair.key) : .other : context))
        return context
    }

    private static func line(_ pair: (key: String, value: String), _ context: Context, _ place: Range<Int>) -> Line {
        // TOML's `params.draft = true`.
        if context == .top, let dot = pair.key.firstIndex(of: ".") {
            let key = String(pair.key[pair.key.index(after: dot)...])
            return Line(key: key, value: pair.value, context: inside(String(pair.key[..<dot])), place: place)
        }
        return Line(key: pair.key, value: pair.value, context: context, place: place)
    }

    private static func inside(_ name: String) -> Context {
        PublicationWords.meaning(of: name) == .build ? .build : PublicationWords.isContainer(name) ? .container : .other
    }
}

// MARK: One line

extension PublicationHeadLines {
    static func isFence(_ text: String) -> Bool {
        guard let first = text.utf8.first, "{}<-`~;+.".utf8.contains(first) || first >= 0xE2 else { return false }
        return ["{", "}", "<!--", "-->", "```", "```yaml", "```yml", "```toml", "```json", "~~~", ";;;"].contains(text.lowercased())
            || FenceLine.language(ArraySlice(text.utf8)) != nil
            || FenceLine(ArraySlice(text.utf8)) != nil || text.count == 4 && text.hasPrefix("---")
            || text.count >= 3 && (text.allSatisfy { $0 == "-" } || text.allSatisfy { $0 == "+" } || text == "...")
    }

    /// What stands on the line of a fence itself, `---title: Lamp`.
    private static func behindFence(_ text: String) -> String? {
        guard text.hasPrefix("---"), !isFence(text) else { return nil }
        let rest = String(text.drop { "-：:=。，、；".contains($0) }).trimmingSpaces
        return !rest.isEmpty && (pair(rest) != nil || "{|>".contains(rest)) ? rest : nil
    }

    /// Behind marks that nobody sees, and before the braces of MDX's `export const frontmatter = {…}`.
    private static func start(of bytes: [UInt8]) -> Int {
        let start = bytes.unseenMarks
        guard bytes[start...].starts(with: "export ".utf8), let brace = bytes[start...].prefix(200).firstIndex(of: UInt8(ascii: "{")),
            !bytes[start..<brace].contains(0x0A)
        else { return start }
        return brace
    }

    /// The line under a title.
    private static func isUnderline(_ text: String) -> Bool {
        guard let first = text.first, text.count >= 3, "=-~*^#+\"".contains(first) else { return false }
        return text.allSatisfy { $0 == first }
    }

    /// `[params]` of TOML.
    private static func section(_ text: String) -> String? {
        guard text.hasPrefix("["), text.hasSuffix("]") else { return nil }
        let name = text.drop { $0 == "[" || $0 == " " }.prefix { $0 != "]" && $0 != " " }
        return !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || "._-".contains($0) } ? String(name) : nil
    }

    /// `:key: value` of AsciiDoc and reStructuredText, `.. key: value` of Nikola.
    private static func fieldOfList(_ text: String) -> (key: String, value: String)? {
        if text.hasPrefix(".. ") { return pair(String(text.dropFirst(3))) }
        guard text.hasPrefix(":"), let end = text.dropFirst().firstIndex(of: ":") else { return nil }
        let key = text[text.index(after: text.startIndex)..<end]
        let rest = text[text.index(after: end)...]
        guard !key.isEmpty, key.utf8.count <= 60, key.allSatisfy({ $0.isLetter || $0.isNumber || "-_ ".contains($0) }),
            rest.isEmpty || rest.hasPrefix(" ")
        else { return nil }
        return (String(key), bare(String(rest)))
    }

    /// `key: value`, `key = value`, `"key": value,`; several in a line only within braces.
    static func pairs(_ text: String) -> [(key: String, value: String)] {
        if text.hasPrefix("{") { return flow(text) }
        guard let first = pair(text) else { return [] }
        // `title: Lamp, draft: true` in one line.
        let others = text.split { ",，;；".contains($0) }.dropFirst().compactMap { pair(String($0)) }
        return [first] + others.filter { PublicationWords.key($0.key) != nil || PublicationHead.field($0.key) != nil }
    }

    private static func flow(_ text: String) -> [(key: String, value: String)] {
        text.split(whereSeparator: { ",{}".contains($0) }).compactMap { pair(String($0)) }
    }

    private static func pair(_ text: String) -> (key: String, value: String)? {
        guard let sign = text.unicodeScalars.firstIndex(where: isBetween) else { return nil }
        let key = bare(String(text[..<sign]))
        guard !key.isEmpty, key.utf8.count <= 60 else { return nil }
        var value = String(text[text.index(after: sign)...]).trimmingSpaces
        if value.hasSuffix(",") { value.removeLast() }
        if value.hasPrefix("#") { value = "" }
        if let comment = value.firstRange(of: " #") { value = String(value[..<comment.lowerBound]) }
        return (key, bare(value))
    }

    /// Whether a sign stands between a key and its value.
    private static func isBetween(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ":", "=", "：", "﹕", "∶", "︰", "꞉", "→", "⇒": true
        default: false
        }
    }

    private static func bare(_ text: String) -> String {
        var bare = Substring(text.trimmingSpaces)
        while let first = bare.first, first == "\"" || first == "'" { bare.removeFirst() }
        while let last = bare.last, last == "\"" || last == "'" { bare.removeLast() }
        return String(bare).trimmingSpaces
    }

    private static func indent(_ line: String) -> Int {
        line.prefix { $0 == " " || $0 == "\t" }.reduce(0) { $0 + ($1 == "\t" ? 2 : 1) }
    }
}
