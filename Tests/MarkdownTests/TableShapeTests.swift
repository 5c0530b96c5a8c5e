import Markdown
import Testing

@Suite("Tables as people write them")
struct TableShapeTests {
    private func cells(_ markdown: String) -> [String] {
        LooseText.html(markdown).matches(of: #/<t[hd](?: [^>]*)?>(.*?)</t[hd]>/#).map { String($0.output.1) }
    }

    @Test(
        "full-width bars, other dashes, a rule that doesn't fit",
        arguments: [
            "｜材料｜数量｜\n｜---｜---｜\n｜卡纸｜12｜", "| 材料 | 数量 |\n| —— | —— |\n| 卡纸 | 12 |", "| 材料 | 数量 |\n|---|\n| 卡纸 | 12 |",
            "| 材料 | 数量 |\n|---|---|---|\n| 卡纸 | 12 |", "| 材料 | 数量 |\n｜：－－｜－－｜\n| 卡纸 | 12 |",
        ])
    func shapes(_ markdown: String) {
        #expect(cells(markdown) == ["材料", "数量", "卡纸", "12"])
        #expect(LooseText.names(markdown).allSatisfy { $0 == "markdown-mended" })
        #expect(!LooseText.names(markdown).isEmpty)
        #expect(cells(LooseText.mended(markdown)) == ["材料", "数量", "卡纸", "12"])
        #expect(LooseText.names(LooseText.mended(markdown)).isEmpty)
    }

    @Test("a blank line between head and rule, and a rule without a head, have their own cures")
    func rules() {
        for gap in ["|a|b|\n\n|---|---|\n|1|2|", "| 材料 | 数量 |\n\n\n| --- | --- |\n| 纸 | 1 |", "|a|b|\n \n|:-:|---|\n|1|2|\n|3|4|"] {
            #expect(LooseText.names(gap) == ["table-shape"])
            #expect(
                LooseText.html(LooseText.mended(gap)).contains("<table>") && LooseText.names(LooseText.mended(gap)).isEmpty,
                "\(LooseText.mended(gap))")
        }
        for lone in ["|---|---|\n|1|2|", "文。\n\n| --- | --- |\n| 纸 | 1 |\n| 灯 | 2 |", "|a|b|c|\n\n|---|---|\n|1|2|"] {
            #expect(PlainHTML.read("§\n\n" + lone).diagnostics.map(\.name) == ["table-shape"])
            #expect(PlainHTML.read("§\n\n" + lone).diagnostics.first?.suggestions.isEmpty == true)
        }
    }

    @Test("one slip is told once", arguments: ["｜材料｜数量｜\n|---|---|\n｜卡纸｜12｜\n｜灯｜2｜", "【准备】（b.md）和文", "见［a］【准备】（b.md）"])
    func once(_ markdown: String) { #expect(LooseText.names(markdown) == ["markdown-mended"]) }

    @Test("a row of wide bars in a table of plain ones")
    func mixed() {
        #expect(cells("| a | b |\n| - | - |\n｜c｜d｜") == ["a", "b", "c", "d"])
    }

    @Test(
        "without a rule they are text, with a cure that makes a table",
        arguments: ["| 材料 | 数量 |\n| 卡纸 | 12 |\n| 灯珠 | 15 |", "| a | b |\n| c | d |", "材料|数量|备注\n卡纸|12|白", "甲|乙\n1|2\n3|4"])
    func bare(_ markdown: String) {
        #expect(LooseText.names(markdown) == ["table-shape"])
        #expect(LooseText.html(LooseText.mended(markdown)).contains("<table>"))
        #expect(LooseText.names(LooseText.mended(markdown)).isEmpty)
    }

    @Test("a bar in code and one cell too many")
    func bars() {
        #expect(cells("| 命令 | 作用 |\n| - | - |\n| `a | sort` | 排 |") == ["命令", "作用", "<code>a | sort</code>", "排"])
        #expect(cells("| a | b |\n| - | - |\n| 1 | 2 | 3 | 4 |\n| 5 | 6 |") == ["a", "b", "1", "2 | 3 | 4", "5", "6"])
        #expect(LooseText.lines("| a | b |\n| - | - |\n| 1 | 2 | 3 |\n| 5 | 6 |") == [3])
    }

    @Test("code in the last cell of a row that is too long, and empty cells at its end")
    func surplus() {
        #expect(cells("| 一 | 二 |\n| - | - |\n| a | `c|d` | e |") == ["一", "二", "a", "<code>c|d</code> | e"])
        #expect(cells("| 一 | 二 |\n| - | - |\n| x | y ||") == ["一", "二", "x", "y"])
    }

    @Test(
        "sound tables say nothing",
        arguments: [
            "| 命令 | 作用 |\n| --- | --- |\n| `a \\| b` | 接 |\n| 一 |", "甲 | 乙\n-|-\n1 | 2", "<pre>\n| a | b |\n| c | d |\n</pre>",
            "| a |\n| - |\n| b |", "| a | b |\n|---|---|\n| 5` | 10` |", "| a | b |\n| - | - |\n| x | y ||", "a | b", "a | b\nc | d",
            "a|b\nc|d|e\nf|g", "a｜b", "| a｜b | c |\n| - | - |\n| d | e｜f |", "| a | b |", "标题\n===",
            "| [[a\\|b]] | c |\n| - | - |\n| x | y |",
        ])
    func sound(_ markdown: String) { #expect(LooseText.names(markdown).isEmpty) }

    @Test(
        "the bars of formulas part no cells",
        arguments: [
            "- 如果 $a$，那么 $|x - y|$ 最小；\n- 否则 $|x + y|$ 最小。\n- 再看 $|z|$。\n", "取 $|a|$ 和 $|b|$，\n再取 $|c|$ 和 $|d|$。\n又取 $|e|$ 和 $|f|$。\n",
            "$n - |甲|$ 加 $|乙|$ 是\n$n - |丙|$ 加 $|丁|$ 了\n$n - |戊|$ 加 $|己|$ 呢\n",
        ])
    func formulas(_ text: String) {
        #expect(LooseText.names(text).isEmpty)
    }

    @Test("those of words do", arguments: ["甲 | $a$ | 丙\n丁 | $b$ | 己\n", "| 价 $5 | 乙 |\n| 价 $6 | 丁 |\n"])
    func words(_ text: String) {
        #expect(LooseText.names(text) == ["table-shape"])
    }
}
