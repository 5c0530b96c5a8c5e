import Markdown
import Testing

@Suite("Boxes, pictures and marks of other programs")
struct OtherProgramTests {
    @Test(
        "boxes with a name of their own",
        arguments: [
            ("!!! question\n    甲", "question"), ("!!! example\n    甲", "example"), ("> [!ABSTRACT]\n> 甲", "abstract"),
            ("::::: challenge\n\n甲\n\n:::::", "challenge"), ("::: prereq\n\n甲\n\n:::", "prerequisites"),
            ("::: keypoints\n\n- 甲\n\n:::", "keypoints"),
            ("::: instructor\n\n甲\n\n:::", "instructor"), ("```{seealso}\n甲\n```", "seealso"),
        ])
    func names(_ text: String, _ name: String) {
        let document = PlainHTML.read(text).document
        #expect(document.slots.contains { $0.kind == .word(Slot.Word(rawValue: "alert." + name) ?? .note) }, "\(document.slots)")
        #expect(PlainHTML.read(text).diagnostics.map(\.name) == [])
    }

    @Test(
        "what teachers alone are told can be left out where pupils print",
        arguments: [
            ("> [!INSTRUCTOR]\n> 甲", true), ("> [!teacher]- 标题\n> 甲", true), ("> [!老师]\n> 甲", true), ("> [!给老师] 先试\n> 甲", true),
            ("> [!NOTE]\n> 给老师", false), ("> [!提示]\n> 甲", false), ("> [!DISCUSSION]\n> 甲", false),
        ])
    func forTeachers(_ text: String, _ isLeftOut: Bool) {
        #expect(PlainHTML.of(text).contains(" for-teachers\"") == isLeftOut)
        #expect(PlainHTML.read(text).diagnostics.map(\.name) == [])
    }

    @Test(
        "directives of MyST are boxes",
        arguments: ["```{note}\nRead **this**.\n```", "````{warning}\n**x**\n````", "```{admonition} Title\n:class: tip\n**y**\n```"])
    func directives(_ text: String) {
        let html = LooseText.html(text)
        #expect(
            html.contains("class=\"alert") && html.contains("<strong>") && !html.contains("```") && !html.contains(":class:"), "\(html)")
    }

    @Test(
        "other code stays code", arguments: ["```{python}\n**a**\n```", "```{r}\n**a**\n```", "```{note}\n**a**", "~~~{note}\n**a**\n~~~"])
    func code(_ text: String) { #expect(LooseText.html(text).contains("<code")) }

    @Test(
        "figures of MyST are pictures",
        arguments: [
            "```{figure} x.png\nCaption\n```", "```{image} x.png\n:alt: words\n```",
            "```{figure} a/x.png\n:name: f\n\nCaption\nof two lines\n```",
        ])
    func figures(_ text: String) {
        #expect(PlainHTML.read(text).document.slots.contains { if case .image = $0.kind { true } else { false } })
    }

    @Test(
        "boxes of docsify", arguments: ["!> Important **text**", "?> Tip **text**\nmore", "> [!WARNING|style:flat|label:小心]\n> **Hot**."])
    func docsify(_ text: String) {
        #expect(LooseText.html(text).contains("class=\"alert") && LooseText.html(text).contains("<strong>"))
        #expect(LooseText.names(text) == [])
    }

    @Test("an unknown name is told with a cure for boxes", arguments: ["::: foo\n", "::::: bar\n", "::: 甲\n"])
    func unknown(_ text: String) {
        let diagnostics = PlainHTML.read("§\n\n" + text).diagnostics
        #expect(diagnostics.map(\.name) == ["foreign-markup"])
        #expect(diagnostics.allSatisfy { $0.cure?.en.contains("key") == false && $0.cure?.en.contains("> [!NOTE]") == true })
    }

    @Test("a box whose kind was forgotten", arguments: ["??? \"Plus\"\n    甲", "!!! \"Plus\"\n    甲", "???+ \"Plus\"\n    甲"])
    func kindless(_ text: String) { #expect(LooseText.html(text).contains("class=\"alert") && LooseText.html(text).contains("Plus")) }

    @Test("a box below a line that goes on with its item") func lazy() {
        #expect(LooseText.html("* a\nlazy line.\n\n    ??? Example \"A+B\"\n        Body\n").contains("class=\"alert"))
    }

    @Test("a box has one summary", arguments: ["??? Example\n    <div>a</div>", "??? note \"b\"\n    <p>a</p>"])
    func summaries(_ text: String) { #expect(LooseText.html(text).matches(of: #/<summary/#).count == 1) }

    @Test(
        "ids with dots and digits",
        arguments: [("## Actions {#0.14.2-actions}", "0.14.2-actions"), ("## 甲 {#a.b}", "a.b"), ("## 乙 {#2a}", "2a")])
    func ids(_ text: String, _ id: String) { #expect(PlainHTML.of(text).contains("id=\"\(id)\"")) }

    @Test("docsify's mark behind a heading vanishes", arguments: ["## A {docsify-ignore}", "# 第三节 {docsify-ignore-all}"])
    func ignored(_ text: String) { #expect(!LooseText.html(text).contains("docsify")) }

    @Test(
        "directives in double braces are told",
        arguments: ["The {{directive}} here", "{{youtube-timestamp 113}} Alias", "{{ #include a }}"])
    func braces(_ text: String) { #expect(LooseText.names(text) == ["foreign-markup"]) }

    @Test("words of a picture behind it", arguments: ["![](f.svg){alt='A root' width=40}", "![](f.svg){fig-alt=\"A root\"}"])
    func words(_ text: String) {
        let images = PlainHTML.read(text).document.slots.compactMap { if case .image(let image) = $0.kind { image.alt } else { nil } }
        #expect(images == ["A root"])
    }

    @Test(
        "the file that code belongs to",
        arguments: ["```js title=\"a.js\"\nx\n```", "```python:a.js\nx\n```", "```js filename=a.js\nx\n```"])
    func files(_ text: String) { #expect(LooseText.html(text).contains("<b>a.js</b>")) }

    @Test(
        "mail and telephones",
        arguments: [
            ("[邮箱](lin@school.cn)", "mailto:lin@school.cn"), ("[电话](13800000000)", "tel:13800000000"),
            ("[电话](021-55550000)", "tel:02155550000"),
        ])
    func contacts(_ text: String, _ address: String) {
        #expect(LooseText.html(text).contains(address))
        #expect(LooseText.names(text) == ["address-read-as-meant"])
    }

    @Test("files that look like them stay files", arguments: ["[a](2024)", "[a](photo@2x.png/b)", "[a](1234567.md)"])
    func others(_ text: String) { #expect(!LooseText.html(text).contains("tel:") && !LooseText.html(text).contains("mailto:")) }

    @Test("a picture's title in curly quotes", arguments: ["![图](a.png “说明”)", "![图](图/a.png “两个 字”)"])
    func curly(_ text: String) {
        let images = PlainHTML.read(text).document.slots.compactMap { if case .image(let image) = $0.kind { image.source } else { nil } }
        #expect(images.allSatisfy { $0.hasSuffix("a.png") } && images.count == 1)
        #expect(PlainHTML.read(LooseText.mended(text)).diagnostics.map(\.name) == [])
    }
}
