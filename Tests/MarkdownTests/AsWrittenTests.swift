import Testing

@testable import Markdown

/// What teachers and pupils write without a thought for Markdown: nothing of it is lost or changed in silence.
@Suite("As people write") struct AsWrittenTests {
    @Test(
        "no cell of a row with full-width bars is lost",
        arguments: [
            ("甲 ｜ 乙\n--- ｜ ---\n1 ｜ 2 ｜ 3\n", "<td>2 | 3</td>"), ("| 甲 | 乙 |\n| --- | --- |\n1 ｜ 2\n", "<td>1</td>"),
            ("| 甲 | 乙 |\n| --- | --- |\n1 ｜ 2 ｜ 3\n", "<td>2 | 3</td>"), ("｜甲｜乙｜\n｜-｜-｜\n｜1｜2｜3｜\n", "<td>2|3</td>"),
        ])
    func wideRows(_ markdown: String, _ cell: String) {
        let html = LooseText.html(markdown).replacing("｜", with: "|")
        #expect(html.contains(cell), "\(html)")
        #expect(!LooseText.names(markdown).isEmpty)
    }

    @Test("a full-width bar beside plain ones is text")
    func wideBarsAsText() { #expect(LooseText.html("| 甲 | 乙 |\n| --- | --- |\n| 1｜2 | 3 |\n").contains("<td>1｜2</td>")) }

    @Test("code within an item stays as it is", arguments: ["##x", "-木板", "【步骤】##y", "[x]断电", "＊＊＊"])
    func codeInItems(_ code: String) {
        let markdown = "- 项\n\n      \(code)\n      #y\n\n- 另\n"
        #expect(LooseText.html(markdown).contains(">\(code)\n#y\n</code>"), "\(LooseText.html(markdown))")
        #expect(LooseText.names(markdown).isEmpty)
    }

    @Test("a paragraph of an item is no code", arguments: ["- 项\n\n  ##x\n", "1. 项\n\n   ##x\n", "- 甲\n  - 乙\n\n    ##x\n"])
    func headingsInItems(_ markdown: String) { #expect(LooseText.names(markdown) == ["markdown-mended"]) }

    @Test(
        "boxes of tasks",
        arguments: [
            ("- [√] 通电\n", "- [x] 通电\n"), ("- [] 检查\n", "- [ ] 检查\n"), ("- 【x】好\n", "- [x] 好\n"), ("- [x]断电\n", "- [x] 断电\n"),
            ("[x] 断电\n[ ] 通电\n", "- [x] 断电\n- [ ] 通电\n"), ("文：\n\n[√] 甲\n[√] 乙\n", "文：\n\n- [x] 甲\n- [x] 乙\n"),
        ])
    func tasks(_ markdown: String, _ meant: String) {
        #expect(LooseText.html(markdown) == LooseText.html(meant))
        #expect(Set(LooseText.names(markdown)) == ["markdown-mended"])
        #expect(PlainHTML.of(LooseText.mended("§\n\n" + markdown)) == PlainHTML.of("§\n\n" + meant))
    }

    @Test(
        "what is no box of a task",
        arguments: [
            "- [x](a.md) 链\n", "- 【 】填空\n", "a[x] = 1\nb[x] = 2\n", "[x] 只有一行\n", "- [a] 甲\n", "[x]: https://a.example/\n", "- [x][1]\n",
        ])
    func noTasks(_ markdown: String) { #expect(!PlainHTML.of("§\n\n" + markdown).contains("checkbox")) }

    @Test(
        "faces keep their signs",
        arguments: [
            "好 ^_^ 的 ^_^ 呀", "唉 -_- 啊 -_-", "(*^▽^*) 和 *^_^*", "¯\\_(ツ)_/¯", "~\\(≧▽≦)/~", "(*￣▽￣*)笑(*￣▽￣*)", "=_= 与 =_=",
        ])
    func faces(_ words: String) { #expect(LooseText.html(words) == "<p>\(words)</p>") }

    @Test(
        "what stands beside faces stays markup",
        arguments: [
            ("_重要_ 的", "<em>重要</em>"), ("*重要*", "<em>重要</em>"), ("\\_a\\_", "<p>_a_</p>"),
            ("\\(a\\)", "<annotation encoding=\"application/x-tex\">a</annotation>"),
            ("(*重要*)", "(<em>重要</em>)"),
        ])
    func noFaces(_ markdown: String, _ html: String) { #expect(LooseText.html(markdown).contains(html), "\(LooseText.html(markdown))") }

    @Test("letters are multiplied", arguments: ["a*b*c", "S=a*b*h/2", "2a*b*c。", "V=a*b*h，S=a*b"])
    func products(_ words: String) { #expect(LooseText.html(words) == "<p>\(words)</p>") }

    @Test(
        "emphasis of letters stays",
        arguments: [("*a*b", "<p><em>a</em>b</p>"), ("用*b*来", "<p>用<em>b</em>来</p>"), ("un*believ*able", "<p>un<em>believ</em>able</p>")])
    func noProducts(_ markdown: String, _ html: String) { #expect(LooseText.html(markdown) == html) }

    @Test("lines across the page", arguments: ["＊＊＊", "————", "━━━━━━", "====", "－－－－"])
    func rules(_ stroke: String) {
        #expect(LooseText.html("甲\n\n\(stroke)\n\n乙\n") == LooseText.html("甲\n\n---\n\n乙\n"))
        #expect(LooseText.names("甲\n\n\(stroke)\n\n乙\n") == ["markdown-mended"])
    }

    @Test("below an item no line of strokes is a heading", arguments: ["- 甲\n===\n\n乙\n", "1. 甲\n====\n", "- 甲\n- 乙\n=====\n- 丙\n"])
    func strokesBelowItems(_ markdown: String) {
        #expect(!LooseText.html(markdown).contains("==") && LooseText.html(markdown).contains("<hr>"))
        #expect(LooseText.names(markdown) == ["markdown-mended"])
    }

    @Test("strokes that draw no line", arguments: ["————鲁迅", "——", "甲\n————\n乙", "＊＊重点＊＊", "==标=="])
    func noRules(_ markdown: String) { #expect(!LooseText.html(markdown).contains("<hr>")) }

    @Test("letters that were points in Word", arguments: ["l 甲木\nl 乙木\n", "Ø 甲\nØ 乙\n", "§ 丙\n§ 丁\n", "n 甲\nn 乙\nn 丙\n", "o 甲\no 乙\n"])
    func points(_ markdown: String) {
        #expect(LooseText.html(markdown).contains("<li>"))
        #expect(Set(LooseText.names(markdown)) == ["markdown-mended"])
    }

    @Test("letters that are none", arguments: ["l 甲木\n", "n 是个数\n这里不是\n", "v 1.2 版\nv 1.3 版\n"])
    func noPoints(_ markdown: String) { #expect(!LooseText.html(markdown).contains("<li>")) }

    @Test(
        "lines that begin with the same sign stand below one another",
        arguments: ["✅ 剪刀\n✅ 胶水\n", "★ 甲\n★ 乙\n", "※注意一\n※注意二\n", "👉 甲\n👉 乙\n"])
    func signs(_ markdown: String) {
        #expect(LooseText.html(markdown).contains("<br>") && LooseText.names(markdown).isEmpty)
        #expect(!LooseText.html(markdown.split(separator: "\n")[0] + "\n木头\n").contains("<br>"))
    }

    @Test(
        "brackets of which one is full-width",
        arguments: [("![图】（a.png）", "<img"), ("[站】(https://a.example/)看", "href="), ("看[附件】（b.pdf）", "href=")])
    func mixedBrackets(_ markdown: String, _ html: String) {
        #expect(LooseText.html(markdown).contains(html) && LooseText.names(markdown) == ["markdown-mended"])
    }

    @Test("comparisons are no tags", arguments: ["if a<b and c>d then", "当x<s and t>u时", "n<i or j>k"])
    func comparisons(_ words: String) {
        let shown = words.replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        #expect(LooseText.html(words) == "<p>\(shown)</p>" && LooseText.names(words) == ["markdown-mended"])
    }

    @Test("tags with words in them are tags", arguments: ["<b class=\"x\">粗</b>", "甲<b >粗</b>", "a<u>线</u>b"])
    func tags(_ markdown: String) { #expect(!LooseText.html(markdown).contains("&lt;")) }

    @Test(
        "a list of sources is shown",
        arguments: [
            "[1]: https://a.example/x\n[2]: https://b.example/y\n", "见[1]。\n\n## 参考文献\n\n[1]: https://a.example/x\n",
            "文。\n\n参考资料\n\n[1]: https://a.example/x\n\n[2]: https://b.example/y\n",
        ])
    func sources(_ markdown: String) {
        let html = LooseText.html(markdown)
        #expect(html.contains("[1]: ") && html.contains("https://a.example/x</a>"), "\(html)")
        #expect(!html.contains("example/x</a>\n[2]"), "each on its line")
    }

    @Test(
        "the addresses of links are not",
        arguments: [
            "看[1]。\n\n[1]: https://a.example/x\n", "看[这里][1]。\n\n## 参考\n\n[1]: https://a.example/x\n", "[a]: https://a.example/x\n",
        ])
    func definitions(_ markdown: String) { #expect(!LooseText.html(markdown).contains("]: ")) }

    @Test("a block of Logseq's can be linked to")
    func blocks() {
        #expect(
            PlainHTML.read("甲\n\n- 乙\n  id:: 6123-abc\n- 丙\n  id:: 64a1b2c3-0000\n").document.anchors.suffix(2) == [
                "6123-abc", "64a1b2c3-0000",
            ])
        #expect(LooseText.html("- 乙\n  id:: 6123-abc\n").contains("<span id=\"6123-abc\"></span>"))
    }

    @Test("an address within braces stays whole")
    func addressesInBraces() {
        #expect(LooseText.html("{{video https://a.example/b}}\n").contains("https://a.example/b"))
    }
}
