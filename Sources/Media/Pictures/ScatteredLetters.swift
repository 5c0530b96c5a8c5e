import Foundation
import Limits

/// The letters of a photo between which other things stand: the quotes of a program's lines, the mark of a quoted mail, a list's commas.
///
/// They can be read, but not written anew.
struct ScatteredLetters {
    private let text: [UInt8]
    /// How many may still be read, for all photos of the text together.
    private var room = Limits.scatteredLetters.value

    init(_ text: [UInt8]) { self.text = text }

    /// Whether there were more than are read.
    var isExhausted: Bool { room <= 0 }

    /// Whether letters follow behind a run of them that nothing parts, in another alphabet or behind other signs.
    func goesOn(beyond run: LetteredBytes) -> Bool {
        guard run.end < text.count, text[run.end - 1] != UInt8(ascii: "=") else { return false }
        if Self.letter(text[run.end]) != nil { return true }
        guard let next = endOfGap(run.end) else { return false }
        return text[next...].prefix(4).allSatisfy { Self.letter($0) != nil }
    }

    /// What the letters from a place on stand for, as far as notes about a photo reach.
    mutating func bytes(from start: Int) -> [UInt8] {
        var letters: [UInt8] = []
        var at = start
        while at < text.count, letters.count < Self.most, room > 0 {
            if let letter = Self.letter(text[at]) {
                letters.append(letter)
                room -= 1
                at += 1
            } else if let next = endOfGap(at) {
                at = next
            } else {
                break
            }
        }
        return LetteredBytes.bytes(letters) ?? []
    }

    /// The notes of a photo are at its beginning, and at most 64 KB each.
    private static let most = 400_000
    private static let widestGap = 32

    /// Of the usual alphabet; that for addresses has two letters of its own.
    private static func letter(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "-"): UInt8(ascii: "+")
        case UInt8(ascii: "_"): UInt8(ascii: "/")
        default: LetteredBytes.isLetter(byte) ? byte : nil
        }
    }

    /// Where the letters go on; nil behind their end.
    private func endOfGap(_ start: Int) -> Int? {
        var at = start
        while at < text.count, at - start <= Self.widestGap, text[at] != UInt8(ascii: "=") {
            if text[at] == UInt8(ascii: "\\") {
                // Of an escaped slash the slash is a letter.
                at += text.has("\\/", at: at) ? 1 : 2
            } else if Self.letter(text[at]) == nil {
                at += 1
            } else if let end = endOfMark(at) {
                at = end
            } else {
                return at
            }
        }
        return nil
    }

    /// Behind what a program writes between its texts: `b` before a quote, `+`, `//`.
    private func endOfMark(_ start: Int) -> Int? {
        let word = text[start...].prefix { Self.letter($0) != nil }
        guard word.count <= 3, word.endIndex < text.count else { return nil }
        let isQuoted = text[word.endIndex] == UInt8(ascii: "\"") || text[word.endIndex] == UInt8(ascii: "'")
        let isSign = word.allSatisfy { "+-/_".utf8.contains($0) }
        return isSign || isQuoted && word.allSatisfy { "bBrRuUfFL".utf8.contains($0) } ? word.endIndex : nil
    }
}
