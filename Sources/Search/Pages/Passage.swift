import Limits
import Markdown

/// A piece of a page: a section, or a part of a long one. What the search counts, ranks and shows.
struct Passage: Sendable {
    /// The heading's id; empty before the first heading.
    var anchor: String
    /// The heading's text; empty before the first heading.
    var heading: String
    /// Whether the section begins here, so that its heading counts here.
    var opensSection: Bool
    var text: Substring
}

extension Passage {
    /// Longer sections are cut at about this many bytes.
    static let size = 1800

    /// The passages of some sections in order, each followed by its code. Never none.
    static func all(of sections: [Section], outline: [Heading]) -> [Passage] {
        var passages: [Passage] = []
        for section in sections {
            let heading = section.heading.map { outline[$0] }
            let pieces = cut(section.text) + cut(section.code)
            for (index, piece) in (pieces.isEmpty && heading != nil ? [""] : pieces).enumerated() {
                passages.append(
                    Passage(
                        anchor: heading?.id ?? "", heading: heading?.title ?? "", opensSection: index == 0, text: piece))
            }
        }
        if passages.first?.anchor != "" { passages.insert(Passage(anchor: "", heading: "", opensSection: true, text: ""), at: 0) }
        return passages.count > Limits.passages.value ? joined(passages) : passages
    }

    /// Of a page with very many short sections, neighbours as one: each few passages are a file.
    private static func joined(_ passages: [Passage]) -> [Passage] {
        var joined: [Passage] = []
        var text = ""
        func close() {
            if !joined.isEmpty { joined[joined.count - 1].text = Substring(text) }
        }
        for passage in passages {
            let isShort = text.utf8.count + passage.heading.utf8.count + passage.text.utf8.count < size
            if isShort, joined.count > 1 {
                text += (text.isEmpty ? "" : "\n") + (passage.opensSection ? passage.heading + "\n" : "") + passage.text
            } else {
                close()
                joined.append(passage)
                text = String(passage.text)
            }
        }
        close()
        return joined
    }

    /// Cuts a text at line ends; a line that is too long at its punctuation or, without any, between words.
    private static func cut(_ text: String) -> [Substring] {
        let utf8 = text.utf8
        guard utf8.count > size else { return text.isEmpty ? [] : [Substring(text)] }
        var pieces: [Substring] = []
        var rest = Substring(text)
        while rest.utf8.count > size * 5 / 4 {
            let end = border(in: rest)
            pieces.append(rest[..<end])
            rest = rest[end...]
        }
        if !rest.isEmpty { pieces.append(rest) }
        return pieces
    }

    /// The best place for a cut in the piece's second half: after a line, a sentence, a word, or any character.
    private static func border(in text: Substring) -> Substring.Index {
        let utf8 = text.utf8
        let limit = utf8.index(text.startIndex, offsetBy: size)
        let half = utf8.index(text.startIndex, offsetBy: size / 2)
        let scalars = text.unicodeScalars
        var sentence: Substring.Index?
        var word: Substring.Index?
        var index = scalars.index(after: limit < scalars.endIndex ? scalars.index(before: limit) : limit)
        while index > half {
            let before = scalars.index(before: index)
            switch scalars[before] {
            case "\n": return index
            case "。", "！", "？", "；", ".", "!", "?", ";": sentence = sentence ?? index
            case " ", "，", "、", ",": word = word ?? index
            default: break
            }
            index = before
        }
        return sentence ?? word ?? scalars.index(after: scalars.index(before: limit))
    }
}
