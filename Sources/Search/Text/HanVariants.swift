import Foundation

/// Which simplified character stands for which traditional one, from ICU's tables, worked out once.
public struct HanVariants: Sendable {
    /// For each scalar of `range`, its simplified form.
    private let simplified: [UInt16]

    static let range: ClosedRange<UInt32> = 0x4E00...0x9FFF

    /// The one table there is, which a process works out once.
    static let icu = HanVariants()

    private init() {
        var simplified: [UInt16] = []
        simplified.reserveCapacity(Self.range.count)
        // In pieces, for over long texts the transform's cost grows with the square.
        for start in stride(from: Self.range.lowerBound, through: Self.range.upperBound, by: 128) {
            let piece = (start...min(start + 127, Self.range.upperBound)).compactMap(Unicode.Scalar.init)
            var text = String.UnicodeScalarView()
            text.append(contentsOf: piece)
            let result = String(text).applyingTransform(StringTransform("Hant-Hans"), reverse: false)?.unicodeScalars
            guard let result, result.count == piece.count else {
                simplified += piece.map { UInt16($0.value) }
                continue
            }
            simplified += zip(piece, result).map { UInt16(exactly: $1.value) ?? UInt16($0.value) }
        }
        self.simplified = simplified
    }

    @inline(__always)
    func simplified(_ scalar: UInt32) -> UInt32 {
        scalar >= Self.range.lowerBound && scalar <= Self.range.upperBound
            ? UInt32(simplified[Int(scalar - Self.range.lowerBound)]) : scalar
    }

    /// The traditional characters of those in `wanted`, in order.
    func traditional(of wanted: (UInt32) -> Bool) -> [(traditional: UInt32, simplified: UInt32)] {
        Self.range.compactMap { scalar in
            let simple = simplified(scalar)
            return simple != scalar && wanted(simple) ? (scalar, simple) : nil
        }
    }
}
