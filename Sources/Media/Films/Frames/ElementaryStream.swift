/// What MP4 says of a stream in its own terms (`esds`).
struct ElementaryStream {
    /// How it is coded, as a number of a list that all share.
    private(set) var objectType: UInt8
    /// What its decoder has to know first; nil where it is told nothing.
    private(set) var setup: Range<Int>?

    /// - Parameter bytes: the content of the box; nil where nothing of the kind stands there.
    init?(_ bytes: [UInt8]) {
        // Behind version and flags.
        var at = 4
        guard Self.descriptor(3, bytes, &at) != nil, at + 3 <= bytes.count else { return nil }
        let flags = bytes[at + 2]
        // A stream may depend on another, lie at an address, and keep another's time.
        at += 3 + (flags & 0x80 == 0 ? 0 : 2)
        if flags & 0x40 != 0 { at += 1 + (at < bytes.count ? Int(bytes[at]) : 0) }
        at += flags & 0x20 == 0 ? 0 : 2
        guard Self.descriptor(4, bytes, &at) != nil, at < bytes.count else { return nil }
        objectType = bytes[at]
        at += 13
        if let end = Self.descriptor(5, bytes, &at) { setup = at..<end }
    }

    /// Steps into a part and gives its end; nil where another stands there.
    private static func descriptor(_ tag: UInt8, _ bytes: [UInt8], _ at: inout Int) -> Int? {
        guard at < bytes.count, bytes[at] == tag else { return nil }
        var length = 0
        at += 1
        // Of up to four bytes all but the last begin with a one.
        for _ in 0..<4 where at < bytes.count {
            let byte = bytes[at]
            at += 1
            length = length << 7 | Int(byte & 0x7F)
            if byte < 0x80 { break }
        }
        return min(at + length, bytes.count) >= at ? min(at + length, bytes.count) : nil
    }
}
