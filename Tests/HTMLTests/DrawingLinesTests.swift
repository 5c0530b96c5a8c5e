import Testing

@testable import HTML

@Suite("What lines of drawings cost")
struct DrawingLinesTests {
    static func refuses(_ content: String) -> Bool {
        let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 1000\">\(content)</svg>"
        guard case .failure(let refusal) = SVGSanitizer.sanitize(Array(drawing.utf8)) else { return false }
        return refusal.reason == .tooMuchToDraw
    }

    private static func path(_ corners: Int, _ attributes: String = "") -> String {
        "<path \(attributes) d=\"M5 500" + (0..<corners).map { "l\($0 % 3 - 1) \($0 % 2)" }.joined() + "\"/>"
    }

    private static let lots = path(300_000)

    @Test(
        "wide lines count at each corner and end",
        arguments: [
            path(300_000, "stroke=\"#000\" stroke-width=\"15\" stroke-linejoin=\"round\""),
            path(300_000, "style=\"fill:none;stroke:red;stroke-width:40;stroke-linejoin:bevel\""),
            path(300_000, "fill=\"none\" stroke=\"red\" stroke-width=\"19\" stroke-miterlimit=\"1e9\""),
            "<g stroke=\"red\" stroke-linecap=\"round\"><g stroke-width=\"20\">\(lots)</g></g>",
            "<style>path{stroke:red;stroke-width:30px}</style>\(lots)",
            "<style>.a{stroke:red;stroke-width:30px}</style><g class=\"a\">\(lots)</g>",
            "<defs>" + path(300_000, "id=\"p\"") + "</defs><use href=\"#p\" stroke=\"red\" stroke-width=\"30\"/>",
            path(300_000, "stroke=\"red\" stroke-width=\"10\" vector-effect=\"non-scaling-stroke\" stroke-linejoin=\"round\""),
            "<g transform=\"scale(10)\" stroke=\"red\" stroke-width=\"3\">\(lots)</g>",
            "<path stroke=\"red\" d=\"M0 0h1\"><animate attributeName=\"stroke-width\" values=\"1;400\" dur=\"9s\"/></path>"
                + path(40_000, "stroke=\"red\""),
            "<path fill=\"none\" stroke=\"red\" stroke-width=\"20\" stroke-linecap=\"round\" d=\""
                + String(repeating: "M5 9h0", count: 200_000) + "\"/>",
            String(repeating: "<rect width=\"90\" height=\"90\" rx=\"30\" stroke=\"red\" stroke-width=\"25\"/>", count: 60_000),
        ])
    func wideLines(content: String) { #expect(Self.refuses(content)) }

    @Test(
        "a text that is stretched counts by the square of its letters",
        arguments: [("灯 ", 12_000, true), ("a", 60_000, true), ("灯 ", 100, false), ("a", 2_000, false)])
    func stretchedText(_ letters: String, _ count: Int, _ isTooMuch: Bool) {
        let words = String(repeating: letters, count: count)
        for placed in ["textLength=\"900\"", "rotate=\"9\""] {
            #expect(Self.refuses("<text font-size=\"9\" \(placed)>\(words)</text>") == isTooMuch)
            #expect(Self.refuses("<text font-size=\"9\"><tspan \(placed)>\(words)</tspan></text>") == isTooMuch)
        }
        let path = "<path id=\"p\" d=\"M0 0h900\"/>"
        #expect(Self.refuses("\(path)<text font-size=\"9\"><textPath href=\"#p\">\(words)</textPath></text>") == isTooMuch)
        let parts = String(repeating: "<tspan>\(String(repeating: letters, count: count / 20))</tspan>", count: 20)
        #expect(Self.refuses("<text font-size=\"9\" textLength=\"900\">\(parts)</text>") == isTooMuch)
        #expect(!Self.refuses("<text font-size=\"9\">\(words)</text>"))
    }

    @Test(
        "dashes count by what each of them is",
        arguments: [
            "<circle cx=\"500\" cy=\"500\" r=\"499\" stroke=\"red\" stroke-dasharray=\".01 .01\"/>",
            "<circle r=\"90\" stroke=\"red\" stroke-width=\"19\" stroke-linecap=\"round\" style=\"stroke-dasharray:.005 .005\"/>",
            "<path d=\"M0 500H1000\" stroke=\"red\" stroke-width=\"300\" stroke-linecap=\"square\" stroke-dasharray=\"0 .05\"/>",
            "<g stroke-width=\"300\" stroke=\"red\"><path d=\"M0 500H1000\" stroke-dasharray=\"0 .05\" stroke-linecap=\"round\"/></g>",
            "<style>.a{stroke:red;stroke-width:200}.b{stroke-dasharray:.1}</style><g class=\"a\">"
                + String(repeating: "<path class=\"b\" d=\"M0 500H1000\"/>", count: 3) + "</g>",
            path(90_000, "stroke=\"red\" stroke-width=\"19\" stroke-linecap=\"round\" stroke-dasharray=\"0 .5\""),
        ])
    func dashes(content: String) { #expect(Self.refuses(content)) }

    @Test(
        "lines as programs draw them stay",
        arguments: [
            // A traced contour with round joins, a pixel wide.
            path(200_000, "style=\"fill:none;stroke:#000;stroke-width:1;stroke-linejoin:round;stroke-linecap:round\""),
            // Filled areas that keep the width of lines which they don't have.
            path(300_000, "style=\"fill:red;stroke:none;stroke-width:40;stroke-linejoin:round\"")
                + "<path d=\"M0 0h9\" style=\"stroke:red;stroke-width:40\"/>",
            // Copper on a board: groups of lines with round ends.
            "<g style=\"fill:none;stroke:#800;stroke-width:2;stroke-linecap:round;stroke-linejoin:round\">"
                + String(repeating: "<path d=\"M10 10L40 10L60 30\"/>", count: 10_000) + "</g>",
            // Lines by class, one of them wide.
            "<style>.st0{fill:none;stroke:#000}.st1{fill:none;stroke:#00f;stroke-width:30}</style><path class=\"st1\" d=\"M0 0L900 900\"/>"
                + String(repeating: "<path class=\"st0\" d=\"M9 9c1 2 3 4 5 6l7 8z\"/>", count: 5000),
            // Fold lines, and holes with dashes around.
            String(repeating: "<path d=\"M20 20H980\" stroke=\"red\" stroke-dasharray=\"6 3\"/>", count: 100)
                + String(repeating: "<circle r=\"12\" fill=\"none\" stroke=\"red\" stroke-dasharray=\"2,2\"/>", count: 400),
            // Dotted lines.
            String(
                repeating: "<path d=\"M20 20H980\" stroke=\"red\" stroke-width=\"4\" stroke-linecap=\"round\" stroke-dasharray=\"0 8\"/>",
                count: 100),
            // Buttons and chips.
            String(repeating: "<rect width=\"90\" height=\"40\" rx=\"6\" fill=\"#fff\" stroke=\"#000\" stroke-width=\"2\"/>", count: 5000),
            // An icon in small units.
            "<g transform=\"scale(40)\" stroke=\"#000\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"
                + String(repeating: "<path d=\"M12 5v14M5 12l7 7l7 -7\"/>", count: 40) + "</g>",
        ])
    func ordinaryLines(content: String) { #expect(!Self.refuses(content)) }

    @Test(
        "what a use enlarges counts as large as it is shown",
        arguments: [
            "<defs>" + path(60_000, "id=\"p\" stroke=\"red\" stroke-width=\".2\"") + "</defs><use href=\"#p\" transform=\"scale(500)\"/>",
            "<defs><g id=\"g\">" + path(60_000, "style=\"stroke:red;stroke-width:.1\"")
                + "</g></defs><g transform=\"scale(50)\"><use href=\"#g\" transform=\"scale(20)\"/></g>",
            "<path id=\"p\" d=\"M0 0" + String(repeating: "L.9 .7L0 .5", count: 10_000)
                + "\"/><use href=\"#p\" transform=\"scale(1000)\"/>",
        ])
    func uses(content: String) {
        #expect(Self.refuses(content))
        #expect(!Self.refuses(content.replacing("scale(", with: "translate(")))
    }

    @Test("symbols that are used in other sizes stay")
    func ordinaryUses() {
        let symbol = "<defs><path id=\"s\" d=\"M1 1l3 4l5 6c1 2 3 4 5 6z\" stroke=\"#000\" stroke-width=\".5\"/></defs>"
        #expect(!Self.refuses(symbol + String(repeating: "<use href=\"#s\" transform=\"translate(9 9) scale(4)\"/>", count: 4000)))
    }
}
