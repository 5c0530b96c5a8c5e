import Testing

@testable import Content

@Suite struct FolderAndNameTests {
    @Test(arguments: [
        ("教程/a.md", "tutorial"), ("Tutorials/a.md", "tutorial"), ("tutorial/a.md", "tutorial"), ("项目/a.md", "project"),
        ("设备/a.md", "equipment"),
        ("PROJECTS/a.md", "project"), ("学习路径/a.md", "path"), ("en/Tutorials/a.md", "tutorial"), ("tutorials/a.md", "tutorial"),
    ])
    func foldersAreKnownByTheirNamesInBothLanguages(_ path: String, _ type: String) {
        #expect(read("---\ntitle: A\n---\n文。\n", path: path).entry.map { ContentTypes.builtIn.all[$0.type].name } == type)
    }

    @Test(arguments: ["notes/a.md", "教程笔记/a.md", "教程.md", "a.md", "页面/a.md"])
    func otherFoldersHoldPages(_ path: String) {
        #expect(read("---\ntitle: A\n---\n文。\n", path: path).entry.map { ContentTypes.builtIn.all[$0.type].name } == "page")
    }

    @Test(arguments: ["guides/怎么接?.md", "guides/a:b.md", "guides/con.md", "guides/end..md", "a*b/x.md", "guides/“a\"b.md"])
    func namesThatWindowsForbidsAreTold(_ path: String) {
        let reading = read("# A\n\n文。\n", path: path)
        #expect(reading.diagnostics.map(\.name) == ["name-mended"])
        #expect(reading.diagnostics.first?.message.en.contains(reading.address.page.text) == true)
    }

    @Test(arguments: ["guides/怎么接？.md", "guides/console.md", "guides/v1.2.md", "guides/a b.md", "guides/Blu\u{308}te.md", "guides/a.en.md"])
    func otherNamesAreNotWorthAWord(_ path: String) {
        #expect(read("# A\n\n文。\n", path: path).found.isEmpty)
    }
}
