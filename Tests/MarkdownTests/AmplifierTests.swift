import Limits
import Markdown
import Testing

@Suite("Short texts that would make long pages")
struct AmplifierTests {
    @Test("one table of contents a text, with one message about the others")
    func contents() {
        let (document, diagnostics) = PlainHTML.read(String(repeating: "[toc]\n\n[[toc]]\n\n[TOC]\n\n", count: 1000) + "## a\n")
        #expect(document.slots.filter { $0.kind == .toc }.count == 1)
        #expect(diagnostics.map(\.name) == ["second-contents"])
        #expect(!String(decoding: document.html, as: UTF8.self).lowercased().contains("toc]"))
    }

    @Test("a footnote that is named often has some ways back")
    func footnotes() {
        let document = PlainHTML.read(String(repeating: "a[^1] ", count: 5000) + "\n\n[^1]: b\n").document
        let html = String(decoding: document.html, as: UTF8.self)
        #expect(html.split(separator: "class=\"footnote-back\"").count - 1 == Limits.footnoteBackLinks.value)
        #expect(html.split(separator: " id=\"fnref-").count - 1 == Limits.footnoteBackLinks.value)
        #expect(html.split(separator: "href=\"#fn-1\"").count - 1 == 5000)
    }

    @Test("a definition that is used over and over is refused before it fills the memory", arguments: [60, 300, 3000])
    func definitions(length: Int) {
        let uses = 9_000_000 / length
        let (document, diagnostics) = PlainHTML.read(
            "x\n\n" + String(repeating: "[a]\n", count: uses) + "\n[a]: /b '" + String(repeating: "t", count: length) + "'\n")
        #expect(diagnostics.map(\.name) == ["too-large"])
        #expect(document.html.isEmpty)
    }

    @Test("a long heading has a short name")
    func headings() {
        let document = PlainHTML.read("## " + String(repeating: "长", count: 50_000) + "\n\n## " + String(repeating: "长", count: 50_000))
            .document
        #expect(document.outline.allSatisfy { $0.id.utf8.count <= Limits.headingID.value + 10 })
        #expect(Set(document.outline.map(\.id)).count == 2)
    }

    @Test("a tag with very many attributes is told of a bounded number of times")
    func attributes() {
        let attributes = (0..<5000).map { "a\($0)=b" }.joined(separator: " ")
        #expect(PlainHTML.read("<p \(attributes)>x</p>").diagnostics.count <= Limits.rawHTMLFindings.value)
    }

    @Test("emphasis nests as deep as it likes without a page that is as deep")
    func emphasis() {
        let document = PlainHTML.read("§ " + String(repeating: "*a **b ", count: 2000) + String(repeating: "** *", count: 2000)).document
        var depth = 0
        var deepest = 0
        for piece in String(decoding: document.html, as: UTF8.self).split(separator: "<") {
            if piece.hasPrefix("/") { depth -= 1 } else if !piece.hasPrefix("§") { depth += 1 }
            deepest = max(deepest, depth)
        }
        #expect(depth == 0)
        #expect(deepest <= Limits.htmlDepth.value + 2)
    }
}
