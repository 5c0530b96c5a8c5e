import Content
import Templates

/// Icons as rules of the style sheet, so that a page names an icon in a few bytes and shows it from a file, too.
enum IconStyles {
    /// Alerts show the icon of the same meaning.
    private static let alerts: [String: [String]] = [
        "info": ["note"], "tip": ["tip"], "important": ["important"], "warning": ["warning"], "caution": ["caution"],
    ]

    /// Appends `.icon-NAME{--i:url(…)}` for each `assets/icons/NAME.svg`.
    static func append(_ files: [TemplateSet.File], to css: inout [UInt8]) {
        for (name, file) in icons(files) {
            css += ".icon-\(name)".utf8
            for alert in alerts[name] ?? [] { css += ",.alert-\(alert)>.alert-title".utf8 }
            css += "{--i:url(\"data:image/svg+xml,".utf8
            appendEncoded(file.bytes, to: &css)
            css += "\")}\n".utf8
        }
    }

    static func icons(_ files: [TemplateSet.File]) -> [(name: String, file: TemplateSet.File)] {
        files.compactMap { file in
            guard file.path.hasPrefix("assets/icons/"), file.path.hasSuffix(".svg") else { return nil }
            let name = String(file.path.dropFirst("assets/icons/".count).dropLast(".svg".count))
            return !name.isEmpty && name.utf8.allSatisfy(isNameByte) ? (name, file) : nil
        }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }

    /// SVG text as a data address in double quotes; spaces at line beginnings are dropped.
    private static func appendEncoded(_ bytes: [UInt8], to css: inout [UInt8]) {
        var isLineStart = true
        for byte in bytes {
            switch byte {
            case 0x0A, 0x0D:
                isLineStart = true
            case 0x20, 0x09:
                if !isLineStart { css.append(0x20) }
            case UInt8(ascii: "\""):
                isLineStart = false
                css.append(UInt8(ascii: "'"))
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x2F, 0x3A, 0x3D, 0x2C, 0x3B, 0x28, 0x29:
                isLineStart = false
                css.append(byte)
            default:
                isLineStart = false
                css.append(percentEncoded: byte)
            }
        }
    }
}
