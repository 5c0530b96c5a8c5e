import Diagnostics
import Foundation
import Han
import Yams

/// Keys that were typed as they sound, 标提 for 标题, in traditional characters or as one for several, or that have something before or
/// around them.
extension FieldReader {
    /// The one field whose name sounds like an unknown key of Chinese characters and differs from it in one of them; nil where the
    /// mapping has that field anyway. 作品 is no slip of 作者, and 备注 none of anything.
    mutating func soundAlike(_ key: String, _ node: Node, in mapping: Node.Mapping, _ table: FieldTable, typeLabel: Words?) -> Field? {
        let plain = FrontMatterLine.withoutBlanks(key)
        if let bare = plain == key ? Self.bare(key) : plain, let field = table[bare], given(field, in: mapping, table) == nil {
            diagnostics.append(.keyReadAsMeant(key, bare, bySound: false, at: place(node), typeLabel: typeLabel))
            return field
        }
        for meant in [TraditionalWords.simplified(key), Self.otherNumber(of: key)] where meant != key {
            guard let field = table[meant], given(field, in: mapping, table) == nil else { continue }
            diagnostics.append(.keyReadAsMeant(key, meant, bySound: false, at: place(node), typeLabel: typeLabel))
            return field
        }
        let scalars = Array(key.unicodeScalars)
        guard (2...6).contains(scalars.count), scalars.allSatisfy(\.properties.isIdeographic) else { return nil }
        var found: (name: String, field: Field)?
        for name in table.nearMisses.best(for: key) {
            let other = Array(name.unicodeScalars)
            guard other.count == scalars.count, zip(scalars, other).count(where: { $0 != $1 }) == 1,
                name.inLatinLetters == key.inLatinLetters,
                let field = table[name]
            else { continue }
            guard found == nil || found?.field.key == field.key else { return nil }
            found = (name, field)
        }
        guard let found, given(found.field, in: mapping, table) == nil else { return nil }
        diagnostics.append(.keyReadAsMeant(key, found.name, bySound: true, at: place(node), typeLabel: typeLabel))
        return found.field
    }

    /// A key without the bullet, the number, the quotes or the second colon around it: `· title`, `1. 标题`, `“title”`, `title::`; nil where
    /// there is none.
    private static func bare(_ key: String) -> String? {
        // Nearly every key begins and ends with a letter.
        if let first = key.utf8.first, let last = key.utf8.last, isLetter(first), isLetter(last) { return nil }
        let bare = String(
            key.drop { "·•●○▪-–—*0123456789.、）)“‘\"'【 \u{A0}\u{3000}".contains($0) }.reversed().drop { "”’\"'】*: ".contains($0) }.reversed()
        )
        return bare.isEmpty || bare == key ? nil : bare
    }

    /// `tools` of `tool`, and `level` of `levels`.
    private static func otherNumber(of key: String) -> String {
        guard key.utf8.count > 2, key.utf8.allSatisfy(isLetter) else { return key }
        return key.hasSuffix("s") ? String(key.dropLast()) : key + "s"
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

}
