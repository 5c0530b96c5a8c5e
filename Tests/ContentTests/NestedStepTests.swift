import Testing

@testable import Content

/// Steps that stand one level lower than they should.
@Suite struct NestedStepTests {
    private func steps(_ text: String) throws -> [String] {
        let outline = try #require(read("---\ntitle: 灯\n---\n\n\(text)").entry).document.outline
        return StepHeadings.find(in: outline).map { outline[$0].title }
    }

    @Test(
        "below one section, or none, they are the steps",
        arguments: [
            "## 做法\n\n### 步骤一\n\n折\n\n### 步骤二\n\n剪\n", "### 步骤一\n\n折\n\n### 步骤二\n\n剪\n",
            "## 准备\n\n纸\n\n## 制作步骤\n\n### 步骤一\n\n折\n\n### 步骤二\n\n剪\n\n## 想一想\n\n文\n",
            "## 材料\n\n纸\n\n## 我们来做\n\n### 步骤一\n\n折\n\n#### 提示\n\n轻\n\n### 步骤二\n\n剪\n\n## 拓展\n",
        ])
    func nested(_ text: String) throws { #expect(try steps(text) == ["步骤一", "步骤二"]) }

    @Test(
        "numbers of sections are none of steps",
        arguments: [
            "## 一、材料\n\n纸\n\n## 二、制作步骤\n\n### 第一步 折\n\n折\n\n### 第二步 剪\n\n剪\n\n## 三、总结\n\n好\n",
            "## 一、材料\n\n纸\n\n## 二、做法\n\n**第一步 折**\n\n折\n\n**第二步 剪**\n\n剪\n\n## 三、总结\n\n好\n",
            "## 1. 材料\n\n纸\n\n## 2. 步骤\n\n### 第一步 折\n\n折\n\n### 第二步 剪\n\n剪\n\n## 3. 总结\n\n好\n",
        ])
    func sections(_ text: String) throws { #expect(try steps(text) == ["第一步 折", "第二步 剪"]) }

    @Test("nor are they below digits")
    func digits() throws {
        let text = "## 一、材料\n\n纸\n\n## 二、步骤\n\n### 1. 折\n\n折\n\n### 2. 剪\n\n剪\n\n## 三、总结\n\n好\n"
        #expect(try steps(text) == ["1. 折", "2. 剪"])
    }

    @Test(
        "sections that are numbered are the steps where nothing else is",
        arguments: [
            ("## 一、折\n\n甲\n\n## 二、剪\n\n乙\n", ["一、折", "二、剪"]),
            ("## 一、折\n\n### 1. 对折\n\n甲\n\n### 2. 压平\n\n乙\n\n## 二、剪\n\n丙\n", ["一、折", "二、剪"]),
            ("## 第一步 折\n\n甲\n\n## 2. 剪\n\n乙\n\n## 第三步 粘\n\n丙\n", ["第一步 折", "2. 剪", "第三步 粘"]),
            ("## 第 4 步 折\n\n甲\n\n## 2. 剪\n\n乙\n\n## 3. 粘\n\n丙\n", ["第 4 步 折", "2. 剪", "3. 粘"]),
            ("## 第 1 步 折\n\n甲\n\n## 3. 剪\n\n乙\n\n## 第 2 步 粘\n\n丙\n", ["第 1 步 折", "3. 剪", "第 2 步 粘"]),
            ("## 1. 折\n\n甲\n\n## 1. 剪\n\n乙\n", ["1. 折", "1. 剪"]),
        ])
    func numbered(_ text: String, _ expected: [String]) throws { #expect(try steps(text) == expected) }

    @Test("numbers and English, too", arguments: ["1. ", "Step 1: "])
    func otherLabels(_ first: String) throws {
        let second = first.replacing("1", with: "2")
        #expect(try steps("## Instructions\n\n### \(first)Fold\n\na\n\n### \(second)Cut\n\nb\n") == ["\(first)Fold", "\(second)Cut"])
    }

    @Test(
        "parts of a step stay its parts",
        arguments: [
            ("## 折灯罩\n\n### 1. 对折\n\n甲\n\n### 2. 剪\n\n乙\n\n## 接电路\n\n丙\n", ["折灯罩", "接电路"]),
            ("## 步骤 1：折\n\n### 1. 对折\n\n甲\n\n### 2. 剪\n\n乙\n", ["步骤 1：折"]),
            ("## 做法\n\n### 步骤一\n\n只有一步\n\n### 小结\n\n文\n", ["做法"]),
            ("## 上午\n\n### 步骤 1\n\n甲\n\n### 步骤 2\n\n乙\n\n## 下午\n\n### 步骤 1\n\n甲\n\n### 步骤 2\n\n乙\n", ["上午", "下午"]),
            ("## 做法\n\n### 3 个灯\n\n甲\n\n### 12 V 供电\n\n乙\n", ["做法"]),
        ])
    func others(_ text: String, _ expected: [String]) throws { #expect(try steps(text) == expected) }
}
