import Markdown
import Testing

@Suite("Links and pictures as people write them")
struct LooseLinkTests {
    private func slots(_ markdown: String) -> [String] {
        PlainHTML.read(markdown).document.slots.map {
            switch $0.kind {
            case .link(let link): "link \(link.destination)"
            case .image(let image):
                "image \(image.source) “\(image.alt)”\(image.width.map { " \($0)" } ?? "")\(image.height.map { "x\($0)" } ?? "")"
            default: "other"
            }
        }
    }

    @Test(
        "read as meant, with a cure that gives the same",
        arguments: [
            ("![图](photo 1.png)", "image photo 1.png “图”"), ("看 [说明](我的 文件.pdf) 吧", "link 我的 文件.pdf"),
            ("![图](a b.png \"题\")", "image a b.png “图”"),
            ("![成品图]（p.png）", "image p.png “成品图”"), ("先看[准备工作]（b.md）再做", "link b.md"), ("先看[准备](b.md）再做", "link b.md"),
            ("看【准备】（b.md）吧", "link b.md"), ("【百度】(https://a.example)", "link https://a.example"), ("！[图](p.png)", "image p.png “图”"),
        ])
    func mended(_ markdown: String, _ expected: String) {
        #expect(slots(markdown) == [expected])
        #expect(LooseText.names(markdown).allSatisfy { $0 == "markdown-mended" })
        #expect(!LooseText.names(markdown).isEmpty)
        #expect(slots(LooseText.mended(markdown)) == [expected])
        #expect(LooseText.names(LooseText.mended(markdown)).isEmpty)
    }

    @Test(
        "sizes",
        arguments: [
            ("![图|300](p.png)", "image p.png “图” 300"), ("![图](p.png =300x200)", "image p.png “图” 300x200"),
            ("![图](p.png){width=300}", "image p.png “图” 300"),
            ("![a|b](p.png)", "image p.png “a|b”"), ("![[p.png|图|300]]", "image p.png “图” 300"), ("![300](p.png)", "image p.png “300”"),
        ])
    func sizes(_ markdown: String, _ expected: String) {
        #expect(slots(markdown) == [expected])
        #expect(LooseText.names(markdown).isEmpty)
    }

    @Test(
        "brackets in a sentence stay",
        arguments: ["见附录[1]（第三页）", "【注意】（很烫）", "[x](see this page)", "太好了！[图]在下面", "a](b c.png)", "f[0]（见 https://a.example）"])
    func prose(_ markdown: String) {
        #expect(LooseText.names(markdown).isEmpty)
        #expect(slots(markdown).allSatisfy { $0 == "link https://a.example" })
    }

    @Test("addresses without https://", arguments: ["[查](www.example.com/wiki)", "[编](code.example.org)", "[百度](www.baidu.com)"])
    func hosts(_ markdown: String) {
        #expect(LooseText.names(markdown) == ["address-without-scheme"])
        #expect(slots(markdown).first?.hasPrefix("link https://") == true)
    }

    @Test(
        "addresses of sites with a slip of the hand, with a cure that gives the same",
        arguments: [
            ("[站](https：//a.cn/b)", "https://a.cn/b"), ("[站](http:/a.cn/b)", "http://a.cn/b"), ("[站](https//a.cn/b)", "https://a.cn/b"),
            ("[站](https:／／a.cn)", "https://a.cn"), ("[站](https://a。cn/b)", "https://a.cn/b"), ("[站](https:// a.cn/b)", "https://a.cn/b"),
            ("[站](https://a.cn /b)", "https://a.cn/b"), ("[站](https;//a.cn)", "https://a.cn"), ("[站](htps://a.cn)", "https://a.cn"),
            ("[站](https:\\a.cn)", "https://a.cn"), ("[站](https://https://a.cn)", "https://a.cn"), ("[站](网址：https://a.cn)", "https://a.cn"),
            ("[站](https：、、a.cn/b)", "https://a.cn/b"), ("[站]（https：//a.cn）", "https://a.cn"),
        ])
    func looseAddresses(_ markdown: String, _ expected: String) {
        #expect(slots(markdown) == ["link \(expected)"])
        #expect(LooseText.names(markdown).contains("address-read-as-meant"))
        #expect(slots(LooseText.mended(markdown)) == ["link \(expected)"])
        #expect(LooseText.names(LooseText.mended(markdown)).isEmpty)
    }

    @Test("an address that stands elsewhere is mended there")
    func referredAddress() {
        let markdown = "[站][1]\n\n[1]: https：//a.cn/b"
        #expect(slots(markdown) == ["link https://a.cn/b"])
        #expect(LooseText.names(markdown) == ["address-read-as-meant"])
        #expect(LooseText.mended(markdown) == "[站][1]\n\n[1]: https://a.cn/b")
    }

    @Test(
        "addresses that are none of a site, and well written ones, stay",
        arguments: [
            "[a](http/x.md)", "[a](https说明.md)", "[a](hello.md)", "[a](https://zh.wikipedia.org/wiki/灯（物理）)", "[a](https://例子.中国/台灯？)",
            "[a](HTTPS://A.cn/b)", "[a](https://web.archive.org/web/2020/https://a.cn/)", "[a](说明：一.md)",
            "[a](https://a.cn/x?u=http://b.cn)", "<http://a.cn/\\[\\>",
        ])
    func otherAddresses(_ markdown: String) { #expect(LooseText.names(markdown).isEmpty) }

    @Test(
        "addresses among words with a slip of the hand are links, with a cure that gives the same",
        arguments: [
            ("看 https：//a.cn/b 吧", "https://a.cn/b"), ("看https:／／a.cn，再说", "https://a.cn"), ("看 http：／／a．cn/b。再说", "http://a.cn/b"),
            ("网址：https：／／a.cn/b", "https://a.cn/b"), ("<https：//a.cn>", "https://a.cn"), ("- https：//a.cn/b, c", "https://a.cn/b"),
            ("（https：//a.cn：主页）", "https://a.cn"), ("| a | https：//a.cn |\n|-|-|\n", "https://a.cn"),
        ])
    func looseAmongWords(_ markdown: String, _ expected: String) {
        #expect(slots(markdown) == ["link \(expected)"])
        #expect(LooseText.names(markdown) == ["address-read-as-meant"])
        #expect(slots(LooseText.mended(markdown)) == ["link \(expected)"])
        #expect(LooseText.names(LooseText.mended(markdown)).isEmpty)
        let text = { (html: String) in html.filter { "看吧再说，。,c：主页（）".contains($0) } }
        #expect(text(LooseText.html(markdown)) == text(LooseText.html(LooseText.mended(markdown))))
    }

    @Test(
        "what only looks like one stays",
        arguments: [
            "用 http：或 https：都行", "`https：//a.cn`", "    https：//a.cn", "httpbin.org 可以试", "xhttps：//a.cn", "http：//localhost", "https 是协议",
        ])
    func noAddresses(_ markdown: String) {
        #expect(slots(markdown).isEmpty)
        #expect(!LooseText.names(markdown).contains("address-read-as-meant"))
    }

    @Test("words behind an address are told", arguments: ["[站](https://a.cn 说明)", "[站](https://a.cn/my file.pdf)"])
    func wordsBehind(_ markdown: String) {
        #expect(LooseText.html(markdown).contains("[站](") && !LooseText.html(LooseText.mended(markdown)).contains("[站]("))
        #expect(LooseText.names(markdown) == ["unusable-address"])
    }

    @Test(
        "files stay files",
        arguments: [
            "[a](b.md)", "[a](readme.txt)", "[a](v1.2/notes.md)", "[a](main.py)", "[a](com)", "[a](main.cc)", "[a](board.net)",
            "[a](install.app)",
        ])
    func files(_ markdown: String) { #expect(LooseText.names(markdown).isEmpty) }

    @Test("addresses parted by Chinese marks are links each")
    func lists() {
        #expect(
            slots("可用 https://a.example/x、https://b.example/y，还有 https://c.example/z；https://d.example/") == [
                "link https://a.example/x", "link https://b.example/y", "link https://c.example/z", "link https://d.example/",
            ])
        #expect(slots("https://a.example/x。另见 www.b.example。") == ["link https://a.example/x", "link http://www.b.example"])
        #expect(slots("（https://a.example/）") == ["link https://a.example/"])
    }

    @Test("Jekyll's root") func root() { #expect(slots("[a]({{ site.baseurl }}/b.md)") == ["link /b.md"]) }

    @Test("an apostrophe in a wiki link", arguments: [("[[what's up]]", "link what's up"), ("[[it’s|x]]", "link it’s")])
    func apostrophes(_ markdown: String, _ expected: String) { #expect(slots(markdown) == [expected]) }

    @Test(
        "names with signs",
        arguments: [
            "a,b", "100%", "$5", "it's [1]", "j*k*l", "v=w", "q\"r", "%20", "甲,乙",
        ])
    func signs(_ name: String) { #expect(slots("[[\(name)]]") == ["link \(name)"]) }

    @Test("what is markup of its own", arguments: ["[[==标==]]", "[[*a*]]", "[[1]]", "[[1, 2], [3]]", "[[ ]]", "[[`a`]]", "[[a](b)"])
    func markup(_ markdown: String) { #expect(!slots(markdown).contains { $0.contains("[") || $0.contains("1") || $0 == "link *a*" }) }

    @Test("a list of a program is none") func programs() { #expect(slots("[['a', 'b']] [['x']]").isEmpty) }
}
