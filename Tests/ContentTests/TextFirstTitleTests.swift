import Testing

@testable import Content

@Suite("Titles of pages that begin with words")
struct TextFirstTitleTests {
    @Test(
        "the file's name is the title, and the heading stays",
        arguments: ["做一盏灯。\n\n# 脚本\n\n代码。\n", "Ask here.\n\n## Questions\n\nText.\n", "- 甲\n\n## 乙\n"])
    func words(_ text: String) {
        let entry = read(text, path: "help.md").entry
        #expect(entry?.title == "help")
        #expect(entry?.document.outline.count == 1)
    }

    @Test(
        "what is no text leaves the title to the heading",
        arguments: [
            "![图](a.png)\n\n# 甲\n\n文\n", "<div class=\"no-print\">\n\n文\n\n</div>\n\n# 甲\n", "<!-- 文 -->\n\n# 甲\n",
            "[![b](b.svg)](https://a.cn)\n\n# 甲\n", "[English](en.md) | 中文\n\n# 甲\n",
        ])
    func others(_ text: String) {
        let entry = read(text, path: "help.md").entry
        #expect(entry?.title == "甲")
        #expect(entry?.document.outline.isEmpty == true)
    }
}
