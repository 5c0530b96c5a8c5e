/// How Han characters are read: in pinyin without tones, each by its most usual reading, as ICU gives it.
public struct HanReadings: Sendable {
    /// For each scalar of `blocks`, its number among `readings` and `letters`; 0 for none.
    private var numbers = [UInt16](repeating: 0, count: blocks.reduce(0) { $0 + $1.count })
    private var readings = [""]
    private var letters = [""]

    /// The everyday characters with what stands around them, and the later extensions.
    private static let blocks: [Range<UInt32>] = [0x3000..<0xFB00, 0x20000..<0x323B0]

    /// The one table there is, which a process reads once.
    public static let all = HanReadings()

    private init() {
        var table = HanTable.readings
        table.withUTF8 { bytes in
            for line in bytes.split(separator: UInt8(ascii: "\n")) {
                guard let space = line.firstIndex(of: UInt8(ascii: " ")) else { continue }
                let reading = String(decoding: line[..<space], as: UTF8.self)
                add(UnsafeBufferPointer(rebasing: line[(space + 1)...]), UInt16(readings.count))
                readings.append(reading)
                letters.append(reading.withoutAccents)
            }
        }
    }

    /// - Parameter characters: in UTF-8, of three or four bytes each.
    private mutating func add(_ characters: UnsafeBufferPointer<UInt8>, _ number: UInt16) {
        var next = 0
        while next + 2 < characters.count {
            let (first, second, third) = (
                UInt32(characters[next]), UInt32(characters[next + 1] & 0x3F), UInt32(characters[next + 2] & 0x3F)
            )
            var scalar = (first & 0x0F) << 12 | second << 6 | third
            next += 3
            if first >= 0xF0, next < characters.count {
                scalar = (first & 0x07) << 18 | second << 12 | third << 6 | UInt32(characters[next] & 0x3F)
                next += 1
            }
            if let index = Self.index(scalar) { numbers[index] = number }
        }
    }

    /// With all that stands on a letter but the tone (`nü`); nil for what isn't a Han character or has no reading.
    public subscript(_ scalar: Unicode.Scalar) -> String? {
        number(scalar).map { readings[$0] }
    }

    /// In ASCII letters (`nu`); nil for what isn't a Han character or has no reading.
    public func letters(_ scalar: Unicode.Scalar) -> String? {
        number(scalar).map { letters[$0] }
    }

    private func number(_ scalar: Unicode.Scalar) -> Int? {
        guard let index = Self.index(scalar.value), numbers[index] != 0 else { return nil }
        return Int(numbers[index])
    }

    private static func index(_ scalar: UInt32) -> Int? {
        if blocks[0].contains(scalar) { return Int(scalar - blocks[0].lowerBound) }
        return blocks[1].contains(scalar) ? blocks[0].count + Int(scalar - blocks[1].lowerBound) : nil
    }
}
