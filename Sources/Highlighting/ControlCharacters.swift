/// The control characters that may not stand in HTML: all below the space but tab, line feed, form feed and
/// carriage return, and delete.
enum ControlCharacters {
    /// True where at least one is in the code: eight bytes at a time, since there hardly ever is one.
    static func areIn(_ code: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = code.baseAddress else { return false }
        let ones: UInt64 = 0x0101_0101_0101_0101
        var at = 0
        while at &+ 8 <= code.count {
            let word = UnsafeRawPointer(start + at).loadUnaligned(as: UInt64.self)
            let delete = word ^ (ones &* 0x7F)
            let low = (word &- ones &* 0x20) & ~word
            if (low | ((delete &- ones) & ~delete)) & (ones &* 0x80) != 0,
                (at..<at &+ 8).contains(where: { isForbidden(start[$0]) })
            {
                return true
            }
            at &+= 8
        }
        while at < code.count {
            if isForbidden(start[at]) { return true }
            at &+= 1
        }
        return false
    }

    static func replaced(_ code: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(code.count + 64)
        for byte in code {
            if isForbidden(byte) { result += [0xEF, 0xBF, 0xBD] } else { result.append(byte) }
        }
        return result
    }

    @inline(__always)
    private static func isForbidden(_ byte: UInt8) -> Bool {
        byte < 0x20 ? byte != 0x09 && byte != 0x0A && byte != 0x0C && byte != 0x0D : byte == 0x7F
    }
}
