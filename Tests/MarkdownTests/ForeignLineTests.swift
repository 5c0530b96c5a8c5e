import Markdown
import Testing

/// Lines, comments and marks that only another generator knows.
@Suite("Lines of other generators")
struct ForeignLineTests {
    @Test(
        "they are told of",
        arguments: [
            "import Tabs from '@theme/Tabs';", "import './a.css'", "export const a = 1", "--8<-- \"a.md\"", "<<< @/a.js{2}",
            "/// caption\n图\n///",
            "@[code](./a.py)", "@include(./a.md)", "按 ++ctrl+alt++ 键", "把 ^^下划线^^ 去掉", "{--删--}", "{++加++}", "{{ page.title }}",
            "{{ 'a' | relative_url }}",
            "<% tp.date.now() %>", "{::options parse_block_html=\"true\" /}", ":material-check: 好",
            "甲\n乙\n:   解释", "甲\n乙\n: 解释", "一句^[注]话", "{{c1::填空}}", ":fontawesome-brands-git:",
        ])
    func told(_ markdown: String) {
        let names = LooseText.names(markdown)
        #expect(!names.isEmpty && names.allSatisfy { $0 == "foreign-markup" }, "\(names)")
    }

    @Test(
        "words that only look so are not",
        arguments: [
            "import 是导入的意思", "import time", "export 命令", "C++ 和 C++", "i++ 与 ++j", "1 ^ 2 ^ 3", "a ^^ b", "/// 三条斜线", "//注", "*[a](b.md)*",
            "<< 上一页", "@小明 你好",
            "{{ name }}", "{ {a} }", "`{{ page.title }}`", "```\nimport a from 'b'\n```", "    import a from 'b'", "x <% y", "@[", "2 ++ 3",
            "[\"--++\",\"++--\"]", "++X 和 X++", "<b>++X</b>、<b>X++</b>",
            "时间\n\n: 冒号", "x ^2", "2^10 和 a ^ b", "比 :material 好", "::", "时间 ^", "a\n:b",
        ])
    func prose(_ markdown: String) { #expect(LooseText.names(markdown).isEmpty) }

    @Test(
        "comments are read by nobody",
        arguments: [
            "甲{/* 私 */}乙", "甲{{/* 私 */}}乙", "甲{{- /* 私 */ -}}乙", "甲{>>私<<}乙", "{% comment %}\n私\n\n**私**\n{% endcomment %}\n\n甲乙",
            "{::comment}\n私\n{:/comment}\n\n甲乙",
            "{/*\n私\n*/}\n\n甲乙", "甲{% comment %}私{% endcomment %}乙",
        ])
    func comments(_ markdown: String) {
        #expect(LooseText.html(markdown) == "<p>甲乙</p>")
        #expect(LooseText.names(markdown).isEmpty)
    }

    @Test(
        "a comment ends at its nearest end, and signs alone hide nothing beyond a paragraph or over code",
        arguments: [
            ("{::comment}甲{:/}\n\n乙\n\n{::comment}丙{:/comment}\n\n丁", ["乙", "丁"], ["甲", "丙"]),
            ("{::comment}甲{:/comment}\n\n乙\n\n{::comment}丙{:/}", ["乙"], ["甲", "丙"]),
            ("`a` {/* 甲\n\n乙\n\n```jsx\n{/* 丙 */}\n```\n\n丁", ["甲", "乙", "丙", "丁"], []),
            ("{/* 甲\n\n```jsx\n{/* 丙 */}\n```\n\n丁", ["甲", "丙", "丁"], []),
            ("{/* 甲\n\n乙 */}\n\n丁", ["丁"], ["甲", "乙"]),
            ("正文 {>> 甲\n乙 <<} 丙", ["正文", "丙"], ["甲", "乙"]),
            ("{% comment %}\n```\n甲\n```\n{% endcomment %}\n乙", ["乙"], ["甲"]),
        ])
    func nearestEnd(_ markdown: String, _ shown: [String], _ hidden: [String]) {
        let html = LooseText.html(markdown)
        for words in shown { #expect(html.contains(words)) }
        for words in hidden { #expect(!html.contains(words)) }
    }

    @Test(
        "raw HTML keeps its lines",
        arguments: ["<div>\n> a\n> [!TIP]\n</div>", "<div>\nda markdown b>\n</div>", "<pre>\n<div markdown>\n*a*\n\n*b*\n</pre>"])
    func rawLines(_ markdown: String) {
        let html = LooseText.html(markdown)
        #expect(!html.contains("<em>") && !html.contains("class=\"alert"))
    }

    @Test(
        "names of blocks vanish",
        arguments: [
            ("一段话。 ^abc123", "<p>一段话。<a id=\"^abc123\"></a></p>"),
            ("- 项 ^item-1\n- 二", "<ul><li>项<a id=\"^item-1\"></a></li><li>二</li></ul>"),
            ("2 ^10", "<p>2 ^10</p>"),
            ("`a ^abc`", "<p><code>a ^abc</code></p>"),
        ])
    func blockNames(_ markdown: String, _ html: String) { #expect(LooseText.html(markdown) == html) }

    @Test(
        "kramdown's contents take the place of their item",
        arguments: ["1. TOC\n{:toc}\n\n## 节\n", "* TOC\n{:toc .a}\n\n## 节\n", "{:toc}\n\n## 节\n"])
    func contents(_ markdown: String) {
        #expect(
            LooseText.html(markdown) == "[toc]\n<h2>节</h2>" || LooseText.html(markdown) == "[toc]<h2>节</h2>", "\(LooseText.html(markdown))")
    }

    @Test(
        "each mark has a cure of its own",
        arguments: [
            ("{{ page.a }}", "文字"), ("++a++", "Ctrl"), ("import './a.css'", "删掉这一行"), ("甲\n乙\n: 解释", "列表"), ("一句^[注]话", "[^1]"),
            ("a {.b} c", "大括号"),
        ])
    func cures(_ markdown: String, _ part: String) {
        #expect(PlainHTML.read("§\n\n" + markdown).diagnostics.first?.cure?.zh.contains(part) == true)
    }

    @Test("a question's head is not shown")
    func heads() { #expect(LooseText.html("--- question ---\n---\nlegend: Q 1\n---\n哪只？\n--- /question ---\n") == "<p>哪只？</p>") }

    @Test(
        "what nothing ends is shown, code as well",
        arguments: ["{/* 没有结束", "`{/* 代码 */}`", "```\n{/* 代码 */}\n```", "    {/* 代码 */}", "{% comment %} 没有结束"])
    func open(_ markdown: String) { #expect(LooseText.html(markdown).contains("/*") || LooseText.html(markdown).contains("comment")) }

    @Test(
        "code between shortcodes is code",
        arguments: [
            ("{{< highlight python \"linenos=table\" >}}\na **b** == c\n\n{{< /highlight >}}\n\n后", "python"),
            ("{% highlight ruby linenos %}\na **b** == c\n\n{% endhighlight %}\n\n后", "ruby"),
            ("{{< highlight js >}}\na **b** == c\n\n{{</ highlight >}}\n\n后", "js"),
        ])
    func highlight(_ markdown: String, _ language: String) {
        #expect(LooseText.html(markdown) == "<pre><code class=\"language-\(language)\">a **b** == c\n\n</code></pre><p>后</p>")
        #expect(LooseText.names(markdown).isEmpty)
    }

    @Test(
        "hidden words in what is shown as it was written", arguments: ["{{< tabs a=\"%%私人%%\" >}}", "$a %%私人%% b_1$", "{% foo %%私人%% %}"])
    func hidden(_ markdown: String) { #expect(!LooseText.html(markdown).contains("私人")) }

    @Test("Markdown in raw HTML is read where it is asked for, else told of")
    func inHTML() {
        #expect(LooseText.html("<div markdown=\"1\">\n**里面**字\n</div>\n\n后") == "<div><p><strong>里面</strong>字</p></div><p>后</p>")
        #expect(LooseText.html("<div class=\"a\" markdown>\nan *inner* word\n</div>\n").contains("<em>inner</em>"))
        for html in ["<div>\n**bold**\n</div>", "<p>An <span>**electric**</span> ring</p>", "<table><tr><td>**a** b</td></tr></table>"] {
            #expect(LooseText.names(html).contains("markdown-in-html"), "\(html)")
        }
        for html in ["<div>2**10 a**b</div>", "<pre>\n**a**\n</pre>", "<div>\n\n**a**\n\n</div>", "<p>** a **</p>"] {
            #expect(!LooseText.names(html).contains("markdown-in-html"), "\(html)")
        }
    }
}
