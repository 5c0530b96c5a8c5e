import Diagnostics
import Foundation

/// A text that begins with a rule and has another one further down.
extension FrontMatterFence {
    /// Whether what stands between two fences is Markdown rather than keys: a list, code, an address, a comment of HTML, or a heading with
    /// lines such as 地点：操场 below it. Whatever may be about publication or consent is none.
    static func isBetweenRules(_ bytes: [UInt8], _ range: Range<Int>, _ isKey: (String) -> Bool) -> Bool {
        var lines = LineScanner(bytes, at: range.lowerBound, end: range.upperBound)
        var found = Found()
        var isCode = false
        for _ in 0..<mostLinesBetweenRules {
            guard let line = lines.next() else { break }
            let text = bytes[line]
            if isBlank(text) {
                found.hasBlank = true
                continue
            }
            if text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8) {
                isCode.toggle()
                found.hasText = true
                continue
            }
            if !isCode, isPair(text) { return false }
            guard found.take(text, isCode: isCode, isKey) else { return false }
        }
        guard lines.position >= range.upperBound else { return false }
        return found.hasKey ? found.hasHeading && found.hasBlank : found.hasText || found.hasHeading && found.hasBlank
    }

    private static let mostLinesBetweenRules = 400

    /// `level: 2`, as nearly every head begins, told by its bytes alone.
    private static func isPair(_ line: ArraySlice<UInt8>) -> Bool {
        let key = line.prefix { (0x61...0x7A).contains($0 | 0x20) || $0 == UInt8(ascii: "_") }
        guard key.first != nil, line.dropFirst(key.count).starts(with: ": ".utf8) else { return false }
        return !schemes.contains { $0.utf8.elementsEqual(key.lazy.map { $0 | 0x20 }) }
    }

    private static let schemes = ["http", "https", "ftp", "mailto"]

    /// What the lines between two fences are.
    private struct Found {
        var hasBlank = false
        var hasText = false
        var hasHeading = false
        /// A short word with a full-width colon, as a notice has it.
        var hasKey = false

        /// False where a line is, or may be, part of front matter.
        mutating func take(_ line: ArraySlice<UInt8>, isCode: Bool, _ isKey: (String) -> Bool) -> Bool {
            let text = String(decoding: line.prefix(400), as: UTF8.self).trimmingSpaces
            // `{"title": "台灯"}` is JSON.
            if mayHoldBack(text) || text.hasPrefix("{") { return false }
            if let first = line.first, first == UInt8(ascii: "#"), !isCode {
                let words = text.drop { $0 == "#" }
                guard words.first == " ", FrontMatterLine(String(words).trimmingSpaces) == nil else { return words.first != " " }
                hasHeading = true
                return true
            }
            if isCode || line.starts(with: "    ".utf8) || line.first == 0x09 {
                hasText = true
                return true
            }
            // `title 台灯`, `[title]: 台灯`, whose colon was forgotten or whose key has brackets.
            let word = text.drop { "[【「［《".contains($0) }.prefix { !$0.isWhitespace && !"=＝；;﹕∶︰꞉→⇒-:：]】」］》".contains($0) }
            if isKey(String(word)) && FrontMatterLine(text) == nil { return false }
            // `<!-- 注 -->` is text even though YAML knows no such comment.
            let bare = String(text.drop { "-*+•·> \"'[{".contains($0) })
            guard let pair = FrontMatterLine(bare), !text.hasPrefix("<!--"),
                !FrontMatterFence.schemes.contains(pair.key.lowercased())
            else {
                hasText = true
                return true
            }
            let isPlain = line.first.map { $0 > 0x20 && !"-*+".utf8.contains($0) } ?? false
            if isPlain {
                guard pair.separator.hasPrefix("："), !FrontMatterLook.isTitle(pair.key) else { return false }
                hasKey = true
                return true
            }
            hasText = true
            return !isKey(pair.key)
        }

        /// Whether a line has a word in it with which pages are held back.
        private func mayHoldBack(_ text: String) -> Bool {
            if FrontMatterParser.mayWithhold(text) { return true }
            let bare = text.trimmingCharacters(in: .punctuationCharacters.union(.whitespaces))
            if PublicationWords.status(bare) != nil { return true }
            let key = bare.prefix { !":：= ".contains($0) }
            return PublicationWords.key(String(key)) != nil || ConsentWords.isAboutConsent(String(key))
                || PublicationWords.nearest(to: String(key)) != nil || PublicationWords.perhapsMeant(by: String(key)) != nil
        }
    }
}
