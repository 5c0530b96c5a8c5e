import Diagnostics

/// Some texts in one file of the state folder, one after the other: each is `path`, a zero, the number of bytes in decimal, a line break,
/// the bytes.
struct TextShard {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> (path: ArraySlice<UInt8>, text: ArraySlice<UInt8>)? {
        guard position < bytes.count, let zero = bytes[position...].firstIndex(of: 0),
            let end = bytes[zero...].firstIndex(of: UInt8(ascii: "\n")),
            let count = Int(String(decoding: bytes[(zero + 1)..<end], as: UTF8.self)),
            count >= 0, count <= bytes.count - end - 1
        else { return nil }
        defer { position = end + 1 + count }
        return (bytes[position..<zero], bytes[(end + 1)..<(end + 1 + count)])
    }

    static func bytes(of texts: [SourceText]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(texts.reduce(0) { $0 + $1.bytes.count + $1.path.utf8.count + 16 })
        for text in texts {
            bytes += text.path.utf8
            bytes.append(0)
            bytes += "\(text.bytes.count)\n".utf8
            bytes += text.bytes
        }
        return bytes
    }
}
