import Markdown
import Testing

@Suite("As strangers write")
struct AsStrangersWriteTests {
    @Test(
        "two stars around Chinese words end where a letter or a digit follows",
        arguments: [
            ("- **电压:**5V", "<strong>电压:</strong>5V"), ("**价格(元)**12", "<strong>价格(元)</strong>12"),
            ("**型号.**A4 纸", "<strong>型号.</strong>A4 纸"),
            ("**第1步!**USB", "<strong>第1步!</strong>USB"),
        ])
    func pairs(_ markdown: String, _ expected: String) {
        #expect(LooseText.html(markdown).contains(expected) && LooseText.names(markdown).isEmpty)
    }

    @Test(
        "marks that end with a sign of ASCII before a letter or a digit",
        arguments: [
            ("选**(A)**2分，选**(B)**3分", "选<strong>(A)</strong>2分，选<strong>(B)</strong>3分"),
            ("~~旧价:~~50元，~~(旧)~~A", "<del>旧价:</del>50元，<del>(旧)</del>A"),
            ("==重点:==5V，==(必做)==A组", "<mark>重点:</mark>5V，<mark>(必做)</mark>A组"),
            ("*注:*5V 以内", "<em>注:</em>5V 以内"),
        ])
    func ends(_ markdown: String, _ expected: String) {
        #expect(LooseText.html(markdown).contains(expected), "\(LooseText.html(markdown))")
    }

    @Test(
        "two pairs around brackets in a line", arguments: ["*（甲）*和*（乙）*也", "*《甲》*是书，*《乙》*也", "他说*“好。”*她说*“走。”*完"])
    func twoPairs(_ markdown: String) {
        let html = LooseText.html(markdown)
        #expect(html.matches(of: #/<em>/#).count == 2 && !html.contains("*"), "\(html)")
    }

    @Test(
        "stars of formulas and patterns stay",
        arguments: [
            "温度=(adc*5.0/1024-0.5)*100，湿度=adc*100/1024。", "面积 = pi*r**2，体积 = 4/3*pi*r**3", "PI*d*d/4，PI*r*r",
            "C = A·B*cos(θ)，F=k*q1*q2/r^2",
            "t = a*b*(c+d)*e，i*=2", "r**2*pi，2*pi*r", "src/**/*.py 和 **/*.md", "f(x)**2，(1+2)**3", "sin(a)*b+cos(a)*c",
        ])
    func formulas(_ markdown: String) { #expect(LooseText.html(markdown) == "<p>\(markdown)</p>", "\(LooseText.html(markdown))") }

    @Test(
        "and what is emphasised beside them is",
        arguments: ["*重点*：a*b=3", "**注意**A4*2 份", "un*frigging*believable", "**/etc/hosts**里", "*a=b*c 的*", "USB*接口*和 A*口*"])
    func emphasis(_ markdown: String) {
        #expect(LooseText.html(markdown).contains("<em>") || LooseText.html(markdown).contains("<strong>"))
    }

    @Test(
        "neighbours stay", arguments: ["a**(b)**c", "2**(3)**4", "**foo:**bar"])
    func unpaired(_ markdown: String) {
        #expect(!LooseText.html(markdown).contains("<strong>(b)</strong>c") && LooseText.html(markdown).contains("**"))
    }

    @Test(
        "boxes of MyST and with looks behind their titles",
        arguments: [
            (":::{warning} 标题\n烫。\n:::", "标题"), (":::{note}\n烫。\n:::", "[alert.note]"), ("::: danger 危险！{.x}\n烫。\n:::", "危险！"),
            ("```{dropdown} 点我\n烫。\n```", "点我"), (":::{dropdown} 点我\n烫。\n:::", "点我"), ("::: tip 小心 {#a}\n烫。\n:::", "小心"),
        ])
    func boxes(_ markdown: String, _ title: String) {
        let html = LooseText.html(markdown)
        #expect(html.contains("class=\"alert-title\">\(title)<") && html.contains("<p>烫。</p>"), "\(html)")
        #expect(!html.contains(":::") && !html.contains("{") && LooseText.names(markdown).isEmpty)
    }

    @Test("alternatives in a text that has nothing else of another program")
    func tabs() {
        let html = LooseText.html(
            "<Tabs>\n<TabItem value=\"a\" label=\"苹果\">\n\n甲。\n\n</TabItem>\n<TabItem value=\"b\" label=\"安卓\">\n\n乙。\n\n</TabItem>\n</Tabs>"
        )
        #expect(html.contains("class=\"tab-title\">苹果<") && html.contains("class=\"tab-title\">安卓<") && !html.contains("&lt;"), "\(html)")
    }

    @Test("roles of MyST are told of, once a place", arguments: ["见 {ref}`a`。", "按 {kbd}`Ctrl`。", "{doc}`b.md`", "{numref}`图 %s <f>`"])
    func roles(_ markdown: String) { #expect(LooseText.names(markdown) == ["foreign-markup"]) }

    @Test("what only looks like one is not", arguments: ["{a} `b`", "集合 {1, 2}`x`", "`{ref}`"])
    func noRoles(_ markdown: String) { #expect(LooseText.names(markdown).isEmpty) }

    @Test(
        "a link's address on a line of its own with a wide colon, where the words are its name",
        arguments: ["[乙][]，文。\n\n[乙]：b.md", "看 [乙页][]。\n\n[乙页]：b.md#小节"])
    func definitions(_ markdown: String) {
        #expect(LooseText.html(markdown).contains("<a") && LooseText.names(markdown) == ["markdown-mended"])
    }

    @Test("a bracket that ends a link on the next line is none that is missing", arguments: ["[链接](b.md\n)", "看[链接](b.md\n)，好。"])
    func brackets(_ markdown: String) { #expect(LooseText.names(markdown).isEmpty && LooseText.html(markdown).contains(">链接</a>")) }

    @Test(
        "captions and stems begin lines of their own",
        arguments: [
            ("图1 正面\n图2 背面", "图1 正面<br>\n图2 背面"), ("表 1：用量\n表 2：价格", "表 1：用量<br>\n表 2：价格"), ("甲、裁\n乙、磨\n丙、装", "甲、裁<br>\n乙、磨<br>\n丙、装"),
            ("图1-1 正面\n图1-2 背面", "图1-1 正面<br>\n图1-2 背面"),
        ])
    func labels(_ markdown: String, _ expected: String) {
        #expect(LooseText.html(markdown).contains(expected), "\(LooseText.html(markdown))")
    }

    @Test("words that only begin so go on", arguments: ["图纸先画好\n图上标尺寸", "甲、乙两人\n丁、戊两人", "表面要干净\n表层要薄"])
    func words(_ markdown: String) { #expect(!LooseText.html(markdown).contains("<br>")) }

    @Test(
        "words right behind a picture's attributes are emphasis", arguments: ["![图](p.png){: width=\"100\" }_图说_", "![图](p.png){:.x}_图说_"])
    func captions(_ markdown: String) { #expect(LooseText.html(markdown).contains("<em>图说</em>")) }

    @Test(
        "lines of nothing but blanks end no reading",
        arguments: [
            "```python\nif x:\n    a()\n    \n    b()\n", "```python \nprint(1)\n", "~~~ \nx", "```\n \n\t\n  ", "~~~~\u{B}\nx", "[乙]：  ",
            "[乙]：\t\n",
            "看[乙][]。\n\n[乙]：   \n文",
        ])
    func blanks(_ markdown: String) { #expect(!LooseText.html(markdown).isEmpty && !PlainHTML.of(markdown).isEmpty) }

    @Test("the commands of a notebook are no comment")
    func magics() {
        #expect(LooseText.html("用 %%time 和 %%writefile a.py 开头。").contains("%%time 和 %%writefile a.py"))
        #expect(!LooseText.html("前%%time 是备注%%后文").contains("备注"))
        #expect(!LooseText.html("前 %%备注 %% 后文").contains("备注"))
    }
}
