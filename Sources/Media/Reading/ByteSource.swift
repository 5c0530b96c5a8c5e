/// Bytes that can be read anywhere, so that a film of two gigabytes needn't be held.
public protocol ByteSource: Sendable {
    var count: Int { get }
    /// The bytes from a place on: as many as are asked for, fewer only where the source ends.
    func bytes(at offset: Int, count: Int) throws(ReadFailure) -> [UInt8]
}

/// The system would not let a file be read.
public struct ReadFailure: Error, Sendable, Equatable {
    public var reason: String

    public init(reason: String) { self.reason = reason }
}

extension Array: ByteSource where Element == UInt8 {
    public func bytes(at offset: Int, count wanted: Int) throws(ReadFailure) -> [UInt8] {
        guard offset >= 0, offset < count, wanted > 0 else { return [] }
        return Array(self[offset..<(offset + Swift.min(wanted, count - offset))])
    }
}

extension Array where Element == UInt8 {
    func be16(_ at: Int) -> Int { Int(self[at]) << 8 | Int(self[at + 1]) }
    func be32(_ at: Int) -> Int { be16(at) << 16 | be16(at + 2) }
    func le16(_ at: Int) -> Int { Int(self[at + 1]) << 8 | Int(self[at]) }
    func le24(_ at: Int) -> Int { Int(self[at + 2]) << 16 | le16(at) }
    func le32(_ at: Int) -> Int { le16(at + 2) << 16 | le16(at) }

    /// nil where it is more than any file has.
    func be64(_ at: Int) -> Int? { be32(at) > 0x7FFF_FFFF ? nil : be32(at) << 32 | be32(at + 4) }

    /// Whether these ASCII letters stand at a place.
    func has(_ text: StaticString, at offset: Int = 0) -> Bool {
        guard offset >= 0, count - offset >= text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { letters in letters.indices.allSatisfy { self[offset + $0] == letters[$0] } }
    }
}
