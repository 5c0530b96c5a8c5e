import HTML

/// Writes the parts of a drawing. Colours come from classes, so that they are those of the page, light or dark.
struct SVGWriter {
    private(set) var bytes: [UInt8] = []
    private(set) var nameOffset = 0

    init(width: Double, height: Double) {
        let size = "\(Self.number(width.rounded(.up))) \(Self.number(height.rounded(.up)))"
        add("<svg class=\"diagram-drawing\" role=\"img\" viewbox=\"0 0 \(size)\" width=\"\(Self.number(width.rounded(.up)))\"")
        add(" height=\"\(Self.number(height.rounded(.up)))\" aria-label=\"")
        nameOffset = bytes.count
        add("\">")
    }

    mutating func finish() -> [UInt8] {
        add("</svg>")
        return bytes
    }

    mutating func add(_ text: String) { bytes += text.utf8 }

    /// At most one digit after the point: enough for the eye.
    static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
        return (tenths < 0 ? "-" : "") + String(whole) + (rest == 0 ? "" : ".\(rest)")
    }

    static func point(_ x: Double, _ y: Double) -> String { number(x) + " " + number(y) }

    mutating func path(_ data: String, _ name: String) { add("<path class=\"\(name)\" d=\"\(data)\"></path>") }

    mutating func rect(_ x: Double, _ y: Double, _ width: Double, _ height: Double, radius: Double = 0, _ name: String) {
        add("<rect class=\"\(name)\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" width=\"\(Self.number(width))\"")
        add(" height=\"\(Self.number(height))\"" + (radius > 0 ? " rx=\"\(Self.number(radius))\"" : "") + "></rect>")
    }

    mutating func ellipse(_ x: Double, _ y: Double, _ rx: Double, _ ry: Double, _ name: String) {
        add(
            "<ellipse class=\"\(name)\" cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\" rx=\"\(Self.number(rx))\" ry=\"\(Self.number(ry))\"></ellipse>"
        )
    }

    /// Lines of text around a middle.
    mutating func text(_ lines: [String], x: Double, y: Double, anchor: String = "middle", _ name: String = "diagram-text") {
        let top = y - Double(lines.count - 1) * TextMeasure.lineHeight / 2 + 5
        for (index, line) in lines.enumerated() where !line.isEmpty {
            add("<text class=\"\(name)\" x=\"\(Self.number(x))\" y=\"\(Self.number(top + Double(index) * TextMeasure.lineHeight))\"")
            add(" text-anchor=\"\(anchor)\">")
            HTMLEscape.text(line, into: &bytes)
            add("</text>")
        }
    }

    /// The tip of an arrow at a place, pointing the way that `dx`, `dy` go, a vector of length 1.
    mutating func tip(_ tip: Graph.Tip, x: Double, y: Double, dx: Double, dy: Double) {
        func at(_ back: Double, _ side: Double) -> String { Self.point(x - dx * back - dy * side, y - dy * back + dx * side) }
        switch tip {
        case .none: break
        case .arrow: path("M\(at(0, 0))L\(at(10, 5))L\(at(10, -5))Z", "diagram-tip")
        case .cross:
            path("M\(at(0, 5))L\(at(9, -5))M\(at(0, -5))L\(at(9, 5))", "diagram-line")
        case .dot: ellipse(x - dx * 5, y - dy * 5, 5, 5, "diagram-tip")
        }
    }
}
