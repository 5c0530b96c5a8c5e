import Foundation
import Han

/// A word as it was meant: without characters that nobody sees, and with plain letters for full-width ones.
enum PlainKey {
    static func of(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        if text.unicodeScalars.allSatisfy({ $0.isASCII || HanVariants.range.contains($0.value) }) { return text.trimmingSpaces }
        var scalars = text.unicodeScalars
        scalars.removeAll { $0.properties.isDefaultIgnorableCodePoint }
        return String(scalars).precomposedStringWithCompatibilityMapping.trimmingSpaces
    }
}
