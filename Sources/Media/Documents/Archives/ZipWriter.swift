import CZlib

/// Writes a ZIP file of which two with the same content are the same: every entry is of the format's first day.
public struct ZipWriter {
    /// The sum and the size of bytes that come in pieces.
    public struct Sum: Sendable {
        fileprivate var crc: UInt32 = 0
        fileprivate var size = 0

        public init() {}

        public mutating func add(_ piece: UnsafeRawBufferPointer) {
            crc = UInt32(truncatingIfNeeded: crc32_z(UInt(crc), piece.baseAddress?.assumingMemoryBound(to: UInt8.self), piece.count))
            size += piece.count
        }
    }

    public struct Entry: Sendable {
        fileprivate let name: [UInt8]
        fileprivate let sum: Sum
        /// nil for one whose bytes go in as they are.
        fileprivate let packed: [UInt8]?

        /// - Parameters:
        ///   - path: with `/` between its parts.
        ///   - bytes: all of them, where packing them may be worth it.
        public init(_ path: String, _ sum: Sum, packing bytes: [UInt8]?) {
            name = Array(path.utf8)
            self.sum = sum
            let packed = bytes.flatMap { Deflate.pack($0, .raw) }
            self.packed = packed.flatMap { $0.count < sum.size ? $0 : nil }
        }

        fileprivate var stored: Int { packed?.count ?? sum.size }
    }

    private let entries: [Entry]

    public init(_ entries: [Entry]) { self.entries = entries }

    /// Of the whole file.
    public var size: Int { entries.reduce(22) { $0 + 30 + 46 + 2 * $1.name.count + $1.stored } }

    /// - Parameter bytes: writes those of an entry, by its position, that go in as they are.
    public func write(to sink: (UnsafeRawBufferPointer) throws -> Void, bytes: (Int) throws -> Void) throws {
        func put(_ part: [UInt8]) throws { try part.withUnsafeBytes { try sink($0) } }
        var directory: [UInt8] = []
        var offset = 0
        for (index, entry) in entries.enumerated() {
            let head = Self.head(entry)
            try put(Self.number(0x0403_4B50, 4) + head + entry.name)
            if let packed = entry.packed { try put(packed) } else { try bytes(index) }
            directory += Self.number(0x0201_4B50, 4) + Self.number(20, 2) + head + Self.number(0, 10) + Self.number(offset, 4) + entry.name
            offset += 30 + entry.name.count + entry.stored
        }
        try put(directory)
        let count = Self.number(entries.count, 2)
        try put(
            Self.number(0x0605_4B50, 4) + Self.number(0, 4) + count + count + Self.number(directory.count, 4) + Self.number(offset, 4)
                + Self.number(0, 2))
    }

    /// What stands before an entry and in the directory alike: names are UTF-8, the day is the first of 1980.
    private static func head(_ entry: Entry) -> [UInt8] {
        let method = entry.packed == nil ? 0 : 8
        return number(20, 2) + number(1 << 11, 2) + number(method, 2) + number(0, 2) + number(0x21, 2) + number(Int(entry.sum.crc), 4)
            + number(entry.stored, 4) + number(entry.sum.size, 4) + number(entry.name.count, 2) + number(0, 2)
    }

    private static func number(_ value: Int, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
}
