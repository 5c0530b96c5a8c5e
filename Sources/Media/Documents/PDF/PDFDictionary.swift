/// One dictionary of a PDF, `<< /Key value … >>`, with where its values stand.
struct PDFDictionary {
    private(set) var values: [(key: String, range: Range<Int>)] = []
    /// Where it ends.
    private(set) var end: Int

    /// nil where none begins, or it doesn't end within reason.
    init?(_ bytes: [UInt8], at start: Int) {
        guard bytes.has("<<", at: start) else { return nil }
        var reader = PDFTokens(bytes, at: start + 2)
        end = start
        var key: String?
        var value: Range<Int>?
        while let token = reader.next() {
            if token.depth == 0 && (token.kind == .name && (key == nil || value != nil) || token.kind == .close) {
                if let key { values.append((key, value ?? token.range.lowerBound..<token.range.lowerBound)) }
                if token.kind == .close {
                    end = token.range.upperBound
                    return
                }
                key = PDFName.text(bytes[token.range])
                value = nil
            } else if key != nil {
                value = (value?.lowerBound ?? token.range.lowerBound)..<token.range.upperBound
            }
        }
        return nil
    }

    subscript(key: String) -> Range<Int>? { values.first { $0.key == key }?.range }

    func without(_ key: String) -> PDFDictionary {
        var other = self
        other.values.removeAll { $0.key == key }
        return other
    }

    /// A number that stands there itself.
    func number(_ key: String, _ bytes: [UInt8]) -> Int? {
        self[key].flatMap { Int(String(decoding: bytes[$0], as: UTF8.self)) }
    }

    func isName(_ name: String, _ key: String, _ bytes: [UInt8]) -> Bool {
        self[key].map { bytes[$0].first == UInt8(ascii: "/") && PDFName.text(bytes[$0]) == name } ?? false
    }
}

/// A name of a PDF's syntax, `/Author`.
enum PDFName {
    /// Without its slash; any letter may stand as its number, `/#41uthor`.
    static func text(_ name: ArraySlice<UInt8>) -> String {
        guard name.contains(UInt8(ascii: "#")) else { return String(decoding: name.dropFirst(), as: UTF8.self) }
        var letters: [UInt8] = []
        var at = name.startIndex + 1
        while at < name.endIndex {
            let digits = name[(at + 1)...].prefix(2)
            if name[at] == UInt8(ascii: "#"), digits.count == 2, let letter = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) {
                letters.append(letter)
                at += 3
            } else {
                letters.append(name[at])
                at += 1
            }
        }
        return String(decoding: letters, as: UTF8.self)
    }
}

/// The words of a PDF's syntax, one after the other.
struct PDFTokens {
    enum Kind { case name, string, hex, open, close, innerClose, word }

    struct Token {
        var kind: Kind
        var range: Range<Int>
        /// How many arrays and dictionaries within the first one it stands in.
        var depth: Int
    }

    private let bytes: [UInt8]
    private var at: Int
    private var depth = 0
    /// A dictionary of more isn't one about a document.
    private var left = 100_000

    init(_ bytes: [UInt8], at start: Int) {
        self.bytes = bytes
        at = start
    }

    mutating func next() -> Token? {
        skipSpace()
        left -= 1
        guard left > 0, at < bytes.count else { return nil }
        let start = at
        switch bytes[at] {
        case UInt8(ascii: "("):
            guard let end = Self.endOfString(bytes, from: at) else { return nil }
            at = end
            return Token(kind: .string, range: start..<at, depth: depth)
        case UInt8(ascii: "<") where bytes.has("<<", at: at), UInt8(ascii: "["):
            at += bytes[at] == UInt8(ascii: "[") ? 1 : 2
            depth += 1
            return Token(kind: .open, range: start..<at, depth: depth - 1)
        case UInt8(ascii: "<"):
            guard let end = bytes[at...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
            at = end + 1
            return Token(kind: .hex, range: start..<at, depth: depth)
        case UInt8(ascii: ">"), UInt8(ascii: "]"):
            at += bytes.has(">>", at: at) ? 2 : 1
            let isOuter = depth == 0
            depth = max(0, depth - 1)
            return Token(kind: isOuter ? .close : .innerClose, range: start..<at, depth: depth)
        default:
            at += 1
            while at < bytes.count, !Self.ends(bytes[at]) { at += 1 }
            return Token(kind: bytes[start] == UInt8(ascii: "/") ? .name : .word, range: start..<at, depth: depth)
        }
    }

    private mutating func skipSpace() {
        while at < bytes.count {
            if Self.isSpace(bytes[at]) {
                at += 1
            } else if bytes[at] == UInt8(ascii: "%") {
                at = bytes[at...].firstIndex { $0 == 10 || $0 == 13 } ?? bytes.count
            } else {
                return
            }
        }
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0 || byte == 9 || byte == 10 || byte == 12 || byte == 13 || byte == 32 }

    private static func ends(_ byte: UInt8) -> Bool { isSpace(byte) || "()<>[]{}/%".utf8.contains(byte) }

    /// Parentheses may stand in each other, those behind a backslash don't count.
    private static func endOfString(_ bytes: [UInt8], from start: Int) -> Int? {
        var depth = 0
        var at = start
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "\\"): at += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return at + 1 }
            default: break
            }
            at += 1
        }
        return nil
    }
}
