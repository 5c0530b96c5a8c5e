import Testing

@Suite("Words before the first heading")
struct TextFirstTests {
    @Test("words of its own", arguments: ["做一盏灯。\n\n# 脚本", "Ask here.\n\n## Questions", "- 甲\n- 乙\n\n# 丙"])
    func words(_ text: String) { #expect(PlainHTML.read(text).document.hasTextFirst) }

    @Test(
        "what are none",
        arguments: [
            "# 甲\n\n文\n\n## 乙", "![图](a.png)\n\n# 甲", "<div class=\"no-print\">\n\n文\n\n</div>\n\n# 甲", "<!-- 文 -->\n\n# 甲", "%%文%%\n\n# 甲",
            "[![b](b.svg)](https://a.cn)\n\n# 甲", "[English](en.md) | 简体中文\n\n# 甲", "> 摘自\n\n# 甲", "[toc]\n\n## 甲",
        ])
    func others(_ text: String) { #expect(!PlainHTML.read(text).document.hasTextFirst) }
}
