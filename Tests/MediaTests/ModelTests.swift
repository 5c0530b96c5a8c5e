import Foundation
import Testing

@testable import Media

@Suite struct ModelTests {
    private typealias Corners = [[Float]]

    private func binary(_ triangles: [Corners], count: Int? = nil, tail: String = "") -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 80) + Made.le(count ?? triangles.count, 4)
        for triangle in triangles {
            bytes += [UInt8](repeating: 0, count: 12)
            for corner in triangle { for value in corner { bytes += Made.le(Int(value.bitPattern), 4) } }
            bytes += [0, 0]
        }
        return bytes + Array(tail.utf8)
    }

    private func text(_ triangles: [Corners], word: String = "vertex", end: String = "\n") -> [UInt8] {
        var lines = ["solid x"]
        for triangle in triangles {
            lines += ["facet normal 0 0 1", " outer loop"]
            for corner in triangle { lines.append("  \(word) \(corner[0]) \(corner[1]) \(corner[2])") }
            lines += [" endloop", "endfacet"]
        }
        return Array((lines + ["endsolid x"]).joined(separator: end).utf8)
    }

    /// A box of 40 by 20 by 5.
    private var box: [Corners] {
        let c: [[Float]] = [[0, 0, 0], [40, 0, 0], [40, 20, 0], [0, 20, 0], [0, 0, 5], [40, 0, 5], [40, 20, 5], [0, 20, 5]]
        let faces = [[0, 1, 2, 3], [4, 5, 6, 7], [0, 1, 5, 4], [1, 2, 6, 5], [2, 3, 7, 6], [3, 0, 4, 7]]
        var triangles: [Corners] = []
        for face in faces {
            triangles.append([c[face[0]], c[face[1]], c[face[2]]])
            triangles.append([c[face[0]], c[face[2]], c[face[3]]])
        }
        return triangles
    }

    private func shape(_ bytes: [UInt8]) throws -> ModelShape {
        try #require(PreparedFile(bytes, path: "a.stl", makesPhotos: true).shape).get()
    }

    private func fault(_ bytes: [UInt8]) -> ModelShape.Fault? {
        guard case .failure(let fault) = PreparedFile(bytes, path: "a.stl", makesPhotos: true).shape else { return nil }
        return fault
    }

    @Test func modelsAreMeasuredAndDrawn() throws {
        let forms = [binary(box), text(box), text(box, word: "VERTEX", end: "\r\n"), text(box, end: "\n\n\t")]
        let shapes = try forms.map(shape)
        for shape in shapes {
            #expect((shape.width, shape.depth, shape.height) == (40, 20, 5) && shape.triangles == 12)
            #expect(shape == shapes[0])
        }
        let png = try #require(shapes[0].still.flatMap { Data(base64Encoded: $0) })
        #expect(PictureSize(of: Array(png)) == PictureSize(width: 400, height: 300) && png.count < 24 << 10)
        // The order of triangles changes nothing, another model does.
        #expect(try shape(binary(box.reversed())).still == shapes[0].still)
        #expect(try shape(binary(Array(box[4...]))).still != shapes[0].still)
    }

    @Test func whatIsNoModelIsTold() {
        let nan: Float = .nan
        #expect(fault(binary([])) == .empty)
        #expect(fault([]) == .empty)
        #expect(fault(Array("These are words.\n".utf8)) == .empty)
        #expect(fault(Array("solid x\nendsolid x\n".utf8)) == .empty)
        #expect(fault(binary(box, count: 13)) == .breaksOff)
        #expect(fault(binary(box, count: 0xFFFF_FFFF)) == .breaksOff)
        #expect(fault(binary([[[nan, nan, nan], [0, 0, 0], [1, 1, 1]]])) == .numbers)
        #expect(fault(binary(box + [[[0, 0, .infinity], [0, 0, 0], [1, 1, 1]]])) == .numbers)
        #expect(fault(binary(box + [[[0, 0, 3e38], [0, 0, -3e38], [1, 1, 1]]])) == .numbers)
        #expect(fault(text(box).replacing(Array("40.0".utf8), with: Array("1e99".utf8))) == .numbers)
        #expect(fault(text(box).replacing(Array("40.0".utf8), with: Array("four".utf8))) == .numbers)
    }

    /// Flat models, points and lines have a size, whatever is seen of them.
    @Test func thinModelsAreDrawnToo() throws {
        #expect(try shape(binary([[[0, 0, 0], [10, 0, 0], [0, 10, 0]]])).height == 0)
        #expect(try shape(binary([[[1, 1, 1], [1, 1, 1], [1, 1, 1]]])).width == 0)
        #expect(try shape(binary([[[0, 0, 0], [9, 0, 0], [5, 0, 0]]])).triangles == 1)
        #expect(try shape(text([[[0, 0, 0], [1e7, 0, 0], [0, 1e-7, 0]]])).width == 1e7)
    }

    @Test func whatStandsBehindTheLastTriangleGoes() throws {
        let bytes = binary(box, tail: "Secret")
        guard case .edited(let edits) = PreparedFile(bytes, path: "a.stl").content else { throw ReadFailure(reason: "not changed") }
        #expect(try edits.applied(to: bytes) == binary(box))
        guard case .asItIs = PreparedFile(binary(box), path: "a.stl").content else { throw ReadFailure(reason: "changed") }
    }

    /// Triangles that each fill the picture are drawn only so often.
    @Test func drawingEnds() throws {
        let large: Corners = [[0, 0, 0], [40, 0, 0], [0, 20, 5]]
        #expect(try shape(binary(Array(repeating: large, count: 400))).still == nil)
    }
}
