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
            var start = place
            guard Self.isMark(text, before: &start) else { continue }
            let photo = numbers(from: start)
            guard photo.starts(with: [0xFF, 0xD8, 0xFF]) else { continue }
            left -= 1
            return photo
        }
        return nil
    }

    /// The second number with which a JPEG begins.
    private func nextMark() -> Int? {
        var place = at
        while let found = text[place...].firstIndex(of: UInt8(ascii: "8")) {
            if found > 0, text[found - 1] | 0x20 == UInt8(ascii: "d") { return found - 1 }
            place = found + 1
        }
        return nil
    }

    /// Whether `ff` stands before it, which then is the place.
    private static func isMark(_ text: [UInt8], before place: inout Int) -> Bool {
        let before = text[Swift.max(0, place - 8)..<place]
        guard let last = before.lastIndex(where: { $0 | 0x20 == UInt8(ascii: "f") }), last > before.startIndex,
            text[last - 1] | 0x20 == UInt8(ascii: "f"), text[(last + 1)..<place].allSatisfy({ isBetween($0) || $0 == UInt8(ascii: "0") })
        else { return false }
        place = last - 1
        return true
    }

    /// In pairs of digits, as far as they go.
    private func numbers(from start: Int) -> [UInt8] {
        var numbers: [UInt8] = []
        var at = start
        while at + 1 < text.count, numbers.count < Self.most {
            if let high = Self.digit(text[at]), let low = Self.digit(text[at + 1]) {
                numbers.append(high << 4 | low)
                at += 2
            } else if Self.isBetween(text[at]) {
                at += 1
            } else if text[at] == UInt8(ascii: "0"), Self.isBetween(text[at + 1]) {
                // The nought of `0x`.
                at += 2
            } else {
                break
            }
        }
        return numbers
    }

    /// As many as notes about a photo have.
    private static let most = 128 << 10

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte & 15
        case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): (byte & 15) + 9
        default: nil
        }
    }

    private static func isBetween(_ byte: UInt8) -> Bool { byte <= 0x20 || ",;:x\\\"'X".utf8.contains(byte) }
}
