import HTML

/// `<h1 align="center">标题</h1>`, as on a Git host: a title in raw HTML.
enum RawTitle {
    /// The words of the one `<h1>` that a fragment consists of, wrappers and pictures before it left out.
    ///
    /// `range` is the element in the fragment, `pictures` what stands in it besides words.
    static func find(_ fragment: UnsafeBufferPointer<UInt8>) -> (title: String, range: Range<Int>, pictures: [Range<Int>])? {
        var tokenizer = HTMLTokenizer(fragment)
        var start: Int?
        var words: [UInt8] = []
        var pictures: [Range<Int>] = []
        while let token = tokenizer.next() {
            switch token.kind {
            case .startTag:
                if isNamed("h1", token.name, fragment) {
                    guard start == nil else { return nil }
                    start = token.range.lowerBound
                } else if start != nil, isNamed("img", token.name, fragment) {
                    pictures.append(token.range)
                } else if start == nil, !isQuiet(token.name, fragment) {
                    return nil
                }
            case .endTag:
                if let start, isNamed("h1", token.name, fragment) {
                    let title = String(decoding: words, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
                    return title.isEmpty ? nil : (title, start..<token.range.upperBound, pictures)
                }
            case .text:
                if start != nil {
                    CharacterReferences.decode(UnsafeBufferPointer(rebasing: fragment[token.range]), into: &words)
                } else if fragment[token.range].contains(where: { $0 > 0x20 }) {
                    return nil
                }
            case .comment: break
            case .rawText, .bogusComment, .doctype, .unfinishedTag: return nil
            }
        }
        return nil
    }

    /// Whether a fragment shows no words.
    static func isWithoutText(_ fragment: UnsafeBufferPointer<UInt8>) -> Bool {
        var tokenizer = HTMLTokenizer(fragment)
        while let token = tokenizer.next() {
            switch token.kind {
            case .startTag: if !isQuiet(token.name, fragment) { return false }
            case .endTag, .comment: break
            case .text: if fragment[token.range].contains(where: { $0 > 0x20 }) { return false }
            case .rawText, .bogusComment, .doctype, .unfinishedTag: return false
            }
        }
        return true
    }

    static func isNamed(_ name: StaticString, _ range: Range<Int>, _ fragment: UnsafeBufferPointer<UInt8>) -> Bool {
        guard range.count == name.utf8CodeUnitCount else { return false }
        for offset in 0..<range.count where fragment[range.lowerBound + offset] | 0x20 != name.utf8Start[offset] | 0x20 { return false }
        return true
    }

    /// Elements that stand around a title or a picture and say nothing.
    private static func isQuiet(_ name: Range<Int>, _ fragment: UnsafeBufferPointer<UInt8>) -> Bool {
        for quiet: StaticString in ["div", "p", "center", "img", "a", "br", "picture", "source", "span"]
        where isNamed(quiet, name, fragment) {
            return true
        }
        return false
    }
}
