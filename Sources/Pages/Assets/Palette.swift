import Foundation

/// Light and dark: a style sheet says each colour once, as `light-dark(LIGHT, DARK)`, or as `light-dark(LIGHT)` and the
/// dark one is made.
///
/// Browsers of the floor don't know the function. Two properties do the same: of `--light` and `--dark` one is empty,
/// and the other is `initial`, so that what `var()` says in its place stands.
enum Palette {
    /// Which of both holds: what the system wants, unless the reader has chosen.
    static let switches = Array(
        """
        :root{color-scheme:light;--light:initial;--dark: }\
        @media (prefers-color-scheme:dark){:root:not([data-theme="light"]){color-scheme:dark;--light: ;--dark:initial}}\
        :root[data-theme="dark"]{color-scheme:dark;--light: ;--dark:initial}

        """.utf8)

    /// A style sheet with `light-dark()` in terms that all browsers know.
    static func lowered(_ css: [UInt8]) -> [UInt8] {
        let function = Array("light-dark(".utf8)
        var lowered: [UInt8] = []
        lowered.reserveCapacity(css.count + css.count / 4)
        var position = 0
        while position < css.count {
            guard css[position] == function[0], css[position...].starts(with: function) else {
                lowered.append(css[position])
                position += 1
                continue
            }
            let (arguments, end) = self.arguments(in: css, from: position + function.count)
            lowered += "var(--light,\(arguments[0])) var(--dark,\(arguments.count > 1 ? arguments[1] : dark(arguments[0])))".utf8
            position = end
        }
        return lowered
    }

    /// What stands between commas up to the closing bracket, and the position after it.
    private static func arguments(in css: [UInt8], from start: Int) -> ([String], end: Int) {
        var arguments: [[UInt8]] = [[]]
        var depth = 0
        var position = start
        while position < css.count {
            let byte = css[position]
            position += 1
            if byte == UInt8(ascii: ")"), depth == 0 { break }
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth -= 1 }
            if byte == UInt8(ascii: ","), depth == 0, arguments.count < 2 {
                arguments.append([])
            } else if byte != 0x20 || !(arguments[arguments.count - 1].isEmpty) {
                arguments[arguments.count - 1].append(byte)
            }
        }
        return (arguments.map { trimmed($0) }, position)
    }

    private static func trimmed(_ bytes: [UInt8]) -> String {
        var bytes = bytes[...]
        while bytes.last == 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func dark(_ light: String) -> String { RGB(light)?.onDark.css ?? light }
}

extension RGB {
    /// The same hue on dark ground: for a colour that words are written in one as light as all others of the kind,
    /// for a ground under them a dark one. Both hold 4.5:1 on each other and on the sheet.
    var onDark: RGB {
        let (lightness, chroma, hue) = lch
        return lightness > 0.75
            ? Self.inGamut(lightness: 0.33, chroma: min(0.054, chroma * 1.7), hue: hue)
            : Self.inGamut(lightness: 0.82, chroma: min(0.11, chroma * 1.3), hue: hue)
    }

    /// After Björn Ottosson's Oklab: lightness from 0 to 1, chroma, hue in radians.
    private var lch: (lightness: Double, chroma: Double, hue: Double) {
        let (r, g, b) = (Self.linear(red), Self.linear(green), Self.linear(blue))
        let l = cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
        let m = cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
        let s = cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
        let a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s
        let bb = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        return (0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, hypot(a, bb), atan2(bb, a))
    }

    /// The most colourful one up to the given chroma that screens can show.
    private static func inGamut(lightness: Double, chroma: Double, hue: Double) -> RGB {
        var chroma = chroma
        while chroma > 0 {
            let (a, b) = (chroma * cos(hue), chroma * sin(hue))
            let l = pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3)
            let m = pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3)
            let s = pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3)
            let parts = [
                4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
                -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s,
            ]
            if parts.allSatisfy({ (-0.0005...1.0005).contains($0) }) {
                let bytes = parts.map(Self.encoded)
                return RGB(red: bytes[0], green: bytes[1], blue: bytes[2])
            }
            chroma -= 0.002
        }
        let grey = encoded(pow(lightness, 3))
        return RGB(red: grey, green: grey, blue: grey)
    }

    private static func encoded(_ value: Double) -> UInt8 {
        let share = min(max(value, 0), 1)
        return UInt8(((share <= 0.0031308 ? share * 12.92 : 1.055 * pow(share, 1 / 2.4) - 0.055) * 255).rounded())
    }
}
