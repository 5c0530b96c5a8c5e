import Content
import Foundation

/// The colours that a portal sets: the brand colour for links and buttons, the accent for the tape.
///
/// A colour that would be hard to read on light or dark ground is moved towards black or white until it is not.
public struct PortalColours: Sendable {
    var brand: RGB?
    var accent: RGB?

    public init(_ settings: PortalSettings) {
        let colours = settings["colours"]?.record ?? [:]
        brand = colours["brand"]?.text.flatMap(RGB.init)
        accent = colours["accent"]?.text.flatMap(RGB.init)
    }

    /// The sunk ground and the tints of notices, on which links stand as well; as in `10-tokens.css`.
    static let lightGrounds = ["#ebeee9", "#dff3e2", "#e4effb", "#fff1cf", "#fde7e5", "#f1e8fd"].compactMap(RGB.init)
    static let darkGrounds = ["#122a3d", "#173a2a", "#17385a", "#3d3314", "#4a2629", "#352c52"].compactMap(RGB.init)

    /// The tape's colour, in which phones paint what is around a page, too.
    var theme: String { tape?.css ?? Self.builtInTape }

    /// As in `10-tokens.css`.
    static let builtInTape = "#ffc62b"

    /// Ticks and words on the tape are nearly black.
    private var tape: RGB? {
        accent?.readable(on: [RGB(red: 29, green: 24, blue: 3)], towards: RGB(red: 255, green: 255, blue: 255))
    }

    /// Empty where the portal sets none.
    var css: [UInt8] {
        var rules: [String] = []
        if let brand {
            let (black, white) = (RGB(red: 0, green: 0, blue: 0), RGB(red: 255, green: 255, blue: 255))
            let light = brand.readable(on: Self.lightGrounds, towards: black)
            let dark = brand.readable(on: Self.darkGrounds, towards: white)
            let hover = (light.mixed(with: black, 0.3), dark.mixed(with: white, 0.3))
            rules.append("--link:light-dark(\(light.css),\(dark.css));--brand:var(--link)")
            rules.append("--link-hover:light-dark(\(hover.0.css),\(hover.1.css))")
        }
        if let tape { rules.append("--tape:\(tape.css)") }
        return rules.isEmpty ? [] : Array(":root{\(rules.joined(separator: ";"))}\n".utf8)
    }
}
