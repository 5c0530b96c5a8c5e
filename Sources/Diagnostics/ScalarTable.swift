/// How many Unicode scalars stand before every so many bytes of a text: a column far along a line is found without counting
/// from the line's beginning, however many columns of one line are asked for.
struct ScalarTable: Sendable {
    static let step = 1024
    private var before = [0]

    init(_ bytes: [UInt8]) {
        before.reserveCapacity(bytes.count / Self.step + 1)
        var start = 0
        while start + Self.step <= bytes.count {
            before.append(before[before.count - 1] + Self.count(in: bytes, start..<start + Self.step))
            start += Self.step
        }
    }

    static func count(in bytes: [UInt8], _ range: Range<Int>) -> Int {
        var count = 0
        for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
        return count
    }

    func count(before offset: Int, in bytes: [UInt8]) -> Int {
        let step = min(offset / Self.step, before.count - 1)
        return before[step] + Self.count(in: bytes, step * Self.step..<offset)
    }

    /// A place at or before the scalar that stands `number` scalars behind `start`, and how many it is still away.
    func nearest(_ number: Int, from start: Int, in bytes: [UInt8]) -> (offset: Int, remaining: Int) {
        let (wanted, overflow) = count(before: start, in: bytes).addingReportingOverflow(number)
        guard !overflow else { return (bytes.count, 0) }
        var low = 0
        var high = before.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if before[middle] <= wanted { low = middle } else { high = middle }
        }
        // The step may begin within a scalar, whose first byte was counted before.
        var offset = low * Self.step
        while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        return offset > start ? (offset, wanted - before[low]) : (start, number)
    }
}
