import Testing

@testable import HTML

@Suite("What letters and patterns of drawings cost")
struct DrawingLettersTests {
    private func refuses(_ content: String) -> Bool { DrawingLinesTests.refuses(content) }
    private static let pattern = "<pattern id=\"p\" width=\".01\" height=\".01\"><circle r=\"9\"/></pattern>"
    private static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }
    private static func names(_ count: Int) -> String { (0..<count).map { "F\($0)" }.joined(separator: ",") }

    @Test(
        "large letters count by what they cover and by their lines",
        arguments: [
            pattern + times(1500, "<text fill=\"url(#p)\" font-size=\"900\" y=\"900\">霁</text>"),
            pattern + "<g fill=\"url(#p)\" style=\"font-size:800px\">" + times(1500, "<text>霁</text>") + "</g>",
            pattern + "<style>text{font:bold 900px serif}.a{fill:url(#p)}</style>" + times(1500, "<text class=\"a\">霁</text>"),
            pattern + "<g transform=\"scale(90)\">" + times(1500, "<text fill=\"url(#p)\" font-size=\"10\">霁</text>") + "</g>",
            times(5000, "<text font-size=\"900\" stroke=\"red\" stroke-width=\"300\" stroke-linejoin=\"round\">霁</text>"),
            "<style>.a{stroke:red;stroke-width:200;font-size:700px}</style><g class=\"a\">" + times(3000, "<text>霁</text>") + "</g>",
            times(
                9,
                "<text font-size=\"400\" fill=\"none\" stroke=\"red\" stroke-width=\"50\" stroke-linecap=\"round\" stroke-dasharray=\"0 .02\">霁</text>"
            ),
            "<g stroke-dasharray=\".02\" stroke=\"red\">" + times(40, "<text font-size=\"400\">霁</text>") + "</g>",
        ])
    func largeLetters(content: String) { #expect(refuses(content)) }

    @Test(
        "long lists of fonts count for each character",
        arguments: [
            "<text font-family=\"\(names(20_000))\">" + times(500, "字 a") + "</text>",
            "<style>text{font-family:\(names(3000))}</style><text>" + times(2000, "字 a") + "</text>",
            "<g style=\"font:9px \(names(3000))\"><text id=\"t\">" + times(100, "字") + "</text>" + times(50, "<use href=\"#t\"/>") + "</g>",
        ])
    func fonts(content: String) { #expect(refuses(content)) }

    @Test(
        "patterns count by what they cover",
        arguments: [
            "<pattern id=\"p\" width=\".001\" height=\".001\"><rect width=\"1\" height=\"1\"/></pattern>"
                + times(1000, "<rect width=\"1000\" height=\"1000\" fill=\"url(#p)\"/>"),
            pattern + "<g fill=\"url(#p)\">" + times(700, "<path d=\"M0 0H999V999z\"/>") + "</g>",
            pattern + "<style>.a{fill:url(#p)}</style>" + times(700, "<circle cx=\"500\" cy=\"500\" r=\"490\" class=\"a\"/>"),
        ])
    func patterns(content: String) { #expect(refuses(content)) }

    @Test(
        "lettering and hatching as programs make them stay",
        arguments: [
            // A poster: a headline with a pattern and a line around, and much small text.
            pattern + "<text font-size=\"200\" fill=\"url(#p)\" stroke=\"#000\" stroke-width=\"6\" stroke-linejoin=\"round\">创客空间开放日</text>"
                + times(300, "<text font-size=\"14\" font-family=\"\(names(8))\">每周三下午在三楼，带上你的想法和材料。</text>"),
            // Labels with a halo.
            times(800, "<text font-size=\"12\" stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\">Laser 激光</text>"),
            // A diagram: dashes, lines and fonts are named by rules.
            "<style>path{stroke:#333;stroke-width:2px}rect{stroke:#93d;stroke-width:1px}line{stroke:#999;stroke-dasharray:3}text{font-size:16px}</style>"
                + times(300, "<g><rect width=\"90\" height=\"40\"/><path d=\"M0 0L9 9\"/><text>切割与雕刻</text></g>"),
            // A floor plan with hatched walls.
            "<pattern id=\"p\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><path d=\"M0 8L8 0\" stroke=\"#000\"/></pattern>"
                + times(400, "<rect width=\"300\" height=\"20\" fill=\"url(#p)\"/>")
                + times(20, "<path d=\"M9 9H900V700H9z\" fill=\"url(#p)\"/>"),
            // Chips.
            times(20_000, "<rect width=\"30\" height=\"9\" rx=\"2\"/>"),
        ])
    func ordinary(content: String) { #expect(!refuses(content)) }
}
