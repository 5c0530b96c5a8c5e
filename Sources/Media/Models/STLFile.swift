/// The triangles of an STL file, binary or text, handed on one by one.
struct STLFile {
    let source: any ByteSource
    let isText: Bool

    /// Where a binary file's last triangle ends by its own count.
    static func end(_ head: [UInt8]) -> Int? { head.count >= 84 ? 84 + head.le32(80) * 50 : nil }

    func read(_ take: (Triangle) -> Void) throws {
        if isText { try readText(take) } else { try readBinary(take) }
    }

    private func readBinary(_ take: (Triangle) -> Void) throws {
        guard let end = Self.end(try source.bytes(at: 0, count: 84)) else { throw ModelShape.Fault.empty }
        guard end <= source.count else { throw ModelShape.Fault.breaksOff }
        var offset = 84
        while offset < end {
            let piece = try source.bytes(at: offset, count: min(50 << 10, end - offset))
            guard piece.count >= 50 else { throw ModelShape.Fault.breaksOff }
            offset += piece.count - piece.count % 50
            piece.withUnsafeBytes { bytes in
                func corner(_ at: Int) -> SIMD3<Float> {
                    func number(_ at: Int) -> Float {
                        Float(bitPattern: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
                    }
                    return SIMD3(number(at), number(at + 4), number(at + 8))
                }
                // Before the corners stands which way the triangle faces, behind them two bytes of anything.
                for start in stride(from: 0, to: bytes.count - 49, by: 50) {
                    take((corner(start + 12), corner(start + 24), corner(start + 36)))
                }
            }
        }
    }

    /// The lines `vertex 1 2 3`, three of them a triangle.
    private func readText(_ take: (Triangle) -> Void) throws {
        var corners: [SIMD3<Float>] = []
        var rest: [UInt8] = []
        var offset = 0
        while offset < source.count {
            let piece = try source.bytes(at: offset, count: 64 << 10)
            if piece.isEmpty { break }
            offset += piece.count
            var lines = (rest + piece).split(separator: 10, omittingEmptySubsequences: false)
            // A line that never ends isn't one of a model.
            rest = offset < source.count ? Array((lines.popLast() ?? []).suffix(4096)) : []
            for line in lines {
                let words = line.split { $0 <= 0x20 }
                guard let first = words.first, first.elementsEqual("vertex".utf8) || first.elementsEqual("VERTEX".utf8) else { continue }
                let numbers = words.dropFirst().prefix(3).map { Float(String(decoding: $0, as: UTF8.self)) ?? .nan }
                corners.append(numbers.count == 3 ? SIMD3(numbers[0], numbers[1], numbers[2]) : SIMD3(repeating: .nan))
                if corners.count == 3 {
                    take((corners[0], corners[1], corners[2]))
                    corners.removeAll(keepingCapacity: true)
                }
            }
        }
    }
}
