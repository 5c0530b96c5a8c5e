/// An address of a site as a hurried hand types it: `https：//a.cn`, `http:/a.cn`, `https//a.cn`, `https://a。cn`, `https:// a.cn`.
public enum LooseAddress {
    /// The address as it was surely meant; nil for one that is well written, and for whatever has no sure reading, such as two
    /// addresses or words behind one.
    ///
    /// - Parameter isSite: whether an address without any scheme can only be a site's.
    public static func mended(_ text: String, isSite: Bool = false) -> String? {
        if isSite, Address.isHost(text) { return "https://" + text }
        guard text.utf8.count < 2000, mayBeLoose(text.utf8), let bare = bare(text) else { return nil }
        let mended: String
        if let (scheme, rest, isWindows) = scheme(bare) {
            guard let address = address(rest, isWindows: isWindows) else { return nil }
            mended = scheme + "://" + address
        } else {
            // `www．a．cn`, `【a.cn】`
            guard let address = address(bare), Address.isHost(address), isSite || address != text else { return nil }
            mended = "https://" + address
        }
        return mended.lowercased() == text.lowercased() ? nil : mended
    }

    /// Whether it is worth a closer look: nearly all addresses are of files, or begin as they should and have no wide mark or blank.
    private static func mayBeLoose(_ bytes: String.UTF8View) -> Bool {
        guard let first = bytes.first, bytes.count > 6 else { return false }
        let afterScheme =
            bytes.starts(with: "https://".utf8) ? bytes.dropFirst(8) : bytes.starts(with: "http://".utf8) ? bytes.dropFirst(7) : nil
        if let rest = afterScheme {
            return rest.first == UInt8(ascii: "/") || rest.starts(with: "http".utf8)
                || rest.contains { $0 >= 0xE2 || $0 <= 0x20 }
        }
        if first | 0x20 == UInt8(ascii: "h") || first == UInt8(ascii: "[") || first == UInt8(ascii: "<") { return true }
        // A full-width mark or a label before the address.
        return bytes.contains { $0 == 0xEF || $0 == 0xE3 }
    }

    // MARK: What stands around it

    /// Without brackets, words for a link or a label around it: `<https://a.cn>`, `[站](https://a.cn)`, `网址：https://a.cn`.
    private static func bare(_ text: String) -> Substring? {
        var bare = Substring(text)
        func trim() {
            while let first = bare.first, first.isWhitespace { bare.removeFirst() }
            while let last = bare.last, last.isWhitespace || "。，、；,;".contains(last) { bare.removeLast() }
        }
        trim()
        if bare.hasPrefix("["), bare.hasSuffix(")"), let middle = bare.firstRange(of: "](") {
            bare = bare[middle.upperBound...].dropLast()
        }
        for (open, close) in [("<", ">"), ("【", "】"), ("「", "」"), ("《", "》"), ("（", "）"), ("“", "”"), ("[", "]"), ("＜", "＞")]
        where bare.hasPrefix(open) && bare.hasSuffix(close) && bare.count > 2 { bare = bare.dropFirst().dropLast() }
        trim()
        if let colon = bare.firstIndex(where: { $0 == "：" || $0 == ":" }), colon > bare.startIndex,
            labels.contains(bare[..<colon].lowercased())
        {
            bare = bare[bare.index(after: colon)...]
            trim()
        }
        return bare.isEmpty ? nil : bare
    }

    private static let labels: Set<String> = ["网址", "链接", "地址", "网站", "官网", "url", "link", "address"]

    // MARK: The scheme

    /// `https` or `http` and what follows its colon and slashes, however these were typed.
    private static func scheme(_ text: Substring) -> (scheme: String, rest: Substring, isWindows: Bool)? {
        let letters = text.prefix { plain($0).map { $0.isASCII && $0.isLetter } ?? false }
        let name = String(letters.compactMap(plain)).lowercased()
        guard let scheme = names[name] else { return nil }
        var rest = text[letters.endIndex...].drop(while: \.isWhitespace)
        let hasColon = rest.first.map { ":：;；".contains($0) } ?? false
        if hasColon { rest = rest.dropFirst().drop(while: \.isWhitespace) }
        let slashes = rest.prefix { "/／\\＼、".contains($0) }
        rest = rest[slashes.endIndex...].drop(while: \.isWhitespace)
        // `http/x` is a file in a folder; without any slash only a site's whole name is sure.
        guard hasColon ? !slashes.isEmpty : slashes.count > 1 else {
            return hasColon && Address.isHost(String(rest)) ? (scheme, rest, false) : nil
        }
        // `https://https://a.cn`
        if let again = Self.scheme(rest) { return again }
        return (scheme, rest, slashes.contains { "\\＼".contains($0) })
    }

    private static let names: [String: String] = {
        var names: [String: String] = [:]
        for name in ["http", "htp", "htpp", "htttp", "hhttp", "httpp", "htttpp"] { names[name] = "http" }
        for name in ["https", "htps", "htpps", "htttps", "hhttps", "httpps", "httpss", "httsp", "hptts", "htpts"] { names[name] = "https" }
        return names
    }()

    // MARK: The host and the path

    /// A host and its path with plain marks; nil where the host can't be one, or words stand behind the address.
    ///
    /// - Parameter isWindows: whether the slashes before it were backslashes, so that those in it are slashes, too.
    private static func address(_ text: Substring, isWindows: Bool = false) -> String? {
        var host = ""
        var index = text.startIndex
        while index < text.endIndex {
            let character = text[index]
            if "/／\\＼?？#＃".contains(character) { break }
            host.append(plain(character) ?? (character == "。" ? "." : character))
            index = text.index(after: index)
        }
        // A blank beside a dot or before the path is none; between two words it ends the address.
        host = host.split(separator: ".", omittingEmptySubsequences: false).map { String($0).trimmed() }.joined(separator: ".")
        guard !host.isEmpty, host.utf8.count < 254, host.first != ".", host.last != ".", !host.contains("..") else { return nil }
        guard host.allSatisfy({ $0.isLetter || $0.isNumber || "-._:@[]%".contains($0) }), host.last != ":",
            host.contains(".") || host.allSatisfy(\.isASCII)
        else { return nil }
        guard let path = path(text[index...], isWindows) else { return nil }
        return host + path
    }

    private static func path(_ text: Substring, _ isWindows: Bool) -> String? {
        // Of a path in Chinese, a full-width mark may be a part.
        let isASCII = text.allSatisfy { $0.isASCII || plain($0) != nil }
        var path = ""
        for character in text {
            switch character {
            case "\\" where isWindows: path.append("/")
            case "／", "＼": path.append("/")
            default: path.append(isASCII ? plain(character) ?? character : character)
            }
        }
        // A blank beside a slash was none; any other may be part of a name, or the end.
        path = path.split(separator: "/", omittingEmptySubsequences: false).map { String($0).trimmed() }.joined(separator: "/")
        // Two addresses are no link.
        if path.utf8.count != text.utf8.count, path.contains("http:/") || path.contains("https:/") { return nil }
        return path.contains { $0.isWhitespace || "\"<>".contains($0) } ? nil : path
    }

    /// The usual form of a full-width character.
    private static func plain(_ character: Character) -> Character? {
        guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else { return nil }
        if scalar.isASCII { return character }
        guard (0xFF01...0xFF5E).contains(scalar.value), let ascii = Unicode.Scalar(scalar.value - 0xFEE0) else { return nil }
        return Character(ascii)
    }
}
