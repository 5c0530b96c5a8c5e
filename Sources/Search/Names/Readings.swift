import Foundation
import Han

/// How Han characters are read, in pinyin without tones: by their usual reading, and the further readings of heteronyms by a list of words.
struct Readings: Sendable {
    /// By scalar; the most usual reading first.
    private(set) var all: [UInt32: [String]] = [:]

    /// - Parameters:
    ///   - scalars: simplified characters.
    ///   - heteronyms: lines such as `银行 yin hang`.
    init(of scalars: Set<UInt32>, heteronyms: String) {
        for scalar in scalars.compactMap(Unicode.Scalar.init) {
            guard let reading = HanReadings.all[scalar].map(Self.plain), !reading.isEmpty else { continue }
            all[scalar.value] = [reading]
        }
        for line in heteronyms.split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: " ")
            guard let word = parts.first?.unicodeScalars, word.count == parts.count - 1 else { continue }
            for (scalar, reading) in zip(word, parts.dropFirst()) where scalars.contains(scalar.value) {
                if !all[scalar.value, default: []].contains(String(reading)) { all[scalar.value, default: []].append(String(reading)) }
            }
        }
    }

    /// Letters alone, `ü` as `v`.
    private static func plain(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        var letters = ""
        for scalar in text.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
            switch scalar.value {
            case 0x61...0x7A: letters.unicodeScalars.append(scalar)
            case 0x308 where letters.hasSuffix("u"): letters = letters.dropLast() + "v"
            case 0x300...0x36F: break
            default: return ""
            }
        }
        return letters
    }
}
