import TestSupport
import Testing

@testable import HTML

@Suite("Open elements")
struct OpenElementsTests {
    @Test(
        "end tags that HTML lets writers leave out are written",
        arguments: [
            ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
            ("<p>a<p>b<ul><li>c</ul>", "<p>a</p><p>b</p><ul><li>c</li></ul>"),
            ("<table><tr><td>a<td>b<tr><th>c</table>", "<table><tr><td>a</td><td>b</td></tr><tr><th>c</th></tr></table>"),
            ("<table><thead><tr><th>a<tbody><td>b", "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>"),
            ("<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"),
            ("<ruby>漢<rp>(<rt>kan<rp>)</ruby>", "<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>"),
            ("<table><col><col><tr><td>", "<table><colgroup><col><col></colgroup><tr><td></td></tr></table>"),
            ("<h1>a<h2>b</h1>", "<h1>a</h1><h2>b</h2>"),
        ])
    func optionalEnds(written: String, expected: String) {
        #expect(filtered(written) == expected)
    }

    @Test(
        "what an element needs around it is opened",
        arguments: [
            ("<ul>a</ul>", "<ul><li>a</li></ul>"),
            ("<table>a<tr>b", "<table><tr><td>a</td></tr><tr><td>b</td></tr></table>"),
            ("<dl><p>a</dl>", "<dl><dd><p>a</p></dd></dl>"),
            ("<details>a</details>", "<details><summary>…</summary>a</details>"),
            ("<details><p>a</details>", "<details><summary>…</summary><p>a</p></details>"),
            ("<details></details>", "<details><summary>…</summary></details>"),
            ("<details>\n<summary>s</summary>a</details>", "<details>\n<summary>s</summary>a</details>"),
        ])
    func impliedStarts(written: String, expected: String) {
        #expect(filtered(written) == expected)
    }

    @Test(
        "what can't stand somewhere is moved out or loses its tags",
        arguments: [
            ("<b>a<div>b</div>c</b>", "<b>a</b><div>b</div>c"),
            ("<p>a<div>b</div>c</p>", "<p>a</p><div>b</div>c"),
            ("<h1><div><p>a</p></div></h1>", "<h1>a</h1>"),
            ("<div><h1><div>a</div></h1></div>", "<div><h1>a</h1></div>"),
            ("<h1>a<ul><li>b</ul></h1>", "<h1>a</h1><ul><li>b</li></ul>"),
            ("<summary>a</summary><td>b</td><li>c</li>", "abc"),
            ("<details><summary><h2>a</h2></summary>b</details>", "<details><summary><h2>a</h2></summary>b</details>"),
            ("<details><summary>a</summary><summary>b</summary></details>", "<details><summary>a</summary>b</details>"),
            ("<a href=x>a<a href=y>b</a>", "{a x}a</a>{a y}b</a>"),
            ("<a href=x><div>a</div></a>", "{a x}<div>a</div></a>"),
            ("<b><a href=x><div>a</div></a></b>", "<b>{a x}</a></b><div>a</div>"),
            ("<table><tr><th><h3>a</h3></table>", "<table><tr><th>a</th></tr></table>"),
            ("<figure><img src=x><figcaption>a</figcaption></figure>", "<figure>{img x}<figcaption>a</figcaption></figure>"),
        ])
    func misplaced(written: String, expected: String) {
        #expect(filtered(written) == expected)
    }

    @Test("raw HTML ends nothing of Markdown's and ends with its container")
    func containers() {
        var filter = RawHTMLFilter()
        var html: [UInt8] = []
        let item = filter.open.enter(.li, into: &html)
        html += Array("<li>".utf8)
        filter.append("</li><b>a", to: &html)
        filter.open.leave(item, into: &html)
        filter.append("</b>", to: &html)
        #expect(String(decoding: html, as: UTF8.self) == "<li>&lt;/li&gt;<b>a</b></li>")
        #expect(filter.open.isEmpty)
    }

    @Test("a block in raw HTML ends Markdown's paragraph, as in browsers")
    func paragraph() {
        var filter = RawHTMLFilter()
        var html: [UInt8] = []
        let paragraph = filter.open.enter(.p, into: &html)
        html += Array("<p>".utf8)
        let emphasis = filter.open.enter(.em, into: &html)
        html += Array("<em>a".utf8)
        filter.append("<div>", to: &html)
        filter.open.leave(emphasis, into: &html)
        filter.open.prepareText(into: &html)
        html += Array("b".utf8)
        filter.open.leave(paragraph, into: &html)
        #expect(String(decoding: html, as: UTF8.self) == "<p><em>a</em></p><div>b</div>")
    }

    @Test("Markdown's paragraph in an open raw heading loses its tags, its list ends the heading")
    func rawHeading() {
        var filter = RawHTMLFilter()
        var html: [UInt8] = []
        filter.append("<h1 align=center>", to: &html)
        let paragraph = filter.open.enter(.p, into: &html)
        #expect(!paragraph.isWritten)
        html += Array("a".utf8)
        filter.open.leave(paragraph, into: &html)
        let list = filter.open.enter(.ul, into: &html)
        #expect(list.isWritten)
        html += Array("<ul>".utf8)
        filter.open.leave(list, into: &html)
        filter.append("</h1>", to: &html)
        #expect(String(decoding: html, as: UTF8.self) == "<h1 class=\"align-center\">a</h1><ul></ul>")
    }

    @Test("any soup of tags becomes a tree that HTML allows")
    func soup() {
        var generator = Dice(42)
        let names = HTMLElement.allCases.map(\.name) + ["center", "font", "picture", "script", "tt"]
        for _ in 0..<3_000 {
            var fragments: [String] = []
            for _ in 0..<Int.random(in: 1...25, using: &generator) {
                let name = names.randomElement(using: &generator) ?? "p"
                let pieces = ["<\(name)>", "<\(name) href=x src=y>", "</\(name)>", "x", " "]
                fragments.append(pieces.randomElement(using: &generator) ?? "")
            }
            let soup = fragments.joined()
            let html = filtered(soup)
            if let fault = TreeChecker.fault(in: html) {
                Issue.record("\(fault): \(soup) became \(html)")
                return
            }
        }
    }
}

/// An own small reading of HTML's content models, apart from the code under test.
enum TreeChecker {
    static let parents: [String: Set<String>] = [
        "li": ["ul", "ol"], "dt": ["dl"], "dd": ["dl"], "tr": ["table", "thead", "tbody", "tfoot"], "td": ["tr"], "th": ["tr"],
        "thead": ["table"], "tbody": ["table"], "tfoot": ["table"], "caption": ["table"], "colgroup": ["table"],
        "col": ["colgroup"], "summary": ["details"], "figcaption": ["figure"], "rt": ["ruby"], "rp": ["ruby"],
    ]
    static let blocks: Set<String> = [
        "p", "div", "ul", "ol", "dl", "table", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "figure", "details",
        "aside",
    ]
    static let blockHolders: Set<String> = [
        "", "div", "li", "dd", "dt", "td", "th", "blockquote", "figure", "figcaption", "details", "aside", "caption",
    ]
    static let partsOnly: Set<String> = ["ul", "ol", "dl", "table", "thead", "tbody", "tfoot", "tr", "colgroup"]
    static let transparent: Set<String> = ["a", "ins", "del", "{a"]

    static func fault(in html: String) -> String? {
        var stack: [String] = []
        let pieces = html.replacing("{a x}", with: "<a>").replacing("{img y}", with: "<img>")
        var rest = Substring(pieces)
        while let first = rest.first {
            if first != "<" {
                let text = rest.prefix { $0 != "<" }
                rest = rest.dropFirst(text.count)
                if text.contains(where: { $0 != " " }), partsOnly.contains(stack.last ?? "") { return "text in \(stack)" }
                continue
            }
            let tag = rest.prefix { $0 != ">" }
            rest = rest.dropFirst(tag.count + 1)
            if tag.hasPrefix("</") {
                guard stack.popLast() == String(tag.dropFirst(2)) else { return "\(tag) ends nothing" }
                continue
            }
            let name = String(tag.dropFirst().prefix { $0 != " " })
            let parent = stack.last ?? ""
            if let allowed = parents[name] {
                if !allowed.contains(parent) { return "\(name) in \(parent)" }
            } else {
                if partsOnly.contains(parent) { return "\(name) in \(parent)" }
                if blocks.contains(name) {
                    let holder = stack.last { !transparent.contains($0) } ?? ""
                    let isHeading = name.hasPrefix("h") && name != "hr"
                    if !blockHolders.contains(holder), !(holder == "summary" && isHeading) { return "\(name) in \(stack)" }
                    if isHeading, ["dt", "th", "caption"].contains(holder) { return "\(name) in \(holder)" }
                }
            }
            if name == "a" || name == "details", stack.contains("a") { return "\(name) in a link" }
            if !["br", "hr", "img", "col", "wbr"].contains(name) { stack.append(name) }
        }
        return stack.isEmpty ? nil : "\(stack) stay open"
    }
}
