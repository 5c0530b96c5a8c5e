import Markdown
import Testing

@testable import Content

@Suite struct StepLabelTests {
    @Test(arguments: [
        ("1. 量尺寸", 1, "量尺寸"), ("2、胶合", 2, "胶合"), ("3) 打磨", 3, "打磨"), ("4）打孔", 4, "打孔"), ("5：上漆", 5, "上漆"), ("12. 收尾", 12, "收尾"),
        ("０. 备料", 0, "备料"), ("6 - Coller", 6, "Coller"), ("（三）接线", 3, "接线"), ("(4) Test", 4, "Test"), ("一、折灯罩", 1, "折灯罩"),
        ("十二、验收", 12, "验收"), ("二. 接电路", 2, "接电路"), ("② 剪", 2, "剪"), ("3\u{FE0F}\u{20E3} Cut", 3, "Cut"), ("1.折", 1, "折"),
        ("1。量一量", 1, "量一量"), ("2，锯一锯", 2, "锯一锯"), ("3·磨一磨", 3, "磨一磨"), ("一。量一量", 1, "量一量"),
        ("1、3D 打印", 1, "3D 打印"), ("一、三角支架", 1, "三角支架"), ("（三）组装", 3, "组装"), ("1 - 一起装", 1, "一起装"),
    ])
    func aNumberAloneIsAStepsNumber(_ title: String, _ number: Int, _ rest: String) throws {
        let label = try #require(StepLabel(title))
        #expect(label.number == number && !label.hasWord)
        #expect(String(Substring(title.utf8.dropFirst(label.length))) == rest)
    }

    @Test(arguments: [
        ("步骤 3：切割", 3, "切割"), ("步骤三 切割", 3, "切割"), ("第四步 打磨", 4, "打磨"), ("第 10 步：检查", 10, "检查"), ("第二步骤：接线", 2, "接线"),
        ("Step 5: Sand it", 5, "Sand it"), ("STEP 6 – Paint", 6, "Paint"), ("Step two: Glue", 2, "Glue"), ("Steg 7: Lim", 7, "Lim"),
        ("Schritt 8. Kleben", 8, "Kleben"), ("Étape 9 : Coller", 9, "Coller"), ("Paso 1 - Cortar", 1, "Cortar"), ("Step #2: Cut", 2, "Cut"),
        ("ステップ1 切る", 1, "切る"), ("第一步：3 个灯", 1, "3 个灯"), ("Step 1 - 3 lamps", 1, "3 lamps"), ("第一步 和面", 1, "和面"),
    ])
    func aWordForStepComesWithItsNumber(_ title: String, _ number: Int, _ rest: String) throws {
        let label = try #require(StepLabel(title))
        #expect(label.number == number && label.hasWord)
        #expect(String(Substring(title.utf8.dropFirst(label.length))) == rest)
    }

    @Test(
        "Behind an emoji a word for step counts, and all of the heading stays",
        arguments: [("🔧 第一步：量", 1), ("✂️ 步骤 2 剪", 2), ("🛠️Step 3: Glue", 3), ("📐📏 步骤四：锯", 4)])
    func adorned(_ title: String, _ number: Int) throws {
        let label = try #require(StepLabel(title))
        #expect(label.number == number && label.hasWord && label.length == 0)
    }

    @Test("A circled number may follow the word", arguments: [("步骤①：量", 1), ("步骤 ② 剪", 2), ("Step ③ Glue", 3)])
    func circled(_ title: String, _ number: Int) throws {
        let label = try #require(StepLabel(title))
        #expect(label.number == number && label.hasWord && label.length > 0)
    }

    @Test(arguments: [
        "🔥 3 个灯", "⚠️ 12 V 供电", "🎉 一起动手", "💡 第一课", "3 个灯怎么接", "12 V 供电", "2024 年的作品", "1.1 概述", "3D 打印", "5 mm 孔", "材料", "1:50 的模型",
        "12:00 集合", "3-5 人一组", "2026. 春",
        "一个灯", "三角尺", "十字螺丝", "第一课", "第二章 电路", "步骤", "步骤说明", "Step by step", "Steps", "Stepper 2", "Step 1.2 Sand", "步骤 1-3",
        "3 - 5 个灯", "", "1", "二维码", "三、四年级的作品", "（二）班作品", "一 - 三年级", "1、2 号电池", "12、24 V 供电", "3、4 人一组", "第二步到第三步",
        "1。5 毫米的孔", "3·15 晚会", "五·一放假", "三，四年级", "1，2 号电池",
        "步骤 3、4", "步骤5和6", "Step 1 of 3", "Step 3/3: Paint", "Step one of three", "步骤三到五", "第二步 - 第三步",
    ])
    func otherHeadingsKeepAllTheirWords(_ title: String) {
        #expect(StepLabel(title) == nil)
    }

    @Test func nothingIsLeftOutWhereTheNumberIsAllThereIs() throws {
        #expect(StepLabel("第二步")?.length == 0 && StepLabel("第二步")?.number == 2)
        #expect(StepLabel("Step 3")?.length == 0 && StepLabel("Step 3:")?.length == 0)
    }

    private func numbers(_ text: String) -> [Int] {
        StepHeadings.numbered(in: read(text).entry?.document.outline ?? []).map(\.number)
    }

    @Test func repeatedNumbersCountOnAsInAList() {
        #expect(numbers("---\ntitle: A\n---\n## 1. 折\n\n## 1. 剪\n\n## 1. 贴\n") == [1, 2, 3])
        #expect(numbers("---\ntitle: A\n---\n## 第一步 折\n\n## 第一步 剪\n") == [1, 2])
        #expect(numbers("---\ntitle: A\n---\n## 1. 折\n\n## 2. 剪\n\n## 2. 贴\n\n## 4. 晾\n") == [1, 2, 3, 4])
        #expect(numbers("---\ntitle: A\n---\n## 1. 折\n\n## 2. 剪\n\n## 1. 画\n\n## 2. 涂\n") == [1, 2, 1, 2])
    }

    @Test func theWritersOwnNumbersCount() {
        #expect(numbers("---\ntitle: A\n---\n## 0. 备料\n\n## 1. 切\n\n## 2. 装\n") == [0, 1, 2])
        #expect(numbers("---\ntitle: A\n---\n## 步骤 3：漆\n\n## 步骤 4：晾\n") == [3, 4])
        #expect(numbers("---\ntitle: A\n---\n## 说明\n\n## Steg 1: A\n\n## Steg 2: B\n") == [1, 2])
        #expect(numbers("---\ntitle: A\n---\n## 折\n\n## 剪\n\n## 材料\n") == [1, 2])
    }

    @Test func boldLinesAndHeadingsOfTheFirstLevelAreStepsToo() {
        let bold = read("---\ntitle: A\n---\n**第一步**\n\n折。\n\n**第二步：接线**\n\n接。\n\n**注意**\n\n文。\n").entry?.document
        #expect(bold?.outline.map(\.title) == ["第一步", "第二步：接线"])
        #expect(bold.map { String(decoding: $0.html, as: UTF8.self) }?.contains("<p><strong>注意</strong></p>") == true)
        let first = read("---\ntitle: Kite\n---\n# Intro\n\nShort.\n\n# Step 1: Fold\n\n## Check\n\n# Step 2: Glue\n").entry?.document
        #expect(first?.outline.map(\.level) == [2, 2, 3, 2])
        #expect(first.map { String(decoding: $0.html, as: UTF8.self) }?.contains("<h1") == false)
        // Neighbours: a bold sentence, bold words in a list, in another kind of page.
        #expect(read("---\ntitle: A\n---\n**第一步**很重要。\n\n- **第二步**\n").entry?.document.outline.isEmpty == true)
        #expect(read("---\ntitle: A\n---\n**第一步**\n\n折。\n", path: "guides/a.md").entry?.document.outline.isEmpty == true)
    }
}
