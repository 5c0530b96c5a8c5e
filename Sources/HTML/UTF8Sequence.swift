/// Tells the lengths of multi-byte UTF-8 sequences, as the Encoding standard's decoder cuts them.
enum UTF8Sequence {
    /// The length of the sequence that begins with the byte at `index` (0x80 or above), or 0 when it isn't valid
    /// or stands for a character that HTML forbids: a C1 control or a noncharacter.
    @inline(__always)
    static func allowedLength(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let lead = bytes[index]
        let left = bytes.count - index
        if lead >= 0xE1, lead < 0xEF, lead != 0xED {
            guard left >= 3, bytes[index + 1] & 0xC0 == 0x80, bytes[index + 2] & 0xC0 == 0x80 else { return 0 }
            return 3
        }
        let length = wellFormedLength(in: bytes, at: index)
        switch length {
        case 2: return lead == 0xC2 && bytes[index + 1] < 0xA0 ? 0 : 2
        case 3: return lead == 0xEF && isNoncharacter(bytes[index + 1], bytes[index + 2]) ? 0 : 3
        case 4:
            let endsPlane = bytes[index + 1] & 0x0F == 0x0F && bytes[index + 2] == 0xBF && bytes[index + 3] >= 0xBE
            return endsPlane ? 0 : 4
        default: return 0
        }
    }

    /// The length of the sequence that begins with the byte at `index` (0x80 or above), or 0 when it isn't valid.
    static func wellFormedLength(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let needed = neededLength(lead: bytes[index])
        return needed > 0 && continuedLength(in: bytes, at: index, needed: needed) == needed ? needed : 0
    }

    /// How many bytes one U+FFFD stands for where no allowed sequence begins.
    static func badLength(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let needed = neededLength(lead: bytes[index])
        return needed == 0 ? 1 : continuedLength(in: bytes, at: index, needed: needed)
    }

    private static func neededLength(lead: UInt8) -> Int {
        switch lead {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
    }

    private static func continuedLength(in bytes: UnsafeBufferPointer<UInt8>, at index: Int, needed: Int) -> Int {
        let end = min(index + needed, bytes.count)
        var next = index + 1
        guard next < end else { return 1 }
        let second = bytes[next]
        let isSecondValid =
            switch bytes[index] {
            case 0xE0: second >= 0xA0 && second <= 0xBF
            case 0xED: second >= 0x80 && second <= 0x9F
            case 0xF0: second >= 0x90 && second <= 0xBF
            case 0xF4: second >= 0x80 && second <= 0x8F
            default: second & 0xC0 == 0x80
            }
        guard isSecondValid else { return 1 }
        next += 1
        while next < end, bytes[next] & 0xC0 == 0x80 { next += 1 }
        return next - index
    }

    private static func isNoncharacter(_ second: UInt8, _ third: UInt8) -> Bool {
        second == 0xBF && third >= 0xBE || second == 0xB7 && third >= 0x90 && third <= 0xAF
    }
}

extension UTF8Sequence {
    /// The first byte that isn't part of well-formed UTF-8.
    static func firstInvalid(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            let length = wellFormedLength(in: bytes, at: index)
            if length == 0 { return index }
            index += length
        }
        return nil
    }
}
