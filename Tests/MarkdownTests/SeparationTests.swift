import Foundation
import Markdown
import Testing

/// Boxes that stand right below one another, without the blank line that Markdown wants.
@Suite("Boxes without blank lines between them")
struct SeparationTests {
    /// The titles of the boxes, and what stands outside of all.
    private func boxes(_ markdown: String) -> [String] {
        LooseText.html(markdown).matches(of: #/<(?:p|summary) class="alert-title">(.*?)</(?:p|summary)>/#).map { String($0.output.1) }
    }

    @Test(
        "each is a box of its own",
        arguments: [
            ("!!! note 甲\n    a\n!!! tip 乙\n    b\n", ["甲", "乙"]), ("!!! note 甲\n    - a\n!!! tip 乙\n    b\n", ["甲", "乙"]),
            ("> [!NOTE] 甲\n> a\n> [!TIP] 乙\n> b\n", ["甲", "乙"]), ("> [!NOTE] 甲\n> - a\n> [!TIP] 乙\n> b\n", ["甲", "乙"]),
            ("> [!note] 甲\n> a\n>\n> [!warning] 乙\n> b\n", ["甲", "乙"]), ("::: tip 甲\na\n:::\n::: danger 乙\nb\n:::\n", ["甲", "乙"]),
            ("!!! note 甲\n    a\n> [!TIP] 乙\n> b\n", ["甲", "乙"]), ("> [!TIP] 甲\n> b\n!!! note 乙\n    a\n", ["甲", "乙"]),
            ("> [!TIP] 甲\n> b\n::: note 乙\na\n:::\n", ["甲", "乙"]), ("- 项\n\n  > [!TIP] 甲\n  > b\n  > [!NOTE] 乙\n  > c\n- 二\n", ["甲", "乙"]),
            ("--- task ---\na\n--- /task ---\n--- task ---\nb\n--- /task ---\n", ["[alert.task]", "[alert.task]"]),
            ("!!! note 甲\n    !!! tip 乙\n        b\n    !!! tip 丙\n        c\n", ["甲", "乙", "丙"]),
            ("> > [!NOTE] 甲\n> > a\n> > [!TIP] 乙\n> > b\n", ["甲", "乙"]),
        ])
    func inARow(_ markdown: String, _ titles: [String]) {
        #expect(boxes(markdown) == titles, "\(LooseText.html(markdown))")
        #expect(!LooseText.html(markdown).contains("[!") && LooseText.names(markdown).isEmpty)
    }

    @Test(
        "text and quotes beside a box stay outside",
        arguments: [
            ("!!! note\n    a\n接着。\n", "<p>接着。</p>"), ("> 引用\n!!! note\n    a\n", "<blockquote><p>引用</p></blockquote>"),
            ("!!! note\n    a\n> 引用\n", "<blockquote><p>引用</p></blockquote>"), ("> 引用\n懒\n!!! note\n    a\n", "<p>引用懒</p></blockquote>"),
            ("> 引用\n> [!TIP]\n> a\n", "<blockquote><p>引用</p></blockquote>"), ("!!! note\n    - a\n接着。\n", "<p>接着。</p>"),
        ])
    func outside(_ markdown: String, _ part: String) {
        let html = LooseText.html(markdown)
        #expect(html.contains(part) && boxes(markdown).count == 1, "\(html)")
    }

    @Test(
        "a box in a list ends in its item",
        arguments: [
            "1. 第一\n   --- task ---\n   里面。\n   --- /task ---\n2. 第二\n",
            "- 一\n\n  ::: tip\n  里面。\n\n  ::: note\n  内\n  :::\n\n  :::\n- 二\n",
            "1. 一\n   --- task ---\n   --- hint ---\n   里面。\n   --- /hint ---\n   外\n   --- /task ---\n2. 二\n",
            "- 一\n  !!! note\n      里面。\n  接着\n- 二\n",
        ])
    func inLists(_ markdown: String) {
        let html = LooseText.html(markdown)
        #expect(html.matches(of: #/<[ou]l/#).count == 1 && html.matches(of: #/<li>/#).count == 2, "\(html)")
        #expect(!html.contains("---") && !html.contains(":::") && !html.contains("<blockquote") && !html.contains("<!--"), "\(html)")
    }

    @Test("a tight list stays tight around a box")
    func tight() {
        #expect(LooseText.html("- 一\n  !!! note\n      里\n  接着\n- 二\n").contains("<li>二</li>"))
        #expect(LooseText.html("- 一\n  > [!TIP]\n  > 里\n  > [!NOTE]\n  > 外\n- 二\n").contains("<li>二</li>"))
    }

    @Test(
        "titles need no quotes",
        arguments: [
            ("!!! tip 先看安全须知\n    a\n", "先看安全须知"), ("!!! warning Read this first\n    a\n", "Read this first"),
            ("??? note 更多\n    a\n", "更多"),
            ("!!! note inline end \"旁边\"\n    a\n", "旁边"), ("!!! note inline end\n    a\n", "[alert.note]"),
            ("!!! tip 用 \"引号\" 的\n    a\n", "用 &quot;引号&quot; 的"),
            ("!!! tip “弯引号”\n    a\n", "弯引号"),
        ])
    func titles(_ markdown: String, _ title: String) {
        #expect(boxes(markdown) == [title.replacing("&quot;", with: "\"")], "\(LooseText.html(markdown))")
    }

    @Test("places after an added line are right")
    func places() {
        #expect(LooseText.lines("§\n\n> a\n!!! note\n    b\n接着\n\n[x](file:///C:/a.md)\n\n> [!NOTE]\n> a\n> [!nope] b\n") == [8, 12])
    }

    @Test(
        "in code and in prose nothing is parted",
        arguments: ["> ```\n> a\n> [!TIP]\n> ```\n", "> a\n> [!]\n", "> a\n> [![b](c.png)](d.md)\n", "> a\n> [!b\n"])
    func neighbours(_ markdown: String) {
        #expect(LooseText.html(markdown).matches(of: #/<blockquote>/#).count == 1 && boxes(markdown).isEmpty)
    }
}
