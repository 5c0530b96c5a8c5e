extension UInt8 {
    /// Space, tab, line feed, form feed or carriage return.
    @inline(__always)
    var isHTMLSpace: Bool {
        self <= 0x20 && (1 << 0x20 | 1 << 0x09 | 1 << 0x0A | 1 << 0x0C | 1 << 0x0D) as UInt64 &>> UInt64(self) & 1 == 1
    }

    @inline(__always)
    var isASCIILetter: Bool { self | 0x20 >= 0x61 && self | 0x20 <= 0x7A }

    @inline(__always)
    var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }

    @inline(__always)
    var asciiLowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

    /// The value of a hexadecimal digit.
    var hexadecimalValue: UInt32? {
        switch self {
        case 0x30...0x39: UInt32(self - 0x30)
        case 0x41...0x46: UInt32(self - 0x41 + 10)
        case 0x61...0x66: UInt32(self - 0x61 + 10)
        default: nil
        }
    }

    @inline(__always)
    var endsTagName: Bool { isHTMLSpace || self == UInt8(ascii: "/") || self == UInt8(ascii: ">") }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a range reads as `word`, which is in lower case, ASCII letters compared without case.
    func equalsLowercased(_ range: Range<Int>, _ word: StaticString) -> Bool {
        guard range.count == word.utf8CodeUnitCount, range.upperBound <= count else { return false }
        return word.withUTF8Buffer { word in
            for offset in 0..<word.count where self[range.lowerBound + offset].asciiLowercased != word[offset] {
                return false
            }
            return true
        }
    }

    /// The text of a range, with whatever is not UTF-8 replaced.
    func string(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: self[range]), as: UTF8.self)
    }
}
