import HTML
import Testing

@testable import Media

@Suite struct DrawingTests {
    @Test func drawingsArePublishedWithoutWhatCouldRun() {
        let text = "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>灯</title><script>alert(1)</script><path d=\"M0 0\"/></svg>"
        guard case .drawing(let bytes, let removed) = prepare(Array(text.utf8), path: "a.SVG") else {
            Issue.record("not published")
            return
        }
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>灯</title><path d=\"M0 0\"></path></svg>\n")
        #expect(removed.map(\.name) == ["script"])
    }

    @Test func whatIsNoDrawingIsRefused() {
        for text in ["<html/>", "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg>&a;</svg>", "<svg>", ""] {
            guard case .refused(.drawing) = prepare(Array(text.utf8), path: "a.svg") else {
                Issue.record("published: \(text)")
                continue
            }
        }
    }

    @Test func theSizeIsTheAuthors() {
        func size(_ text: String) -> PictureSize? { PreparedFile(Array(text.utf8), path: "a.svg").size }
        #expect(size("<svg width=\"80px\" height=\"60\"></svg>") == PictureSize(width: 80, height: 60))
        #expect(size("<svg width=\"100%\" viewBox=\"0 0 800 500.4\"></svg>") == PictureSize(width: 800, height: 500))
        #expect(size("<svg></svg>") == nil)
        for box in [
            "0 0 999999 1e-9", "0 0 1e300 1e300", "0 0 1e-300 1", "-1e308 0 1e308 1e308", "0 0 1 99999999999999999999", "0 0 inf nan",
        ] {
            _ = size("<svg viewBox=\"\(box)\"></svg>")
            _ = size("<svg width=\"10\" viewBox=\"\(box)\"></svg>")
            _ = size("<svg width=\"1e30\" height=\"1e-30\"></svg>")
        }
        #expect(size("<svg viewBox=\"0 0 999999 1e-9\"></svg>") == nil)
    }
}
