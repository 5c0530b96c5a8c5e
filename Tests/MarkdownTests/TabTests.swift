import Markdown
import Testing

@Suite("Alternatives")
struct TabTests {
    private static let set = "<div class=\"tabs\" data-tabs>"

    private static func tab(_ name: String, _ body: String) -> String {
        "<div class=\"tab\"><p class=\"tab-title\">\(name)</p>\(body)</div>"
    }

    @Test(
        "each way to write them gives the same",
        arguments: [
            "=== \"Windows\"\n\n    甲**粗**\n\n=== \"iPad\"\n\n    乙",
            "=== \"Windows\"\n    甲**粗**\n=== \"iPad\"\n    乙",
            "::: tabs\n@tab Windows\n甲**粗**\n@tab iPad\n乙\n:::",
            ":::: tabs#os\n\n@tab:active Windows\n\n甲**粗**\n\n@tab iPad#pad\n\n乙\n\n::::",
            "::: tabs key:os\n== Windows\n甲**粗**\n== iPad\n乙\n:::",
            "::::{tab-set}\n:::{tab-item} Windows\n甲**粗**\n:::\n:::{tab-item} iPad\n乙\n:::\n::::",
            "{% tabs %}\n{% tab title=\"Windows\" %}\n甲**粗**\n{% endtab %}\n\n{% tab title=\"iPad\" %}\n乙\n{% endtab %}\n{% endtabs %}",
            "<Tabs groupId=\"os\">\n<TabItem value=\"win\" label=\"Windows\">\n\n甲**粗**\n\n</TabItem>\n<TabItem value=\"iPad\">\n\n乙\n\n</TabItem>\n</Tabs>",
            "> [!TAB] Windows\n> 甲**粗**\n\n> [!TAB] iPad\n> 乙",
        ])
    func ways(_ markdown: String) {
        let expected =
            Self.set + Self.tab("Windows", "<p>甲<strong>粗</strong></p>") + Self.tab("iPad", "<p>乙</p>") + "</div><p>尾</p>"
        #expect(LooseText.html(markdown + "\n\n尾") == expected)
        #expect(LooseText.names(markdown).isEmpty)
    }

    @Test("blocks of code in a group are alternatives, named by their brackets or language") func code() {
        let html = LooseText.html("::: code-group\n\n```sh [npm]\nnpm i\n@tab x\n```\n\n```python\nx\n```\n\n:::\n\n尾")
        #expect(html.hasPrefix(Self.set + "<div class=\"tab\"><p class=\"tab-title\">npm</p><pre>"))
        #expect(html.contains("@tab x") && html.contains("<p class=\"tab-title\">python</p><pre>"))
        #expect(html.hasSuffix("</pre></div></div><p>尾</p>"))
    }

    @Test("sets one after the other stay apart") func sets() {
        for markdown in [
            "=== \"甲\"\n    1\n===! \"乙\"\n    2", "::: tabs\n@tab 甲\n1\n:::\n::: tabs\n@tab 乙\n2\n:::",
            "::: tabs\n@tab 甲\n1\n:::\n=== \"乙\"\n    2", "> [!TAB] 甲\n> 1\n\n> [!TAB]+ 乙\n> 2",
            "=== \"甲\"\n\n    1\n\n字\n\n=== \"乙\"\n\n    2",
        ] {
            let html = LooseText.html(markdown)
            #expect(html.ranges(of: Self.set).count == 2, "\(markdown): \(html)")
        }
    }

    @Test("they hold lists, boxes, code and other alternatives") func nested() {
        let html = LooseText.html(
            "=== \"甲\"\n\n    1. 一\n\n        ```\n        x\n        ```\n\n    !!! tip\n        好\n\n    === \"丙\"\n        2\n\n=== \"乙\"\n\n    3"
        )
        #expect(html.ranges(of: Self.set).count == 2 && html.contains("<ol><li>") && html.contains("class=\"alert alert-tip\""))
        #expect(html.contains(Self.set + Self.tab("丙", "<p>2</p>") + "</div></div>"))
        let vuepress = LooseText.html("::: tabs\n@tab 甲\n::: tip\n好\n:::\n一\n@tab 乙\n二\n:::\n尾")
        #expect(vuepress.contains("<p>一</p></div>" + Self.tab("乙", "<p>二</p>") + "</div><p>尾</p>"))
    }

    @Test("in a list they stay in their item") func inList() {
        let html = LooseText.html("1. 一\n\n    === \"甲\"\n\n        x\n\n    === \"乙\"\n\n        y\n\n2. 二")
        #expect(html.ranges(of: "<ol>").count == 1 && html.ranges(of: Self.set).count == 1 && html.contains(Self.tab("乙", "<p>y</p>")))
    }

    @Test("in a tight list, too") func inTightList() {
        let html = LooseText.html("1. 一\n    === \"甲\"\n        x\n    === \"乙\"\n        y\n2. 二")
        #expect(html.ranges(of: "<ol>").count == 1 && html.ranges(of: Self.set).count == 1 && html.contains(Self.tab("乙", "<p>y</p>")))
    }

    @Test("names hold Markdown, and no comments") func names() {
        #expect(LooseText.html("=== \"甲 `x` %%密%%\"\n    1").contains("<p class=\"tab-title\">甲 <code>x</code></p>"))
        #expect(!LooseText.html("::: tabs\n@tab 甲 %%密%% 乙\n丙\n:::").contains("密"))
    }

    @Test("a mark without a name is a note, and what has no end is told of") func strays() {
        #expect(LooseText.html("> [!TAB]\n> 甲").contains("class=\"alert alert-note\""))
        #expect(LooseText.names("::: tabs\n@tab 甲\n乙").contains("foreign-markup"))
        #expect(LooseText.html("@tab 甲\n乙").hasPrefix("<p>@tab 甲"))
    }

    @Test("the text that search reads has names and bodies") func text() {
        let document = PlainHTML.read("=== \"Windows\"\n    甲\n=== \"iPad\"\n    乙").document
        #expect(document.sections.first?.text == "Windows\n甲\niPad\n乙" && document.features.contains(.tabs))
    }
}
