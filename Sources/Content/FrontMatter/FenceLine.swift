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
        var strays = 0
        var blanks = 0
        for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "-": dashes += 1
            case "—", "―", "⸺", "⸻":
                wide += 1
                long += 1
            case "–", "−", "－", "─", "﹣": wide += 1
            case " ", "\t", "\r", "\u{A0}", "\u{3000}", "\u{FEFF}", "\u{200B}": blanks += 1
            // A key beside that of the hyphen, or the colon of the line below.
            case ":", "：", "=", "。", ".", "，", ",", ";", "；", "、", "_", "·": strays += 1
            default: return nil
            }
        }
        if strays > 0 {
            guard strays == 1, dashes + wide >= 3 || dashes + wide == 2 && line.count <= 9, blanks == 0 || line.last == 0x0D else {
                return nil
            }
            self = .loose
            return
        }
        // `-—`: in the middle of a row the input method was switched.
        if wide > 0, dashes > 0, dashes + wide == 2, blanks == 0 || blanks == 1 && line.last == 0x0D {
            self = .loose
            return
        }
        // One key of a Chinese input method gives two long dashes, and some programs make one of three hyphens.
        guard dashes + wide >= 3 || wide >= 2 || long == 1 && dashes == 0 || dashes == 2 && line.starts(with: "--".utf8) else { return nil }
        self = .loose
    }

    /// Whether a line is nothing but one hyphen, which opens front matter only above keys that surely are some.
    static func isSingle(_ line: ArraySlice<UInt8>) -> Bool { line.trimmedEnd.elementsEqual("-".utf8) }

    /// The language of YAML's kin that is named behind an opening fence: `---yaml`, `--- toml`.
    static func language(_ line: ArraySlice<UInt8>) -> String? {
        guard line.count <= 40, line.starts(with: "---".utf8) else { return nil }
        let word = String(decoding: line.dropFirst(3), as: UTF8.self).trimmingSpaces.lowercased()
        return ["yaml", "yml", "json", "toml", "front-matter", "frontmatter"].contains(word) ? word : nil
    }
}
