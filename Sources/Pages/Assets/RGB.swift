import Content
import Foundation

/// A colour in sRGB.
struct RGB: Sendable, Hashable {
    var red: UInt8
    var green: UInt8
    var blue: UInt8

    init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Reads `#1f6f8b` and `#18b`.
    init?(_ text: String) {
        var digits = text.utf8.dropFirst(text.hasPrefix("#") ? 1 : 0).map { $0 }
        if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
        guard digits.count == 6, let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else { return nil }
        self.init(red: UInt8(number >> 16), green: UInt8(number >> 8 & 0xFF), blue: UInt8(number & 0xFF))
    }

    var css: String {
        "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// Moved towards `end` in small steps until it has the contrast that WCAG AA asks of text, 4.5:1, on every ground.
    func readable(on grounds: [RGB], towards end: RGB) -> RGB {
        for step in 0...20 {
            let colour = mixed(with: end, Double(step) / 20)
            if grounds.allSatisfy({ colour.contrast(to: $0) >= 4.5 }) { return colour }
        }
        return end
    }

    func mixed(with other: RGB, _ share: Double) -> RGB {
        func mix(_ a: UInt8, _ b: UInt8) -> UInt8 { UInt8((Double(a) + (Double(b) - Double(a)) * share).rounded()) }
        return RGB(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
    }

    /// After WCAG 2.1.
    func contrast(to other: RGB) -> Double {
        let (lighter, darker) = luminance > other.luminance ? (luminance, other.luminance) : (other.luminance, luminance)
        return (lighter + 0.05) / (darker + 0.05)
    }

    private var luminance: Double { 0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue) }

    /// A channel's share of light.
    static func linear(_ value: UInt8) -> Double {
        let share = Double(value) / 255
        return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
}
