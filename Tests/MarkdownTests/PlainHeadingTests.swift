import Testing

@testable import Markdown

/// Numbered lines that stand as headings in a text which has none.
@Suite("Plain lines as headings") struct PlainHeadingTests {
    @Test(arguments: [
        ("一、准备", "二、制作"), ("1、准备", "2、制作"), ("（一）准备", "（二）制作"), ("【步骤一】准备", "【步骤二】制作"), ("步骤一：准备", "步骤二：制作"),
        ("第一步 准备", "第二步 制作"), ("Step 1: Prepare", "Step 2: Make"), ("**一、准备**", "**二、制作**"),
    ])
    func aSeriesIsOne(_ first: String, _ second: String) {
        let markdown = "\(first)\n\n拿纸。\n\n\(second)\n\n折好。\n"
        let meant = "## \(first)\n\n拿纸。\n\n## \(second)\n\n折好。\n"
        #expect(PlainHTML.of(markdown) == PlainHTML.of(meant))
        #expect(PlainHTML.read(markdown).diagnostics.map(\.name) == ["markdown-mended", "markdown-mended"])
        #expect(LooseText.mended(markdown) == meant)
        #expect(PlainHTML.read("# 台灯\n\n" + markdown).document.outline.count == 2)
    }

    @Test("two full-width blanks begin a paragraph, too")
    func indented() {
        #expect(PlainHTML.read("　　一、准备\n　　拿纸。\n　　二、制作\n　　折好。\n").document.outline.map(\.title) == ["一、准备", "二、制作"])
    }

    @Test(
        "neighbours that stay",
        arguments: [
            "一、剪纸\n\n二、折纸\n\n三、粘纸\n", "一、准备好纸张。\n\n拿。\n\n二、把纸折好。\n\n折。\n", "## 材料\n\n一、准备\n\n拿纸。\n\n二、制作\n\n折好。\n",
            "一、准备\n二、制作\n三、完成\n", "- 一、准备\n\n  拿。\n\n- 二、制作\n\n  做。\n", "1. 准备\n\n   拿。\n\n2. 制作\n\n   做。\n",
            "第一步是准备\n\n拿纸。\n\n第二步是制作\n\n做。\n",
        ])
    func neighbours(_ markdown: String) {
        #expect(!PlainHTML.read(markdown).document.outline.contains { $0.title.contains("准备") || $0.title.contains("纸") })
        #expect(!PlainHTML.read(markdown).diagnostics.contains { $0.name == "markdown-mended" })
    }

    @Test("one alone, or a gap, is told", arguments: ["一、准备\n\n拿纸。\n", "一、准备\n\n拿纸。\n\n三、制作\n\n做。\n", "2、准备\n\n拿。\n\n3、做\n\n做。\n"])
    func doubts(_ markdown: String) { #expect(Set(PlainHTML.read(markdown).diagnostics.map(\.name)) == ["perhaps-markdown"]) }
}
