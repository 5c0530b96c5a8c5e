import Markdown
import Templates

/// Names in style sheets and scripts by which to find where they matter.
enum AssetNames {
    /// The classes that selectors name.
    static func classes(_ css: [UInt8]) -> Set<String> {
        var names: Set<String> = []
        var index = 0
        while index < css.count {
            switch css[index] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): index = end(ofString: index, in: css)
            case UInt8(ascii: "/") where css[index...].starts(with: "/*".utf8):
                index += 2
                while index < css.count, !css[index...].starts(with: "*/".utf8) { index += 1 }
            case UInt8(ascii: "."):
                let name = self.name(in: css, from: index + 1)
                // In numbers no letter follows the point.
                if let first = name.utf8.first, !(0x30...0x39).contains(first) { names.insert(name) }
            default: break
            }
            index += 1
        }
        return names
    }

    /// The attributes that a script looks for in the whole page: `document.querySelectorAll("[data-…`.
    static func dataAttributes(_ script: [UInt8]) -> Set<String> {
        var names: Set<String> = []
        for start in ["document.querySelectorAll(\"[", "document.querySelector(\"["].map({ Array($0.utf8) }) {
            for index in script.indices where script[index] == start[0] && script[index...].starts(with: start) {
                let name = name(in: script, from: index + start.count)
                if name.hasPrefix("data-") { names.insert(name) }
            }
        }
        return names
    }

    private static func name(in bytes: [UInt8], from start: Int) -> String {
        String(decoding: bytes[start...].prefix { isNameByte($0) }, as: UTF8.self)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    /// The closing quote of a string.
    private static func end(ofString start: Int, in css: [UInt8]) -> Int {
        var index = start + 1
        while index < css.count, css[index] != css[start] { index += css[index] == UInt8(ascii: "\\") ? 2 : 1 }
        return index
    }
}
