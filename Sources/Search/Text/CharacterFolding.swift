import Foundation
import Han

/// Folds text so that what readers type meets what writers wrote: compatibility forms and accents taken off,
/// lower case, traditional Han characters as simplified ones.
///
/// Works scalar by scalar, so that the client can do the same and keep the places.
struct CharacterFolding {
    let variants: HanVariants
    /// What rarer scalars fold to, worked out at first sight.
    private var memo: [UInt32: [Folded]] = [:]

    struct Folded: Sendable, Equatable {
        var scalar: UInt32
        var kind: CharacterClass
    }

    init(_ variants: HanVariants) { self.variants = variants }

    /// Calls `body` with each folded scalar, its class, and whether it was an upper-case letter.
    @inline(__always)
    mutating func forEach(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Folded, _ wasUpper: Bool) -> Void) {
        var index = 0
        let count = bytes.count
        while index < count {
            let byte = bytes[index]
            if byte < 0x80 {
                index += 1
                switch byte {
                case 0x61...0x7A, 0x30...0x39: body(Folded(scalar: UInt32(byte), kind: .word), false)
                case 0x41...0x5A: body(Folded(scalar: UInt32(byte) + 32, kind: .word), true)
                default: body(Folded(scalar: UInt32(byte), kind: .other), false)
                }
                continue
            }
            if byte >= 0xE4, byte <= 0xE9, index + 2 < count {
                let scalar = UInt32(byte & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
                if scalar >= 0x4E00 {
                    index += 3
                    body(Folded(scalar: variants.simplified(scalar), kind: .han), false)
                    continue
                }
            }
            let (scalar, length) = Self.decode(bytes, at: index)
            index += length
            if let folded = memo[scalar] {
                for item in folded { body(item, false) }
            } else {
                let folded = slow(scalar)
                memo[scalar] = folded
                for item in folded { body(item, false) }
            }
        }
    }

    /// A text folded to a text.
    mutating func text(_ text: String) -> String { String(decoding: bytes(text), as: UTF8.self) }

    /// A text folded, in UTF-8.
    mutating func bytes(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        var text = text
        text.withUTF8 { bytes in
            result.reserveCapacity(bytes.count)
            forEach(in: bytes) { folded, _ in Self.append(folded.scalar, to: &result) }
        }
        return result
    }

    @inline(__always)
    private static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        if scalar < 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: scalar))
        } else if let encoded = Unicode.Scalar(scalar).flatMap(UTF8.encode) {
            bytes.append(contentsOf: encoded)
        }
    }

    private func slow(_ scalar: UInt32) -> [Folded] {
        guard let original = Unicode.Scalar(scalar) else { return [] }
        let decomposed = String(original).decomposedStringWithCompatibilityMapping.lowercased()
        return decomposed.unicodeScalars.compactMap { part in
            switch part.value {
            // Accents, and what makes an emoji of a character; a final sigma is a sigma.
            case 0x300...0x36F, 0xFE00...0xFE0F, 0x20E3: return nil
            case 0x3C2: return Folded(scalar: 0x3C3, kind: .word)
            default:
                let simple = variants.simplified(part.value)
                return Folded(scalar: simple, kind: CharacterClass(simple))
            }
        }
    }

    private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
        let lead = UInt32(bytes[index])
        func next(_ offset: Int) -> UInt32 { index + offset < bytes.count ? UInt32(bytes[index + offset] & 0x3F) : 0 }
        switch lead {
        case 0xF0...: return ((lead & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), min(4, bytes.count - index))
        case 0xE0...: return ((lead & 0x0F) << 12 | next(1) << 6 | next(2), min(3, bytes.count - index))
        case 0xC0...: return ((lead & 0x1F) << 6 | next(1), min(2, bytes.count - index))
        default: return (0xFFFD, 1)
        }
    }
}
