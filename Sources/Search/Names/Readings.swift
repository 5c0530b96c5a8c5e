import Foundation

/// How Han characters are read, in pinyin without tones: by ICU, and the further readings of heteronyms by a list of words.
struct Readings: Sendable {
    /// By scalar; the most usual reading first.
    private(set) var all: [UInt32: [String]] = [:]

    /// - Parameters:
    ///   - scalars: simplified characters.
    ///   - heteronyms: lines such as `银行 yin hang`.
    init(of scalars: Set<UInt32>, heteronyms: String) {
        let sorted = scalars.sorted().compactMap(Unicode.Scalar.init)
        for start in stride(from: 0, to: sorted.count, by: 128) {
            let piece = sorted[start..<min(start + 128, sorted.count)]
            let latin = Self.latin(piece.map { String($0) }.joined(separator: "\n")).split(
                separator: "\n", omittingEmptySubsequences: false)
            for (scalar, text) in zip(piece, latin.count == piece.count ? latin : piece.map { Substring(Self.latin(String($0))) }) {
                let reading = Self.plain(text)
                if !reading.isEmpty { all[scalar.value] = [reading] }
            }
        }
        for line in heteronyms.split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: " ")
            guard let word = parts.first?.unicodeScalars, word.count == parts.count - 1 else { continue }
            for (scalar, reading) in zip(word, parts.dropFirst()) where scalars.contains(scalar.value) {
                if !all[scalar.value, default: []].contains(String(reading)) { all[scalar.value, default: []].append(String(reading)) }
            }
        }
    }

    private static func latin(_ text: String) -> String {
        text.applyingTransform(StringTransform("Han-Latin"), reverse: false) ?? text
    }

    /// Letters without tones, `ü` as `v`; empty for what has no reading.
    private static func plain(_ text: Substring) -> String {
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
