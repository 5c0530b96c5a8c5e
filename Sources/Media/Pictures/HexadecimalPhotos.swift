import Limits

/// The photos that a text writes as hexadecimal numbers, as programs hold the pictures that they show: `ffd8ffe1…`, `0xFF, 0xD8, …`.
struct HexadecimalPhotos: Sequence, IteratorProtocol {
    private let text: [UInt8]
    private var at = 0
    private var left = Limits.embeddedPhotos.value

    init(in text: [UInt8]) { self.text = text }

    /// The beginning of the next photo, where its notes are.
    mutating func next() -> [UInt8]? {
        while left > 0, let place = nextMark() {
            at = place + 2
            guard let start = startOfMark(place), numbers(from: start, most: 3).bytes == [0xFF, 0xD8, 0xFF] else { continue }
            left -= 1
            let photo = numbers(from: start, most: Self.most)
            at = photo.end
            return photo.bytes
        }
        return nil
    }

    /// As many as notes about a photo have.
    private static let most = 128 << 10
    private static let widestGap = 64

    /// The second number with which a JPEG begins.
    private func nextMark() -> Int? {
        var place = at
        while let found = text[place...].firstIndex(of: UInt8(ascii: "8")) {
            if found > 0, text[found - 1] | 0x20 == UInt8(ascii: "d") { return found - 1 }
            place = found + 1
        }
        return nil
    }

    /// Where `ff` stands before it.
    private func startOfMark(_ place: Int) -> Int? {
        let before = text[Swift.max(0, place - 8)..<place]
        guard let last = before.lastIndex(where: { $0 | 0x20 == UInt8(ascii: "f") }), last > before.startIndex,
            text[last - 1] | 0x20 == UInt8(ascii: "f"),
            text[(last + 1)..<place].allSatisfy({ Self.isBetween($0) || $0 == UInt8(ascii: "0") })
        else { return nil }
        return last - 1
    }

    /// In pairs of digits, or one behind `0x`, as far as they go.
    private func numbers(from start: Int, most: Int) -> (bytes: [UInt8], end: Int) {
        var numbers: [UInt8] = []
        var at = start
        while numbers.count < most, let next = endOfGap(at), let high = Self.digit(text[next]) {
            if next + 1 < text.count, let low = Self.digit(text[next + 1]) {
                numbers.append(high << 4 | low)
                at = next + 2
            } else if next > 0, text[next - 1] | 0x20 == UInt8(ascii: "x") {
                numbers.append(high)
                at = next + 1
            } else {
                break
            }
        }
        return (numbers, at)
    }

    /// Where the next digit is, behind what stands between numbers and behind remarks; nil behind their end.
    private func endOfGap(_ start: Int) -> Int? {
        var at = start
        var left = Self.widestGap
        while at < text.count, left > 0 {
            if let end = endOfRemark(at) {
                at = end
            } else if text[at] == UInt8(ascii: "0"), at + 1 < text.count, text[at + 1] | 0x20 == UInt8(ascii: "x") {
                at += 2
            } else if Self.isBetween(text[at]) {
                at += 1
            } else {
                return at
            }
            left -= 1
        }
        return nil
    }

    /// Behind a program's remark, as far as one of a row of numbers goes; nil where none begins.
    private func endOfRemark(_ start: Int) -> Int? {
        let rest = text[start...].prefix(400)
        if rest.starts(with: "/*".utf8) { return rest.dropFirst(2).firstRange(of: "*/".utf8)?.upperBound ?? text.count }
        guard rest.starts(with: "//".utf8) || rest.first == UInt8(ascii: "#") else { return nil }
        return rest.firstIndex(of: 10) ?? rest.endIndex
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte & 15
        case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): (byte & 15) + 9
        default: nil
        }
    }

    private static func isBetween(_ byte: UInt8) -> Bool { byte <= 0x20 || ",;:x\\\"'X%=".utf8.contains(byte) }
}
