import Testing

@testable import Portal

@Suite struct DressedNameTests {
    private func texts(_ name: String) -> [String: String] {
        ["equipment/laser.md": "---\ntitle: 激光切割机\n---\n", "tutorials/a.md": "---\ntitle: A\ntools:\n  - '\(name)'\n---\n"]
    }

    @Test(arguments: [
        "（激光切割机）", "《激光切割机》", "「激光切割机」", "[[laser]]", "[[laser|那台机器]]", "[激光切割机](../equipment/laser.md)", "[机器](laser.md)", "激光切割机（2台）",
        "激光切割机 2台", "激光切割机×2", "@激光切割机", "“激光切割机”",
    ])
    func whatStandsAroundANameIsNoneOfIt(_ name: String) throws {
        let (portal, diagnostics) = try link(texts(name))
        #expect(diagnostics.found == ["tutorials/a.md:4 reference-read-as-meant"])
        let linked = try #require(portal)
        let position = try #require(linked.position("tutorials/a.md"))
        #expect(linked.references[position].map { linked.id($0.group) } == ["equipment/laser"])
        let meant = try #require(diagnostics.first?.suggestions.first?.replacement)
        #expect(try link(texts(meant)).diagnostics.isEmpty)
    }

    @Test(arguments: ["（三维打印机）", "激光切割机 2", "激光切割机（大）", "旧激光切割机台"])
    func otherNamesAreUnknown(_ name: String) throws {
        #expect(try link(texts(name)).diagnostics.found == ["tutorials/a.md:4 unknown-reference"])
    }

    @Test(arguments: ["激光刻割机", "激光切割", "激光切隔机"])
    func aMisspeltTitleIsGuessed(_ name: String) throws {
        #expect(try link(texts(name)).diagnostics.first?.suggestions.map(\.replacement) == ["激光切割机"])
    }

    @Test(arguments: [("林晓老师", true), ("林晓（老师）", true), ("林晓", true), ("林老师", false), ("王晓老师", false), ("老师", false)])
    func aPersonIsKnownWithATitle(_ name: String, _ isKnown: Bool) throws {
        let (portal, diagnostics) = try link([
            "people/lin.md": "---\ntitle: 林晓\n---\n", "tutorials/a.md": "---\ntitle: A\nauthors: \(name)\n---\n",
        ])
        #expect(diagnostics.isEmpty)
        let linked = try #require(portal)
        let position = try #require(linked.position("tutorials/a.md"))
        #expect(linked.references[position].isEmpty != isKnown)
    }
}
