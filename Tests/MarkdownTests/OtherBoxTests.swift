import Markdown
import Testing

@Suite("Boxes of note-taking programs")
struct OtherBoxTests {
    @Test(
        "they are boxes",
        arguments: [
            "<aside>\n💡 提示**粗**\n\n</aside>", "<aside>\n\n提示**粗**\n\n</aside>", "<callout emoji=\"bulb\">\n提示**粗**\n</callout>",
            "{% hint style=\"info\" %}\n提示**粗**\n{% endhint %}", ":::tips\n提示**粗**\n:::", "::: {.callout-note}\n提示**粗**\n:::",
            ":::{.callout-tip title=\"甲\"}\n提示**粗**\n:::", "#+BEGIN_NOTE\n提示**粗**\n#+END_NOTE",
            "- 甲\n\n  {% hint style=\"warning\" %}\n  提示**粗**\n  {% endhint %}", ":::color3\n提示**粗**\n:::",
        ])
    func boxes(_ markdown: String) {
        let html = LooseText.html(markdown + "\n\n尾")
        #expect(html.contains("class=\"alert") && html.contains("提示<strong>粗</strong>"))
        #expect(!html.contains("{%") && !html.contains("&lt;") && !html.contains(":::") && !html.contains("#+"))
        #expect(html.hasSuffix("<p>尾</p>") && LooseText.names(markdown).isEmpty)
    }

    @Test(
        "what only groups vanishes",
        arguments: [
            "{% tabs %}\n甲\n{% endtabs %}", "::: {.columns}\n甲\n:::", "{% columns %}\n{% column %}\n甲\n{% endcolumn %}\n{% endcolumns %}",
            "::: {.columns}\n:::: {.column width=\"40%\"}\n甲\n::::\n:::", "{% stepper %}\n{% step %}\n甲\n{% endstep %}\n{% endstepper %}",
        ])
    func groups(_ markdown: String) {
        #expect(LooseText.html(markdown) == "<p>甲</p>" && LooseText.names(markdown).isEmpty)
    }

    @Test("a box in a group of as many colons ends first") func nested() {
        let html = LooseText.html("::: {.columns}\n::: tip\n甲\n:::\n乙\n:::\n\n丙")
        #expect(html.contains("<p>甲</p></div><p>乙</p><p>丙</p>"))
    }

    @Test(
        "what has no end is told of",
        arguments: [
            "{% hint style=\"info\" %}\n甲", "::: {.callout-note}\n甲", "#+BEGIN_QUERY\nx\n#+END_QUERY", "{% tabs %}\n甲",
            "{% unknown %}\n甲\n{% endunknown %}",
        ])
    func told(_ markdown: String) { #expect(LooseText.names(markdown).contains("foreign-markup")) }

    @Test("comments in titles stay hidden") func comments() {
        #expect(!LooseText.html("{% tab title=\"甲 %%密%% 乙\" %}\n丙\n{% endtab %}").contains("密"))
        #expect(!LooseText.html("<aside>\n甲 %%密%%\n</aside>").contains("密"))
        #expect(!LooseText.html("{% code title=\"%%密%%\" %}\n丙\n{% endcode %}").contains("密"))
        #expect(!LooseText.html("id:: %%密%%\n甲").contains("密"))
        #expect(!LooseText.html("(甲 %%密%%)[b.md]").contains("密"))
    }

    @Test(
        "a comment that goes on over lines hides all of it",
        arguments: [
            "甲\ncollapsed:: true %%\n密\n%%", "{% code title=\"%%a\" %}\n密%%\n{% endcode %}", "甲<o:p %%a>\n密%%", "@[TOC](%%\n密%%)",
            "~a%%b~\n密%%",
            "(甲)[b%%c.md]\n密%%", "甲 {% file src=\"a.pdf\" caption=\"%%密%%\" %}",
            "甲 {{< figure src=\"a.png\" caption=\"%%密%%\" >}}", "{% embed url=\"https://a.example/%%b\" %}\n密%%",
            "::: {.columns title=\"%%b\"}\n密%%\n:::",
        ])
    func openComments(_ markdown: String) { #expect(!LooseText.html(markdown).contains("密")) }

    @Test("code stays", arguments: ["```\n{% hint %}\n甲\n{% endhint %}\n```", "```\n<aside>\n</aside>\n```", "    <aside>\n    </aside>"])
    func code(_ markdown: String) { #expect(!LooseText.html(markdown).contains("alert")) }

    @Test(
        "marks of Logseq, Pandoc and Office",
        arguments: [
            ("- 甲\n  id:: 6412f0a1-1234-4abc-9def-1234567890ab", "id::"), ("- 甲\n  collapsed:: true", "collapsed"), ("甲<o:p></o:p>", "o:p"),
            ("[小字]{.smallcaps}甲", "["), ("@[TOC](目录)\n\n# 甲", "@"), ("甲\n\n{{video https://www.bilibili.com/video/BV1}}", "{{"),
        ])
    func quiet(_ markdown: String, _ mark: String) {
        #expect(!LooseText.html(markdown).contains(mark) && LooseText.html(markdown).contains("甲"))
        #expect(LooseText.names(markdown).isEmpty)
    }

    @Test(
        "what is told of",
        arguments: [
            "见 ((6412f0a1-1234-4abc-9def-1234567890ab))", "{{embed [[甲]]}}", "tags:: 电路", "见 [@knuth1984]。",
            "[外链图片转存失败(img-a)(https://a.example)]",
            "::高亮::", "(价格:: 20 元)", "见[作者:: 小明]。", "问题 :: 答案", "字<v:shape>图</v:shape>", ":LOGBOOK:\nx\n:END:",
            "@[video](https://a.example)",
        ])
    func foreign(_ markdown: String) { #expect(LooseText.names(markdown).contains("foreign-markup")) }

    @Test(
        "what means nothing of the kind",
        arguments: [
            "std::vector 很快", "用 `a:: b` 写", "((a + b) * c)", "[@user](https://a.example)", "a::b::c", "时间:: 下午", "<https://a.example>",
            "<b>甲</b>", "[x] 甲",
        ].filter { $0 != "时间:: 下午" })
    func others(_ markdown: String) { #expect(LooseText.names(markdown).isEmpty) }
}
