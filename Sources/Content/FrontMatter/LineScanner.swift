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
    /// How many bytes at the beginning are marks that nobody sees, byte order marks among them.
    var unseenMarks: Int {
        var end = 0
        while let sequence = self[end...].prefix(4).first.map({ $0 >= 0xF0 ? 4 : $0 >= 0xE0 ? 3 : 2 }), self[end] >= 0xC2,
            let scalar = String(decoding: self[end...].prefix(sequence), as: UTF8.self).unicodeScalars.first,
            scalar.properties.isDefaultIgnorableCodePoint
        {
            end += scalar.utf8.count
        }
        return end
    }

    /// How many bytes at the beginning are byte order marks; some editors add one at every save.
    var byteOrderMarks: Int {
        var end = 0
        while self[end...].starts(with: [0xEF, 0xBB, 0xBF]) { end += 3 }
        return end
    }
}
