/// Steps through bytes line by line; a line's range leaves out its `\n`.
struct LineScanner {
    private let bytes: [UInt8]
    private(set) var position: Int
    private let end: Int

    init(_ bytes: [UInt8], at position: Int, end: Int? = nil) {
        self.bytes = bytes
        self.position = position
        self.end = end ?? bytes.count
    }

    mutating func next() -> Range<Int>? {
        guard position < end else { return nil }
        let start = position
        let stop = bytes[start..<end].firstIndex(of: 0x0A) ?? end
        position = min(stop + 1, end)
        return start..<stop
    }
}

extension [UInt8] {
    /// How many bytes at the beginning are byte order marks; some editors add one at every save.
    var byteOrderMarks: Int {
        var end = 0
        while self[end...].starts(with: [0xEF, 0xBB, 0xBF]) { end += 3 }
        return end
    }
}
