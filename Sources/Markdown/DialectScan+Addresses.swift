extension DialectScan {
    /// `https：//a.cn`, `http:／／a．cn` among words: an address with full-width marks, which would stay text.
    ///
    /// - Returns: whether one was mended, and gone over.
    mutating func mendAddress(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !line.isPerhapsCode, Self.begins(bytes, "http", at: index), index == 0 || !ASCII.isAlphanumeric(bytes[index - 1]),
            case let mark = Self.begins(bytes, "s", at: index + 4) ? index + 5 : index + 4,
            case let isWindows = Self.begins(bytes, ":\\\\", at: mark),
            isWindows || Self.begins(bytes, "：", at: mark) || Self.begins(bytes, ":／", at: mark)
        else { return false }
        var end = index + 4
        while end < line.end {
            switch bytes[end] {
            case UInt8(ascii: "\\") where isWindows:
                end += 1
                continue
            case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
                UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: "|"), UInt8(ascii: "`"), UInt8(ascii: "\\"), UInt8(ascii: "\""):
                break
            case 0x80...0xFF:
                guard ["：", "／", "．"].contains(where: { Self.begins(bytes, $0, at: end) }) else { break }
                end += 3
                continue
            default:
                end += 1
                continue
            }
            break
        }
        // A mark that ends the address is the sentence's, or begins what is said of the address.
        if end > index + 3, Self.begins(bytes, "：", at: end - 3) { end -= 3 }
        while ".,;:!?'".utf8.contains(bytes[end - 1]) { end -= 1 }
        guard end > index + 6, let meant = LooseAddress.mended(Self.string(bytes, index..<end)), Self.isOfSite(meant) else { return false }
        edits.replace(index..<end, with: meant.utf8)
        find(.looseAddress, index..<end, meant)
        index = end
        return true
    }

    /// `看www.example.com/x。`: an address right behind Chinese, where cmark looks for none.
    mutating func partAddress(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = index
        index += 1
        guard start > line.content, bytes[start - 1] >= 0x80, Self.begins(bytes, "www.", at: start), !line.isPerhapsCode, !line.isHeading,
            // Within brackets it is a link's own.
            !bytes[line.content..<start].contains(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "<") })
        else { return }
        var end = start
        while end < line.end, 0x21...0x7E ~= bytes[end], !"<>()[]*|`\\\"'".utf8.contains(bytes[end]) { end += 1 }
        while ".,;:!?_~".utf8.contains(bytes[end - 1]) { end -= 1 }
        let address = Self.string(bytes, start..<end)
        guard address.count > 8, Address.isHost(address) else { return }
        edits.insert("[".utf8, at: start)
        edits.insert("](http://\(address))".utf8, at: end)
        index = end
    }

    /// Whether a host with a dot follows the scheme: `http://api` may be said of anything.
    private static func isOfSite(_ address: String) -> Bool {
        guard let slashes = address.firstRange(of: "://") else { return false }
        return address[slashes.upperBound...].prefix { $0 != "/" }.contains(".")
    }
}
