import Testing

@testable import Content

/// Texts that only look like front matter in another dress.
@Suite struct DressedFrontMatterTests {
    @Test(
        "a second head is shown, and told of",
        arguments: ["title: 小车", "layout: cover\nclass: x", "title: 小车\nlevel: 2"])
    func second(_ lines: String) {
        let reading = read("---\ntitle: 台灯\n---\n\n文。\n\n---\n\(lines)\n---\n\n文。\n")
        #expect(reading.diagnostics.map(\.name) == ["foreign-markup"])
    }

    @Test(arguments: [
        "```yaml\ntitle: 台灯\nwifi: abc\n```\n\n文。\n", "```python\ntitle: 1\n```\n", "<!-- 说明：改版 -->\n\n# 台灯\n", "<!-- 台灯 -->\n文。\n",
        "| 材料 | 数量 |\n| --- | --- |\n| 木板 | 2 |\n", "- 标题：什么\n- 想法：没有\n", "- 木板\n- 螺丝\n", "**注意**：戴眼镜\n", "> 标题：引用\n\n文。\n",
        "---\ntitle: 台灯\n---\n\n---\n\n文一。\n\n---\n\n文。\n", "---\ntitle: 时间：下午\n---\n", "{ 台灯 }\n", "# 台灯\n\n文。\n", "***\n\n文。\n\n***\n",
        "---\ntitle: 台灯\n---\n\n注意：戴眼镜\n\n---\n", "1. 标题：台灯\n2. 剪开\n", "---\ncover: {image: a.png, alt: 灯}\n---\n",
    ])
    func theyStay(_ text: String) {
        let reading = read(text)
        #expect(reading.found == [])
        #expect(reading.entry?["tags"] == nil)
    }

    @Test func whatIsLikelyIsTold() {
        let reading = read("- 标题：台灯\n- 标签：灯\n- 心情：好\n\n文。\n")
        #expect(reading.found.map { $0.prefix(23) } == ["front-matter-not-opened"])
        #expect(reading.diagnostics.first?.cure?.zh.contains("「标签: 灯」") == true)
    }

    @Test func placesAreThoseOfTheFile() {
        let reading = read("- title: 台灯\n- level: 9\n\n文。\n")
        #expect(reading.found == ["front-matter-mended 1:1", "bad-value 2:10"])
        #expect(reading.diagnostics.last?.place.excerpt == "- level: 9")
    }
}
