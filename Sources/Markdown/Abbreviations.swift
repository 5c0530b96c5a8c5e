import HTML
import Limits

/// `*[HTML]: HyperText Markup Language`: what an abbreviation of a text stands for, which its first place says.
struct Abbreviations {
    private var meanings: [(word: [UInt8], meaning: String, place: Range<Int>)] = []
    /// Those that say again what was said, or too much.
    private var surplus: [(word: String, place: Range<Int>)] = []
    /// The bytes with which one begins.
    private var firsts = [Bool](repeating: false, count: 256)

    var isEmpty: Bool { meanings.isEmpty }

    /// - Parameter place: where it stands in the file.
    /// - Returns: false where it is none.
    mutating func add(_ word: String, _ meaning: String, at place: Range<Int>) -> Bool {
        guard (2...40).contains(word.count), !meaning.isEmpty else { return false }
        guard meanings.count < Limits.abbreviations.value, !meanings.contains(where: { $0.word.elementsEqual(word.utf8) }) else {
            surplus.append((word, place))
            return true
        }
        meanings.append((Array(word.utf8), meaning, place))
        if let first = word.utf8.first { firsts[Int(first)] = true }
        return true
    }

    /// Those of which no page says what they stand for.
    ///
    /// - Parameter explained: the numbers of those that are explained.
    func unused(_ explained: Set<Int>) -> [(word: String, place: Range<Int>)] {
        meanings.indices.filter { !explained.contains($0) }.map { number in
            (String(decoding: meanings[number].word, as: UTF8.self), meanings[number].place)
        } + surplus
    }

    /// The first place in a text at which one stands as a word that has not been explained before.
    func first(in text: UnsafeBufferPointer<UInt8>, from start: Int, without explained: Set<Int>) -> (range: Range<Int>, number: Int)? {
        var index = start
        while index < text.count {
            if firsts[Int(text[index])], let found = longest(text, index), !explained.contains(found.number) { return found }
            index += 1
        }
        return nil
    }

    private func longest(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> (range: Range<Int>, number: Int)? {
        var best: (range: Range<Int>, number: Int)?
        for (number, entry) in meanings.enumerated() {
            let end = start + entry.word.count
            guard end <= text.count, text[start..<end].elementsEqual(entry.word), best.map({ $0.range.upperBound < end }) ?? true,
                let last = entry.word.last, !TextEdge.isLatin(text[start]) || !TextEdge.joinsBefore(text, start, 0..<text.count),
                !TextEdge.isLatin(last) || !TextEdge.joinsAfter(text, end, 0..<text.count)
            else { continue }
            best = (start..<end, number)
        }
        return best
    }

    func meaning(of number: Int) -> String { meanings[number].meaning }
}

extension DialectScan {
    /// Takes a line that explains an abbreviation out of the text.
    mutating func readAbbreviation(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard Self.begins(bytes, "*[", at: index), line.quotes == 0, !line.hasListMark else { return false }
        let content = index..<Self.contentEnd(bytes, index..<line.end)
        guard let close = bytes[content].firstIndex(of: UInt8(ascii: "]")), close - index < 200, close + 1 < content.upperBound else {
            return false
        }
        var start = close + 1
        if bytes[start] == UInt8(ascii: ":") { start += 1 } else if Self.begins(bytes, "：", at: start) { start += 3 } else { return false }
        let words = Self.skipBlanks(bytes, start)
        guard words < content.upperBound, content.upperBound - words < 1000, !hasOpenComment(bytes, content) else { return false }
        let meaning = String(decoding: WikiSyntax.withoutComments(Array(bytes[words..<content.upperBound])[...]), as: UTF8.self)
        let word = Self.string(bytes, content.lowerBound + 2..<close).trimmed()
        // `*[选做]：画一个图` is an item whose blank was forgotten.
        if !word.utf8.allSatisfy({ $0 < 0x80 }), !Self.hasElsewhere(bytes, content.lowerBound + 2..<close) {
            find(.loneItem, content.lowerBound..<content.lowerBound)
            return false
        }
        guard abbreviations.add(word, meaning.trimmed(), at: base + content.lowerBound..<base + content.upperBound) else { return false }
        edits.replace(content, with: [])
        return true
    }

    /// Whether a word stands in another place of the text, too.
    private static func hasElsewhere(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
        guard let first = word.first else { return false }
        var at = 0
        while at + word.count <= bytes.count {
            if bytes[at] == bytes[first], at != first, bytes[at..<at + word.count].elementsEqual(bytes[word]) { return true }
            at += 1
        }
        return false
    }
}

extension Renderer {
    /// Text whose abbreviations say at their first place what they stand for.
    mutating func writeExplained(_ bytes: Bytes) {
        var start = 0
        while let found = abbreviations.first(in: bytes, from: start, without: explained) {
            explained.insert(found.number)
            HTMLEscape.prose(Bytes(rebasing: bytes[start..<found.range.lowerBound]), into: &html)
            write("<abbr title=\"")
            HTMLEscape.attribute(abbreviations.meaning(of: found.number), into: &html)
            write("\" data-meaning=\"")
            HTMLEscape.attribute(abbreviations.meaning(of: found.number), into: &html)
            write("\" data-term=\"")
            HTMLEscape.attribute(String(decoding: bytes[found.range], as: UTF8.self), into: &html)
            write("\">")
            HTMLEscape.text(Bytes(rebasing: bytes[found.range]), into: &html)
            write("</abbr>")
            start = found.range.upperBound
        }
        HTMLEscape.prose(Bytes(rebasing: bytes[start...]), into: &html)
    }
}
