/// Which simplified character stands for which traditional one, as ICU has it.
public struct HanVariants: Sendable {
    /// For each scalar of `range`, its simplified form.
    @usableFromInline let simplified: [UInt16]

    public static let range: ClosedRange<UInt32> = 0x4E00...0x9FFF

    /// The one table there is, which a process reads once.
    public static let all = HanVariants()

    private init() {
        var simplified = Self.range.map { UInt16($0) }
        var traditional: UInt32?
        for scalar in HanTable.simplified.unicodeScalars {
            if let index = traditional {
                if Self.range.contains(index) {
                    simplified[Int(index - Self.range.lowerBound)] = UInt16(exactly: scalar.value) ?? UInt16(index)
                }
                traditional = nil
            } else {
                traditional = scalar.value
            }
        }
        self.simplified = simplified
    }

    @inlinable @inline(__always)
    public func simplified(_ scalar: UInt32) -> UInt32 {
        scalar >= 0x4E00 && scalar <= 0x9FFF ? UInt32(simplified[Int(scalar - 0x4E00)]) : scalar
    }

    /// The traditional characters of those in `wanted`, in order.
    public func traditional(of wanted: (UInt32) -> Bool) -> [(traditional: UInt32, simplified: UInt32)] {
        Self.range.compactMap { scalar in
            let simple = simplified(scalar)
            return simple != scalar && wanted(simple) ? (scalar, simple) : nil
        }
    }
}
