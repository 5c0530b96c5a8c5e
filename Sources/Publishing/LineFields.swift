/// Cuts Lathe's own line files into fields: text of eight thousand lines is read in every build.
struct LineFields {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var isAtEnd: Bool { position >= bytes.count }

    /// The bytes up to the next `separator`, which is passed over; nil if there is none.
    mutating func field(_ separator: UInt8) -> UnsafeBufferPointer<UInt8>? {
        var end = position
        while end < bytes.count, bytes[end] != separator { end += 1 }
        guard end < bytes.count else { return nil }
        defer { position = end + 1 }
        return UnsafeBufferPointer(rebasing: bytes[position..<end])
    }

    mutating func word() -> UnsafeBufferPointer<UInt8>? { field(UInt8(ascii: " ")) }
    mutating func line() -> UnsafeBufferPointer<UInt8>? { field(UInt8(ascii: "\n")) }
}

/// A whole number in decimal digits; nil for anything else.
func decimal(_ digits: UnsafeBufferPointer<UInt8>) -> Int64? {
    var value: Int64 = 0
    guard !digits.isEmpty, digits.count <= 19 else { return nil }
    for digit in digits {
        guard (0x30...0x39).contains(digit) else { return nil }
        let (shifted, overflow) = value.multipliedReportingOverflow(by: 10)
        let (sum, carry) = shifted.addingReportingOverflow(Int64(digit - 0x30))
        guard !overflow, !carry else { return nil }
        value = sum
    }
    return value
}

extension [UInt8] {
    mutating func append(decimal number: Int64) {
        guard number >= 10 else { return append(0x30 + UInt8(clamping: Swift.max(number, 0))) }
        append(decimal: number / 10)
        append(0x30 + UInt8(number % 10))
    }
}
