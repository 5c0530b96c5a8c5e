import Testing

/// `used-but-not-listed` and `listed-but-not-used`.
@Suite struct StepsAgainstFrontMatterTests {
    private func found(_ front: String, _ text: String) throws -> [String] {
        try checked([
            "tutorials/lamp.md": "---\ntitle: 灯\n\(front)\n---\n\(text)\n",
            "equipment/saw.md": "---\ntitle: 锯\n---\n", "materials/board.md": "---\ntitle: 木板\nsubstitutes: [card]\n---\n",
            "materials/card.md": "---\ntitle: 卡纸\n---\n", "materials/glue.md": "---\ntitle: 胶\n---\n",
        ]).filter { $0.contains("used") }
    }

    @Test func aTextThatUsesWhatItListsIsSilent() throws {
        #expect(try found("tools: [saw]\nmaterials: [board]", "## 1. 锯\n\n用[[saw]]锯[[board]]，没有就用[[card]]。") == [])
        #expect(try found("tools: [saw]\nmaterials: [board]", "## 材料\n\n[[board]]、[[saw]]\n\n## 1. 锯\n\n锯。") == [])
    }

    @Test func whatAStepUsesIsLookedForInTheFrontMatter() throws {
        #expect(
            try found("tools: [saw]", "## 1. 锯\n\n用[[saw]]锯。\n\n## 2. 粘\n\n涂[[glue]]。\n再涂[[glue]]。")
                == ["tutorials/lamp.md:11 used-but-not-listed"])
        #expect(try found("tools: [saw]", "## 1. 锯\n\n用[[saw]]锯。\n\n## 延伸\n\n还有[[glue]]。") == [], "what is no step may mention anything")
    }

    @Test func whatIsListedIsLookedForInTheText() throws {
        #expect(
            try found("tools: [saw]\nmaterials:\n  - board\n  - glue", "## 1. 锯\n\n锯[[board]]。")
                == ["tutorials/lamp.md:3 listed-but-not-used", "tutorials/lamp.md:6 listed-but-not-used"])
        #expect(try found("tools: [saw]", "没有步骤。") == [], "without steps there is nothing to compare")
    }
}
