/// What stands behind a key and is no value to YAML: `status: # draft` is a comment, `!draft` a tag, `&draft` an anchor.
struct SwallowedValue {
    /// Without the sign.
    let text: String
    let written: String
    private let isComment: Bool

    /// - Parameter line: the key's line.
    init?(_ line: String) {
        guard let value = FrontMatterLine(line)?.value, let sign = value.first, "#!&".contains(sign) else { return nil }
        let words = value.drop { "#!&".contains($0) }.trimmingSpaces
        guard !words.isEmpty else { return nil }
        (text, written, isComment) = (words, value, sign == "#")
    }

    /// Whether it was surely meant to keep the page back, or, without being a comment, can't be read.
    func withholds(under word: PublicationWords.Key) -> Bool {
        switch word.meaning {
        case .status: isComment ? isHold : PublicationWords.status(text) != "published"
        case .stage: isHold
        case .expires: isDay
        // A day that is past says nothing, and one in a comment may be an example.
        case .date: !isComment && isDay
        default: false
        }
    }

    /// Whether it begins with a word that holds a page back, and offers no other: `# draft / published` is a choice.
    private var isHold: Bool {
        let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "_" }.prefix(8).map {
            PublicationWords.stage(String($0))
        }
        guard let first = words.first, let first else { return false }
        return first != "published" && !words.contains("published")
    }

    private var isDay: Bool {
        let day = text.prefix { !$0.isWhitespace }
        return Day(day) != nil || WrittenDay(String(day)) != nil
    }
}
