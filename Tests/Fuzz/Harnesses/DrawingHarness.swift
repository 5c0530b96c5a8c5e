import Foundation
import HTML

#if canImport(FoundationXML)
    import FoundationXML
#endif

extension Harness {
    /// A drawing: what is published parses as XML, and written anew it is the same.
    static let drawing = Harness(
        name: "drawing",
        seeds: {
            Seeds.files(in: "content", ending: ".svg")
                + Seeds.texts(
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><defs><marker id=\"m\"><path d=\"M0 0\"/></marker><style>.a{fill:url(#g)}</style></defs><use href=\"#m\"/><path class=\"a\" marker-mid=\"url(#m)\" d=\"M0 0L1 1\"/></svg>",
                    "<?xml version=\"1.0\"?><!DOCTYPE svg><svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:x=\"http://www.w3.org/1999/xlink\" width=\"1e3mm\"><a x:href=\"#b\"><text id=\"b\">&#65;&amp;<tspan>c</tspan></text></a><![CDATA[<]]></svg>"
                )
        },
        words: [
            "<svg", " xmlns=\"http://www.w3.org/2000/svg\"", "<g>", "</g>", "<use href=\"#", "url(#", ")", "<style>", "</style>",
            "<![CDATA[", "]]>", "<!--", "-->", "<?", "?>",
            "<!DOCTYPE", "<!ENTITY", "&#", "&#x", ";", "&amp;", "\"", "'", "=", "/>", " on", "href=", "xlink:href=", "javascript:",
            "viewBox=\"0 0 1e9 1e-9\"", "1e999", "filter=", "mask=",
            "{", "}", "@import", "\\", "\u{0C}", "\u{0}", "\u{FFFE}", "\u{85}", "<script>", "<foreignObject>", "<animate",
        ],
        fault: { bytes in
            guard case .success(let drawing) = SVGSanitizer.sanitize(bytes) else { return nil }
            let parser = XMLParser(data: Data(drawing.bytes))
            let reader = DrawingReader()
            parser.delegate = reader
            guard parser.parse() else { return "not well-formed: \(parser.parserError.map { "\($0)" } ?? "")" }
            if let fault = reader.fault { return fault }
            if let size = drawing.size, !size.width.isFinite || !size.height.isFinite { return "a size of \(size)" }
            guard case .success(let again) = SVGSanitizer.sanitize(drawing.bytes) else { return "refused when read again" }
            return again.bytes == drawing.bytes ? nil : "another drawing when read again"
        })
}

private final class DrawingReader: NSObject, XMLParserDelegate {
    var fault: String?

    func parser(
        _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
    ) {
        if ["script", "foreignobject", "iframe", "handler"].contains(element.lowercased()) { fault = "<\(element)>" }
        for (name, value) in attributes {
            if name.lowercased().hasPrefix("on") { fault = "<\(element) \(name)>" }
            if name.hasSuffix("href"), !value.hasPrefix("#"), !value.hasPrefix("http") { fault = "<\(element) \(name)=\"\(value)\">" }
        }
    }
}
