extension String {
    /// The text with every `%41` as the byte it stands for; as it is where an escape is malformed or the bytes are not UTF-8.
    public var percentDecoded: String {
        utf8.contains(UInt8(ascii: "%")) ? String(percentDecoding: utf8) ?? self : self
    }

    /// The text with every `%41` as the byte it stands for; nil where an escape is malformed or the bytes are not UTF-8.
    public init?(percentDecoding text: some Collection<UInt8>) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var rest = text.makeIterator()
        while let byte = rest.next() {
            if byte == UInt8(ascii: "%") {
                guard let high = rest.next().flatMap(Self.hexadecimal), let low = rest.next().flatMap(Self.hexadecimal) else { return nil }
                bytes.append(high << 4 | low)
            } else {
                bytes.append(byte)
            }
        }
        self.init(validating: bytes, as: UTF8.self)
    }

    /// The text with each byte as `%41` but those that may stay as they are.
    public func percentEncoded(keeping stays: (UInt8) -> Bool) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        for byte in utf8 { stays(byte) ? bytes.append(byte) : bytes.append(percentEncoded: byte) }
        return String(decoding: bytes, as: UTF8.self)
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

extension [UInt8] {
    public mutating func append(percentEncoded byte: UInt8) {
        append(UInt8(ascii: "%"))
        append(byte.percentDigits.0)
        append(byte.percentDigits.1)
    }
}

extension UInt8 {
    /// The two digits by which an address tells a byte.
    var percentDigits: (UInt8, UInt8) {
        func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
        return (digit(self >> 4), digit(self & 15))
    }
}
