/// Whether a text could hold one of the words for what isn't to be published, told from its bytes: hardly any title, name or folder
/// does, and looking at each as `PublicationWords` does took a tenth of the time of a build.
enum DraftTrace {
    /// False only for a text that holds none of the words of `DraftMark`, and none of the phrases that forbid to publish, in whatever
    /// letters they are.
    static func isPossible(in text: String) -> Bool {
        var text = text
        return text.withUTF8 { isPossible(in: $0) }
    }

    private static func isPossible(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var at = 0
        while at < bytes.count {
            switch bytes[at] {
            case ..<0x80:
                if begins(bytes, at) { return true }
                at += 1
            case 0xE4...0xE9:
                if at + 2 >= bytes.count || isSign(bytes[at], bytes[at + 1], bytes[at + 2]) { return true }
                at += 3
            // Marks and brackets of Chinese, and kana.
            case 0xE3 where at + 2 < bytes.count && (0x80...0x83).contains(bytes[at + 1]): at += 3
            // Pictures, of which only the first hundreds are letters in a frame.
            case 0xF0 where at + 3 < bytes.count && bytes[at + 1] == 0x9F && bytes[at + 2] >= 0x8C: at += 4
            // What may be a letter in other dress, or a sign between letters that nobody sees.
            default: return true
            }
        }
        return false
    }

    /// Whether one of the beginnings stands at a place, with spaces, hyphens and underscores between its letters or without.
    private static func begins(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        let beginning: StaticString
        switch bytes[at] | 0x20 {
        case UInt8(ascii: "d"): beginning = "draft"
        case UInt8(ascii: "w"): return matches("wip", bytes, at) || matches("workin", bytes, at)
        case UInt8(ascii: "p"): return matches("publi", bytes, at) || matches("privat", bytes, at)
        case UInt8(ascii: "c"): beginning = "confiden"
        case UInt8(ascii: "o"): beginning = "only"
        case UInt8(ascii: "u"): beginning = "unfin"
        default: return false
        }
        return matches(beginning, bytes, at)
    }

    private static func matches(_ word: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var (at, matched) = (start, 0)
        while matched < word.utf8CodeUnitCount {
            guard at < bytes.count else { return false }
            if bytes[at] | 0x20 == word.utf8Start[matched] {
                matched += 1
            } else if bytes[at] != 0x20, bytes[at] != 0x2D, bytes[at] != 0x5F {
                return false
            }
            at += 1
        }
        return true
    }

    /// 稿 案 未 布 佈 公 核 内 內 密 仅 僅 师 師 老: each of the Chinese words has one of them.
    private static func isSign(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Bool {
        switch (a, b, c) {
        case (0xE7, 0xA8, 0xBF), (0xE6, 0xA1, 0x88), (0xE6, 0x9C, 0xAA), (0xE5, 0xB8, 0x83), (0xE4, 0xBD, 0x88), (0xE5, 0x85, 0xAC),
            (0xE6, 0xA0, 0xB8), (0xE5, 0x86, 0x85), (0xE5, 0x85, 0xA7), (0xE5, 0xAF, 0x86), (0xE4, 0xBB, 0x85), (0xE5, 0x83, 0x85),
            (0xE5, 0xB8, 0x88), (0xE5, 0xB8, 0xAB), (0xE8, 0x80, 0x81):
            true
        default: false
        }
    }
}
