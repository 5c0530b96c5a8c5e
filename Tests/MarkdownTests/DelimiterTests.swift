import Markdown
import Testing

@Suite("Marks that are none, and marks with blanks in them")
struct DelimiterTests {
    @Test(
        "two tildes between numbers are a range",
        arguments: ["胶枪 20~~25 ℃，湿度 40~~60%", "3~~5 分钟", "20℃~~25℃，3%~~5%", "第 1~~2 周和第 3~~4 周"])
    func ranges(_ markdown: String) {
        #expect(LooseText.breaking(markdown) == "<p>\(markdown)</p>")
        #expect(LooseText.names(markdown).isEmpty)
    }

    @Test(
        "what is struck out stays so",
        arguments: [
            ("原价 5~~10~~ 元", "<p>原价 5<del>10</del> 元</p>"), ("~~3 天~~", "<p><del>3 天</del></p>"), ("第~~2~~3 组", "<p>第<del>2</del>3 组</p>"),
            ("`1~~2~~3`", "<p><code>1~~2~~3</code></p>"),
        ])
    func struck(_ markdown: String, _ html: String) { #expect(LooseText.html(markdown) == html) }

    @Test("two equals signs between words of a program compare", arguments: ["若 a==b 且 c==d，则亮灯。", "x==1 或 y==2", "f(x)==g 且 v[0]==w"])
    func comparisons(_ markdown: String) { #expect(LooseText.html(markdown) == "<p>\(markdown)</p>") }

    @Test("marks stay marks", arguments: ["按==保存==键", "==a== b", "(==x==)", "这是==ok==的"])
    func marks(_ markdown: String) { #expect(LooseText.html(markdown).contains("<mark>")) }

    @Test(
        "bold with blanks in it is bold, with a cure that gives the same",
        arguments: [
            ("** 护目镜（必须戴） **在门口。", "护目镜（必须戴）"), ("请先 ** 关电源 **，再拆", "关电源"), ("** 注意：**先断电", "注意："),
            ("-　** 木板 ** 两张", "木板"),
        ])
    func looseBold(_ markdown: String, _ words: String) {
        #expect(LooseText.html(markdown).contains("<strong>\(words)</strong>"))
        #expect(LooseText.names(markdown).contains("markdown-mended"))
        #expect(LooseText.html(LooseText.mended(markdown)).contains("<strong>\(words)</strong>"))
    }

    @Test(
        "stars that stand alone stay, and so does what is bold already",
        arguments: [
            "5 ** 2 是 25，3 ** 2 是 9", "**甲** 乙 **丙**", "a ** b ** c", "`** 码 **`", "** 甲", "2 ** n", "**甲**、 **乙**",
        ])
    func otherStars(_ markdown: String) {
        #expect(!LooseText.names(markdown).contains("markdown-mended"))
        #expect(
            LooseText.html(markdown).components(separatedBy: "<strong>").count == markdown.components(separatedBy: "**甲**").count
                + markdown.components(separatedBy: "**丙**").count + markdown.components(separatedBy: "**乙**").count - 2)
    }

    @Test(
        "two full-width blanks begin a paragraph",
        arguments: ["\u{3000}\u{3000}第一行。\n\u{3000}\u{3000}第二行。", "开头。\n\u{3000}\u{3000}第二段。\n\u{3000}\u{3000}第三段。"])
    func indented(_ markdown: String) {
        #expect(LooseText.html(markdown).components(separatedBy: "<p>").count == markdown.components(separatedBy: "\n").count + 1)
    }

    @Test("in code, lists and tables they stay", arguments: ["```\na\n\u{3000}\u{3000}b\n```", "- 甲\n\u{3000}\u{3000}乙", "甲\n\u{3000}乙"])
    func notIndented(_ markdown: String) { #expect(LooseText.html(markdown).components(separatedBy: "<p>").count <= 2) }

    @Test(
        "words after a label in brackets are shown",
        arguments: ["[注意]: 先关电源，再拆。", "[1]: 刘老师：《电路》，2020。", "[备注]:　请带尺子", "[甲]: 乙\n[丙]: 丁"])
    func labels(_ markdown: String) {
        let html = LooseText.html(markdown)
        for word in ["先关电源", "刘老师", "请带尺子", "丁"] where markdown.contains(word) { #expect(html.contains(word)) }
        #expect(html.contains("]:"))
    }

    @Test(
        "addresses of links stay addresses",
        arguments: ["[看][1]\n\n[1]: 说明.md", "[看][1]\n\n[1]: https://a.cn/台灯", "[看][1]\n\n[1]: <台灯 一.md>", "[看][1]\n\n[1]: ../教程/台灯"])
    func definitions(_ markdown: String) { #expect(!LooseText.html(markdown).contains("[1]")) }
}
