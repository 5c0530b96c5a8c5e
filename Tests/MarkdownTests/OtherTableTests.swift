import Markdown
import Testing

/// Tables in the manner of other programs, and of those who drew them.
@Suite("Tables of other forms")
struct OtherTableTests {
    private let meant = LooseText.html("| 料 | 数 |\n| --- | --- |\n| 纸 | 3 |")

    @Test(
        "they are read where that is sure",
        arguments: [
            "| 料 | 数 |\n|----+----|\n| 纸 | 3 |", " 料 | 数\n----+----\n 纸 | 3", "\u{3000}| 料 | 数 |\n\u{3000}|---|---|\n\u{3000}| 纸 | 3 |",
            "\u{A0}| 料 | 数 |\n\u{A0}|---|---|\n\u{A0}| 纸 | 3 |",
        ])
    func read(_ markdown: String) {
        #expect(LooseText.html(markdown) == meant)
        #expect(
            LooseText.names(markdown).allSatisfy { $0 == "markdown-mended" || $0 == "table-shape" } && !LooseText.names(markdown).isEmpty)
    }

    @Test("a picture's size splits no cell")
    func size() {
        let markdown = "| 图 | 名 |\n|---|---|\n| ![灯|100](p.png) | 小灯 |\n| ![车|80x60](q.png) | 小车 |"
        #expect(LooseText.html(markdown) == LooseText.html(markdown.replacing("灯|", with: "灯\\|").replacing("车|", with: "车\\|")))
        #expect(LooseText.mended(markdown).contains("![灯\\|100](p.png)"))
        #expect(LooseText.html("| 图 | 名 |\n|---|---|\n| [灯 | 100](p.png) |").contains("100](p.png)"))
    }

    @Test(
        "those that are drawn are told of",
        arguments: [
            "┌──┬──┐\n│料│数│\n├──┼──┤\n│纸│3 │\n└──┴──┘", "│ 料 │ 数 │\n│ 纸 │ 3 │", "┃料┃数┃\n┃纸┃3┃", "¦ 料 ¦ 数 ¦\n¦ 纸 ¦ 3 ¦", "丨料丨数丨\n丨纸丨3丨",
            "    | 料 | 数 |\n    |---|---|\n    | 纸 | 3 |", "表：\n\n\t| 料 | 数 |\n\t|---|---|\n\t| 纸 | 3 |",
        ])
    func drawn(_ markdown: String) { #expect(!LooseText.names(markdown).isEmpty) }

    @Test(
        "signs among words are not", arguments: ["│ 竖线", "丨是笔画\n丨读作棍", "甲│乙", "    | 管道 | 命令\n    echo", "┌ 角", "a +----+ b", "3 + 4\n-+-"])
    func words(_ markdown: String) { #expect(LooseText.names(markdown).isEmpty, "\(LooseText.names(markdown))") }
}
