import Foundation

/// Where an element's coordinates lie in the drawing, as far as the cost of painting it depends on that.
struct SVGTransform {
    var a = 1.0, b = 0.0, c = 0.0, d = 1.0, e = 0.0, f = 0.0

    /// The most that a length grows.
    var scale: Double { max(a.magnitude + c.magnitude, b.magnitude + d.magnitude) }

    func applied(_ x: Double, _ y: Double) -> (x: Double, y: Double) { (a * x + c * y + e, b * x + d * y + f) }

    /// Coordinates in which `inner` is applied first.
    func followed(by inner: SVGTransform) -> SVGTransform {
        SVGTransform(
            a: a * inner.a + c * inner.b, b: b * inner.a + d * inner.b, c: a * inner.c + c * inner.d,
            d: b * inner.c + d * inner.d, e: a * inner.e + c * inner.f + e, f: b * inner.e + d * inner.f + f)
    }

    /// The value of `transform`, as an attribute or a property; nil where it isn't plainly understood.
    init?(_ value: some StringProtocol) {
        self.init()
        var rest = Array(value.utf8)[...]
        while true {
            rest = rest.drop { $0.isHTMLSpace || $0 == UInt8(ascii: ",") }
            guard !rest.isEmpty else { return }
            guard let open = rest.firstIndex(of: UInt8(ascii: "(")), let close = rest.firstIndex(of: UInt8(ascii: ")")),
                open < close, let step = Self.step(rest[rest.startIndex..<open], rest[(open + 1)..<close])
            else { return nil }
            self = followed(by: step)
            rest = rest[(close + 1)...]
        }
    }

    init(a: Double = 1, b: Double = 0, c: Double = 0, d: Double = 1, e: Double = 0, f: Double = 0) {
        (self.a, self.b, self.c, self.d, self.e, self.f) = (a, b, c, d, e, f)
    }

    private static func step(_ name: ArraySlice<UInt8>, _ arguments: ArraySlice<UInt8>) -> SVGTransform? {
        let name = String(decoding: name, as: UTF8.self).lowercased().filter { $0 != " " }
        let parts = String(decoding: arguments, as: UTF8.self).split { $0 == "," || $0.isWhitespace }
        var n: [Double] = []
        for part in parts {
            let number = ["px", "deg"].first { part.hasSuffix($0) }.map { part.dropLast($0.count) } ?? part
            guard let value = Double(number), value.isFinite else { return nil }
            n.append(value)
        }
        switch (name, n.count) {
        case ("matrix", 6): return SVGTransform(a: n[0], b: n[1], c: n[2], d: n[3], e: n[4], f: n[5])
        case ("translate", 1...2): return SVGTransform(e: n[0], f: n.count > 1 ? n[1] : 0)
        case ("translatex", 1): return SVGTransform(e: n[0])
        case ("translatey", 1): return SVGTransform(f: n[0])
        case ("scale", 1...2): return SVGTransform(a: n[0], d: n.count > 1 ? n[1] : n[0])
        case ("scalex", 1): return SVGTransform(a: n[0])
        case ("scaley", 1): return SVGTransform(d: n[0])
        case ("rotate", 1), ("rotate", 3):
            let angle = n[0] * .pi / 180
            let turn = SVGTransform(a: cos(angle), b: sin(angle), c: -sin(angle), d: cos(angle))
            guard n.count == 3 else { return turn }
            return SVGTransform(e: n[1], f: n[2]).followed(by: turn).followed(by: SVGTransform(e: -n[1], f: -n[2]))
        case ("skewx", 1): return SVGTransform(c: tan(n[0] * .pi / 180))
        case ("skewy", 1): return SVGTransform(b: tan(n[0] * .pi / 180))
        default: return nil
        }
    }
}
