import Markdown
import Testing

@Suite("Definitions, abbreviations, diagrams")
struct DefinitionTests {
    @Test(
        "a term and what it means",
        arguments: [
            "LED\n:   发光**二极管**\n\n电阻\n:   限流", "LED\n: 发光**二极管**\n\n电阻\n: 限流", "LED\n:\t发光**二极管**\n电阻\n: 限流",
            "LED\n:   发光**二极管**\n\n\n电阻\n:   限流\n",
        ])
    func terms(_ markdown: String) {
        let html = self.html(markdown + "\n\n尾")
        #expect(
            html
                == "<dl><dt>LED</dt><dd><p>发光<strong>二极管</strong></p></dd><dt>电阻</dt><dd><p>限流</p></dd></dl><p>尾</p>"
        )
        #expect(LooseText.names(markdown).isEmpty)
    }

    @Test("a term may mean several things, in several blocks") func blocks() {
        let html = self.html("词\n: 一\n\n    - 甲\n    - 乙\n\n    ```\n    x\n    ```\n\n: 二\n: 三\n\n尾")
        #expect(html.ranges(of: "<dl>").count == 1 && html.ranges(of: "<dd>").count == 3 && html.contains("<li>甲</li>"))
        #expect(html.contains("<dd><p>二</p></dd><dd><p>三</p></dd></dl><p>尾</p>") && html.contains("<pre"))
    }

    @Test("below a heading, in a box, in a list") func places() {
        #expect(html("## 题\n词\n: 一").hasSuffix("<dl><dt>词</dt><dd><p>一</p></dd></dl>"))
        #expect(html("!!! note\n    词\n    : 一\n\n尾").contains("<dl><dt>词</dt><dd><p>一</p></dd></dl></div><p>尾</p>"))
    }

    @Test(
        "what is none stays as it was",
        arguments: [
            "一段很长的话\n第二行\n: 说", "- 项\n: 说", "时间：\n: 三点", "> 引\n: 说", "12:30\n:-) 好", "词\n:无空格", ": 表 1", "```\n词\n: 一\n```",
        ])
    func none(_ markdown: String) { #expect(!LooseText.html(markdown).contains("<dl>")) }

    @Test("a table's caption stays one") func caption() {
        #expect(!LooseText.html("| a |\n| --- |\n| b |\n: 表 1").contains("<dl>"))
    }

    /// Without the line breaks between elements.
    private func html(_ markdown: String) -> String { LooseText.html(markdown).replacing(">\n<", with: "><") }

    // MARK: Abbreviations

    @Test("the first place says what it stands for") func abbreviations() {
        let html = LooseText.html("HTML 和 HTML，XHTML 不是。`HTML`\n\n*[HTML]: HyperText \"Markup\" Language\n*[CNC]：数控")
        #expect(
            html.contains(
                "<abbr title=\"HyperText \"Markup\" Language\" data-meaning=\"HyperText \"Markup\" Language\" data-term=\"HTML\">HTML</abbr> 和 HTML，XHTML"
            ))
        #expect(html.ranges(of: "<abbr").count == 1 && !html.contains("*["))
        #expect(LooseText.names("HTML\n\n*[HTML]: x").isEmpty)
    }

    @Test("not in headings, links and names of boxes") func notThere() {
        for text in ["## HTML", "[HTML](a.md)", "> [!NOTE] HTML\n> x", "`HTML`", "HTMLs5"] {
            #expect(!LooseText.html(text + "\n\n*[HTML]: y").contains("<abbr"), "\(text)")
        }
    }

    // MARK: Diagrams

    @Test("a diagram is drawn, with its words below") func diagram() {
        let document = PlainHTML.read("```mermaid\nflowchart TD\n  A[开始] -->|好| B\n```").document
        let html = String(decoding: document.html, as: UTF8.self)
        #expect(html.hasPrefix("<figure class=\"diagram\"><div class=\"diagram-scroll\" tabindex=\"0\"><svg "))
        #expect(html.contains("<li>开始 → B (好)</li>") && document.features.contains(.diagram) && !document.features.contains(.code))
        #expect(document.sections.first?.text == "开始 → B (好)")
        #expect(String(decoding: PlainHTML.read("```dot\ndigraph { a -> b }\n```").document.html, as: UTF8.self).contains("<svg"))
        #expect(String(decoding: PlainHTML.read("```{mermaid}\ngraph TD; a-->b\n```").document.html, as: UTF8.self).contains("<svg"))
    }

    @Test("what can't be drawn is code, told of at its line") func asText() {
        let read = PlainHTML.read("字\n\n```mermaid\nflowchart TD\nA --> B\nA B C\n```")
        #expect(String(decoding: read.document.html, as: UTF8.self).contains("<pre") && read.diagnostics.map(\.name) == ["diagram-as-text"])
        #expect(read.diagnostics.map(\.place.line) == [6])
        #expect(PlainHTML.read("```mermaid\ngantt\n```").diagnostics.map(\.place.line) == [2])
        #expect(PlainHTML.read("```python\nx\n```").diagnostics.isEmpty)
    }
}
