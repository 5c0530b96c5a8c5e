import Foundation
import Testing

@testable import HTML

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite("What drawings cost to paint")
struct DrawingCostTests {
    private func result(_ content: String, _ attributes: String = "viewBox=\"0 0 1000 800\"") -> Result<
        SVGSanitizer.Drawing, SVGSanitizer.Refusal
    > {
        SVGSanitizer.sanitize(Array("<svg xmlns=\"http://www.w3.org/2000/svg\" \(attributes)>\(content)</svg>".utf8))
    }

    private func isRefused(_ content: String, _ attributes: String = "viewBox=\"0 0 1000 800\"") -> Bool {
        guard case .failure(let refusal) = result(content, attributes) else { return false }
        return refusal.reason == .tooMuchToDraw
    }

    private func corners(_ count: Int) -> String { "M0 0" + (0..<count).map { "l1 \($0 % 2)" }.joined() }
    private static let rects = String(repeating: "<rect width=\"3\" height=\"3\"/>", count: 100)
    private let page = "<rect width=\"1000\" height=\"800\""

    @Test(
        "markers count at each corner, wherever they are asked for",
        arguments: [
            "<path d=\"#\" marker-mid=\"url(#m)\"/>", "<path d=\"#\" style=\"marker:url(#m)\"/>",
            "<g marker-mid=\"url(#m)\"><path d=\"#\"/></g>",
            "<path id=\"p\" d=\"#\"/><g style=\"marker-mid:url(#m)\"><use href=\"#p\"/></g>",
            "<style>.a{marker:url(#m)}</style><path class=\"a\" d=\"#\"/>",
            "<style>.a{marker:url(#m)}</style><g class=\"a\"><path d=\"#\"/></g>", "<style>path{marker-mid:url(#m)}</style><path d=\"#\"/>",
            "<style>#p{marker-mid:url(#m)}</style><path id=\"p\" d=\"#\"/>", "<style>*{marker-mid:url(#m)}</style><path d=\"#\"/>",
            "<g><path d=\"M0 0\"/><g marker-mid=\"url(#m)\"><g><path d=\"#\"/></g></g></g>",
        ])
    func markers(content: String) {
        let marker = "<marker id=\"m\">\(Self.rects)</marker>"
        #expect(isRefused(marker + content.replacing("#\"", with: corners(1500) + "\"").replacing("d=\"M0 0l1 0\"", with: "")))
        #expect(!isRefused(marker + content.replacing("#\"", with: corners(50) + "\"")))
    }

    @Test(
        "selectors are read as browsers do, or the rule is left out",
        arguments: [
            ".x,\r\n.a", ".x\r\n.a", "\u{0C}.a".replacing("\u{0C}", with: "\t"), ".x >\r\n.a", "g\n.a", "*.a", "rect.a", ".a.b", ".b.a",
            "svg .x g rect.a",
            ".x/**/,/**/.a", "rect", "*", "svg rect",
        ])
    func selectors(selector: String) {
        let mask = "<mask id=\"m\">\(Self.rects)</mask>"
        let content =
            mask + "<style>\(selector){mask:url(#m)}</style><g class=\"x\"><g>"
            + String(repeating: page + " class=\"b a\"/>", count: 1000) + "</g></g>"
        #expect(isRefused(content))
    }

    @Test(
        "rules that aren't plain vanish",
        arguments: [
            ".\\61", "[class=a]", ".a:hover", ".a::before", ":is(.a)", ".a ~ .a", ".a + .a", "svg|rect", "g g g g g g g .a", ".1a", "",
            ".a,", "> .a", ".a >",
            "@media all", "@supports (x:y)", "&.a",
        ])
    func notPlain(selector: String) {
        guard
            case .success(let drawing) = result(
                "<style>\(selector.replacing(">", with: "&gt;").replacing("&.", with: "&amp;."))\u{20}{fill:url(#m)}</style><rect class=\"a\"/>"
            )
        else { return }
        #expect(!String(decoding: drawing.bytes, as: UTF8.self).contains("url"))
    }

    @Test(
        "filters count by what they do and what they cover",
        arguments: [
            "<feGaussianBlur stdDeviation=\"5\"/>", "<feTurbulence numOctaves=\"9\"/>", "<feMorphology radius=\"40\"/>",
            "<feDropShadow stdDeviation=\"3\"/>",
            "<feConvolveMatrix order=\"9\" kernelMatrix=\"1\"/>", "<feSpecularLighting><fePointLight/></feSpecularLighting>",
        ])
    func filters(step: String) {
        let filter = "<filter id=\"f\">\(step)</filter>"
        #expect(isRefused(filter + String(repeating: page + " filter=\"url(#f)\"/>", count: 100)))
        #expect(
            isRefused(
                filter + String(repeating: "<g filter=\"url(#f)\">", count: 100) + page + "/>" + String(repeating: "</g>", count: 100)))
        #expect(!isRefused(filter + page + " filter=\"url(#f)\"/>"))
        #expect(!isRefused(filter + String(repeating: "<rect width=\"20\" height=\"20\" filter=\"url(#f)\"/>", count: 100)))
    }

    @Test("steps that each need the one before twice are refused")
    func chains() {
        func chain(_ count: Int) -> String {
            "<filter id=\"f\"><feOffset result=\"r0\"/>"
                + (0..<count).map { "<feBlend in=\"r\($0)\" in2=\"r\($0)\" result=\"r\($0 + 1)\"/>" }.joined() + "</filter>" + page
                + " filter=\"url(#f)\"/>"
        }
        #expect(isRefused(chain(24)))
        #expect(
            isRefused(
                "<filter id=\"f\"><feMerge>" + String(repeating: "<feMergeNode in=\"SourceGraphic\"/>", count: 2000) + "</feMerge></filter>"
                    + page + " filter=\"url(#f)\"/>"))
        #expect(!isRefused(chain(6)))
    }

    @Test(
        "other things that take browsers long are refused",
        arguments: [
            "<g fill=\"url(#p)\">" + String(repeating: rects, count: 20) + "</g><pattern id=\"p\">\(rects)</pattern>",
            String(repeating: "<path fill=\"none\" stroke-dasharray=\"1\" d=\"M0 0H9e5\"/>", count: 3),
            String(repeating: "<circle r=\"1e5\" style=\"stroke-dasharray:1\"/>", count: 3),
            "<g stroke-dasharray=\"calc(1px)\">" + String(repeating: "<path d=\"M0 0H9e5\"/>", count: 3) + "</g>",
            "<path d=\"M0 0" + String(repeating: "L900 700L0 50", count: 10_000) + "\"/>",
            "<g transform=\"scale(1000)\"><path d=\"M0 0" + String(repeating: "L.9 .7L0 .5", count: 10_000) + "\"/></g>",
            String(repeating: "<rect width=\"1000\" height=\"800\" fill-opacity=\".5\"/>", count: 20_000),
            String(repeating: "<g opacity=\".5\"><rect width=\"1000\" height=\"800\"/><rect/></g>", count: 2000),
            String(repeating: "<rect width=\"1000\" height=\"800\" style=\"mix-blend-mode:multiply\"/>", count: 2000),
            "<rect width=\"1000\" height=\"800\" filter=\"" + String(repeating: "blur(2px) ", count: 100) + "\"/>",
            "<text>" + String(repeating: "abcd ", count: 200_000) + "</text>", String(repeating: "<text>a</text>", count: 10_000),
            "<text>" + String(repeating: "<tspan dx=\"1\">a</tspan>", count: 20_000) + "</text>",
            "<path id=\"p\" d=\"M0 0" + String(repeating: "l1 0", count: 20_000) + "\"/>"
                + String(repeating: "<text><textPath href=\"#p\">a</textPath></text>", count: 1000),
            "<style>" + String(repeating: ".a{fill:red}", count: 2000) + "</style>"
                + String(repeating: "<rect class=\"a\"/>", count: 10_000),
            "<style>" + String(repeating: "*{fill:red}", count: 2000) + "</style>" + String(repeating: "<rect/>", count: 10_000),
            "<linearGradient id=\"g\">" + String(repeating: "<stop/>", count: 1000) + "</linearGradient><g fill=\"url(#g)\">"
                + String(repeating: "<rect width=\"1000\" height=\"800\"/>", count: 5000) + "</g>",
        ])
    func others(content: String) { #expect(isRefused(content)) }

    @Test("what lies beside the view box counts, too")
    func besideTheViewBox() {
        let content = String(repeating: "<rect y=\"10\" width=\"1000\" height=\"800\" fill-opacity=\".5\"/>", count: 20_000)
        #expect(isRefused(content, "width=\"1000\" height=\"800\" viewBox=\"0 0 1000 1\""))
        #expect(isRefused(content, "viewBox=\"0 0 9 1\" preserveAspectRatio=\"xMidYMid slice\""))
    }

    @Test(
        "filters and masks can't be handed down, nor changed by animations",
        arguments: [
            "<g filter=\"inherit\"/>", "<g style=\"mask:inherit\"/>", "<style>g{clip-path: INHERIT}</style>",
            "<rect><animate attributeName=\"filter\" to=\"url(#a)\"/></rect>",
            "<rect><set attributeName=\"stroke-dasharray\" to=\"1\"/></rect>",
            "<rect><animate attributeName=\"font-size\" to=\"1\"/></rect>",
            "<text>灯<animate attributeName=\"textLength\" values=\"1;900\" dur=\"1s\"/></text>",
            "<text>灯<set attributeName=\"rotate\" to=\"9\"/></text>", "<text>灯<animate attributeName=\"dx\" by=\"1 2 3\"/></text>",
            "<text>灯<set attributeName=\"letter-spacing\" to=\"2\"/></text>",
            "<text>灯<animate attributeName=\"y\" values=\"1 2 3;4,5,6\" dur=\"1s\"/></text>",
        ])
    func handedDown(content: String) {
        guard case .success(let drawing) = result(content) else {
            Issue.record("refused")
            return
        }
        let text = String(decoding: drawing.bytes, as: UTF8.self)
        #expect(!text.lowercased().contains("inherit") && !text.contains("animate") && !text.contains("<set"))
    }

    @Test(
        "drawings as programs make them stay",
        arguments: [
            // Boxes, arrows and words, as in a diagram.
            "<marker id=\"m\" viewBox=\"0 0 10 10\" markerWidth=\"6\"><path d=\"M0 0L10 5L0 10z\"/></marker>"
                + String(
                    repeating:
                        "<g><rect x=\"9\" y=\"9\" width=\"120\" height=\"60\" fill=\"#fff\" stroke=\"#000\"/><text x=\"5\" y=\"5\">Laser</text><path d=\"M9 9L400 300\" fill=\"none\" marker-end=\"url(#m)\"/></g>",
                    count: 300),
            // Shadows under shapes.
            "<filter id=\"f\"><feGaussianBlur stdDeviation=\"3\"/><feOffset dx=\"2\"/><feMerge><feMergeNode/><feMergeNode in=\"SourceGraphic\"/></feMerge></filter>"
                + String(repeating: "<rect x=\"9\" y=\"9\" width=\"120\" height=\"60\" filter=\"url(#f)\"/>", count: 300),
            // A photo traced into small areas.
            String(repeating: "<path fill=\"#123\" d=\"M400 300c1.5-2 3 1 4 2s1 3-2 4-4-2-5-3z\"/>", count: 30_000),
            // Gradients by class.
            "<style>" + (0..<100).map { ".c\($0){fill:url(#g)}" }.joined()
                + "</style><linearGradient id=\"g\"><stop/><stop/></linearGradient>"
                + (0..<5000).map { "<path class=\"c\($0 % 100)\" d=\"M9 9h30v20z\"/>" }.joined(),
            // Letters as symbols, as plotting programs write them.
            "<defs>" + (0..<60).map { "<path id=\"l\($0)\" d=\"M1 1l3 4l5 6z\"/>" }.joined() + "</defs>"
                + (0..<5000).map { "<use href=\"#l\($0 % 60)\" x=\"5\"/>" }.joined(),
            // Contours with dashes.
            String(repeating: "<path fill=\"none\" stroke-dasharray=\"3.7,1.6\" d=\"M0 400l5 3l5-4l6 2l9 1\"/>", count: 2000),
        ])
    func ordinary(content: String) {
        guard case .failure(let refusal) = result(content) else { return }
        Issue.record("\(refusal)")
    }

    @Test(
        "what is published is well-formed XML, whatever characters stand in it",
        arguments: Array(0...0x20) + [0x7F, 0x85, 0x9B, 0x2028, 0xFFFD])
    func characters(code: Int) {
        let scalar = Unicode.Scalar(UInt32(code)).map(String.init) ?? ""
        for character in [scalar, "&#\(code);"] {
            guard
                case .success(let drawing) = result(
                    "<text class=\"a\(character)b\" \u{0C} id=\"c\">d\(character)e</text><style>.a\u{0C}.b{font-family:\"x\(character)y\"}</style>"
                )
            else { continue }
            #expect(XMLParser(data: Data(drawing.bytes)).parse(), "\(code)")
            #expect(!drawing.bytes.contains(0x0C))
        }
    }

    @Test(
        "no number in a drawing can trap",
        arguments: [
            "1e999", "-1e999", "nan", "inf", "9223372036854775808", "1e-400", "-0", "1e18", "", "%", "1e", "0x10", "１",
        ])
    func numbers(number: String) {
        for attributes in [
            "viewBox=\"0 0 \(number) 1\"", "viewBox=\"\(number) 0 1e-9 999999\"",
            "width=\"\(number)\" height=\"1\" viewBox=\"0 0 999999 1e-9\"", "width=\"1\" viewBox=\"0 0 1e-300 \(number)\"",
        ] {
            guard
                case .success(let drawing) = result(
                    "<rect x=\"\(number)\" width=\"\(number)\" height=\"\(number)\" transform=\"matrix(\(number) 0 0 \(number) 0 0)\" stroke-width=\"\(number)\" stroke-dasharray=\"\(number)\"/><path d=\"M\(number) 0A\(number) 1 0 0 1 \(number) 5\" pathLength=\"\(number)\"/><svg viewBox=\"0 0 \(number) \(number)\" width=\"\(number)\"><circle r=\"\(number)\"/></svg><filter id=\"f\" width=\"\(number)\"><feConvolveMatrix order=\"\(number)\"/><feTurbulence numOctaves=\"\(number)\"/></filter><g filter=\"url(#f)\"/>",
                    attributes)
            else { continue }
            if let size = drawing.size { #expect(size.width >= 1e-3 && size.width < 1e6 && size.height >= 1e-3 && size.height < 1e6) }
        }
    }
}
