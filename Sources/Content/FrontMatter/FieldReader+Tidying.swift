import Diagnostics
import Yams

/// What stands in a value and is no part of it.
extension FieldReader {
    /// The node without the field's own name before its words; nil where it says that there is nothing.
    mutating func tidied(_ node: Node, _ field: Field, key: Node) -> Node? {
        let only = node.sequence.flatMap { $0.count == 1 ? $0.first : nil } ?? node
        guard let scalar = only.scalar, scalar.string.utf8.count < 400, scalar.style != .literal, scalar.style != .folded else {
            return node
        }
        let text = scalar.string.trimmingSpaces
        if field.takesNothingForNothing && NothingGiven.isNamed(text) && !isTerm(text, field.kind)
            || field.key == "repeat" && NothingGiven.isOnce(text)
        {
            diagnostics.append(.nothingGiven(field.key, text, line: lineOfItsOwn(key, only), at: place(only)))
            return nil
        }
        guard only.sequence == nil, node.sequence == nil,
            let words = Self.withoutName(text, field)
        else { return node }
        diagnostics.append(.valueReadAsMeant(text, FlowText.word(words), field, at: place(node)))
        return .scalar(Node.Scalar(words, scalar.tag, scalar.style, scalar.mark))
    }

    private func isTerm(_ text: String, _ kind: Field.Kind) -> Bool {
        switch kind {
        case .list(let item): return isTerm(text, item)
        case .choice, .vocabulary:
            if case .value(.term) = ScalarReader(vocabularies: vocabularies).read(text, as: kind) { return true }
            return false
        default: return false
        }
    }

    /// The whole line with its end, of a key and a value that have it for themselves.
    private func lineOfItsOwn(_ key: Node, _ value: Node) -> Range<Int>? {
        let (start, end) = (place(key), place(value))
        let line = source.range(ofLine: start.line)
        guard start.line == end.line, source.text(line.lowerBound..<start.range.lowerBound).allSatisfy({ $0 == " " }) else { return nil }
        var upper = line.upperBound
        while upper < source.bytes.count, source.bytes[upper] == UInt8(ascii: "\r") || source.bytes[upper] == UInt8(ascii: "\n") {
            upper += 1
            if source.bytes[upper - 1] == UInt8(ascii: "\n") { break }
        }
        return line.lowerBound..<upper
    }

    /// 林浩 of 作者：林浩 or `By 林浩` under `authors:`, 台灯 of 【标题】台灯 under `title:`; nil where the words don't begin so.
    private static func withoutName(_ text: String, _ field: Field) -> String? {
        guard let first = text.first else { return nil }
        if first == "【", let close = text.firstIndex(of: "】") {
            let name = text[text.index(after: text.startIndex)..<close]
            return isName(String(name), field) ? rest(text[text.index(after: close)...]) : nil
        }
        if field.key == "authors" {
            for word in ["by ", "文/", "文／", "图文/", "图文／"] where text.lowercased().hasPrefix(word) {
                return rest(text.dropFirst(word.count))
            }
        }
        guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }), text.distance(from: text.startIndex, to: colon) <= 20 else {
            return nil
        }
        return isName(String(text[..<colon]), field) ? rest(text[text.index(after: colon)...]) : nil
    }

    private static func rest(_ text: Substring) -> String? {
        let words = String(text.drop { ":：".contains($0) || $0.isWhitespace }).trimmingSpaces
        return words.isEmpty ? nil : words
    }

    private static func isName(_ word: String, _ field: Field) -> Bool {
        let word = word.trimmingSpaces.lowercased()
        if word == field.key || word == field.label.zh || word == field.label.en.lowercased() { return true }
        return field.aliases.contains(word) || field.key == "authors" && ["文", "图文", "撰稿", "撰文", "by"].contains(word)
            || field.key == "title" && word == "题目"
    }
}
