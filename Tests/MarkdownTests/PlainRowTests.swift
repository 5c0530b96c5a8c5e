import Markdown
import Testing

/// Tables, programs, definitions and rows that were written as plain lines.
@Suite struct PlainRowTests {
    @Test(arguments: [
        "姓名    年级    作品\n张三    七      台灯\n李四    八      小车", "名称     数量   价格\nLED      3      2.5\n电阻     10     0.1",
        "姓名,年级,作品\n张三,七,台灯\n李四,八,小车", "name,qty,price\nLED,3,2.5\nR,10,0.1", "料;数;价\n纸;1;2\n木;4;5", "名称    数量\nLED     3\n电阻    10",
    ])
    func columnsAreATable(_ markdown: String) {
        #expect(LooseText.html(markdown).contains("<table>") && LooseText.names(markdown) == ["markdown-mended"])
        let mended = LooseText.mended(markdown)
        #expect(LooseText.html(mended) == LooseText.html(markdown) && LooseText.names(mended).isEmpty)
    }

    @Test(arguments: [
        "今天，我们去\n明天，他们去", "a,b\nc,d", "1,2,3\n4,5,6\n7,8,9", "Hello, this is,\nno table, at all,\nreally, it isn't,",
        "白日依山尽  黄河入海流\n欲穷千里目  更上一层楼",
        "He came.  He saw.\nHe won.  He left.\nHe ate.  He slept.", "甲,乙,丙\n丁,戊", "x=1;y=2;z=3\na=1;b=2;c=3\nd=1;e=2;f=3", "时间  周三\n地点  三楼",
    ])
    func othersAreNot(_ markdown: String) { #expect(!LooseText.html(markdown).contains("<table>")) }

    @Test func namesInColumnsAreToldOf() {
        let markdown = "张三  李四  王五\n赵六  钱七  孙八\n周九  吴十  郑一"
        #expect(!LooseText.html(markdown).contains("<table>") && LooseText.names(markdown) == ["table-shape"])
    }

    @Test(arguments: [
        "$ npm install\n$ npm run dev", "$ sudo apt update", "C:\\> dir", "C:\\Users> dir", "PS C:\\> dir", "pi@raspberrypi:~ $ ls",
        "{\"name\": \"a\", \"qty\": 3}", "{\n  \"name\": \"a\",\n  \"qty\": 3\n}", "[\n  {\"a\": 1}\n]",
    ])
    func unmarkedCodeIsToldOf(_ markdown: String) { #expect(LooseText.names(markdown) == ["perhaps-markdown"]) }

    @Test(arguments: ["$ 5 一个", "$a$ 是变量", "$ a + b $", "{甲}", "[甲]", "C: 盘", "邮箱 a@b.cn: 甲", "$PATH 和 $HOME"])
    func wordsAreNot(_ markdown: String) { #expect(!LooseText.names(markdown).contains("perhaps-markdown")) }

    @Test(arguments: ["词\n  ~ 解释", "term\n  ~ definition", "苹果\n ~   水果"])
    func definitionsOfPandoc(_ markdown: String) { #expect(LooseText.html(markdown).contains("<dl>")) }

    @Test(arguments: ["费用\n~ 20 元", "Apple\n~ fruit", "长\n  ~ 20 cm", "~ 甲"])
    func aboutSoMuch(_ markdown: String) { #expect(!LooseText.html(markdown).contains("<dl>")) }

    @Test(arguments: ["`r 1+1` 等于二", "结果是 `r mean(x)`。", "`r x`", "`python len(a)`"])
    func programsWithinLines(_ markdown: String) { #expect(LooseText.names(markdown) == ["foreign-markup"]) }

    @Test(arguments: ["`r = 5`", "`r`", "`print(x)`", "`r 是半径`", "`python a.py`", "`pip install x`", "`r (cm)`"])
    func otherCode(_ markdown: String) { #expect(LooseText.names(markdown).isEmpty) }

    @Test(arguments: ["＄a＄", "面积＄x^2＄是", "设＄x+y＄为"])
    func wideDollars(_ markdown: String) { #expect(LooseText.names(markdown) == ["perhaps-markdown"]) }

    @Test(arguments: ["＄5 和 ＄6", "￥5 和 ￥6", "要 ＄20"])
    func prices(_ markdown: String) { #expect(LooseText.names(markdown).isEmpty) }

    @Test(arguments: [
        ("看www.example.com/x。", "http://www.example.com/x"), ("网址：www.a-b.cn，快去", "http://www.a-b.cn"),
        ("去www.example.com.", "http://www.example.com"),
    ])
    func addressesBehindChinese(_ markdown: String, _ address: String) {
        let links = PlainHTML.read(markdown).document.slots.compactMap { slot -> String? in
            if case .link(let link) = slot.kind { link.destination } else { nil }
        }
        #expect(links == [address])
        #expect(!LooseText.html(markdown).contains("["))
    }

    @Test(arguments: ["看www.", "`看www.example.com`", "[看www.example.com](b.md)", "乙www里"])
    func othersAreNoAddress(_ markdown: String) {
        #expect(!LooseText.html(markdown).contains("](") && PlainHTML.read(markdown).document.slots.count < 2)
    }

    @Test(arguments: [
        "第一，量好\n第二，剪下", "首先，量好\n其次，剪下\n最后，粘上", "一是量好\n二是剪下", "其一，甲\n其二，乙", "First, measure\nSecond, cut", "第廿一、量\n第廿二、剪",
    ])
    func linesThatCountRunApart(_ markdown: String) { #expect(LooseText.html(markdown).contains("<br") || markdown.contains("廿")) }

    @Test(arguments: ["第一，我们要\n知道这件事", "第一次来\n第二次来", "一是一，\n不是二", "他说首先，\n要量好", "第一，甲\n第三，乙"])
    func sentencesRunOn(_ markdown: String) { #expect(!LooseText.html(markdown).contains("<br")) }
}
