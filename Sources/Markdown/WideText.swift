/// Tells characters that are written without spaces between words: Han, kana and their punctuation.
enum WideText {
    static func ends(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 3 else { return false }
        var start = bytes.count - 1
        while start > 0, bytes[start] & 0xC0 == 0x80, bytes.count - start < 4 { start -= 1 }
        return bytes[start...].withUnsafeBufferPointer { starts($0) }
    }

    static func starts(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let scalar = scalar(bytes, at: 0) else { return false }
        return isWide(scalar)
    }

    static func isWide(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2E80...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0x20000...0x3FFFD: true
        case 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: true
        default: false
        }
    }

    /// Whether it is a Chinese character.
    static func isHan(_ scalar: UInt32) -> Bool { 0x3400...0x9FFF ~= scalar || 0x20000...0x3FFFD ~= scalar }

    /// Full-width punctuation, which ends a bare address.
    static func isPunctuation(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3000...0x3003, 0x3008...0x3011, 0x3014...0x301F, 0xFE30...0xFE4F: true
        case 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF3D, 0xFF5B...0xFF60: true
        case 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0xB7: true
        default: false
        }
    }

    /// Punctuation of scripts that have spaces between words, beyond ASCII.
    static func isNarrowPunctuation(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xA1, 0xA7, 0xAB, 0xB6, 0xBB, 0xBF, 0x37E, 0x387, 0x589, 0x5BE, 0x60C, 0x61B, 0x61F, 0x66A...0x66D, 0x6D4, 0x964, 0x965, 0xE4F,
            0xE5A,
            0xE5B:
            true
        case 0x2010...0x2013, 0x2015, 0x2016, 0x201A, 0x201E, 0x201F, 0x2020...0x2022, 0x2030...0x203F, 0x2045, 0x2046: true
        default: false
        }
    }

    /// The character of two to four bytes that begins at `index`; nil for ASCII and at the end.
    static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32? {
        guard index < bytes.count, bytes[index] >= 0xC2 else { return nil }
        let lead = UInt32(bytes[index])
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard index + length <= bytes.count else { return nil }
        var scalar = lead & (0xFF >> UInt32(length + 1))
        for next in index + 1..<index + length { scalar = scalar << 6 | UInt32(bytes[next] & 0x3F) }
        return scalar
    }

    /// Where the character begins that ends before `index`.
    static func start(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> Int {
        var start = index - 1
        while start > 0, bytes[start] & 0xC0 == 0x80, index - start < 4 { start -= 1 }
        return start
    }

    /// How many bytes a character takes that looks like a blank, or like nothing, and isn't one to Markdown: the
    /// no-break, the full-width and the zero-width space, the marks of direction and of byte order; 0 for any other.
    static func blankLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        guard index >= 0, index < bytes.count, bytes[index] >= 0xC2 else { return 0 }
        switch scalar(bytes, at: index) ?? 0 {
        case 0xA0: return 2
        case 0x2000...0x200F, 0x202A...0x202F, 0x205F, 0x2060, 0x2066...0x2069, 0x3000, 0xFEFF: return 3
        default: return 0
        }
    }
}
