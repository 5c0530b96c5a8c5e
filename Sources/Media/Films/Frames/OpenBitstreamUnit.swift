/// A unit of an AV1 stream (OBU).
struct OpenBitstreamUnit {
    private let start: Int
    private let type: UInt8
    private(set) var body: Range<Int>

    /// nil where none stands there whole.
    ///
    /// - Parameters:
    ///   - head: the bytes from `offset` on, at most 24 of them.
    ///   - limit: where its frame ends.
    init?(_ head: [UInt8], at offset: Int, before limit: Int) {
        guard let first = head.first, first & 0x80 == 0 else { return nil }
        start = offset
        type = first >> 3 & 15
        var at = first & 4 == 0 ? 1 : 2
        if first & 2 == 0 {
            // The last one may leave its length to its frame.
            guard at <= limit - offset else { return nil }
            body = (offset + at)..<limit
            return
        }
        guard let length = Self.number(head, &at), length <= limit - offset - at else { return nil }
        body = (offset + at)..<(offset + at + length)
    }

    /// Seven bits a byte, the lowest first.
    private static func number(_ bytes: [UInt8], _ at: inout Int) -> Int? {
        var number = 0
        for place in 0..<5 where at < bytes.count {
            let byte = bytes[at]
            at += 1
            number |= Int(byte & 0x7F) << (7 * place)
            if byte < 0x80 { return number }
        }
        return nil
    }

    /// What isn't needed becomes padding of the same length.
    func clean(_ head: [UInt8], _ edits: inout FileEdits) {
        guard !isNeeded(head) else { return }
        edits.put([head[0] & 0x87 | 15 << 3], at: start)
        edits.blank(body)
        if !body.isEmpty { edits.put([0x80], at: body.upperBound - 1) }
    }

    private func isNeeded(_ head: [UInt8]) -> Bool {
        switch type {
        // Heads, pictures and their parts.
        case 1...4, 6...8: return true
        case 5:
            var at = body.lowerBound - start
            guard let kind = Self.number(head, &at) else { return false }
            // Light, layers, light that changes with the picture; neither times nor what others register.
            return (1...3).contains(kind) && body.count <= 256 || kind == 4 && head[at...].starts(with: Self.changingLight)
        default: return false
        }
    }

    /// Country, maker and kind of the one message of others that players need (HDR10+).
    static let changingLight: [UInt8] = [0xB5, 0x00, 0x3C, 0x00, 0x01, 0x04]
}
