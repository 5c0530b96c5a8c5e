import Testing

@Suite struct GeneratedReferenceTests {
    @Test func referencesComeFromTheTables() throws {
        let site = try #require(
            MadeSite(["f.md": "---\ntitle: 字段\ngenerated: fields\n---\n", "t.md": "---\ntitle: 模板\ngenerated: templates\n---\n"]))
        let fields = site.page("f.html")
        for words in ["<code>materials.quantity</code>", "4 的整数", "必填", "portal.yml"] { #expect(fields.contains(words), "\(words)") }
        #expect(fields.contains("<li><a href=\"#ref-tutorial\">教程</a></li>") && fields.contains("id=\"ref-tutorial\""))
        let templates = site.page("t.html")
        for words in ["layouts/tutorial.mustache", "<code>objectives</code>", "id=\"ref-table-card\""] {
            #expect(templates.contains(words), "\(words)")
        }
    }
}
