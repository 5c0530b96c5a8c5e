/// A line that stands between front matter and text, or was meant to.
enum FenceLine {
    /// `---`.
    case exact
    /// Any other row of dashes: `----`, `———`, `－－－`; `--` at the very beginning of its line.
    case loose

    init?(_ line: ArraySlice<UInt8>) {
        if FrontMatterFence.isFence(line, "-") {
            self = .exact
            return
        }
        guard line.count <= 200, let first = line.first, first == UInt8(ascii: "-") || first >= 0xE2 || first <= 0x20 else { return nil }
        var dashes = 0
        var wide = 0
        var long = 0
        for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "-": dashes += 1
            case "—", "―", "⸺", "⸻":
                wide += 1
                long += 1
            case "–", "−", "－", "─", "﹣": wide += 1
            case " ", "\t", "\r", "\u{A0}", "\u{3000}", "\u{FEFF}", "\u{200B}": break
            default: return nil
            }
        }
        // One key of a Chinese input method gives two long dashes, and some programs make one of three hyphens.
        guard dashes + wide >= 3 || wide >= 2 || long == 1 && dashes == 0 || dashes == 2 && line.starts(with: "--".utf8) else { return nil }
        self = .loose
    }

    /// The language of YAML's kin that is named behind an opening fence: `---yaml`, `--- toml`.
    static func language(_ line: ArraySlice<UInt8>) -> String? {
        guard line.count <= 40, line.starts(with: "---".utf8) else { return nil }
        let word = String(decoding: line.dropFirst(3), as: UTF8.self).trimmingSpaces.lowercased()
        return ["yaml", "yml", "json", "toml", "front-matter", "frontmatter"].contains(word) ? word : nil
    }
}
