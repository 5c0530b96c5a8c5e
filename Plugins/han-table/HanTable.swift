import Foundation

/// `han-table OUTPUT` writes what ICU knows of single Han characters as one Swift source. Asked while a portal is built, ICU would first
/// compile its rules for all of Chinese, which takes longer than the reading of four hundred pages.
@main
enum HanTable {
    static func main() throws {
        try source().write(to: URL(filePath: CommandLine.arguments[1]), atomically: true, encoding: .utf8)
    }

    /// The blocks whose characters are asked about: the zero, extension A, the common ones, the compatibility ideographs, and the
    /// later extensions, in which some chemical elements and characters of names stand.
    private static let blocks: [ClosedRange<UInt32>] = [
        0x3007...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF,
    ]

    private static func source() -> String {
        let scalars = blocks.flatMap { $0.compactMap(Unicode.Scalar.init) }
        var characters: [String: String] = [:]
        for (scalar, reading) in zip(scalars, transformed(scalars, "Han-Latin"))
        where reading.unicodeScalars.first?.properties.isIdeographic == false {
            characters[withoutTone(reading), default: ""].unicodeScalars.append(scalar)
        }
        let readings = characters.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: "\n")
        let simplified = zip(scalars, transformed(scalars, "Hant-Hans")).filter { $1.unicodeScalars.count == 1 && String($0) != $1 }
        return """
            // Made by han-table.
            enum HanTable {
                /// A reading and the characters that are read so, a line each.
                static let readings = \"""
            \(readings)
            \"""
                /// A traditional character and its simplified form, pair by pair.
                static let simplified = "\(simplified.map { "\($0)\($1)" }.joined())"
            }

            """
    }

    /// What a transform makes of each scalar alone, in small pieces: over long texts its cost grows with the square.
    private static func transformed(_ scalars: [Unicode.Scalar], _ name: String) -> [String] {
        stride(from: 0, to: scalars.count, by: 128).flatMap { start in
            let piece = scalars[start..<min(start + 128, scalars.count)].map { String($0) }
            let lines = piece.joined(separator: "\n").applyingTransform(StringTransform(name), reverse: false)?.split(
                separator: "\n", omittingEmptySubsequences: false)
            return lines?.count == piece.count ? lines?.map(String.init) ?? piece : piece
        }
    }

    /// A reading without its tone; what else stands on a letter (ü, ê) stays.
    private static func withoutTone(_ reading: String) -> String {
        var letters = String.UnicodeScalarView()
        for scalar in reading.decomposedStringWithCanonicalMapping.unicodeScalars
        where ![0x300, 0x301, 0x304, 0x30C].contains(scalar.value) {
            letters.append(scalar)
        }
        return String(letters).precomposedStringWithCanonicalMapping
    }
}
