import Diagnostics
import Foundation
import Markdown
import Testing

@Suite("Markup of other generators")
struct ForeignMarkupTests {
    @Test(
        "boxes become alerts",
        arguments: [
            ("::: tip 窍门\n先裁**大**的。\n:::\n\n然后", "tip", "窍门"), (":::note[Title]\nText.\n:::\n\nthen", "note", "Title"),
            ("::: details\nText\n:::\n", "note", "[alert.note]"),
            ("!!! note \"开始之前\"\n    先戴。\n\n    - 关门\n\n然后", "note", "开始之前"), ("??? tip\n    a\n", "tip", "[alert.tip]"),
            ("--- task ---\n对折。\n--- /task ---\n\n然后", "task", "[alert.task]"),
            ("--- collapse ---\n---\ntitle: 更多\n---\nText\n--- /collapse ---\n", "note", "更多"),
            (":::: warning\n::: tip\na\n:::\nb\n::::\n", "warning", "[alert.warning]"),
        ])
    func boxes(_ markdown: String, _ kind: String, _ title: String) {
        let html = LooseText.html(markdown)
        #expect(html.contains("class=\"alert alert-\(kind)\""), "\(html)")
        #expect(html.contains("class=\"alert-title\">\(title)<"), "\(html)")
        for mark in [":::", "!!!", "???", "---", "==="] { #expect(!html.contains(mark)) }
        #expect(!html.contains("<pre"))
        #expect(LooseText.names(markdown).isEmpty)
    }

    @Test(
        "what follows a box stands outside",
        arguments: [
            "::: tip\na\n:::\n\n然后", "!!! note\n    a\n\n然后", "--- task ---\na\n--- /task ---\n\n然后",
            "!!! note\n    ```\n    code\n    ```\n\n然后",
        ])
    func after(_ markdown: String) { #expect(LooseText.html(markdown).hasSuffix("</div><p>然后</p>")) }

    @Test(
        "boxes one after the other are boxes of their own",
        arguments: [
            "!!! note\n    a\n\n!!! tip\n    b\n\n", "!!! note\n    a\n\n\n\n::: tip\nb\n:::\n", "!!! note\n    a\n\n> [!TIP]\n> b\n",
            "::: note\na\n:::\n\n!!! tip\n\n    b\n",
        ])
    func inARow(_ markdown: String) {
        let html = LooseText.html(markdown)
        #expect(html.components(separatedBy: "class=\"alert alert-").count == 3 && !html.contains("[!"), "\(html)")
    }

    @Test(
        "a box in a list stays in its item",
        arguments: [
            "1. 步\n\n    !!! note\n        a\n\n        b\n\n2. 步二\n", "1. 步\n\n   ::: tip\n   a\n\n   b\n   :::\n\n2. 步二\n",
        ])
    func inAList(_ markdown: String) {
        let html = LooseText.html(markdown)
        #expect(
            html.components(separatedBy: "<ol").count == 2 && html.components(separatedBy: "class=\"alert alert-").count == 2, "\(html)")
        #expect(!html.contains("<pre") && !html.contains("<blockquote") && html.contains("<p>b</p>"), "\(html)")
    }

    @Test("hidden words in titles stay hidden") func hidden() {
        for mark in ["!!! note \"标题 %%内部%%\"\n    a\n", "::: tip 标题 %%内部%%\na\n:::\n"] { #expect(!LooseText.html(mark).contains("内部")) }
    }

    @Test("a box goes on over blank lines")
    func overBlankLines() {
        let html = LooseText.html("!!! note\n    a\n\n    !!! tip\n        b\n\n        c\n\n\n    d\n\ne\n")
        #expect(html.components(separatedBy: "class=\"alert alert-").count == 3 && html.hasSuffix("<p>d</p></div><p>e</p>"), "\(html)")
    }

    @Test(
        "what can't be read is told of at its line",
        arguments: ["§\n\n::: grid\na\n:::", "§\n\n::: tip\nnever ended", "§\n\n!!! note\nnot indented", "§\n\n--- unknown ---\na"])
    func unread(_ markdown: String) {
        #expect(LooseText.names(markdown).first == "foreign-markup")
        #expect(LooseText.lines(markdown).first == 3)
    }

    @Test(
        "in code and prose they mean nothing",
        arguments: ["```\n::: tip\na\n:::\n```", "太好了!!!", "!!! 太好了", "??? 什么", "!!! wow", "a ::: b", "---", "--- a ---b"])
    func prose(_ markdown: String) {
        #expect(LooseText.names(markdown).isEmpty)
        #expect(!LooseText.html(markdown).contains("alert"))
    }

    @Test("attribute lists vanish, ids count")
    func attributes() {
        let document = PlainHTML.read("§\n\n## Parts {.check}\n\n## Wiring {#my-wiring .a}\n\n## More\n{: #more-id }\n\nText.\n{: .note}\n")
            .document
        #expect(document.anchors == ["parts", "my-wiring", "more-id"])
        #expect(document.outline.map(\.title) == ["Parts", "Wiring", "More"])
        #expect(!String(decoding: document.html, as: UTF8.self).contains("{"))
        #expect(
            LooseText.html("[n](n.md){:target=\"_blank\"} `Start`{.b} **a**{.x}")
                == #"<p><a href="n.md">n</a> <code>Start</code> <strong>a</strong></p>"#)
    }

    @Test("other braces stay", arguments: ["集合 {1, 2} 和 {name}", "body {color: red}", "`x`{1}", "f(x){return}", "{}", "\\{.a}"])
    func braces(_ markdown: String) {
        #expect(LooseText.names(markdown).isEmpty)
        #expect(LooseText.html(markdown).contains("{"))
    }

    @Test("lists of attributes within text are told of, several in a row are one")
    func looseAttributes() {
        for text in ["a {.b} c", "看 {#id} 处", "标题 {.cls} 和"] { #expect(LooseText.names(text) == ["foreign-markup"], "\(text)") }
        #expect(
            LooseText.html("## 节 {.a}{.b}\n\n**粗**{.a}{#b}。\n\n文\n{.a}{.b}\n")
                == "<h2>节</h2><p><strong>粗</strong><span id=\"b\"></span>。</p><p>文</p>")
    }

    @Test("shortcodes are pictures and films where sure, else told of")
    func shortcodes() {
        #expect(
            PlainHTML.of("{{< figure src=\"p.png\" title=\"图\" >}}")
                == #"<figure><img src="p.png" alt="图"><figcaption>图</figcaption></figure>"# + "\n")
        #expect(LooseText.html("{{< youtube x9Kq2LmNo1w >}}").contains("[player linkCard https://www.youtube.com/watch?v=x9Kq2LmNo1w]"))
        #expect(LooseText.html("{% include youtube.html video=\"x9Kq2LmNo1w\" %}").contains("[player linkCard"))
        for other in ["{{% notice tip %}}", "{% raw %}", "{{< tabs >}}"] { #expect(LooseText.names("a \(other) b") == ["foreign-markup"]) }
        #expect(LooseText.names("`{% raw %}` {{ name }}").isEmpty)
    }

    @Test(
        "names of emoji",
        arguments: [
            (":bulb: 想", "<p>💡 想</p>"), ("好:+1:", "<p>好👍</p>"), (":white_check_mark::x:", "<p>:white_check_mark::x:</p>"),
            ("`:bulb:`", "<p><code>:bulb:</code></p>"), ("10:30:45 :none:", "<p>10:30:45 :none:</p>"),
        ])
    func emoji(_ markdown: String, _ expected: String) { #expect(LooseText.html(markdown) == expected) }

    @Test(
        "films in raw HTML",
        arguments: [
            (
                "<iframe src=\"//player.bilibili.com/player.html?bvid=BV1Zz4y1x7Qq&page=1\" scrolling=\"no\"> </iframe>",
                "[player linkCard https://www.bilibili.com/video/BV1Zz4y1x7Qq]"
            ),
            (
                "<div><iframe width=\"560\" src=\"https://www.youtube.com/embed/abc_1?rel=0\" title=\"t\"></iframe></div>",
                "[player linkCard https://www.youtube.com/watch?v=abc_1]"
            ),
            (
                "<iframe src=\"https://v.qq.com/txp/iframe/player.html?vid=x3021abc\"></iframe>",
                "[player linkCard https://v.qq.com/x/page/x3021abc.html]"
            ),
            (
                "<iframe src=\"https://open.douyin.com/player/video?vid=7123456&autoplay=0\"></iframe>",
                "[player linkCard https://www.douyin.com/video/7123456]"
            ),
            ("<video src=\"clip.mp4\" controls width=\"600\"></video>", "[player video clip.mp4]"),
            ("<video controls>\n<source src=\"clip.mp4\" type=\"video/mp4\">\nno\n</video>", "[player video clip.mp4]"),
            ("![](IMG_1.MOV)", "[player video IMG_1.MOV]"),
        ])
    func films(_ markdown: String, _ expected: String) {
        #expect(LooseText.html(markdown) == expected)
        #expect(LooseText.names(markdown).isEmpty)
    }

    @Test(
        "a frame of another site is shown as text, with a word",
        arguments: ["<iframe src=\"https://evil.example/\"></iframe>", "<video src=\"https://a.example/b.mp4\"></video>"])
    func frames(_ markdown: String) { #expect(LooseText.names(markdown).contains("raw-html")) }

    @Test(
        "titles in raw HTML and after pictures",
        arguments: [
            "<h1 align=\"center\">标题</h1>\n\n文", "![logo](a.png)\n\n# 标题\n\n文",
            "<div align=\"center\">\n<img src=\"a.png\">\n<h1>标题</h1>\n</div>\n\n文",
            "[![b](https://a.example/b.svg)](https://a.example)\n# 标题", "<!-- x -->\n\n# 标题",
        ])
    func titles(_ markdown: String) {
        let document = PlainHTML.read(markdown).document
        #expect(document.title == "标题")
        #expect(!String(decoding: document.html, as: UTF8.self).contains("标题"))
    }

    @Test("a picture in a raw title stays")
    func pictureInTitle() {
        let document = PlainHTML.read("<h1 align=\"center\"><img src=\"a.png\"> 标题</h1>\n\n文").document
        #expect(document.title == "标题")
        #expect(document.slots.count == 1)
    }

    @Test("a heading after words isn't one", arguments: ["文\n\n# 标题", "- a\n\n# 标题", "<p>文</p>\n\n# 标题"])
    func notTitles(_ markdown: String) { #expect(PlainHTML.read(markdown).document.title == nil) }

    @Test("headings move down where the title stands elsewhere")
    func levels() {
        func levels(_ markdown: String, title: String?) -> [Int] {
            var options = MarkdownParser.Options()
            options.movesHeadings = true
            if let title { options.isTitle = { $0 == title } }
            let source = SourceText(path: "a.md", text: markdown)
            var document = MarkdownParser.parse(source, body: 0..<source.bytes.count, options: options).document
            document.lowerHeadings()
            return document.outline.map(\.level)
        }
        #expect(levels("# Intro\n\n# Step\n\n## List\n", title: "Kite") == [2, 2, 3])
        #expect(levels("# Kite\n\n## A\n\n### B\n", title: "Kite") == [2, 3])
        #expect(levels("# Other\n\n## A\n", title: "Kite") == [2, 2])
        #expect(levels("Text.\n\n# Other\n\n## A\n", title: "Kite") == [2, 3])
        #expect(levels("## Before\n\n# Other\n\n## A\n\n###### F\n", title: "Kite") == [2, 2, 3, 6])
        #expect(levels("# Kite\n\n## A\n", title: nil) == [2])
        #expect(levels("# Kite\n\n# A\n\n## B\n\n# C\n", title: nil) == [2, 3, 2])
    }
}
