import Foundation

@testable import Formulas

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// What formulas become, for comparing.
enum MathML {
    /// The markup within `<semantics>`, without its annotation; or why there is none.
    static func of(_ tex: String, isDisplay: Bool = false) -> String {
        let (html, refusal) = read(tex, isDisplay: isDisplay)
        if let refusal { return "\(refusal.reason)" }
        guard let start = html.range(of: "<semantics>"), let end = html.range(of: "<annotation") else { return html }
        return String(html[start.upperBound..<end.lowerBound])
    }

    /// The same with names of elements and texts alone: `mfrac(a, b)`; rows and room left out.
    static func structure(_ tex: String, isDisplay: Bool = true) -> String {
        let html = of(tex, isDisplay: isDisplay)
        guard html.hasPrefix("<") else { return html }
        let reader = StructureReader()
        let parser = XMLParser(data: Data("<math>\(html)</math>".utf8))
        parser.delegate = reader
        return parser.parse() ? reader.levels[0].joined() : "not well-formed: \(html)"
    }

    static func read(_ tex: String, isDisplay: Bool = false) -> (html: String, refusal: Refusal?) {
        var html: [UInt8] = []
        let refusal = Array(tex.utf8).withUnsafeBufferPointer { TeX.write($0, isDisplay: isDisplay, into: &html) }
        return (String(decoding: html, as: UTF8.self), refusal)
    }

    static func reason(_ tex: String) -> Refusal.Reason? { read(tex, isDisplay: true).refusal?.reason }
}

/// Joins what stands in an element, level by level.
private final class StructureReader: NSObject, XMLParserDelegate {
    var levels: [[String]] = [[]]

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
    ) { levels.append([]) }

    func parser(_ parser: XMLParser, foundCharacters string: String) { levels[levels.count - 1].append(string) }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        let parts = levels.removeLast()
        let text: String =
            switch name {
            case "math", "mrow", "mstyle", "mpadded", "mphantom", "mi", "mn", "mo", "mtext", "mspace": parts.joined()
            case "msqrt", "menclose", "mtd": "\(name)(\(parts.joined()))"
            default: "\(name)(\(parts.joined(separator: ",")))"
            }
        levels[levels.count - 1].append(text)
    }
}
