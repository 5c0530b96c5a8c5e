import Testing

/// Lines that Markdown takes for addresses of links, hashes behind headings, stars with a blank before them, and tags alone.
@Suite struct LabelsInBracketsTests {
    @Test(
        "labels in brackets with what they say are text",
        arguments: [
            "[时间]: 9:00", "[比例]:1:2", "[问]:为什么?", "[合格率]: 98%", "[版本]:v1.2", "[老师]:先断电=安全", "[小明]:好的!", "[尺寸]: 3.5mm",
        ])
    func labels(_ text: String) {
        #expect(LooseText.html(text) == "<p>\(text)</p>")
        #expect(LooseText.names(text).isEmpty)
    }

    @Test(
        "an address that no words lead to is told of",
        arguments: ["[甲]:b.md", "[甲]: b.md", "[灯]:https://a.cn/b", "[lamp]:b.pdf", "[图纸]:../a/b.png", "[a]: c.md\n[甲]:b.md"])
    func unused(_ text: String) {
        #expect(LooseText.names(text) == ["perhaps-markdown"], "\(text)")
    }

    @Test("what the cure says is a link") func cure() {
        #expect(LooseText.cures("§\n\n[甲]:b.md").contains { $0.contains("[甲](b.md)") })
        #expect(LooseText.html("\\[甲]:b.md") == "<p>[甲]:b.md</p>")
    }

    @Test(
        "addresses that words lead to, and remarks for nobody, are as they were",
        arguments: [
            "看[甲]\n\n[甲]:b.md", "看[说明][甲]\n\n[甲]: b.md", "看[甲][]\n\n[甲]:b.md", "![甲]\n\n[甲]:b.png", "[b]: b.md", "[//]: # (remark)",
            "[//]:#", "看[时间]\n\n[时间]: 9:00", "[comment]: <> (remark)",
        ])
    func used(_ text: String) {
        #expect(!LooseText.html(text).contains("]:"), "\(text)")
        #expect(!LooseText.names(text).contains("perhaps-markdown"), "\(text)")
    }

    @Test(
        "hashes right behind the Chinese words of a heading go",
        arguments: ["## 甲##", "# 准备#", "### 准备材料###", "## 准备###", "## 怎么做？##", "- ## 甲##"])
    func hashes(_ text: String) {
        #expect(!LooseText.html(text).contains("#"), "\(text)")
        #expect(LooseText.names(text) == ["markdown-mended"], "\(text)")
        #expect(LooseText.names(LooseText.mended(text)).isEmpty)
    }

    @Test(
        "hashes that are part of the words stay",
        arguments: ["## C#", "## 学 C#", "# F##", "## 三号楼#", "## 甲\\##", "## #甲##", "## `甲##`", "### 3##", "## 学 C++#"])
    func words(_ text: String) {
        #expect(LooseText.html(text).contains("#"), "\(text)")
        #expect(!LooseText.names(text).contains("markdown-mended"), "\(text)")
    }

    @Test(
        "a blank before the stars that end words in a paragraph without others",
        arguments: [
            ("**甲 **乙", "<strong>甲</strong>乙"), ("**注意： **请戴护目镜。", "<strong>注意：</strong>请戴护目镜。"),
            ("先看**第 2 步 **的图", "先看<strong>第 2 步</strong>的图"), ("**电压　**三伏", "<strong>电压</strong>三伏"),
        ])
    func stars(_ text: String, _ html: String) {
        #expect(LooseText.html(text) == "<p>\(html)</p>")
        #expect(LooseText.names(text) == ["markdown-mended"])
        #expect(LooseText.html(LooseText.mended(text)) == "<p>\(html)</p>")
    }

    @Test(
        "stars that may be meant otherwise are as they were",
        arguments: ["甲 **乙 **丙** 丁", "**a **b", "2 **3 **四", "**甲 ** 乙", "**甲 **", "**甲 **乙**丙", "`**甲 **乙`"])
    func others(_ text: String) { #expect(!LooseText.html(text).contains("<strong>甲</strong>乙"), "\(text)") }

    @Test(
        "a tag alone on its line is told of", arguments: ["#台灯", "文。\n\n#台灯", "# 甲\n\n#台灯\n\n# 乙"])
    func tags(_ text: String) {
        #expect(LooseText.html(text).contains("<p>#台灯</p>"))
        #expect(LooseText.names(text) == ["perhaps-markdown"], "\(text)")
    }
}
