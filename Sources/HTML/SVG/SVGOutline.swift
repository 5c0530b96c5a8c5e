/// How many corners a form has, how long its line is and what it covers: what painting it costs depends on these.
///
/// A curve counts as the lines between its points, which it isn't longer than.
struct SVGOutline {
    private(set) var vertices = 0
    private(set) var length = 0.0
    /// Some of it isn't straight.
    private(set) var isCurved = false
    private(set) var box = SVGBox()
    private var point = (x: 0.0, y: 0.0)
    private var start = (x: 0.0, y: 0.0)

    init() {}

    /// The form of an element with these attributes; `unit` is what 100 % stand for.
    init(of element: String, _ value: (String) -> String?, unit: Double) {
        func number(_ name: String) -> Double { value(name).map { SVGNumbers.length($0, unit: unit) } ?? 0 }
        switch element {
        case "path": read(path: value("d") ?? "")
        case "polyline", "polygon":
            let numbers = SVGNumbers.all(in: (value("points") ?? "").utf8)
            for index in stride(from: 0, to: numbers.count - 1, by: 2) {
                if index == 0 { move(numbers[0], numbers[1]) } else { line(numbers[index], numbers[index + 1]) }
            }
            if element == "polygon" { close() }
        case "line":
            move(number("x1"), number("y1"))
            line(number("x2"), number("y2"))
        case "rect":
            let (x, y, width, height) = (number("x"), number("y"), number("width"), number("height"))
            move(x, y)
            for corner in [(x + width, y), (x + width, y + height), (x, y + height)] { line(corner.0, corner.1) }
            close()
        case "circle", "ellipse":
            let (x, y) = (number("cx"), number("cy"))
            let rx = element == "circle" ? number("r") : max(number("rx"), value("rx") == nil ? number("ry") : 0)
            let ry = element == "circle" ? rx : max(number("ry"), value("ry") == nil ? number("rx") : 0)
            move(x - rx, y - ry)
            isCurved = true
            for corner in [(x + rx, y - ry), (x + rx, y + ry), (x - rx, y + ry)] { line(corner.0, corner.1) }
            close()
        default: break
        }
    }

    private mutating func move(_ x: Double, _ y: Double) {
        point = (x, y)
        start = point
        vertices += 1
        box.include(x, y)
    }

    private mutating func line(_ x: Double, _ y: Double) {
        vertices += 1
        length = SVGNumbers.bounded(length + (x - point.x).magnitude + (y - point.y).magnitude)
        point = (x, y)
        box.include(x, y)
    }

    private mutating func close() {
        let begin = start
        line(begin.x, begin.y)
    }

    // MARK: Paths

    private mutating func read(path: String) {
        var reader = SVGNumbers(Array(path.utf8))
        var command = UInt8(ascii: "M")
        while true {
            if let letter = reader.letter() {
                command = letter
                if letter | 0x20 == UInt8(ascii: "z") {
                    close()
                    continue
                }
            }
            let isRelative = command & 0x20 != 0
            let origin = isRelative ? point : (0, 0)
            let count: Int
            switch command | 0x20 {
            case UInt8(ascii: "h"), UInt8(ascii: "v"): count = 1
            case UInt8(ascii: "m"), UInt8(ascii: "l"), UInt8(ascii: "t"): count = 2
            case UInt8(ascii: "s"), UInt8(ascii: "q"): count = 4
            case UInt8(ascii: "c"): count = 6
            case UInt8(ascii: "a"): count = 7
            // A browser stops here, too.
            default: return
            }
            guard let n = reader.numbers(count, hasFlags: count == 7) else { return }
            draw(command, n, origin)
            // Further pairs after a move are lines.
            if command | 0x20 == UInt8(ascii: "m") { command = isRelative ? UInt8(ascii: "l") : UInt8(ascii: "L") }
        }
    }

    private mutating func draw(_ command: UInt8, _ n: [Double], _ origin: (x: Double, y: Double)) {
        switch command | 0x20 {
        case UInt8(ascii: "m"): move(origin.x + n[0], origin.y + n[1])
        case UInt8(ascii: "h"): line(origin.x + n[0], point.y)
        case UInt8(ascii: "v"): line(point.x, origin.y + n[0])
        case UInt8(ascii: "a"):
            isCurved = true
            // An arc isn't longer than its ellipse, whose rays grow where they are too short.
            let far = max((origin.x + n[5] - point.x).magnitude, (origin.y + n[6] - point.y).magnitude)
            let ray = max(n[0].magnitude, n[1].magnitude, far)
            box.include(point.x - 2 * ray, point.y - 2 * ray)
            box.include(point.x + 2 * ray, point.y + 2 * ray)
            length = SVGNumbers.bounded(length + 6 * ray)
            line(origin.x + n[5], origin.y + n[6])
        default:
            for index in stride(from: 0, to: n.count, by: 2) { line(origin.x + n[index], origin.y + n[index + 1]) }
            if n.count > 2 || command | 0x20 == UInt8(ascii: "t") { isCurved = true }
            if n.count > 2 { vertices -= n.count / 2 - 1 }
        }
    }
}

/// An upright rectangle, at first without any extent.
struct SVGBox {
    var left = Double.infinity
    var top = Double.infinity
    var right = -Double.infinity
    var bottom = -Double.infinity

    static let everything = SVGBox(left: -1e9, top: -1e9, right: 1e9, bottom: 1e9)

    var isEmpty: Bool { !(left <= right && top <= bottom) }

    mutating func include(_ x: Double, _ y: Double) {
        left = min(left, x)
        right = max(right, x)
        top = min(top, y)
        bottom = max(bottom, y)
    }

    mutating func include(_ other: SVGBox) {
        guard !other.isEmpty else { return }
        include(other.left, other.top)
        include(other.right, other.bottom)
    }

    func transformed(_ transform: SVGTransform) -> SVGBox {
        guard !isEmpty else { return self }
        var box = SVGBox()
        for (x, y) in [(left, top), (right, top), (left, bottom), (right, bottom)] {
            let (x, y) = transform.applied(x, y)
            guard x.isFinite, y.isFinite else { return .everything }
            box.include(x, y)
        }
        return box
    }

    /// How much of `whole` it covers, 0 to 1.
    func share(of whole: SVGBox) -> Double {
        guard !isEmpty else { return 0 }
        let width = min(right, whole.right) - max(left, whole.left)
        let height = min(bottom, whole.bottom) - max(top, whole.top)
        let share = max(width, 0) * max(height, 0) / ((whole.right - whole.left) * (whole.bottom - whole.top))
        return share.isFinite ? min(share, 1) : 1
    }
}
