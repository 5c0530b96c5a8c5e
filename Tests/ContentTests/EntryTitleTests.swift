import Diagnostics
import Testing

@testable import Content

@Suite struct EntryTitleTests {
    private func html(_ text: String, path: String = "guides/a.md") -> String {
        String(decoding: read(text, path: path).entry?.document.html ?? [], as: UTF8.self)
    }

    @Test(arguments: [
        "## 添加新房间\n\n量。\n\n## 第二节\n\n文。\n", "---\ntitle: 添加新房间\n---\n先看。\n\n# 添加新房间\n\n量。\n", "---\ntitle: 添加新房间\n---\n# 添加新房间！\n\n量。\n",
        "---\ntitle: 添加新房间\n---\n先看。\n\n## 添加 新房间\n\n量。\n", "---\ntitle: 添加新房间\n---\n# 添加新房间\n\n量。\n",
    ])
    func aHeadingThatRepeatsTheTitleIsShownOnce(_ text: String) {
        let entry = read(text, path: "guides/a.md").entry
        #expect(entry?.title == "添加新房间")
        #expect(entry?.document.outline.contains { $0.title.hasPrefix("添加") } == false)
        #expect(html(text).contains("量。"))
        #expect(entry?.document.sections.contains { $0.text.contains("量。") } == true)
    }

    @Test(
        "Bold words over a text that has no other title are its title",
        arguments: ["**台灯**", "**台灯**\n\n文。", "__台灯__\n\n文。\n\n## 材料\n\n纸。", "**台灯**\n\n- 甲\n- 乙"])
    func boldTitles(_ text: String) {
        let entry = read(text + "\n", path: "guides/a.md").entry
        #expect(entry?.title == "台灯")
        #expect(!html(text + "\n").contains("台灯"))
        #expect(entry?.document.sections.contains { $0.text.contains("台灯") } == false)
        #expect(entry?.document.lead.contains("台灯") == false)
    }

    @Test(
        "Other bold words stay where they are",
        arguments: [
            "**台灯**：先看。", "**注意！**\n\n文。", "**先断电，再拆。**\n\n文。", "**第一步**\n\n文。", "---\ntitle: 甲\n---\n\n**台灯**\n\n文。",
            "**台灯**\n\n# 甲\n\n文。", "**台**灯\n\n文。", "**[台灯](b.md)**\n\n文。", "**台灯**\n第二行。",
        ])
    func boldWordsThatAreNoTitle(_ text: String) {
        #expect(read(text + "\n", path: "guides/a.md").entry?.title != "台灯")
        #expect(html(text + "\n").contains("<strong>"))
    }

    @Test func linksToATitleTakenOutStillLead() {
        #expect(html("---\ntitle: 纸飞机\n---\n先看。\n\n## 纸飞机\n\n[上面](#纸飞机)\n").contains("<span id=\"纸飞机\"></span>"))
    }

    @Test func anotherFirstHeadingStaysOnThePage() {
        #expect(html("---\ntitle: 关于\n---\n# 我们是谁\n\n文。\n").contains("<h2 id=\"我们是谁\">"))
        #expect(html("---\ntitle: C\n---\n## C++\n\n文。\n").contains("C++"))
        #expect(html("---\ntitle: 台灯\n---\n文。\n\n## 开关\n\n## 台灯\n").contains("<h2 id=\"台灯\">"))
    }

    @Test func placesBehindATitleTakenOutStayRight() throws {
        let text = "# [链](b.md)\n\n先看。\n\n## 甲 ![图](a.png)\n\n[乙](c.md)\n"
        let document = try #require(read("---\ntitle: 丙\n---\n" + text, path: "guides/a.md").entry?.document)
        for heading in document.outline {
            #expect(String(decoding: document.html[heading.range], as: UTF8.self).hasPrefix("<h"))
            #expect(String(decoding: document.html[heading.range], as: UTF8.self).hasSuffix("</h\(heading.level)>"))
        }
        let taken = try #require(
            read(
                "---\ntitle: 纸飞机\n---\n先看 [一](x.md)。\n\n# 纸飞机\n\n[二](y.md)\n\n## 尾\n\n[三](z.md)[^1]\n\n[^1]: 注\n", path: "guides/a.md"
            ).entry?.document)
        #expect(taken.outline.map(\.title) == ["尾"])
        let words = taken.slots.compactMap { slot in
            if case .link = slot.kind { String(decoding: taken.html[slot.offset...].prefix(3), as: UTF8.self) } else { nil }
        }
        #expect(words == ["一", "二", "三"])
        #expect(String(decoding: taken.html[try #require(taken.outline.first).range], as: UTF8.self).hasPrefix("<h2 id=\"尾\">"))
    }

    @Test func aHeadingAmidTheTextStays() {
        let document = read("地址在一楼。\n\n### 开放时间\n\n九点。\n\n### 电话\n\n8000\n", path: "guides/a.md").entry?.document
        #expect(document?.outline.map(\.title) == ["开放时间", "电话"])
    }

    @Test func aSecondTitleAboveTheStepsIsNoStep() {
        let document = read("---\ntitle: 台灯\n---\n# 做一盏台灯\n\n先看。\n\n## 折\n\n## 接\n").entry?.document
        #expect(document?.outline.map(\.title) == ["折", "接"] && document?.outline.map(\.level) == [2, 2])
        #expect(document.map { String(decoding: $0.html, as: UTF8.self) }?.contains("<p id=\"做一盏台灯\"><strong>做一盏台灯</strong></p>") == true)
        #expect(document?.sections.first?.text.contains("做一盏台灯") == true)
    }

    @Test func aStepIsNoTitle() {
        let entry = read("## 步骤 1：折\n\n文。\n\n## 步骤 2：接\n", path: "tutorials/paper-lamp.md").entry
        #expect(entry?.title == "paper lamp" && entry?.document.outline.count == 2)
        let first = read("# Step 1: Fold\n\nText.\n\n# Step 2: Glue\n", path: "tutorials/paper-lamp.md").entry
        #expect(first?.title == "paper lamp" && first?.document.outline.map(\.level) == [2, 2])
        let plain = read("## 折\n\n文。\n\n## 接\n", path: "tutorials/paper-lamp.md").entry
        #expect(plain?.document.outline.count == 2)
    }

    @Test func noPageHasASecondTitle() {
        #expect(!html("# 甲\n\n文。\n\n# 乙\n\n文。\n").contains("<h1"))
        #expect(html("# 甲\n\n文。\n\n## 乙\n").contains("<h2 id=\"乙\">"))
    }

    @Test(arguments: [
        ("文。\n\n# 中\n\n## 下\n", ["h2 中", "h3 下"]), ("## 先\n\n# 中\n\n### 三\n", ["h2 先", "h2 中", "h4 三"]),
        ("# 甲\n\n## 一\n\n# 乙\n\n###### 六\n", ["h2 甲", "h3 一", "h2 乙", "h6 六"]), ("# 别的\n\n## 一\n", ["h2 别的", "h2 一"]),
        ("文。\n\n## 一\n", ["h2 一"]),
    ])
    func headingsMoveBelowTheTitle(_ text: String, _ headings: [String]) {
        for path in ["guides/a.md", "projects/a.md"] {
            let document = read("---\ntitle: 页\n---\n" + text, path: path).entry?.document
            #expect(document?.outline.map { "h\($0.level) \($0.title)" } == headings)
            for heading in document?.outline ?? [] {
                #expect(
                    document.map { String(decoding: $0.html[heading.range], as: UTF8.self) }?.hasPrefix("<h\(heading.level) id=") == true)
            }
        }
    }

    @Test(arguments: ["> # 引\n\n文。", "- # 列\n\n文。", "文。\n\n<h1>中</h1>\n", "<h1>一</h1>\n\n# 二\n", "<div>\n\n# 里\n\n</div>\n"])
    func noHeadingOfTheFirstLevelIsLeft(_ text: String) {
        for path in ["guides/a.md", "tutorials/a.md"] {
            #expect(
                !html("---\ntitle: 页\n---\n" + text, path: path).contains("<h1")
                    && !html("---\ntitle: 页\n---\n" + text, path: path).contains("</h1"))
            #expect(html("---\ntitle: 页\n---\n" + text, path: path).contains("<h2"))
        }
    }

    @Test func numberedStepsStayBesideAHeadingOfTheFirstLevel() {
        let document = read("---\ntitle: 台灯\n---\n文。\n\n## 准备\n\n# 做法\n\n## 步骤 1：折\n\n## 步骤 2：接\n").entry?.document
        #expect(document?.outline.map(\.level) == [2, 2, 2, 2])
    }

    @Test func aNameOfNotionsIsATitleWithoutItsDigits() {
        let (path, other) = ("guides/纸灯 1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d.md", "guides/纸灯 9a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d.md")
        func title(among paths: [String]) -> String? {
            var settings = PortalSettings()
            settings.exported = ExportedNames(paths)
            let reader = EntryReader(folder: ContentFolder(root: "/nowhere"), settings: settings)
            return reader.read(SourceText(path: path, text: "文。\n"), at: settings.address(of: path)).entry?.title
        }
        #expect(title(among: [path, "guides/小车.md"]) == "纸灯")
        #expect(title(among: [path, other])?.hasPrefix("纸灯 1a2b") == true)
    }
}
