import Foundation
import Limits

/// The old binary documents of Office and WPS, as far as their properties say who made them: those are blanked in their places.
///
/// What else such a file keeps (who saved it last and where, parts that were deleted) has no place of its own, so that its writer
/// is told of it in any case.
enum CompoundFile {
    static func prepared(_ source: some ByteSource) throws -> (edits: FileEdits, traces: FileTraces) {
        var edits = FileEdits(count: source.count)
        var traces = FileTraces()
        traces.obstacle = .old
        guard source.count <= Limits.documentFile.value else { return (edits, traces) }
        let bytes = try source.bytes(at: 0, count: source.count)
        // The names of the two sets of properties that every document has.
        let sets: [(id: [UInt8], people: Set<Int>)] = [
            ([0xE0, 0x85, 0x9F, 0xF2, 0xF9, 0x4F, 0x68, 0x10, 0xAB, 0x91, 0x08, 0x00, 0x2B, 0x27, 0xB3, 0xD9], [4, 6, 7, 8]),
            ([0x02, 0xD5, 0xCD, 0xD5, 0x9C, 0x2E, 0x1B, 0x10, 0x93, 0x97, 0x08, 0x00, 0x2B, 0x2C, 0xF9, 0xAE], [14, 15]),
        ]
        for (id, people) in sets {
            for place in places(of: id, in: bytes) where place >= 28 {
                for range in texts(in: bytes, from: place - 28, place + 16, people) where bytes[range].contains(where: { $0 != 0 }) {
                    edits.blank(range)
                    traces.isCleaned = true
                }
            }
        }
        return (edits.settled(), traces)
    }

    private static func places(of id: [UInt8], in bytes: [UInt8]) -> [Int] {
        guard let first = id.first else { return [] }
        var places: [Int] = []
        bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return }
            var start = 0
            while places.count < 100, let found = memchr(base + start, Int32(first), buffer.count - start) {
                let place = UnsafeRawPointer(found) - base
                if place + id.count <= bytes.count, memcmp(found, id, id.count) == 0 { places.append(place) }
                start = place + 1
            }
        }
        return places
    }

    /// Where the texts of some properties stand; none where the set isn't whole in one piece.
    private static func texts(in bytes: [UInt8], from start: Int, _ pointer: Int, _ wanted: Set<Int>) -> [Range<Int>] {
        guard bytes.le16(start) == 0xFFFE, pointer + 4 <= bytes.count else { return [] }
        let set = start + bytes.le32(pointer)
        guard set + 8 <= bytes.count else { return [] }
        let size = bytes.le32(set)
        let count = bytes.le32(set + 4)
        guard size <= bytes.count - set, count <= 1000, 8 + count * 8 <= size else { return [] }
        return (0..<count).compactMap { index in
            let at = set + 8 + index * 8
            guard wanted.contains(bytes.le32(at)) else { return nil }
            let value = bytes.le32(at + 4)
            guard value + 8 <= size else { return nil }
            let width: Int
            switch bytes.le32(set + value) {
            case 30: width = 1
            case 31: width = 2
            default: return nil
            }
            let length = bytes.le32(set + value + 4)
            guard length <= (size - value - 8) / width else { return nil }
            return (set + value + 8)..<(set + value + 8 + length * width)
        }
    }
}
