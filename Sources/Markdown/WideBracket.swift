/// The brackets that a Chinese input method gives for `[` and `]`.
enum WideBracket {
    /// `［`, `【`, `〔`
    @inline(__always)
    static func opens(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index + 2 < bytes.count else { return false }
        switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
        case (0xEF, 0xBC, 0xBB), (0xE3, 0x80, 0x90), (0xE3, 0x80, 0x94): return true
        default: return false
        }
    }

    /// The same, or `「`.
    @inline(__always)
    static func opensOrQuotes(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        opens(bytes, at: index)
            || index + 2 < bytes.count && bytes[index] == 0xE3 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x8C
    }

    /// `］`, `】`, `〕`
    @inline(__always)
    static func closes(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index + 2 < bytes.count else { return false }
        switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
        case (0xEF, 0xBC, 0xBD), (0xE3, 0x80, 0x91), (0xE3, 0x80, 0x95): return true
        default: return false
        }
    }
}
