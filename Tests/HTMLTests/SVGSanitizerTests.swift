import Foundation
import TestSupport
import Testing

@testable import HTML

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite("Drawings", .serialized)
struct SVGSanitizerTests {
    private func drawing(_ svg: String) -> SVGSanitizer.Drawing? {
        guard case .success(let drawing) = SVGSanitizer.sanitize(Array(svg.utf8)) else { return nil }
        return drawing
    }

    private func refusal(_ svg: String) -> SVGSanitizer.Refusal.Reason? {
        guard case .failure(let refusal) = SVGSanitizer.sanitize(Array(svg.utf8)) else { return nil }
        return refusal.reason
    }

    /// What stands in the root of a drawing.
    private func inside(_ content: String) -> String {
        guard let drawing = drawing("<svg xmlns=\"http://www.w3.org/2000/svg\">" + content + "</svg>") else { return "refused" }
        let text = String(decoding: drawing.bytes, as: UTF8.self)
        #expect(XMLParser(data: Data(drawing.bytes)).parse(), "\(text)")
        return String(text.dropFirst("<svg xmlns=\"http://www.w3.org/2000/svg\">".count).dropLast("</svg>\n".count))
    }

    @Test("shapes, text, gradients and local references stay")
    func harmless() {
        for content in [
            "<g id=\"a\" transform=\"translate(1,2) rotate(3)\"><path d=\"M0 0L1 1z\" fill=\"#f00\" stroke-width=\"2\"></path></g>",
            "<defs><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"rgb(1,2,3)\"></stop></linearGradient></defs>",
            "<rect fill=\"url(#g)\" clip-path=\"url('#c')\" width=\"3\" height=\"4\"></rect>".replacing("'", with: "&#39;"),
            "<text x=\"1\" y=\"2\" xml:space=\"preserve\">a &lt; b <tspan>中</tspan></text>",
            "<use href=\"#a\"></use>", "<title>t</title><desc>d</desc>",
            "<style>.a{fill:red;stroke:url(#g);}\n</style>", "<rect style=\"fill:red;\"></rect>",
            "<circle r=\"1\"><animate attributeName=\"r\" values=\"1;2\" dur=\"1s\"></animate></circle>",
        ] {
            #expect(inside(content) == content)
        }
    }

    @Test(
        "what runs or loads is left out",
        arguments: [
            "<script>alert(1)</script>", "<script href=\"x.js\"/>", "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">alert(1)</x:script>",
            "<foreignObject><b xmlns=\"http://www.w3.org/1999/xhtml\">x</b></foreignObject>", "<image href=\"http://x.org/a.png\"/>",
            "<image href=\"data:image/svg+xml,x\"/>", "<iframe src=\"x\"/>", "<g xmlns=\"http://www.w3.org/1999/xhtml\"><rect/></g>",
            "<script xmlns=\"http://www.w3.org/1999/xhtml\">alert(1)</script>", "<animate attributeName=\"href\" to=\"javascript:x\"/>",
            "<set attributeName=\"onclick\" to=\"x\"/>", "<animate to=\"x\"/>", "<style>@import url(http://x.org/a.css);</style>",
            "<style>a{background:url(http://x.org)}</style>", "<style>@font-face{src:url(x)}</style>",
            "<style>a{fill:u\\72l(http://x)}</style>", "<style>@media all{a{fill:url(//x)}}</style>", "<metadata><rdf/></metadata>",
            "<handler>x</handler>", "<feImage href=\"x\"/>", "<!-- x -->", "<?xml-stylesheet href=\"x.css\"?>",
            "<x:g xmlns:x=\"urn:x\"><script/></x:g>",
            "<style><![CDATA[ a{fill:url(data:x)} ]]></style>", "<style>a{fill:red</style><style>} b{background:url(x)}</style>",
        ])
    func leftOut(content: String) {
        let result = inside(content)
        #expect(result.isEmpty || result == "<style>a{fill:red;}\n</style>", "\(content)")
    }

    @Test(
        "handlers, foreign addresses and disguises are left out of tags",
        arguments: [
            "onload=\"alert(1)\"", "onclick=\"x\"", "ONCLICK=\"x\"", "href=\"x\"", "fill=\"url(http://x.org/#a)\"", "fill=\"url(//x)\"",
            "fill=\"u\\72l(http://x)\"", "filter=\"url(x.svg#a)\"", "style=\"fill:url(http://x)\"", "style=\"behavior:url(x)\"",
            "fill=\"URL( 'x#' )\"", "clip-path=\"image-set(x)\"", "style=\"-moz-binding:url(#a)\"", "mask=\"url(&quot;#a&quot; )x url(b)\"",
            "cursor=\"url(x)\"", "xlink:actuate=\"onLoad\"", "fill=\"src(x)\"", "fill=\"url(/**/x)\"", "style=\"fill:url(&#x23;a\"",
            "unknown=\"x\"",
            "xml:base=\"http://x\"", "fill=\"{}\"",
        ])
    func attributes(attribute: String) {
        #expect(inside("<rect \(attribute)/>") == "<rect></rect>")
    }

    @Test("references by XLink become plain ones, links lose their tags")
    func rewritten() {
        #expect(inside("<use xlink:href=\"#a\"/>") == "<use href=\"#a\"></use>")
        #expect(inside("<use xmlns:l=\"http://www.w3.org/1999/xlink\" l:href=\" #a \"/>") == "<use href=\"#a\"></use>")
        #expect(inside("<use xlink:href=\"http://x.org/a.svg#a\"/>") == "<use></use>")
        #expect(inside("<a href=\"javascript:x\"><rect/></a>") == "<rect></rect>")
        #expect(inside("<text><![CDATA[a<b]]></text>") == "<text>a&lt;b</text>")
        #expect(inside("<s:g xmlns:s=\"http://www.w3.org/2000/svg\" inkscape:label=\"x\"/>") == "<g></g>")
        #expect(inside("<style>/*{*/ .a , #b > c{ fill : red ; background: blue }</style>") == "<style>.a , #b &gt; c{fill:red;}\n</style>")
        #expect(inside("<rect id='\"\u{301}onload=x' x=\"1\"/>") == "<rect id=\"&quot;\u{301}onload=x\" x=\"1\"></rect>")
    }

    @Test("headers, byte order marks and plain document types are read")
    func headers() {
        let text =
            "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://x/svg11.dtd\">\n<svg/>\n<!-- e -->"
        #expect(drawing(text)?.bytes == Array("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>\n".utf8))
    }

    @Test("what can't be read in one way only is refused, with the reason")
    func refusals() {
        #expect(refusal("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg>&a;</svg>") == .entities)
        #expect(refusal("<svg>&a;</svg>") == .entities)
        #expect(refusal("<svg><text>&nbsp;</text></svg>") == .entities)
        #expect(refusal("<svg>&#0x;</svg>") == .malformed)
        for text in [
            "", "<svg>", "<svg></g>", "<svg/><svg/>", "<svg a=b/>", "<svg a/>", "<svg a=\"<\"/>", "x<svg/>", "<svg/>x", "<svg>&</svg>",
            "<svg><![CDATA[</svg>", "<svg><!--</svg>", "<svg a=\"1\"b=\"2\"/>", "<1/>", "<svg", "<svg><//svg>", "<svg>< g/></svg>",
        ] {
            #expect(refusal(text) == .malformed, "\(text)")
        }
        #expect(refusal("<html/>") == .notSVG)
        #expect(refusal("<svg xmlns=\"http://www.w3.org/1999/xhtml\"/>") == .notSVG)
        #expect(refusal("<?xml version=\"1.0\" encoding=\"UTF-7\"?><svg/>") == .encoding)
        #expect(refusal(String(repeating: "<g>", count: 300)) == .notSVG)
        #expect(refusal("<svg>" + String(repeating: "<g>", count: 100_000)) == .tooDeep)
        guard case .failure(let invalid) = SVGSanitizer.sanitize(Array("<svg>".utf8) + [0xFF]) else { return }
        #expect(invalid == SVGSanitizer.Refusal(reason: .encoding, range: 5..<6))
        guard case .failure(let large) = SVGSanitizer.sanitize([UInt8](repeating: 32, count: 9 << 20)) else { return }
        #expect(large.reason == .tooLarge)
    }

    @Test("references that multiply are refused, many plain ones aren't")
    func referenceBombs() {
        func bomb(_ use: (Int) -> String, _ levels: Int = 9) -> String {
            let symbols = (1...levels).map { level in
                "<g id=\"s\(level)\">" + String(repeating: use(level - 1), count: 10) + "</g>"
            }
            return "<svg><g id=\"s0\"><rect/></g>" + symbols.joined() + "<use href=\"#s\(levels)\"/></svg>"
        }
        #expect(refusal(bomb { "<use href=\"#s\($0)\"/>" }) == .tooMuchToDraw)
        #expect(refusal(bomb { "<use xlink:href=\"#s\($0)\"/>" }) == .tooMuchToDraw)
        #expect(refusal(bomb { "<rect fill=\"url(#s\($0))\"/>" }) == .tooMuchToDraw)
        #expect(refusal(bomb { "<rect style=\"mask:url(#s\($0))\"/>" }) == .tooMuchToDraw)
        let rules = (0...9).map { ".c\($0){fill:url(#s\($0))}" }.joined()
        let classes = bomb { "<rect class=\"c\($0)\"/>" }
        #expect(refusal(classes.replacing("<svg>", with: "<svg><style>\(rules)</style>")) == .tooMuchToDraw)
        #expect(refusal(bomb({ "<use href=\"#s\($0)\"/>" }, 3)) == nil)
        #expect(refusal("<svg><g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g><use href=\"#a\"/></svg>") == nil)
        #expect(refusal("<svg><g id=\"a\"><rect/></g>" + String(repeating: "<use href=\"#a\"/>", count: 20_000) + "</svg>") == nil)
    }

    @Test(
        "the size comes from width and height or the view box",
        arguments: [
            ("width=\"300\" height=\"200px\"", 300, 200), ("width=\"10mm\" height=\"1in\"", 37.8, 96), ("viewBox=\"0 0 40 30\"", 40, 30),
            ("viewBox=\"0,0,40,30\" width=\"80\"", 80, 60), ("viewBox=\"0 0 40 30\" width=\"100%\" height=\"15\"", 20, 15),
        ])
    func sizes(attributes: String, width: Double, height: Double) {
        let size = drawing("<svg \(attributes)/>")?.size
        #expect(abs((size?.width ?? 0) - width) < 0.1 && abs((size?.height ?? 0) - height) < 0.1)
        #expect(drawing("<svg width=\"100%\" height=\"-1\" viewBox=\"0 0 0 0\"/>")?.size == nil)
    }

    @Test("removals tell what and where")
    func removals() {
        let removals = drawing("<svg><script/><rect onload=\"x\" style=\"color:red;behavior:x\"/></svg>")?.removals
        #expect(
            removals == [
                SVGSanitizer.Removal(reason: .element, range: 5..<14, name: "script"),
                SVGSanitizer.Removal(reason: .handler, range: 20..<30, name: "onload"),
                SVGSanitizer.Removal(reason: .style, range: 31..<59, name: "behavior"),
            ])
    }

    @Test(
        "hostile drawings take time in proportion",
        arguments: [
            "<g/>", "<g a='' a='' b=''/>", "&amp;", "<!--x-->", "<g id='a' class='b'/>", "<style>a{b:c}</style>", "<use href='#a'/>",
            "<![CDATA[]]>",
            "<style>.a{fill:url(#b)}</style>", "<g xmlns:a='b'/>", "<?a?>", "<rect style='a:b;c:d'/>",
        ])
    func linear(piece: String) {
        let linear = growsInProportion { count in
            let svg = Array(("<svg>" + String(repeating: piece, count: count) + "</svg>").utf8)
            return { _ = SVGSanitizer.sanitize(svg) }
        }
        #expect(linear)
        let linearInStyles = growsInProportion { count in
            let svg = Array(("<svg><style>" + String(repeating: "a{fill:url(#b)}@x;/*", count: count)).utf8)
            return { _ = SVGSanitizer.sanitize(svg) }
        }
        #expect(linearInStyles)
    }

    @Test(
        "a drawing that was written is written alike again",
        arguments: ["w\u{0}\u{0}(lr#g)", "\u{1}url(#g)", "a\u{7F}b(c)", "url(\u{0}#g)"])
    func again(value: String) throws {
        for text in ["<svg><style>.a{fill:\(value)}</style></svg>", "<svg><path style=\"fill:\(value)\"/><path fill=\"\(value)\"/></svg>"] {
            let once = try SVGSanitizer.sanitize(Array(text.utf8)).get()
            let twice = try SVGSanitizer.sanitize(once.bytes).get()
            #expect(String(decoding: twice.bytes, as: UTF8.self) == String(decoding: once.bytes, as: UTF8.self))
        }
    }

    @Test("any damage to a drawing gives well-formed XML or a refusal")
    func damage() {
        let text =
            "<?xml version='1.0'?><svg viewBox='0 0 1 1'><style>.a{fill:url(#g)}</style><g id=\"g\"><![CDATA[x]]>&amp;<use xlink:href='#g'/></g><!-- --></svg>"
        var generator = Dice(7)
        let alphabet = Array("<>/&;'\"=#{}()![]-?: ag\u{0}\u{301}".utf8) + [0x80, 0xFF]
        for _ in 0..<4_000 {
            var bytes = Array(text.utf8)
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                let index = Int.random(in: bytes.indices, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: bytes.remove(at: index)
                case 1: bytes[index] = alphabet.randomElement(using: &generator) ?? 0
                default: bytes.insert(alphabet.randomElement(using: &generator) ?? 0, at: index)
                }
            }
            if case .success(let drawing) = SVGSanitizer.sanitize(bytes) {
                #expect(XMLParser(data: Data(drawing.bytes)).parse(), "\(String(decoding: bytes, as: UTF8.self))")
            }
        }
    }
}
