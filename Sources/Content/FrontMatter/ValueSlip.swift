/// A slip in a value that YAML takes without complaint, for something else than what was meant.
enum ValueSlip {
    /// `#3` behind a space, which begins a comment.
    case sign
    /// A remark behind a number sign between brackets, which would hide the bracket that ends them.
    case remark
    /// Quotes that a word processor made curly.
    case curly
    /// A straight quote that ends a title and has no other: `title: 小灯"`.
    case stray
    /// Backslashes of a path between double quotes, where YAML makes other signs of them: `"C:\temp"`.
    case backslash
    /// Commas, colons or brackets of a Chinese input method.
    case wide
    /// A mark before an item that is none to YAML, which takes the lines for one text: `+ 电路`, `-电路`.
    case bullet
    /// A picture as Markdown shows it, where its path is asked for: `![words](a.png)`.
    case picture
    /// The comma behind a line of JSON: `title: 台灯,`.
    case comma
    /// The mark of a heading before a title: `title: # 台灯`, which is a comment to YAML.
    case heading
    /// No space behind the colon of a record's key: `- item:card`, which is a word to YAML.
    case tight
    /// A comma in a value between braces, where it begins the next key: `{price: 12,800}`.
    case within
    /// The words below `summary: |` in the first column.
    case block
    /// A further field on the same line: `level: 1　minutes: 40`.
    case further
    /// Tabs or wide spaces before the line: `\t- 电路`, `　level: 2`.
    case indent
    /// A blank behind the colon that is none to YAML: U+00A0, U+3000.
    case blank
    /// A colon in the second of two lines of words.
    case folded
    /// Items behind numbers: `objectives: 1、会折`, and 2、会剪 on the next line.
    case numbered
    /// The first item of a list behind its key: `tags: - 电路`.
    case dashed

    /// A value of one line as it was surely meant.
    ///
    /// What a number sign behind a blank may be here, rather than the beginning of a comment.
    enum Sign {
        case comment
        /// Part of the words if a number follows at once: 打印机 #2.
        case number
        /// Part of the words whatever follows at once: 小灯 #电路.
        case words
    }

    static func mended(_ value: String, sign: Sign, takesCounted: Bool = false) -> (text: String, slip: ValueSlip)? {
        if let path = picture(value) { return (FrontMatterLine.quoted(path), .picture) }
        if let words = withBackslashes(value) { return (FrontMatterLine.quoted(words), .backslash) }
        if takesCounted, let words = withoutStrayQuote(value) { return (FrontMatterLine.quoted(words), .stray) }
        if let words = unquoted(value) ?? halfQuoted(value) { return (FrontMatterLine.quoted(words), .curly) }
        if sign != .comment, hasSign(value, beforeNumber: sign == .number) || takesCounted && hasCountedSign(value) {
            return (FrontMatterLine.quoted(value), .sign)
        }
        return nil
    }

    /// The words within quotes of which at least one is curly; nil where they don't surround the whole value.
    private static func unquoted(_ value: String) -> String? {
        guard value.count > 2, let first = value.first, let last = value.last else { return nil }
        let areDouble = "“\"＂".contains(first) && "”\"＂".contains(last)
        let areSingle = "‘'".contains(first) && "’'".contains(last)
        let areStraight = "\"'".contains(first) && "\"'".contains(last)
        guard !areStraight else { return nil }
        let words = String(value.dropFirst().dropLast())
        guard areDouble || areSingle else { return isOddPair(first, last) && !words.contains(where: isQuote) ? words : nil }
        // With one of their kind inside, they are the quotes of two words: ‘小车’与‘台灯’.
        let kind = areDouble ? "“”\"＂" : "‘’'"
        return words.contains { kind.contains($0) } ? nil : words
    }

    private static func isQuote(_ character: Character) -> Bool { "\"'“”‘’＂".contains(character) }

    /// `'灯”`, `‘灯"`: quotes of two kinds are a pair where nothing else is one.
    private static func isOddPair(_ first: Character, _ last: Character) -> Bool { "“\"＂‘'".contains(first) && "”\"＂’'".contains(last) }

    /// The words beside a curly double quote that opens or ends the value and has no other; nil where it has.
    private static func halfQuoted(_ value: String) -> String? {
        guard value.count > 1, let first = value.first, let last = value.last, !"\"'[{|>&*!".contains(first),
            value.count(where: { "“”\"＂".contains($0) }) == 1
        else { return nil }
        if "“”＂".contains(first) { return String(value.dropFirst()) }
        return "“”＂".contains(last) ? String(value.dropLast()) : nil
    }

    /// What stands between double quotes with backslashes that are surely ones: behind a drive's colon, or before a letter of which YAML
    /// makes a sign that nobody sees.
    private static func withBackslashes(_ value: String) -> String? {
        guard value.count > 3, value.first == "\"", value.last == "\"", value.contains("\\") else { return nil }
        let words = Array(value.utf8.dropFirst().dropLast())
        guard !words.contains(UInt8(ascii: "\"")), let first = words.firstIndex(of: UInt8(ascii: "\\")) else { return nil }
        let isPath = first == 2 && words[1] == UInt8(ascii: ":")
        var isSure = isPath
        var index = first
        while index < words.count {
            if words[index] == UInt8(ascii: "\\") {
                guard index + 1 < words.count else { return nil }
                // Doubled, they are meant for YAML.
                if words[index + 1] == UInt8(ascii: "\\") { return nil }
                if "abefv0".utf8.contains(words[index + 1]) { isSure = true }
            }
            index += 1
        }
        return isSure ? String(decoding: words, as: UTF8.self) : nil
    }

    /// 小灯 of `小灯"`: behind a Chinese character a quote is neither an inch nor an apostrophe.
    private static func withoutStrayQuote(_ value: String) -> String? {
        guard let last = value.last, last == "\"" || last == "'", let first = value.first, !"\"'[{|>&*!“‘".contains(first),
            value.count(where: { "\"'“”‘’＂".contains($0) }) == 1,
            value.dropLast().unicodeScalars.last?.properties.isIdeographic ?? false
        else { return nil }
        return String(value.dropLast())
    }

    /// The path in `![words](path)` or `![[path]]`.
    private static func picture(_ value: String) -> String? {
        guard value.hasPrefix("![") else { return nil }
        if value.hasPrefix("![["), value.hasSuffix("]]"), value.count > 5 {
            return String(value.dropFirst(3).dropLast(2).prefix { $0 != "|" }).trimmingSpaces
        }
        guard value.hasSuffix(")"), let middle = value.firstRange(of: "](") else { return nil }
        let path = String(value[middle.upperBound...].dropLast()).trimmingSpaces
        return path.isEmpty || path.contains("(") || path.contains(")") ? nil : path
    }

    /// A number sign at the beginning or behind a space, with words right after it, or a number; a comment begins with a space.
    private static func hasSign(_ value: String, beforeNumber: Bool) -> Bool {
        guard let head = value.utf8.first, !"\"'[{|>&*!".utf8.contains(head) else { return false }
        var previous = UInt8(ascii: " ")
        var isSign = false
        for byte in value.utf8 {
            if isSign, beforeNumber ? (0x30...0x39).contains(byte) : byte > 0x20 && byte != UInt8(ascii: "#") { return true }
            isSign = byte == UInt8(ascii: "#") && (previous == 0x20 || previous == 0x09)
            previous = byte
        }
        return false
    }

    /// A number sign with blanks around it before a number and what it counts, or the end: `小车 # 1 号`; 台灯 # 2026 年改 has a remark.
    private static func hasCountedSign(_ value: String) -> Bool {
        guard let head = value.first, !"\"'[{|>&*!#".contains(head), value.utf8.count < 400, let sign = value.firstRange(of: " # ") else {
            return false
        }
        let words = value[sign.upperBound...].drop { $0 == " " }
        let digits = words.prefix { $0.isASCII && $0.isNumber }
        guard (1...3).contains(digits.count) else { return false }
        let counted = words[digits.endIndex...].trimmingSpaces
        return counted.isEmpty || ["号", "组", "班", "队", "车", "台", "版", "代", "届", "期", "课", "章"].contains(counted.prefix(1))
    }

    /// Whether an indented line begins with the mark of an item that YAML doesn't know.
    private static func beginsBullet(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var index = start
        while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
        guard index > start, index + 2 < bytes.count else { return false }
        switch bytes[index] {
        case UInt8(ascii: "+"): return true
        case UInt8(ascii: "-"): return bytes[index + 1] > 0x20
        case 0xE2: return bytes[index + 1] == 0x80 && bytes[index + 2] == 0xA2
        case 0xC2: return bytes[index + 1] == 0xB7
        default: return false
        }
    }

    /// Whether a line begins with a tab, U+3000 or U+00A0, or has a tab behind the mark of an item.
    private static func beginsOddly(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var index = start
        while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
        guard index + 2 < bytes.count else { return false }
        switch bytes[index] {
        case 0x09: return true
        case 0xC2: return bytes[index + 1] == 0xA0
        case 0xE3: return bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80
        case UInt8(ascii: "-"): return bytes[index + 1] == 0x09
        default: return false
        }
    }

    /// A colon between words: `item:card`, no `12:00` and no `https://`.
    private static func isTight(_ bytes: UnsafeBufferPointer<UInt8>, _ colon: Int) -> Bool {
        guard colon > 0, colon + 1 < bytes.count, bytes[colon + 1] > 0x20, bytes[colon + 1] != UInt8(ascii: "/") else { return false }
        let before = bytes[colon - 1]
        return before >= 0x80 || 0x61...0x7A ~= before | 0x20 || before == UInt8(ascii: "_")
    }

    /// U+00A0 or U+3000 behind a colon.
    private static func isBeforeOddBlank(_ bytes: UnsafeBufferPointer<UInt8>, _ colon: Int) -> Bool {
        var index = colon + 1
        while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
        guard index + 1 < bytes.count else { return false }
        return bytes[index] == 0xC2 && bytes[index + 1] == 0xA0 || bytes[index] == 0xE3 && bytes[index + 1] == 0x80
    }

    /// `|` or `>` at the end of a line above one that isn't indented.
    private static func isAboveFlushText(_ bytes: UnsafeBufferPointer<UInt8>, _ mark: Int) -> Bool {
        var index = mark + 1
        while index < bytes.count, [UInt8(ascii: "-"), UInt8(ascii: "+"), 0x0D, 0x20].contains(bytes[index]) { index += 1 }
        guard index < bytes.count, bytes[index] == 0x0A else { return false }
        while index < bytes.count, bytes[index] == 0x0A || bytes[index] == 0x0D { index += 1 }
        return index < bytes.count && bytes[index] > 0x20
    }

    /// Whether the line after this end of one is an item that stands deeper than the item before.
    private static func beginsDeeper(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
        guard let below = dash(bytes, end + 1), below > 0 else { return false }
        var start = end
        while start > 0, end - start < 200, bytes[start - 1] != 0x0A { start -= 1 }
        return dash(bytes, start).map { $0 < below } ?? false
    }

    /// The column of the hyphen with which a line begins.
    private static func dash(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        var index = start
        while index < bytes.count, bytes[index] == UInt8(ascii: " "), index - start < 40 { index += 1 }
        guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: " ") else { return nil }
        return index - start
    }

    /// Whether some line of a front matter may have one: most have none, and are read as they are.
    static func mayOccur(in bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { buffer in
            if beginsOddly(buffer, 0) { return true }
            for index in buffer.indices {
                switch buffer[index] {
                case UInt8(ascii: "#"), UInt8(ascii: "{"): return true
                case UInt8(ascii: "\\"): return true
                case UInt8(ascii: "\""), UInt8(ascii: "'"): if index > 0, buffer[index - 1] >= 0x80 { return true }
                case UInt8(ascii: ":"): if isTight(buffer, index) || isBeforeOddBlank(buffer, index) { return true }
                case UInt8(ascii: "|"), UInt8(ascii: ">"): if isAboveFlushText(buffer, index) { return true }
                case UInt8(ascii: ","), UInt8(ascii: ";"):
                    if index + 1 == buffer.count || buffer[index + 1] == 0x0A || buffer[index + 1] == 0x0D { return true }
                case UInt8(ascii: "!"): if index + 1 < buffer.count, buffer[index + 1] == UInt8(ascii: "[") { return true }
                case UInt8(ascii: "\n"):
                    if beginsBullet(buffer, index + 1) || beginsDeeper(buffer, index) || beginsOddly(buffer, index + 1) { return true }
                // “ ” ‘ ’
                case 0xE2:
                    if index + 2 < buffer.count, buffer[index + 1] == 0x80, (0x98...0x9D).contains(buffer[index + 2]) { return true }
                    // ①
                    if index + 1 < buffer.count, buffer[index + 1] == 0x91 { return true }
                // 、【】
                case 0xE3:
                    if index + 2 < buffer.count, buffer[index + 1] == 0x80, [0x81, 0x90, 0x91].contains(buffer[index + 2]) { return true }
                // ，：；［］｛｝＂
                case 0xEF: if index + 1 < buffer.count, buffer[index + 1] == 0xBC || buffer[index + 1] == 0xBD { return true }
                default: break
                }
            }
            return false
        }
    }
}

extension Field.Kind {
    /// Whether values are words, in which a number sign may stand.
    var isWords: Bool {
        switch self {
        case .text, .words, .name, .reference, .color, .anything: true
        case .list(let item): item.isWords
        case .record(let fields): fields.first?.kind.isWords ?? false
        default: false
        }
    }

    /// Whether people are named here, of whom a remark may say what is nobody's business.
    var namesPeople: Bool {
        switch self {
        case .name: true
        case .reference(let types, _): types.contains(where: Self.typesOfPeople.contains)
        case .list(let item): item.namesPeople
        case .record(let fields): fields.contains { $0.kind.namesPeople }
        default: false
        }
    }

    private static let typesOfPeople = Set(ContentTypes.builtIn.ids(with: .people).map { ContentTypes.builtIn.all[$0].name })

    var isText: Bool { if case .text = self { true } else { false } }

    var isList: Bool {
        switch self {
        case .list, .grades: true
        default: false
        }
    }
}
