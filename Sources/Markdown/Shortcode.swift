/// `{{< name key="value" >}}` of Hugo, `{% name … %}` of Jekyll.
struct Shortcode {
    var range: Range<Int>
    var name: String
    /// Its pairs.
    var values: [String: String]
    /// The first word after its name, the language of `highlight`.
    var language: String?
    /// What the message calls it, `{{< figure >}}`; the same for all of a kind.
    var shape: String
    /// The same in Markdown, where it is a picture or a film of a platform.
    var markdown: String?
    static let longest = 1000

    init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int) {
        guard start + 4 < limit else { return nil }
        let opening: String
        let closing: StaticString
        if DialectScan.begins(bytes, "{{<", at: start) {
            (opening, closing) = ("{{<", ">}}")
        } else if DialectScan.begins(bytes, "{{%", at: start) {
            (opening, closing) = ("{{%", "%}}")
        } else if DialectScan.begins(bytes, "{%", at: start) {
            (opening, closing) = ("{%", "%}")
        } else {
            return nil
        }
        var end = start + opening.utf8.count
        while end < limit, !DialectScan.begins(bytes, closing, at: end) {
            if end + 1 < limit, bytes[end] == UInt8(ascii: "{"),
                bytes[end + 1] == UInt8(ascii: "{")
                    || bytes[end + 1] == UInt8(ascii: "%")
            {
                return nil
            }
            end += 1
        }
        guard end < limit else { return nil }
        let words = Self.words(DialectScan.string(bytes, start + opening.utf8.count..<end))
        guard let name = words.first?.value, !name.isEmpty else { return nil }
        range = start..<end + closing.utf8CodeUnitCount
        self.name = name
        values = Dictionary(words.compactMap { word in word.key.map { ($0, word.value) } }, uniquingKeysWith: { first, _ in first })
        language = words.dropFirst().first { $0.key == nil }?.value
        shape = "\(opening) \(name) \(closing)"
        markdown = Self.markdown(name, words)
    }

    /// The end of Jekyll's `{{ site.baseurl }}`: addresses here begin at the portal's root by themselves.
    static func endOfRoot(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        for root: StaticString in ["{{ site.baseurl }}", "{{site.baseurl}}", "{{ site.url }}", "{{site.url}}"]
        where DialectScan.begins(bytes, root, at: start) { return start + root.utf8CodeUnitCount }
        return nil
    }

    private struct Word {
        var key: String?
        var value: String
    }

    /// The words between the marks; a value may stand in quotes.
    private static func words(_ text: String) -> [Word] {
        var words: [Word] = []
        var key: String?
        var value: [UInt8] = []
        var quote: UInt8?
        var hasValue = false
        func finish(_ words: inout [Word]) {
            if hasValue { words.append(Word(key: key, value: String(decoding: value, as: UTF8.self))) }
            key = nil
            value = []
            hasValue = false
        }
        for byte in text.utf8 {
            if let open = quote {
                if byte == open { quote = nil } else { value.append(byte) }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
                hasValue = true
            } else if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
                finish(&words)
            } else if byte == UInt8(ascii: "="), key == nil, hasValue {
                key = String(decoding: value, as: UTF8.self)
                value = []
            } else {
                value.append(byte)
                hasValue = true
            }
        }
        finish(&words)
        return words
    }

    private static func markdown(_ name: String, _ words: [Word]) -> String? {
        func value(_ keys: String...) -> String? {
            words.first { word in word.key.map { keys.contains($0) } ?? false }?.value
        }
        let plain = words.dropFirst().filter { $0.key == nil }.map(\.value)
        switch name {
        case "figure", "img", "image":
            guard let address = value("src"), isAddress(address) else { return nil }
            let title = value("caption", "title").map { " \"\(escaped($0))\"" } ?? ""
            return "![\(escaped(value("alt") ?? value("caption", "title") ?? ""))](<\(address)>\(title))"
        case "asset_img":
            guard let address = plain.first, isAddress(address) else { return nil }
            return "![\(escaped(plain.dropFirst().joined(separator: " ")))](<\(address)>)"
        case "youtube": return film("https://www.youtube.com/watch?v=", value("id") ?? plain.first)
        case "vimeo": return film("https://vimeo.com/", value("id") ?? plain.first)
        case "bilibili": return film("https://www.bilibili.com/video/", value("id", "bvid") ?? plain.first)
        case "embed":
            guard let address = value("url"), isAddress(address), !address.contains(" ") else { return nil }
            return "<\(address)>"
        case "file":
            guard let address = value("src"), isAddress(address) else { return nil }
            let name = address.split(separator: "/").last.map(String.init) ?? address
            return "[\(escaped(value("caption") ?? name))](<\(address)>)"
        case "include":
            guard let file = plain.first, file.lowercased().contains("youtube") else { return nil }
            return film("https://www.youtube.com/watch?v=", value("id", "video", "video_id"))
        default: return nil
        }
    }

    private static func film(_ site: String, _ id: String?) -> String? {
        guard let id, !id.isEmpty, id.utf8.allSatisfy({ ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") })
        else { return nil }
        return site + id
    }

    private static func isAddress(_ text: String) -> Bool {
        !text.isEmpty && !text.utf8.contains { "<>{}".utf8.contains($0) || $0 < 0x20 }
    }

    /// Words between brackets or quotes, in which no mark means anything.
    private static func escaped(_ words: String) -> String {
        var escaped = ""
        for scalar in words.unicodeScalars {
            if "\\\"[]*_`<&!$".unicodeScalars.contains(scalar) { escaped.unicodeScalars.append("\\") }
            escaped.unicodeScalars.append(scalar)
        }
        return escaped
    }
}
