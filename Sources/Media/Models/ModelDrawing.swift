import Foundation

/// Draws a model as it lies on a table, from the front and above, in greys on nothing.
///
/// Each point keeps how near it is, so that triangles may come in any order and none is held; the same model gives the same bytes.
struct ModelDrawing {
    /// Of what is drawn; what is shown has half of it, so that edges are smooth.
    private static let (columns, rows) = (800, 600)
    /// How many points may be tried: those of sixty triangles that each fill the picture, or of millions that are small.
    private static let most = columns * rows * 60
    /// A still that weighs more than a page isn't worth it.
    private static let mostBytes = 24 << 10

    /// To the right, upwards and to the viewer.
    private static let right = SIMD3<Float>(0.816_496_6, 0.577_350_3, 0)
    private static let up = SIMD3<Float>(-0.230_940_1, 0.326_598_6, 0.916_515_1)
    private static let near = SIMD3<Float>(0.529_150_3, -0.748_331_5, 0.4)
    private static let light = SIMD3<Float>(0.35, -0.55, 0.758_287_5)

    private var depths = [Float](repeating: -.infinity, count: columns * rows)
    private var greys = [UInt8](repeating: 0, count: columns * rows)
    private var tried = 0
    private let scale: Float
    private let middle: SIMD3<Float>

    /// - Parameters:
    ///   - low: the corner of the box around the model with the smallest numbers.
    ///   - high: the corner across.
    init(_ low: SIMD3<Float>, _ high: SIMD3<Float>) {
        middle = (low + high) / 2
        let half = (high - low) / 2
        func reach(_ direction: SIMD3<Float>) -> Float {
            max((abs(direction.x) * half.x + abs(direction.y) * half.y + abs(direction.z) * half.z), 1e-6)
        }
        scale = min(Float(Self.columns) * 0.47 / reach(Self.right), Float(Self.rows) * 0.47 / reach(Self.up))
    }

    private static func dot(_ a: SIMD3<Float>, _ b: SIMD3<Float>) -> Float { (a * b).sum() }

    private func shown(_ corner: SIMD3<Float>) -> SIMD3<Float> {
        let place = (corner - middle) * scale
        return SIMD3(
            Float(Self.columns) / 2 + Self.dot(place, Self.right), Float(Self.rows) / 2 - Self.dot(place, Self.up),
            Self.dot(place, Self.near))
    }

    mutating func draw(_ triangle: Triangle) {
        guard tried < Self.most else { return }
        let (a, b, c) = (shown(triangle.a), shown(triangle.b), shown(triangle.c))
        let area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
        guard area != 0, area.isFinite else { return }
        let columns = Self.span(a.x, b.x, c.x, Self.columns)
        let rows = Self.span(a.y, b.y, c.y, Self.rows)
        tried += columns.count * rows.count + 1
        let grey = Self.grey(triangle)
        for row in rows {
            for column in columns {
                let (x, y) = (Float(column) + 0.5, Float(row) + 0.5)
                let u = ((b.x - x) * (c.y - y) - (b.y - y) * (c.x - x)) / area
                let v = ((c.x - x) * (a.y - y) - (c.y - y) * (a.x - x)) / area
                let w = 1 - u - v
                guard u >= 0, v >= 0, w >= 0 else { continue }
                let depth = u * a.z + v * b.z + w * c.z
                let place = row * Self.columns + column
                if depth > depths[place] {
                    depths[place] = depth
                    greys[place] = grey
                }
            }
        }
    }

    private static func span(_ a: Float, _ b: Float, _ c: Float, _ count: Int) -> Range<Int> {
        let low = min(max(min(a, b, c).rounded(.down), 0), Float(count))
        let high = min(max(max(a, b, c).rounded(.up), low), Float(count))
        return Int(low)..<Int(high)
    }

    /// By the way it faces, in steps; many programs turn triangles the wrong way.
    private static func grey(_ triangle: Triangle) -> UInt8 {
        let (u, v) = (triangle.b - triangle.a, triangle.c - triangle.a)
        let normal = SIMD3(u.y * v.z - u.z * v.y, u.z * v.x - u.x * v.z, u.x * v.y - u.y * v.x)
        let length = dot(normal, normal).squareRoot()
        let facing = length > 0 && length.isFinite ? abs(dot(normal, light)) / length : 0.5
        return 80 + UInt8(min(max(facing, 0), 1) * 15) * 10
    }

    /// nil where not all could be drawn, or the picture is too heavy even when it is small.
    func png() -> String? {
        guard tried < Self.most else { return nil }
        for side in [2, 4] {
            if let bytes = png(side), bytes.count <= Self.mostBytes { return Data(bytes).base64EncodedString() }
        }
        return nil
    }

    /// Grey and how solid it is, from squares of points.
    private func png(_ side: Int) -> [UInt8]? {
        let (columns, rows) = (Self.columns / side, Self.rows / side)
        var lines: [UInt8] = []
        lines.reserveCapacity(rows * (1 + columns * 2))
        for row in 0..<rows {
            lines.append(0)
            for column in 0..<columns {
                var (sum, count) = (0, 0)
                for y in 0..<side {
                    for x in 0..<side {
                        let grey = greys[(row * side + y) * Self.columns + column * side + x]
                        if grey > 0 { (sum, count) = (sum + Int(grey), count + 1) }
                    }
                }
                lines += [count > 0 ? UInt8(sum / count) : 0, UInt8(count * 255 / (side * side))]
            }
        }
        guard let packed = Deflate.pack(lines, .zlib) else { return nil }
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + Self.chunk("IHDR", Self.number(columns) + Self.number(rows) + [8, 4, 0, 0, 0]) + Self.chunk("IDAT", packed)
            + Self.chunk("IEND", [])
    }

    private static func number(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }

    private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        let named = Array(name.utf8) + data
        return number(data.count) + named + number(Int(Deflate.sum(named)))
    }
}
