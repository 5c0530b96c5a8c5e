import CXXHash

/// How a run of an index stands in a file or a pipe: lines of UTF-8 with columns that tabs separate. The manual's page on search
/// servers describes it.
enum RunFormat {
    /// The version of runs; others are refused.
    static let version = 1
    static let name = "lathe-index-run"
    /// What a line is: text files, a page, a term, the end.
    static let texts = UInt8(ascii: "F")
    static let page = UInt8(ascii: "P")
    static let term = UInt8(ascii: "T")
    static let end = UInt8(ascii: "E")
    static let tab: UInt8 = 0x09
    static let newline: UInt8 = 0x0A

    /// Of all lines up to here, so that a run that was cut off or put together wrongly is known.
    static func sum(_ line: UnsafeBufferPointer<UInt8>, after sum: UInt64) -> UInt64 {
        XXH3_64bits_withSeed(line.baseAddress, line.count, sum)
    }

    static func text(_ hash: UInt64) -> String { String(hash, radix: 36) }

    /// A text without tabs and line ends, which stand behind a backslash as letters.
    static func append(escaped text: String, to bytes: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case tab: bytes += "\\t".utf8
            case newline: bytes += "\\n".utf8
            case UInt8(ascii: "\\"): bytes += "\\\\".utf8
            default: bytes.append(byte)
            }
        }
    }

    static func unescaped(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        guard bytes.contains(UInt8(ascii: "\\")) else { return String(decoding: bytes, as: UTF8.self) }
        var text: [UInt8] = []
        var isEscaped = false
        for byte in bytes {
            if !isEscaped, byte == UInt8(ascii: "\\") {
                isEscaped = true
                continue
            }
            text.append(isEscaped && byte == UInt8(ascii: "t") ? tab : isEscaped && byte == UInt8(ascii: "n") ? newline : byte)
            isEscaped = false
        }
        return String(decoding: text, as: UTF8.self)
    }
}
