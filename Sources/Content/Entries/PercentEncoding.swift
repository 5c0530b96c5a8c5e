extension String {
    /// The text with every `%41` as the byte it stands for; as it is where an escape is malformed or the bytes are not UTF-8.
    public var percentDecoded: String {
        guard utf8.contains(UInt8(ascii: "%")) else { return self }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        var rest = utf8.makeIterator()
        while let byte = rest.next() {
            if byte == UInt8(ascii: "%") {
                guard let high = rest.next().flatMap(Self.hexadecimal), let low = rest.next().flatMap(Self.hexadecimal) else { return self }
                bytes.append(high << 4 | low)
            } else {
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self) ?? self
    }

    /// The text with every `%41` as the byte it stands for, whatever else it holds: one sign that stands for itself hides no letters.
    /// nil where there are none.
    public var looselyPercentDecoded: String? {
        guard utf8.contains(UInt8(ascii: "%")) else { return nil }
        let written = Array(utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(written.count)
        var at = 0
        while at < written.count {
            if written[at] == UInt8(ascii: "%"), at + 2 < written.count, let high = Self.hexadecimal(written[at + 1]),
                let low = Self.hexadecimal(written[at + 2])
            {
                bytes.append(high << 4 | low)
                at += 3
            } else {
                bytes.append(written[at])
                at += 1
            }
        }
        return bytes.count == written.count ? nil : String(decoding: bytes, as: UTF8.self)
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
