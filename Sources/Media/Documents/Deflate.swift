import CZlib

/// The compression of ZIP and PDF. By zlib, which libvips brings along anyway: an own decoder would be one more reader of
/// strangers' bytes.
enum Deflate {
    enum Form: Int32 {
        case raw = -15
        /// With a head and a sum, as in PDF.
        case zlib = 15
        /// A file of its own, `.gz`.
        case gzip = 31
    }

    /// nil for what is broken, or unpacks to more than `most`; also for a `.gz` with something behind it.
    static func unpack(_ packed: [UInt8], _ form: Form, most: Int) -> [UInt8]? {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        guard inflateInit2_(&stream, form.rawValue, ZLIB_VERSION, size) == Z_OK else { return nil }
        defer { inflateEnd(&stream) }
        var packed = packed
        var output: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 64 << 10)
        return packed.withUnsafeMutableBufferPointer { input in
            stream.next_in = input.baseAddress
            stream.avail_in = UInt32(clamping: input.count)
            while true {
                let status = piece.withUnsafeMutableBufferPointer { room in
                    stream.next_out = room.baseAddress
                    stream.avail_out = UInt32(room.count)
                    return inflate(&stream, Z_NO_FLUSH)
                }
                output += piece[..<(piece.count - Int(stream.avail_out))]
                if status == Z_STREAM_END { return output.count <= most && (form != .gzip || stream.avail_in == 0) ? output : nil }
                guard status == Z_OK, output.count <= most else { return nil }
            }
        }
    }

    /// The first bytes of what was packed, from its first bytes: as many as can be told of those.
    static func head(_ packed: [UInt8], most: Int) -> [UInt8] {
        var stream = z_stream()
        guard inflateInit2_(&stream, Form.raw.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return [] }
        defer { inflateEnd(&stream) }
        var packed = packed
        var output = [UInt8](repeating: 0, count: most)
        packed.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { room in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(clamping: input.count)
                stream.next_out = room.baseAddress
                stream.avail_out = UInt32(clamping: room.count)
                _ = inflate(&stream, Z_SYNC_FLUSH)
            }
        }
        return Array(output[..<(most - Int(stream.avail_out))])
    }

    /// As small as zlib can; nil where it has no memory.
    static func pack(_ bytes: [UInt8], _ form: Form) -> [UInt8]? {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        guard
            deflateInit2_(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, form.rawValue, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
        else { return nil }
        defer { deflateEnd(&stream) }
        var bytes = bytes
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, uLong(bytes.count))))
        let isDone = bytes.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { room in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(clamping: input.count)
                stream.next_out = room.baseAddress
                stream.avail_out = UInt32(clamping: room.count)
                return deflate(&stream, Z_FINISH) == Z_STREAM_END
            }
        }
        return isDone ? Array(output[..<Int(stream.total_out)]) : nil
    }

    static func sum(_ bytes: [UInt8]) -> UInt32 {
        bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count)) }
    }
}
