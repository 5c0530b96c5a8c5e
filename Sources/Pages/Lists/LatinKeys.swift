import Foundation
import Synchronization

/// Titles in Latin letters without accents, lower case, as an A–Z sorts them: Chinese by its pinyin.
struct LatinKeys {
    private let letters: [Unicode.Scalar: String]

    /// One transform for each character that occurs, in small pieces: over long texts its cost grows with the square.
    init(_ titles: [String]) {
        var found: Set<Unicode.Scalar> = []
        for title in titles where !title.utf8.allSatisfy({ $0 < 0x80 }) {
            for scalar in title.unicodeScalars where !scalar.isASCII { found.insert(scalar) }
        }
        let scalars = found.sorted()
        var letters: [Unicode.Scalar: String] = [:]
        for start in stride(from: 0, to: scalars.count, by: 128) {
            let piece = scalars[start..<min(start + 128, scalars.count)]
            let latin = Self.latin(piece.map { String($0) }.joined(separator: "\n")).split(
                separator: "\n", omittingEmptySubsequences: false)
            for (scalar, text) in zip(piece, latin.count == piece.count ? latin : piece.map { Substring(Self.latin(String($0))) }) {
                letters[scalar] = text.lowercased()
            }
        }
        self.letters = letters
    }

    private static func latin(_ text: String) -> String {
        text.applyingTransform(.toLatin, reverse: false)?.applyingTransform(.stripDiacritics, reverse: false) ?? text
    }

    func key(_ title: String) -> String {
        if title.utf8.allSatisfy({ $0 < 0x80 }) { return title.lowercased() }
        var key = ""
        for scalar in title.unicodeScalars {
            if let letters = letters[scalar] { key += letters } else { key.unicodeScalars.append(scalar) }
        }
        return key.lowercased()
    }

    /// The letter under which a key stands, past quotes and brackets; `#` for what begins with something else.
    static func letter(_ key: String) -> Character {
        for byte in key.utf8 {
            switch byte {
            case 0x61...0x7A: return Character(UnicodeScalar(byte - 0x20))
            case 0x30...0x39, 0x80...: return "#"
            default: continue
            }
        }
        return "#"
    }
}

/// The keys of a portal's titles, made when the first page asks for them: getting ICU ready for Chinese takes 70 ms,
/// which then pass beside the rendering of other pages.
final class SharedLatinKeys: Sendable {
    private let titles: [String]
    private let made = Mutex<LatinKeys?>(nil)

    init(_ titles: [String]) { self.titles = titles }

    func keys() -> LatinKeys {
        made.withLock { made in
            if let made { return made }
            let keys = LatinKeys(titles)
            made = keys
            return keys
        }
    }
}
