import Testing

@testable import HTML

@Suite("What clip paths, chains and lists of drawings cost")
struct DrawingWorkTests {
    private func refuses(_ content: String) -> Bool { DrawingLinesTests.refuses(content) }
    private static let page = "<rect width=\"1000\" height=\"1000\""

    private static func blob(_ corners: Int, _ attributes: String = "") -> String {
        "<path \(attributes) d=\"M500 500" + (0..<corners).map { "l\($0 * 7 % 17 - 8) \($0 * 5 % 13 - 6)" }.joined() + "\"/>"
    }

    private static func star(_ corners: Int) -> String {
        "<polygon points=\"" + (0..<corners).map { "\($0 * 619 % 1000),\($0 * 387 % 1000)" }.joined(separator: " ") + "\"/>"
    }

    @Test(
        "clip paths count by the pairs of their sides",
        arguments: [
            "<clipPath id=\"c\">\(blob(20_000))\(blob(20_000))</clipPath>\(page) clip-path=\"url(#c)\"/>",
            "<clipPath id=\"c\">" + String(repeating: blob(900), count: 20) + "</clipPath><g style=\"clip-path:url(#c)\">\(page)/></g>",
            "<clipPath id=\"c\">" + String(repeating: star(100), count: 40)
                + "</clipPath><style>.a{clip-path:url(#c)}</style>\(page) class=\"a\"/>",
            "<path id=\"p\" d=\"M0 0" + String(repeating: "l9 8l-9 -7", count: 5000)
                + "\"/><clipPath id=\"c\"><use href=\"#p\"/><use href=\"#p\"/></clipPath>\(page) clip-path=\"url(#c)\"/>",
            "<clipPath id=\"c\" clipPathUnits=\"objectBoundingBox\"><g transform=\"scale(.001)\">\(star(400))</g></clipPath>"
                + String(repeating: "\(page) clip-path=\"url(#c)\"/>", count: 300),
            String(
                repeating: "\(page) style=\"clip-path:polygon(" + (0..<100).map { "\($0 % 9 * 11)% \($0)%" }.joined(separator: ",")
                    + ")\"/>",
                count: 700),
            "<style>rect{clip-path:polygon(" + (0..<100).map { "\($0 % 9 * 11)% \($0)%" }.joined(separator: ",") + ")}</style>"
                + String(repeating: "\(page)/>", count: 700),
        ])
    func clipPaths(content: String) { #expect(refuses(content)) }

    @Test(
        "clip paths as programs write them stay",
        arguments: [
            // Each picture in a frame of its own.
            (0..<500).map { "<clipPath id=\"c\($0)\"><rect width=\"90\" height=\"90\"/></clipPath>\(page) clip-path=\"url(#c\($0))\"/>" }
                .joined(),
            // A raster of dots.
            "<clipPath id=\"c\">" + String(repeating: "<circle r=\"3\"/>", count: 3000) + "</clipPath>\(page) clip-path=\"url(#c)\"/>",
            // One outline with many corners.
            "<clipPath id=\"c\">\(blob(30_000))</clipPath>\(page) clip-path=\"url(#c)\"/>",
            // A window of several panes, and the letters of a word.
            "<clipPath id=\"c\">" + String(repeating: "<rect width=\"90\" height=\"90\"/>", count: 60) + "</clipPath>"
                + "<clipPath id=\"d\">" + String(repeating: blob(60), count: 20) + "</clipPath>"
                + String(repeating: "<g clip-path=\"url(#c)\"><g clip-path=\"url(#d)\">\(page)/></g></g>", count: 10),
            "<clipPath id=\"c\" clipPathUnits=\"objectBoundingBox\"><circle cx=\".5\" cy=\".5\" r=\".5\"/></clipPath>"
                + String(repeating: "<rect width=\"90\" height=\"90\" clip-path=\"url(#c)\"/>", count: 500),
            String(repeating: "\(page) style=\"clip-path:polygon(50% 0, 100% 100%, 0 100%)\"/>", count: 200),
        ])
    func ordinaryClipPaths(content: String) { #expect(!refuses(content)) }

    /// Definitions of which each takes over from the next.
    private static func chain(_ element: String, _ count: Int, _ order: (Int, Int) -> (Int, Int) = { ($0, $1) }) -> String {
        (0..<count).map {
            let (id, next) = order($0, $0 + 1)
            return "<\(element) id=\"g\(id)\" href=\"#g\(next)\"/>"
        }.joined()
    }

    @Test(
        "long chains of gradients and patterns are refused, used or not",
        arguments: [
            chain("linearGradient", 60) + page + " fill=\"url(#g0)\"/>", chain("radialGradient", 4000),
            chain("pattern", 51) + "<pattern id=\"g51\" width=\"9\" height=\"9\"><circle r=\"5\"/></pattern>",
            chain("linearGradient", 5000) { (5000 - $0, 5000 - $1) }, chain("linearGradient", 20_000),
            chain("linearGradient", 70) + "<linearGradient id=\"g70\" href=\"#g0\"/>",
        ])
    func chains(content: String) { #expect(refuses(content)) }

    @Test(
        "gradients that share their colours stay",
        arguments: [
            "<linearGradient id=\"g\"><stop/><stop offset=\"1\"/></linearGradient>"
                + (0..<3000).map { "<linearGradient id=\"a\($0)\" href=\"#g\"/><rect width=\"9\" height=\"9\" fill=\"url(#a\($0))\"/>" }
                .joined(),
            chain("radialGradient", 40) + page + " fill=\"url(#g0)\"/>",
            chain("linearGradient", 3) + "<linearGradient id=\"g3\" href=\"#g0\"/>" + page + " fill=\"url(#g0)\"/>",
        ])
    func ordinaryChains(content: String) { #expect(!refuses(content)) }

    @Test(
        "tables and kernels of filters count by their numbers, for each use",
        arguments: [
            ("<feComponentTransfer><feFuncG type=\"table\" tableValues=\"#\"/></feComponentTransfer>", 500),
            ("<feConvolveMatrix order=\"3\" kernelMatrix=\"#\"/>", 400), ("<feColorMatrix values=\"#\"/>", 400),
        ])
    func tables(step: String, count: Int) {
        func drawing(_ numbers: Int) -> String {
            "<filter id=\"f\">" + step.replacing("#", with: String(repeating: "0 1 ", count: numbers / 2)) + "</filter>"
        }
        let dot = "<rect width=\"9\" height=\"9\" filter=\"url(#f)\"/>"
        #expect(refuses(drawing(100_000) + String(repeating: dot, count: count)))
        let rule = "<style>.a{filter:url(#f)}</style>"
        #expect(refuses(rule + drawing(100_000) + String(repeating: "<rect class=\"a\" width=\"9\" height=\"9\"/>", count: count)))
        // Curves of a photo's tones, or a matrix of colours.
        #expect(!refuses(drawing(256) + String(repeating: dot, count: count)))
    }
}
