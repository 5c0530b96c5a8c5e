import Limits

/// One line of an nginx map: a path as nginx compares it, and where a request for it is sent.
struct NginxMapLine: Equatable {
    /// What nginx would find twice: it refuses two equal keys, and ignores case in those that are no expressions.
    let key: String
    let text: String

    /// - Parameters:
    ///   - path: decoded, with its slash.
    ///   - target: percent-encoded, with its slash.
    ///
    /// nil where nginx would not read the line.
    init?(from path: String, to target: String) {
        guard !(path + target).utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return nil }
        // Expressions are not kept in nginx's table.
        let isPlain = path.utf8.count <= Limits.redirectKey.value
        // There is no way to write a `$` in a value but by another name for it.
        let words = [Self.quoted(isPlain ? path : Self.expression(path)), Self.quoted(target.replacing("$", with: "%24"))]
        guard words.allSatisfy({ $0.utf8.count <= Limits.redirectAddress.value }) else { return nil }
        key = isPlain ? Self.asciiLowercased(path) : words[0]
        text = "\(words[0]) \(words[1]);\n"
    }

    /// In quotes, nothing but these two means anything to nginx's reader.
    private static func quoted(_ text: String) -> String {
        "\"" + escaped(text, #""\"#) + "\""
    }

    /// An expression that matches the path alone, bytes beyond ASCII as they are.
    private static func expression(_ path: String) -> String {
        #"~^"# + escaped(path, #"\^$.|?*+()[]{}"#) + #"\z"#
    }

    private static func escaped(_ text: String, _ special: String) -> String {
        var output: [UInt8] = []
        for byte in text.utf8 {
            if special.utf8.contains(byte) { output.append(UInt8(ascii: "\\")) }
            output.append(byte)
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func asciiLowercased(_ text: String) -> String {
        String(decoding: text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
