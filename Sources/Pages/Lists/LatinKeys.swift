import Foundation
import Han

/// Titles in Latin letters without accents, lower case, as an A–Z sorts them: Chinese by its pinyin.
enum LatinKeys {
    static func key(_ title: String) -> String {
        if title.utf8.allSatisfy({ $0 < 0x80 }) { return title.lowercased() }
        var key = ""
        for scalar in title.unicodeScalars {
            if scalar.isASCII || !scalar.properties.isAlphabetic {
                key.unicodeScalars.append(scalar)
            } else {
                key += HanReadings.all.letters(scalar) ?? String(scalar).inLatinLetters
            }
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
