import Testing

@Suite("Lines of text that look like marks")
struct PlainLineTests {
    @Test("shares on both sides of prose are shown", arguments: ["50%%和60%%之间，从20%%涨到了30%%左右", "由 5%%变成 8%%", "10%%的人和20%%左右"])
    func shares(_ text: String) {
        #expect(LooseText.html(text) == "<p>\(text)</p>")
        #expect(LooseText.names(text).allSatisfy { $0 == "doubled-percent" })
    }

    @Test("words of their own between two shares stay hidden, and no cure shows them", arguments: ["售价 300%%进价120%%元", "8%%内部：实价7%%"])
    func hiddenShares(_ text: String) {
        #expect(!LooseText.html(text).contains("价120") && !LooseText.html(text).contains("实价"))
        #expect(LooseText.names(text) == ["doubled-percent"])
        #expect(LooseText.mended("甲\n\n" + text) == "甲\n\n" + text)
    }

    @Test(
        "poles and keys are text", arguments: ["+极接红线\n-极接黑线", "-极接黑线\n+极接红线", "+号键加速\n-号键减速\n\n后", "先看：\n\n+端在上\n-端在下"])
    func poles(_ text: String) {
        let html = LooseText.html(text)
        #expect(!html.contains("<li>") && html.contains("+") && html.contains("-") && html.contains("<br>"), "\(html)")
        #expect(LooseText.names(text) == ["perhaps-markdown"])
        #expect(LooseText.mended("甲\n\n" + text) == "甲\n\n" + text)
    }

    @Test("items stay items", arguments: ["-剪刀\n-胶水", "- 一\n- 二", "+ 一\n+ 二", "-[ ] 备料\n-[x] 画线"])
    func items(_ text: String) { #expect(LooseText.html(text).contains("<li")) }

    @Test(
        "a box is one without the blanks around it, too",
        arguments: ["-[x]画线\n-[ ]备料", "-[√]画线\n-[]备料", "- [x]画线\n- [ ]备料", "-[X]画线\n-[ ] 备料"])
    func boxes(_ text: String) {
        let html = PlainHTML.of("§\n\n" + text)
        #expect(html.matches(of: #/type="checkbox"/#).count == 2 && html.matches(of: #/ checked/#).count == 1, "\(html)")
        #expect(!html.contains("["), "\(html)")
        let mended = LooseText.mended("§\n\n" + text)
        #expect(PlainHTML.of(mended) == html && PlainHTML.read(mended).diagnostics.isEmpty, "\(mended)")
    }

    @Test("an index or a link behind a mark is none", arguments: ["-[0]号管脚\n-[1]号管脚", "-[x](x.md)画线\n-[ ](y.md)备料"])
    func noBoxes(_ text: String) { #expect(!PlainHTML.of("§\n\n" + text).contains("checkbox")) }

    @Test("an amount behind the sign is no quotation", arguments: [">5 V 就会烧，要先降压。", ">10 人要报备", ">= 3 人", ">=3 人成团\n>=5 人有礼"])
    func amounts(_ text: String) {
        #expect(!LooseText.html(text).contains("<blockquote>") && LooseText.html(text).contains("&gt;"))
        #expect(Set(LooseText.names(text)) == ["markdown-mended"])
    }

    @Test(
        "quotations stay",
        arguments: ["> 5 人一组", ">3 月 5 日开会", ">2024年的作品", ">1. 甲\n>2. 乙", ">5 V\n>就会烧", "> 一\n>> 二\n>>> 三", ">>> 深\n"])
    func quotations(_ text: String) { #expect(LooseText.html(text).contains("<blockquote>")) }

    @Test("Python's prompt is text", arguments: [">>> print(1)\n1", ">>> a = 2\n>>> a\n2", ">>> import math\n"])
    func prompts(_ text: String) {
        #expect(!LooseText.html(text).contains("<blockquote>") && LooseText.html(text).contains("&gt;&gt;&gt;"))
        #expect(Set(LooseText.names(text)) == ["markdown-mended"])
    }

    @Test("powers keep their stars", arguments: ["写 a**b，不写 a^b，也不写 c**d。", "x**2 与 num**3", "a**2 + b**2 = c**2"])
    func powers(_ text: String) { #expect(!LooseText.html(text).contains("<strong>") && LooseText.html(text).contains("**")) }

    @Test("bold words stay bold", arguments: ["un**believ**able", "**重点**和**难点**", "foo**bar**baz", "**a**b", "选**A**和**B**"])
    func bold(_ text: String) { #expect(LooseText.html(text).contains("<strong>")) }

    @Test("what counts down keeps its numbers", arguments: ["3. 三\n2. 二\n1. 一\n", "10. 甲\n9. 乙\n8. 丙\n", "5. a\n4. b\n3. c\n2. d\n"])
    func countdown(_ text: String) {
        #expect(LooseText.html(text).matches(of: #/value=/#).count == text.split(separator: "\n").count - 1)
    }

    @Test("a rule below a full stop", arguments: ["木头用白乳胶。\n---\n塑料用热熔胶。", "第一课完了。\n-----\n第二课", "我们明天见。\n---\n"])
    func rules(_ text: String) { #expect(LooseText.html(text).contains("<hr>") && !LooseText.html(text).contains("<h2")) }

    @Test("headings over dashes stay", arguments: ["木工\n---\n文", "准备好了吗？\n---\n文", "Wood\n---\ntext"])
    func headings(_ text: String) { #expect(LooseText.html(text).contains("<h2")) }

    @Test(
        "a part begins its own line",
        arguments: ["一、准备\n剪刀、胶水。\n二、开始\n先画线。", "准备工作很多\n第一步，剪开纸\n折好", "先看图\n三、整理\n打扫桌面"])
    func parts(_ text: String) { #expect(LooseText.html(text).contains("<br>"), "\(LooseText.html(text))") }

    @Test("wrapped prose stays together", arguments: ["我们在第三节课上讲了\n一二三四的读法", "今天要做\n一、二班的活动", "他说\n三个人都来"])
    func prose(_ text: String) { #expect(!LooseText.html(text).contains("<br>")) }

    @Test("a part below a list ends it", arguments: ["1. 画线\n2. 剪开\n三、整理\n打扫桌面。", "- 甲\n二、乙\n", "- 甲\n第二步：乙\n"])
    func partsBelowItems(_ text: String) {
        let html = LooseText.html(text)
        #expect(html.contains("l>\n<p>") || html.contains("l><p>"), "\(html)")
    }

    @Test(
        "marks that are none are text",
        arguments: [
            ("* 号题必做，其余选做。", "* 号题"), ("2026. 11. 28 交作业", "2026. 11. 28 交"), ("- - - ✂ 沿线剪开 - - -", "- - - ✂ 沿线剪开 - - -"),
            ("2027.1. 5 开学", "2027.1. 5 开学"), ("* 表示必填", "* 表示"), ("* * * 剪这里 * * *", "* * * 剪这里 * * *"),
        ])
    func marks(_ text: String, _ shown: String) { #expect(LooseText.html(text).contains(shown) && !LooseText.html(text).contains("<li>")) }

    @Test("lists stay lists", arguments: ["* 号码牌", "* 表一", "1. 1. 甲", "- - - 甲", "2026. 年终"])
    func lists(_ text: String) { #expect(LooseText.html(text).contains("<li>")) }

    @Test(
        "waves around words are no code",
        arguments: ["~~~~ 休息一下 ~~~~\n\n后面的**话**。", "~~~~~~~~~~~~\n\n中间的**话**。\n\n~~~~~~~~~~~~\n\n下面", "~~~ 甲 ~~~\n**乙**"])
    func waves(_ text: String) { #expect(!LooseText.html(text).contains("<code") && LooseText.html(text).contains("<strong>")) }

    @Test("fences of tildes stay", arguments: ["~~~\n**a**\n~~~", "~~~ python\n**a**\n~~~", "~~~~~~\n**a**\n~~~~~~"])
    func tildes(_ text: String) { #expect(LooseText.html(text).contains("<code")) }

    @Test("a legend is no list", arguments: ["● 为必做题\n\n○ 为选做题", "■ 表示实验\n□ 表示讨论", "● 代表木头\n\n◆ 代表金属"])
    func legends(_ text: String) { #expect(!LooseText.html(text).contains("<li>")) }

    @Test("several days are no heading", arguments: ["社团时间：\n\n12、13 日\n\n请准时到。", "一、二班\n\n到操场", "1、2 组\n\n先做"])
    func days(_ text: String) { #expect(LooseText.names(text) == []) }
}

@Suite("Tables and footnotes beside other lines")
struct BesideTableTests {
    @Test("a sentence below a table is no row", arguments: ["表格后面的话。", "这一句说明上面的数据！", "这些够了吗？"])
    func sentences(_ text: String) {
        let table = "| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n"
        #expect(LooseText.html(table + text).contains("<p>\(text)</p>"))
        #expect(LooseText.names(table + text) == ["markdown-mended"])
    }

    @Test("a table right below an item", arguments: ["- 材料表：\n", "1. 甲\n2. 乙\n", "- 甲\n- 乙：\n"])
    func belowItems(_ items: String) {
        #expect(LooseText.html(items + "| 名 | 数 |\n| --- | --- |\n| 螺丝 | 4 |\n").contains("<td>螺丝</td>"))
    }

    @Test("a table in each item", arguments: ["--|--|--|", "---|:-:|--|"]) func inItems(_ rule: String) {
        let text = "- |A|B|\n  |--|--|\n  |1|2|\n- |N|V|D|\n  |\(rule)\n  |P|3|r|\n"
        #expect(LooseText.html(text).contains("<td>r</td>"))
        #expect(LooseText.names(text) == [])
    }

    @Test("blanks that don't break in a rule", arguments: ["|\u{A0}---\u{A0}|\u{A0}---\u{A0}|", "|\u{3000}---\u{3000}|---|"])
    func blanks(_ rule: String) { #expect(LooseText.html("| 甲 | 乙 |\n\(rule)\n| 1 | 2 |\n").contains("<td>2</td>")) }

    @Test(
        "drawn tables are told",
        arguments: [
            "+------+------+\n| 甲   | 乙   |\n+======+======+\n| 1    | 2    |\n+------+------+\n",
            "  名称      数量\n  --------- ------\n  螺丝      4\n",
            "a    b\n---- ----\n1    2\n",
        ])
    func drawn(_ text: String) { #expect(LooseText.names(text).contains("table-shape")) }

    @Test("a line right below a footnote is told", arguments: ["[^1]: 白乳胶\n后面这句是正文。", "[^a]：白乳胶\n忘了空行"])
    func footnotes(_ text: String) { #expect(LooseText.names("胶水[^1][^a]\n\n" + text).contains("perhaps-markdown")) }

    @Test("a reference without an address is told", arguments: ["All of it is [here][code].", "见 [这里][docs] 和 [那里](b.md)", "[a][my link]"])
    func references(_ text: String) { #expect(LooseText.names(text) == ["perhaps-markdown"]) }

    @Test("other brackets aren't", arguments: ["[here][code]\n\n[code]: https://a.cn", "a[i][j]", "x[0][1]", "[甲][乙]", "`[a][bc]`"])
    func brackets(_ text: String) { #expect(LooseText.names(text) == []) }
}
