import Foundation

/// Whether two titles are the same words for a reader.
enum TitleWords {
    /// Modulo capitals, width, spaces and punctuation.
    static func areSame(_ one: String, _ other: String) -> Bool {
        if one == other { return true }
        // Nobody repeats a title with twice its length in punctuation.
        guard one.utf8.count <= 2000, other.utf8.count <= 2000 else { return false }
        let folded = folded(one)
        return !folded.isEmpty && folded == Self.folded(other)
    }

    private static func folded(_ title: String) -> [Unicode.Scalar] {
        let text = title.utf8.allSatisfy { $0 < 0x80 } ? title : title.precomposedStringWithCompatibilityMapping
        return text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil || isTelling($0) }
    }

    /// Signs that make another title of it: C, C++ and C#.
    private static func isTelling(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .mathSymbol, .currencySymbol: true
        // An emoji dresses a title.
        case .otherSymbol: !scalar.properties.isEmojiPresentation
        default: scalar == "#" || scalar == "%" || scalar == "&" || scalar == "@"
        }
    }
}
