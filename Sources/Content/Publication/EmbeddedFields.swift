import Yams

/// Fields within the value of another: `level: 2 status: draft`, `authors: 王小明，同意：否`.
public enum EmbeddedFields {
    /// Whether a value holds a further field that is about publication or consent, so that it is no plain text.
    public static func arePublication(in text: String) -> Bool {
        pairs(in: text).contains { PublicationWords.isSure($0.key) || ConsentWords.isAboutConsent($0.key) }
    }

    /// Words with a colon, each with what follows it up to a blank or a comma.
    static func pairs(in text: String) -> [(key: String, value: String)] {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == 0xEF }) else { return [] }
        let scalars = text.unicodeScalars
        var found: [(key: String, value: String)] = []
        var from = scalars.startIndex
        while found.count < most, let colon = scalars[from...].firstIndex(where: { $0 == ":" || $0 == "：" }) {
            from = scalars.index(after: colon)
            let head = scalars[..<colon].reversed().drop { $0 == " " }
            let key = head.prefix { $0 == "_" || $0 == "-" || $0.properties.isAlphabetic }.reversed()
            let value = scalars[from...].drop { $0 == " " }.prefix { $0 != " " && !",，;；。、{}[]()（）\t\n".unicodeScalars.contains($0) }
            guard !key.isEmpty, key.count <= 40, !value.isEmpty else { continue }
            found.append((String(String.UnicodeScalarView(key)), String(value)))
        }
        return found
    }

    /// Whether words stand right before a field and right behind it, without a mark between them: `讲 draft: true 怎么用`.
    static func isInSentence(_ pair: (key: String, value: String), in text: String) -> Bool {
        guard let key = text.firstRange(of: pair.key), let value = text[key.upperBound...].firstRange(of: pair.value) else { return false }
        let before = text[..<key.lowerBound].last { $0 != " " }
        let behind = text[value.upperBound...].first { $0 != " " }
        return before?.isLetter == true && behind?.isLetter == true
    }

    /// `draft` of 灯draft, where two lines have become one.
    static func parted(_ pair: (key: String, value: String)) -> (key: String, value: String) {
        if let word = joinedWords.first(where: { pair.key.hasSuffix($0.word) && pair.key != $0.word }) {
            // 乙草稿: 是
            let isMeant = word.isYes ? PublicationWords.isPlainYes(pair.value) : PublicationWords.isPlainNo(pair.value)
            if isMeant { return (word.word, pair.value) }
        }
        let tail = pair.key.reversed().prefix { $0.isASCII }.reversed()
        guard tail.count > 3, tail.count < pair.key.count else { return pair }
        return (String(tail.drop { !$0.isLetter }), pair.value)
    }

    /// What runs together with the line above, and the answer that keeps a page back.
    private static let joinedWords: [(word: String, isYes: Bool)] = [
        ("是否公开", false), ("已发布", false), ("发布", false), ("公开", false), ("草稿", true), ("私密", true),
    ]

    private static let most = 20
}

extension FieldReader {
    /// A value with a colon as it was written, with what else stands on its line but a remark: of two fields on one line only the first
    /// is read. nil of words that their writer has put in quotes, of which a colon is a part, and of a text over several lines.
    func wordsWithColon(_ node: Node) -> String? {
        guard let scalar = node.scalar, scalar.style != .literal, scalar.style != .folded, let mark = node.mark else { return nil }
        let number = firstLine + mark.line - 1
        let words = source.offset(line: number, column: mark.column)..<source.range(ofLine: number).upperBound
        // Nearly every value ends the look here.
        guard words.count <= 2000, Self.hasColon(source.bytes[words]),
            !"\"'".utf8.contains(source.bytes[words.lowerBound])
        else { return nil }
        let text = source.text(words)
        return LineComment.start(in: text).map { String(text[..<$0]) } ?? text
    }

    /// Whether a colon may stand there, other than that of an address.
    private static func hasColon(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.indices.contains { at in
            bytes[at] == 0xEF || bytes[at] == UInt8(ascii: ":") && (at + 1 == bytes.endIndex || bytes[at + 1] != UInt8(ascii: "/"))
        }
    }
}
