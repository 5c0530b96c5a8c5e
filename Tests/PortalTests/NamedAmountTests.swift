import Testing

@testable import Portal

@Suite struct NamedAmountTests {
    @Test(
        "a name and an amount are told apart",
        arguments: [
            ("木板 2块", "木板", "2", "块"), ("木板2块", "木板", "2", "块"), ("椴木板 3 mm 2 张", "椴木板 3 mm", "2", "张"), ("LED x 3", "LED", "3", nil),
            ("LED ×3", "LED", "3", nil), ("LED×3", "LED", "3", nil), ("3 个纸盒", "纸盒", "3", "个"), ("螺丝（4 颗）", "螺丝", "4", "颗"),
            ("线 1.5 米", "线", "1.5", "米"),
            ("wire (2 m)", "wire", "2", "m"), ("纸盒 3", "纸盒", "3", nil), ("木板，2，张", "木板", "2", "张"), ("木板、2张", "木板", "2", "张"),
            ("木板, 2", "木板", "2", nil),
        ] as [(String, String, String, String?)])
    func parted(_ text: String, _ name: String, _ quantity: String, _ unit: String?) {
        let amount = NamedAmount(text)
        #expect(amount?.name == name)
        #expect(amount?.quantity == quantity)
        #expect(amount?.unit == unit)
    }

    @Test(
        "names with numbers stay names",
        arguments: ["M3", "椴木板 3 mm", "led3x4", "5号电池", "12 V", "木板", "3", "（2 个）", "9V 电池", "木板，纸", "木板，3 mm", "a, 2, b"])
    func names(_ text: String) { #expect(NamedAmount(text) == nil) }

    @Test("the cure gives the thing and how much of it", arguments: ["- 木板 2块", "- 木板 x 2", "- 木板（2 块）"])
    func cure(_ line: String) throws {
        let board = "---\ntitle: 木板\n---\n"
        func texts(_ line: String) -> [String: String] {
            ["materials/board.md": board, "tutorials/a.md": "---\ntitle: A\nmaterials:\n\(line)\n---\n"]
        }
        let found = try link(texts(line)).diagnostics
        #expect(found.found == ["tutorials/a.md:4 unknown-reference"])
        let replacement = try #require(found.first?.suggestions.first?.replacement)
        let (portal, left) = try link(texts("- " + replacement))
        #expect(left.isEmpty)
        let linked = try #require(portal)
        let position = try #require(linked.position("tutorials/a.md"))
        #expect(linked.references[position].map { linked.id($0.group) } == ["materials/board"])
        #expect(linked.entries[position]["materials"]?.items.first?.record["quantity"]?.number == 2)
    }

    @Test("beside a key it says which lines to write") func keyed() throws {
        let found = try link([
            "materials/board.md": "---\ntitle: 木板\n---\n", "tutorials/a.md": "---\ntitle: A\nmaterials:\n- item: 木板 2块\n---\n",
        ]).diagnostics
        #expect(found.first?.cure?.zh == "这一行只写 item: 木板，下面对齐另写一行：quantity: 2，再一行：unit: 块")
    }

    @Test(
        "behind the list's own key it gives the whole line",
        arguments: ["木板 2块、灯", "木板 x 2，灯", "灯; 木板（2 块）", "木板 2块"])
    func lines(_ value: String) throws {
        func texts(_ line: String) -> [String: String] {
            [
                "materials/board.md": "---\ntitle: 木板\n---\n", "materials/light.md": "---\ntitle: 灯\n---\n",
                "tutorials/a.md": "---\ntitle: A\n\(line)\n---\n",
            ]
        }
        let found = try link(texts("materials: \(value)")).diagnostics
        let cure = try #require(found.first?.cure?.zh)
        let (portal, left) = try link(texts(String(cure.dropFirst("改成：".count))))
        #expect(left.isEmpty)
        let linked = try #require(portal)
        let position = try #require(linked.position("tutorials/a.md"))
        let items = linked.entries[position]["materials"]?.items ?? []
        #expect(items.compactMap { $0.record["quantity"]?.number } == [2])
        #expect(items.count == (value.contains("灯") ? 2 : 1))
    }
}
