import Testing

@testable import Portal

@Suite struct LooseNameTests {
    private func texts(_ name: String, _ title: String = "3D 打印机") -> [String: String] {
        [
            "equipment/printer.md": "---\ntitle: \(title)\n---\n机。\n",
            "tutorials/a.md": "---\ntitle: A\ntools: [\"\(name)\"]\n---\n## 折\n\n文。\n",
        ]
    }

    @Test(arguments: ["3D打印机", "3d 打印机", "３Ｄ打印机", "3D  打印机", "3D 打印机", "Printer", "printer"])
    func spacesWidthAndCapitalsDontCount(_ name: String) throws {
        let (portal, diagnostics) = try link(texts(name))
        #expect(diagnostics.found.isEmpty)
        let linked = try #require(portal)
        let position = try #require(linked.position("tutorials/a.md"))
        #expect(linked.references[position].map { linked.id($0.group) } == ["equipment/printer"])
    }

    @Test(arguments: ["3D 打印", "4D打印机", "打印机"])
    func otherNamesAreStillUnknown(_ name: String) throws {
        #expect(try link(texts(name)).diagnostics.found.contains { $0.hasSuffix("unknown-reference") })
    }

    @Test func namesThatTwoHaveAreAmbiguous() throws {
        var all = texts("激光切割机")
        all["equipment/a.md"] = "---\ntitle: 激光 切割机\n---\n机。\n"
        all["equipment/b.md"] = "---\ntitle: 激光切 割机\n---\n机。\n"
        #expect(try link(all).diagnostics.found.contains { $0.hasSuffix("ambiguous-reference") })
    }

    @Test(arguments: [
        ("tutorials/lamp.txt", "text-not-read"), ("tutorials/kite.md.txt", "text-not-read"), ("guides/x.MD.TXT", "text-not-read"),
        ("projects/灯/我的项目.docx", "document-not-read"), ("只有Word/方案.docx", "document-not-read"), ("plans/2026/a.doc", "document-not-read"),
        ("方案/b.wps", "document-not-read"),
        ("tutorials/talk.pptx", "text-not-read"), ("en/tutorials/talk.pptx", "text-not-read"), ("en/guides/a.docx", "document-not-read"),
        ("教程/灯.docx", "document-not-read"), ("projects/灯/说明.txt", "text-not-read"),
    ])
    func textsInPlaceOfPagesAreNamed(_ path: String, _ name: String) throws {
        #expect(try link(["index.md": "# 首页\n"], files: [path]).diagnostics.found == ["\(path):0 \(name)"])
    }

    @Test(arguments: ["projects/lamp/数据.txt", "projects/lamp/稿.docx", "robots.txt", "notes/a.txt", "tutorials/photo.png"])
    func otherFilesAreNot(_ path: String) throws {
        #expect(
            try link(["index.md": "# 首页\n", "projects/lamp/index.md": "---\ntitle: 灯\n---\n文。\n"], files: [path]).diagnostics.found.isEmpty)
    }

    @Test func aLinkedDocumentIsADownload() throws {
        #expect(try link(["tutorials/a.md": "---\ntitle: A\n---\n[稿](稿.docx)\n"], files: ["tutorials/稿.docx"]).diagnostics.found.isEmpty)
    }
}
