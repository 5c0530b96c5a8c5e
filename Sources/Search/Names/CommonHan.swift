import Foundation

/// The characters in everyday use: those of GB 2312. A reader who slips types one of them.
enum CommonHan {
    static func scalars() -> Set<UInt32> {
        guard let converter = iconv_open("GB2312", "UTF-8"), converter != iconv_t(bitPattern: -1) else { return [] }
        defer { iconv_close(converter) }
        return Set((0x4E00...0x9FA5 as ClosedRange<UInt32>).filter { isIn(converter, $0) })
    }

    private static func isIn(_ converter: iconv_t, _ value: UInt32) -> Bool {
        guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else { return false }
        var input = encoded.map(CChar.init(bitPattern:))
        var output = [CChar](repeating: 0, count: 8)
        return input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                var from = input.baseAddress
                var to = output.baseAddress
                var left = input.count
                var room = output.count
                iconv(converter, nil, nil, nil, nil)
                return iconv(converter, &from, &left, &to, &room) == 0 && left == 0
            }
        }
    }
}
