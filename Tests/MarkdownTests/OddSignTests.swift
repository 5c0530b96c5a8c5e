import Markdown
import Testing

/// Comments, footnotes, masked names and faces in signs that mean something else to Markdown, or nothing.
@Suite("Odd signs")
struct OddSignTests {
    @Test(
        "a comment whose signs are not quite HTML's is hidden, and told of",
        arguments: [
            "前 <!-- 备忘 --!> 后。", "前 <!-- 备忘 -- > 后。", "前 <！-- 备忘 --> 后。", "前 <!—备忘—> 后。", "前 ＜!-- 备忘 --＞ 后。", "前 <!- 备忘 ->",
            "前。\n\n<!-- 备忘 --!>\n\n后。", "前。\n\n<!-- 备忘\n第二行 --!>\n\n后。",
        ])
    func looseComment(_ markdown: String) {
        #expect(!LooseText.html(markdown).contains("备忘") && !LooseText.html(markdown).contains("--"))
        #expect(LooseText.names(markdown) == ["markdown-mended"], "\(LooseText.names(markdown))")
        #expect(!LooseText.html(LooseText.mended(markdown)).contains("备忘") && LooseText.names(LooseText.mended(markdown)).isEmpty)
    }

    @Test("one that nothing ends among words is shown, and told of", arguments: ["前 <!-- 备忘", "前 <!-- 甲 -> 乙", "- 前 <!--"])
    func openComment(_ markdown: String) {
        #expect(LooseText.html(markdown).contains("&lt;!--"))
        #expect(LooseText.names(markdown) == ["unclosed-comment"])
    }

    @Test(
        "comments of HTML stay silent, and code what it is",
        arguments: [
            "前 <!-- 甲 -> 乙 --> 后。", "<!-- 甲\n乙 -->\n\n后。", "<!-- 一 --> 和 <!-- 二 -->", "`<!—x—>`", "```\n<！-- x -->\n<!-- y --!>\n```",
            "a <- b", "<!-- 箭头 —> 在里面 -->",
        ])
    func comments(_ markdown: String) { #expect(LooseText.names(markdown).isEmpty, "\(LooseText.names(markdown))") }

    @Test(
        "a footnote's mark in other signs is read as one",
        arguments: [
            "灯［^1］。\n\n［^1］：注\n", "灯【^a】。\n\n【^a】: 注\n", "灯[＾1]。\n\n[＾1]：注\n", "灯[^ 1]。\n\n[^ 1]: 注\n", "灯［^1］。\n\n[^1]: 注\n",
            "灯[^1]。\n\n［^1］: 注\n",
        ])
    func footnote(_ markdown: String) {
        #expect(LooseText.html(markdown).contains("footnote-ref") && LooseText.html(markdown).contains("fn-1"))
        let names = LooseText.names(markdown)
        #expect(!names.isEmpty && names.allSatisfy { $0 == "markdown-mended" }, "\(names)")
        #expect(LooseText.names(LooseText.mended(markdown)).isEmpty)
    }

    @Test("without a note it is told of", arguments: ["灯［^1］。", "灯【^注】。", "灯[＾2]亮。"])
    func withoutNote(_ markdown: String) { #expect(LooseText.names(markdown) == ["perhaps-markdown"]) }

    @Test(
        "other brackets are none",
        arguments: ["［1］注", "【注】", "[^a-z ]+", "正则 `[^ 1]`", "见［图 1］", "【^_^】", "[＾_＾]", "［^o^］", "[^ a]", "```\n［^1］：注\n```"])
    func brackets(_ markdown: String) { #expect(LooseText.names(markdown).isEmpty, "\(LooseText.names(markdown))") }

    @Test(
        "footnotes and formulas in raw HTML are told of",
        arguments: [
            "<div>\n灯[^1]亮\n</div>", "<p>$U=IR$</p>", "<center>$$\\frac{1}{2}$$</center>", "<table><tr><td>阻值[^注]</td></tr></table>",
        ])
    func piecesInHTML(_ markdown: String) { #expect(LooseText.names(markdown) == ["markdown-in-html"], "\(LooseText.names(markdown))") }

    @Test("and so is the note itself, which no reader sees")
    func noteOfHTML() {
        #expect(LooseText.names("<div>\n灯[^1]\n</div>\n\n[^1]:\u{A0}注\n").sorted() == ["footnote-not-shown", "markdown-in-html"])
        #expect(LooseText.names("灯[^1]\n\n<div>\n[^1]: 注\n</div>\n").sorted() == ["markdown-in-html", "perhaps-markdown"])
    }

    @Test(
        "prices, patterns, comparisons and spans in it are not",
        arguments: [
            "<p>从 $5 到 $6，变量 $HOME</p>", "<p>[^a-z]+</p>", "<div>\na==b, c==d\n</div>", "<p>100~~200，300~~400</p>",
            "<p>if (x==1 && y==2)</p>", "<div><code>$x=1$</code></div>",
        ])
    func wordsInHTML(_ markdown: String) { #expect(LooseText.names(markdown).isEmpty, "\(LooseText.names(markdown))") }

    @Test(
        "stars that hide a part of a name stay",
        arguments: [
            "张**提供了材料，李**获奖。", "材料由张**提供。", "比赛中李**得奖，陈**、王**参加。", "王*和李*参加了。", "李*明和王*华获奖。", "感谢刘**老师和陈**老师。",
        ])
    func names(_ markdown: String) {
        #expect(LooseText.html(markdown) == "<p>\(markdown)</p>\n" || LooseText.html(markdown).contains(markdown))
        #expect(LooseText.names(markdown).isEmpty, "\(LooseText.names(markdown))")
    }

    @Test(
        "and emphasis is emphasis",
        arguments: ["请**务必**小心。", "**获奖者张**提供。", "张**三**说，李**四**听。", "**张**同学和**李**同学", "白**色**的", "用*锯*锯"])
    func emphasis(_ markdown: String) {
        #expect(!LooseText.html(markdown).contains("*"), "\(LooseText.html(markdown))")
        #expect(LooseText.names(markdown).isEmpty)
    }

    @Test("a mark without a partner is told of as before", arguments: ["这是**重点提供给大家。", "我们**提供材料。", "高**兴趣很高", "__重点 要看"])
    func lone(_ markdown: String) { #expect(LooseText.names(markdown) == ["mark-without-partner"]) }

    @Test("room to write is none", arguments: ["__是力的单位", "__年__月", "姓名__", "答：____", "甲__乙", "`__甲乙`", "__init__"])
    func room(_ markdown: String) { #expect(!LooseText.names(markdown).contains("mark-without-partner")) }

    @Test(
        "faces keep all their signs",
        arguments: [">_< 好难", ">_>", ">.<", "好 >_< 难", "╰(*°▽°*)╯", "(*´д`*) 呀", "_(:з」∠)_ 累", "*★,°*:.☆(￣▽￣)/$:*.°★* 。", "(*ฅ́˘ฅ̀*)"])
    func faces(_ face: String) {
        let text = LooseText.html(face).replacing("&gt;", with: ">").replacing("&lt;", with: "<")
        #expect(text.contains(face), "\(text)")
        #expect(!text.contains("<blockquote>") && !text.contains("<em>"))
    }

    @Test("quotations and emphasis in brackets are what they are", arguments: [">引用", "> o 圈", ">3 是数字", "(*重点*)", "（_note_）", "_(note)_"])
    func notFaces(_ markdown: String) {
        let html = LooseText.html(markdown)
        #expect(html.contains("<blockquote>") || html.contains("<em>") || html.contains("3"))
    }

    @Test("lines of labels in corner brackets stand one below the other", arguments: ["「时间」周三\n「地点」二楼", "〖时间〗周三\n〖地点〗二楼"])
    func labels(_ markdown: String) { #expect(LooseText.html(markdown).contains("<br")) }

    @Test("a few words at the head of an item stand above the sentence")
    func headOfItem() {
        #expect(LooseText.html("1. 量\n用尺子量。\n2. 锯\n沿线锯。").ranges(of: "<br").count == 2)
        #expect(!LooseText.html("- 时间：\n  周三下午。").contains("<br"))
        #expect(!LooseText.html("- 我们先用尺子在木板上量好长度然后\n  沿线锯开。").contains("<br"))
    }
}
