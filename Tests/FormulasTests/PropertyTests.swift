import Foundation
import TestSupport
import Testing

@testable import Formulas

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite("Whatever the formula")
struct PropertyTests {
    private static let words = [
        "x", "2", "3.5", "+", "-", "=", "<", ">", "&", "\"", "'", "(", ")", "[", "]", "|", "{", "}", "^", "_", "~", "$", "%", "#", "@", "!",
        "中文", "，", "α", "²", "\u{0}",
        "\u{FFFF}", "𝒙", " ", "\n", #"\\"#, #"\frac"#, #"\sqrt"#, #"\sum"#, #"\lim"#, #"\vec"#, #"\left"#, #"\right"#, #"\middle"#,
        #"\text{<b>&"#, #"\mathrm{"#, #"\ce{"#,
        "->", "<=>", #"\SI{5}{"#, #"\begin{cases}"#, #"\end{cases}"#, #"\begin{array}{l|r}"#, #"\end{array}"#, #"\hline"#, #"\over"#,
        #"\displaystyle"#, #"\tag{1}"#,
        #"\color{red}"#, #"\boxed"#, #"\not"#, #"\limits"#, #"\substack{"#, #"\operatorname{<"#, #"\hspace{-3em}"#, #"\big"#,
        #"\underbrace"#, #"\xrightarrow["#, #"\ang{1;2}"#,
        #"\num{1e-5}"#, #"\{"#, #"\|"#, #"\,"#, #"\"#, "</math>", "<script>", "]]>", "<!--",
    ]

    private static let elements: Set<String> = [
        "math", "semantics", "annotation", "mrow", "mi", "mn", "mo", "mtext", "mspace", "mfrac", "msqrt", "mroot", "msub", "msup",
        "msubsup", "munder", "mover", "munderover",
        "mphantom", "mpadded", "menclose", "mstyle", "mtable", "mtr", "mtd",
    ]
    private static let attributes: Set<String> = [
        "display", "encoding", "mathvariant", "form", "lspace", "rspace", "stretchy", "minsize", "maxsize", "movablelimits", "displaystyle",
        "scriptlevel", "linethickness", "accent",
        "accentunder", "width", "notation", "columnalign", "class",
    ]
    /// How many children an element has whose children have places.
    private static let arity = [
        "mfrac": 2, "mroot": 2, "msub": 2, "msup": 2, "msubsup": 3, "munder": 2, "mover": 2, "munderover": 3, "semantics": 2,
    ]

    @Test("it is well-formed, of known elements, and each has as many children as it must", arguments: 0..<20 as Range<UInt64>)
    func wellFormed(_ seed: UInt64) {
        var dice = Dice(seed)
        var read = 0
        for _ in 0..<400 {
            let tex = dice.some(Self.words, most: 24).joined(separator: dice.chance(50) ? "" : " ")
            let (html, refusal) = MathML.read(tex, isDisplay: dice.chance(50))
            if let refusal {
                #expect(html.isEmpty)
                #expect(refusal.place.lowerBound >= 0 && refusal.place.upperBound <= tex.utf8.count, "\(tex) \(refusal)")
                continue
            }
            read += 1
            let look = Look()
            let parser = XMLParser(data: Data(html.utf8))
            parser.delegate = look
            #expect(parser.parse(), "\(tex)\n\(html)")
            #expect(look.faults.isEmpty, "\(tex)\n\(html)")
        }
        #expect(read > 20)
    }

    private final class Look: NSObject, XMLParserDelegate {
        var faults: [String] = []
        private var open: [(name: String, children: Int)] = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
        ) {
            if !PropertyTests.elements.contains(name) { faults.append(name) }
            faults += attributes.keys.filter { !PropertyTests.attributes.contains($0) }
            if !open.isEmpty { open[open.count - 1].children += 1 }
            open.append((name, 0))
        }

        func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
            guard let closed = open.popLast() else { return }
            if let wanted = PropertyTests.arity[name], wanted != closed.children { faults.append("\(name) has \(closed.children)") }
        }
    }
}
