import Testing

@testable import Content

/// A text that begins with a rule, and front matter beside it.
@Suite struct RuleAtTopTests {
    private func html(_ text: String) -> String? {
        read(text, path: "guides/lamp.md").entry.map { String(decoding: $0.document.html, as: UTF8.self) }
    }

    @Test(arguments: [
        ("---\n\n## 第一章\n\n地点：操场\n\n---\n\n文字在此\n", ["第一章", "操场"]), ("---\n- 一条\n- 两条\n---\n\n文\n", ["一条", "两条"]),
        ("---\n- 一条：甲\n- 两条：乙\n---\n\n文\n", ["甲", "两条"]), ("---\nhttps://a.cn/x\n---\n\n文\n", ["a.cn/x"]),
        ("---\n<!-- 注 -->\n---\n\n文\n", ["文"]), ("---\n\n    int x;\n\ty: z\n\n---\n\n文\n", ["int x;", "y: z"]),
        ("---\n\n# 台灯\n\n---\n\n文\n", ["文"]),
    ])
    func whatStandsBetweenRulesIsShown(_ text: String, _ words: [String]) {
        #expect(read(text, path: "guides/lamp.md").diagnostics.allSatisfy { $0.severity != .error }, "\(text)")
        for word in words { #expect(html(text)?.contains(word) == true, "\(text)") }
    }

    @Test(arguments: [
        "---\n- draft: true\n---\n\n文\n", "---\n<!-- draft: true -->\n---\n文\n",
        "---\n## 状态\n\nrdaft：是\n---\n\n文\n", "---\n\n## 头\n\n状态：草稿\n\n---\n\n文\n",
    ])
    func whatHoldsBackBetweenThemDoes(_ text: String) {
        let reading = read(text, path: "guides/lamp.md")
        let status = reading.entry?["status"]?.term ?? reading.publication["status"]?.term
        #expect(status.map { $0.id != "published" } == true, "\(text)")
    }

    @Test(arguments: [
        "---\n# 说明\ntitle: 台灯\n---\n文\n", "---\n\n## 基本信息\n\ntitle: 台灯\n\n---\n文\n", "---\n# title: 台灯\n---\n# 台灯\n\n文\n",
        "---\n标题：台灯\n\n## 二\n\n---\n文\n", "---\n---\n# 台灯\n\n文\n", "---\naliases: [\"https://a.cn/x/\"]\n---\n# 台灯\n\n文\n",
    ])
    func headsStayHeads(_ text: String) {
        #expect(read(text, path: "guides/lamp.md").entry?.title == "台灯", "\(text)")
        #expect(html(text)?.contains("<hr") == false, "\(text)")
    }
}
