import Testing

@Suite struct EntryWithoutTextTests {
    @Test(
        "a page that would be blank is told of",
        arguments: [
            ("guides/a.md", "---\ntitle: 甲\nsummary: 短\n---\n", 2), ("tutorials/a.md", "---\ntitle: 甲\nlevel: 1\n---\n\n## 步骤 1：\n", 2),
            ("projects/a.md", "---\ntitle: 甲\n---\n\n%% 正文写在这里 %%\n", 2), ("notes/a.md", "# 甲\n", 0),
            ("questions/a.md", "---\ntitle: 甲？\n---\n", 2),
            ("notes/a.md", "", 0), ("people/a.md", "", 0), ("equipment/a.md", "\n\n", 0),
        ])
    func blank(_ path: String, _ text: String, _ line: Int) throws {
        #expect(
            try checked([path: text, "guides/b.md": "乙\n"], blanks: true).filter { $0.hasSuffix("entry-without-text") } == [
                "\(path):\(line) entry-without-text"
            ])
    }

    @Test(
        "what says something is not",
        arguments: [
            ("people/a.md", "---\ntitle: 林\n---\n"), ("equipment/a.md", "---\ntitle: 锯\n---\n"), ("campuses/a.md", "---\ntitle: 北\n---\n"),
            ("projects/a.md", "---\ntitle: 灯\noutcome: 会亮\n---\n"), ("notes/a.md", "---\ntitle: 甲\ngenerated: fields\n---\n"),
            ("guides/a.md", "文。\n"), ("guides/a.md", "![图](a.png)\n"), ("notes/a.md", "```c\nint a;\n```\n"),
            ("index.md", "---\ntitle: 门户\n---\n"), ("guides/index.md", "---\ntitle: 指南\n---\n"),
            ("guides/a.md", "---\nstatus: draft\n---\n"),
        ])
    func others(_ path: String, _ text: String) throws {
        #expect(try !checked([path: text, "guides/b.md": "乙\n"], blanks: true).contains { $0.hasSuffix("entry-without-text") })
    }

    @Test func aTranslationNeedsNoTextOfItsOwn() throws {
        let files = ["guides/a.md": "---\ntitle: 甲\n---\n\n文。\n", "guides/a.en.md": "---\ntitle: A\n---\n"]
        #expect(try !checked(files, blanks: true).contains { $0.hasSuffix("entry-without-text") })
    }
}
