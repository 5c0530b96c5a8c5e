@testable import Content

extension Harness {
    /// A file as an editor saved it: what comes of it is UTF-8, or the place of the bad byte lies in it.
    static let textDecoding = Harness(
        name: "text-decoding",
        seeds: {
            let text = "标题：小台灯。图书馆创客空间的教程，第一步\n"
            let wide = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
            let ascii = "title: a small lamp\n".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
            return [
                Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFF, 0xFE] + wide, wide, ascii, [0xFE, 0xFF] + ascii, gb18030,
            ]
        },
        words: ["\u{FEFF}", "中", "。", "\0", "a\0", "\0a", "\u{10FFFF}", "\n", "\r\n"],
        fault: { bytes in
            switch TextDecoding.decode(bytes) {
            case .utf8(let text), .converted(let text, _): String(validating: text, as: UTF8.self) == nil ? "not UTF-8" : nil
            case .unreadable(let offset): offset >= 0 && offset < max(bytes.count, 1) ? nil : "a bad byte at \(offset) of \(bytes.count)"
            }
        })

    /// 标题：小台灯 in GB18030.
    private static let gb18030: [UInt8] = [0xB1, 0xEA, 0xCC, 0xE2, 0xA3, 0xBA, 0xD0, 0xA1, 0xCC, 0xA8, 0xB5, 0xC6]
}
