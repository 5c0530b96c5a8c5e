import CQREncode

/// A QR code, made by libqrencode: error correction M, so that a scratched label is still read.
public struct QRCode: Sendable {
    /// Modules along one side, without the quiet zone.
    public let size: Int
    private let dark: [Bool]

    /// What ISO/IEC 18004 wants to be left blank around a code, in modules.
    public static let quietZone = 4

    /// nil for what is empty, has a zero byte, or is longer than a code can hold (2,331 bytes).
    public init?(_ text: String) {
        guard !text.isEmpty, !text.utf8.contains(0), let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        size = Int(code.pointee.width)
        guard let data = code.pointee.data else { return nil }
        // The lowest bit of each byte says whether the module is dark.
        dark = (0..<size * size).map { data[$0] & 1 == 1 }
    }

    public func isDark(_ x: Int, _ y: Int) -> Bool { dark[y * size + x] }

    /// The modules from edge to edge, the quiet zone included.
    public var extent: Int { size + 2 * Self.quietZone }

    /// One SVG path in modules: a rectangle for each run of dark modules in a row.
    public var path: String {
        var path = ""
        forEachRun { x, y, length in path += "M\(x + Self.quietZone) \(y + Self.quietZone)h\(length)v1h-\(length)z" }
        return path
    }

    /// The modules as lines of the width of one, a path to be stroked: a third of the bytes, for pages that carry a code along.
    var lines: String {
        var lines = ""
        var last: (end: Int, row: Int)?
        forEachRun { x, y, length in
            if let last, last.row == y {
                lines += "m\(x - last.end) 0"
            } else {
                lines += "M\(x + Self.quietZone) \(y + Self.quietZone).5"
            }
            lines += "h\(length)"
            last = (x + length, y)
        }
        return lines
    }

    /// Dark modules side by side, row by row.
    private func forEachRun(_ body: (_ x: Int, _ y: Int, _ length: Int) -> Void) {
        for y in 0..<size {
            var x = 0
            while x < size {
                guard isDark(x, y) else {
                    x += 1
                    continue
                }
                let start = x
                while x < size, isDark(x, y) { x += 1 }
                body(start, y, x - start)
            }
        }
    }
}
