import Diagnostics
import Foundation
import HTML

@testable import Markdown

/// Documents as plain HTML: slots filled with what they say, without what Lathe adds for readers, so that they can
/// be compared with other renderers'.
enum PlainHTML {
    static func of(_ markdown: String, highlighting: Bool = false) -> String {
        let (document, _) = read(markdown, highlighting: highlighting)
        var html: [UInt8] = []
        var position = 0
        for slot in document.slots {
            html += document.html[position..<slot.offset]
            position = slot.offset
            switch slot.kind {
            case .link(let link): html += start(of: link).utf8
            case .image(let image): html += tag(of: image).utf8
            case .player(let player): html += "[player \(player.kind.rawValue) \(player.source)]".utf8
            case .toc: html += "[toc]".utf8
            case .word(let word): html += "[\(word.rawValue)]".utf8
            }
        }
        html += document.html[position...]
        return String(decoding: html, as: UTF8.self)
    }

    static func read(_ markdown: String, highlighting: Bool = false) -> (document: Document, diagnostics: [Diagnostic]) {
        let source = SourceText(path: "a.md", text: markdown)
        return MarkdownParser.parse(source, body: 0..<source.bytes.count, options: .init(highlighting: highlighting))
    }

    static func start(of link: Link) -> String {
        "<a href=\"\(address(link.destination))\"" + title(link.title) + String(decoding: link.attributes, as: UTF8.self) + ">"
            + (link.needsText ? link.destination : "")
    }

    static func tag(of image: Image) -> String {
        "<img src=\"\(address(image.source))\" alt=\"\(escaped(image.alt))\"" + title(image.title) + ">"
    }

    private static func title(_ title: String?) -> String { title.map { " title=\"\(escaped($0))\"" } ?? "" }

    static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        HTMLEscape.attribute(text.utf8, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// As cmark writes addresses.
    private static func address(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): result += "&amp;"
            case UInt8(ascii: "'"): result += "&#39;"
            case _ where "-_.+!*(),%#@?=;:/$~".utf8.contains(byte), 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
                result.unicodeScalars.append(UnicodeScalar(byte))
            default: result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }

    /// Without what only Lathe writes.
    static func normalized(_ html: String) -> String {
        let steps: [(String, String)] = [
            (#"<a class="anchor"[^>]*>#</a>"#, ""), (#"<(h[1-6]) id="[^"]*">"#, "<$1>"),
            (#"<div class="codeblock"><pre class="code" data-language="([^"]*)" tabindex="0"><code>"#, #"<pre><code class="language-$1">"#),
            (#"<div class="codeblock"><pre class="code" tabindex="0"><code>"#, "<pre><code>"), (#"</code></pre></div>"#, "</code></pre>"),
            (#"<div class="table-scroll" tabindex="0">"#, ""), (#"</table></div>"#, "</table>"),
            (#"<ul class="task-list">"#, "<ul>"), (#"<li class="task">"#, "<li>"), (#"</?label>"#, ""),
            (#"<input type="checkbox" disabled checked> ?"#, "[x]"), (#"<input type="checkbox" disabled> ?"#, "[ ]"),
            (#"<figure>(<img [^>]*)><figcaption>(.*?)</figcaption></figure>"#, #"<p>$1 title="$2"></p>"#),
            (#"<figure>(.*?)</figure>"#, "<p>$1</p>"),
        ]
        return settled(steps.reduce(html) { $0.replacingOccurrences(of: $1.0, with: $1.1, options: .regularExpression) })
    }

    /// cmark's own HTML in today's spelling.
    static func modernized(_ html: String) -> String {
        let steps: [(String, String)] = [
            (#" />"#, ">"), (#" align="(left|center|right)""#, #" class="align-$1""#), (#"<input [^>]*checked[^>]*> ?"#, "[x]"),
            (#"<input [^>]*> ?"#, "[ ]"),
        ]
        return settled(steps.reduce(html) { $0.replacingOccurrences(of: $1.0, with: $1.1, options: .regularExpression) })
    }

    /// Blanks between and beside blocks mean nothing; quotes need no escape in text.
    private static func settled(_ html: String) -> String {
        html.replacingOccurrences(
            of: #"\s*(</?(?:p|ul|ol|li|blockquote|h[1-6]|hr|table|thead|tbody|tr|th|td|pre|div)\b[^>]*>)\s*"#, with: "$1",
            options: .regularExpression
        )
        .replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&#34;", with: "\"").replacingOccurrences(
            of: "&#39;", with: "'"
        )
        .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// HTML as the allow-list lets it through, for examples that hold raw HTML.
    static func filtered(_ html: String) -> String {
        var filter = RawHTMLFilter()
        var written: [UInt8] = []
        filter.append(html, to: &written)
        filter.open.closeAll(into: &written)
        var result: [UInt8] = []
        var position = 0
        for slot in filter.slots {
            switch slot {
            case .link(let link):
                result += written[position..<link.offset]
                position = link.offset
                result += start(of: Link(destination: link.address, title: link.title, attributes: link.attributes)).utf8
            case .image(let image):
                result += written[position..<image.offset]
                position = image.offset
                result += tag(of: Image(source: image.address, alt: image.alternative ?? "", title: image.title)).utf8
            }
        }
        result += written[position...]
        return settled(String(decoding: result, as: UTF8.self))
    }
}
