/// What is shown of a 3D model without a program for it.
public struct ModelShape: Sendable, Hashable {
    /// In millimetres, as the models of printers are.
    public let width: Double
    public let depth: Double
    public let height: Double
    public let triangles: Int
    /// A picture of it, a PNG in base 64 for an address that holds its picture itself; nil where drawing it would take too long.
    public let still: String?

    /// Why there is nothing to show.
    public enum Fault: Error, Sendable {
        /// It has no triangles at all, or isn't a model.
        case empty
        /// It breaks off before the last triangle that it promises.
        case breaksOff
        /// Its numbers are none, or beyond all measure.
        case numbers
    }
}

/// The corners of a triangle.
typealias Triangle = (a: SIMD3<Float>, b: SIMD3<Float>, c: SIMD3<Float>)

extension ModelShape {
    /// Reads a model twice, to measure it and to draw it, so that it is never held.
    init(_ model: STLFile) throws {
        var low = SIMD3<Float>(repeating: .infinity)
        var high = -low
        var count = 0
        var isMeasurable = true
        try model.read { triangle in
            count += 1
            for corner in [triangle.a, triangle.b, triangle.c] {
                isMeasurable = isMeasurable && (0..<3).allSatisfy { abs(corner[$0]) <= 1e7 }
                low = pointwiseMin(low, corner)
                high = pointwiseMax(high, corner)
            }
        }
        if count == 0 { throw Fault.empty }
        if !isMeasurable { throw Fault.numbers }
        let size = high - low
        (width, depth, height) = (Self.tenths(size.x), Self.tenths(size.y), Self.tenths(size.z))
        triangles = count
        var drawing = ModelDrawing(low, high)
        try model.read { drawing.draw($0) }
        still = drawing.png()
    }

    private static func tenths(_ length: Float) -> Double { (Double(length) * 10).rounded() / 10 }
}
