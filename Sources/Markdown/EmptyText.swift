import HTML

/// Tells paragraphs that show nothing: blanks of every width and line breaks, which Word and Typora use for space.
enum EmptyText {
    /// Whether written markup shows nothing. Around blanks that aren't Markdown's, stars are marks that failed.
    static func isEmpty(_ html: ArraySlice<UInt8>) -> Bool {
        guard let first = html.first else { return true }
        // What nearly every paragraph begins with.
        guard first <= 0x20 || first >= 0xC2 || first == UInt8(ascii: "<") || first == UInt8(ascii: "*")
        else {
            return false
        }
        return html.withUnsafeBufferPointer { bytes in
            var index = 0
            var hasWide = false
            var hasStar = false
            while index < bytes.count {
                let length = WideText.blankLength(bytes, at: index)
                if length > 0 {
                    hasWide = true
                    index += length
                    continue
                }
                switch bytes[index] {
                case UInt8(ascii: " "), UInt8(ascii: "\n"): index += 1
                case UInt8(ascii: "*"):
                    hasStar = true
                    index += 1
                case UInt8(ascii: "<"):
                    guard let tag = tags.first(where: { DialectScan.begins(bytes, $0, at: index) }) else { return false }
                    index += tag.utf8CodeUnitCount
                default: return false
                }
            }
            return !hasStar || hasWide
        }
    }

    private static let tags: [StaticString] = [
        "<br>", "<strong>", "</strong>", "<em>", "</em>", "<span>", "</span>", "<b>", "</b>", "<u>", "</u>",
    ]

    /// Whether a block of raw HTML is a whole that shows nothing: `<br>`, `<p>&nbsp;</p>`. What names a place, or is gone on with, isn't.
    static func isEmpty(raw fragment: UnsafeBufferPointer<UInt8>) -> Bool {
        guard fragment.count < 400 else { return false }
        var tokenizer = HTMLTokenizer(fragment)
        var open = 0
        while let token = tokenizer.next() {
            switch token.kind {
            case .startTag:
                if RawTitle.isNamed("br", token.name, fragment) { continue }
                guard names.contains(where: { RawTitle.isNamed($0, token.name, fragment) }),
                    !tokenizer.attributes.contains(where: { RawTitle.isNamed("id", $0.name, fragment) })
                else { return false }
                open += 1
            case .endTag: open -= 1
            case .text:
                var words: [UInt8] = []
                CharacterReferences.decode(UnsafeBufferPointer(rebasing: fragment[token.range]), into: &words)
                guard isEmpty(words[...].filter { $0 != 0x0D }[...]) else { return false }
            case .comment, .rawText, .bogusComment, .doctype, .unfinishedTag: return false
            }
        }
        return open == 0
    }

    private static let names: [StaticString] = ["p", "div", "span", "o:p", "font", "b", "strong"]
}
