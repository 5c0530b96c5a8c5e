import Testing

@testable import Markdown

/// Summaries repeat no marks of other generators.
@Suite struct LeadOfForeignTests {
    @Test(arguments: [
        ("{{< note >}}话{{< /note >}} 完。", "话 完。"), ("甲 {% include x.html %} 乙", "甲 乙"), ("甲 {{ page.title }} 乙。", "甲 乙。"),
        ("{{% notice tip %}}先断电{{% /notice %}}", "先断电"), ("见[乙]({% link x.md %})。", "见乙。"), ("{{ config.site_name }} 欢迎", "欢迎"),
    ])
    func hidden(_ text: String, _ lead: String) { #expect(PlainHTML.read(text).document.lead == lead) }

    /// What stood on both sides may become one character.
    @Test(arguments: [
        ("甲 {{ page.title }} \u{301}乙", "甲 \u{301}乙"), ("e{{ page.title }}\u{301} b", "e\u{301} b"),
        ("🧑{{ page.title }}\u{200D}🔧 x", "🧑\u{200D}🔧 x"), ("\u{1100}{{ page.title }}\u{1161} x", "\u{1100}\u{1161} x"),
        ("\u{1F1E8}{{ page.title }}\u{1F1F3} x", "\u{1F1E8}\u{1F1F3} x"), ("{{ page.title }} \u{308}x", "\u{308}x"),
    ])
    func joined(_ text: String, _ lead: String) {
        #expect(Array(PlainHTML.read(text).document.lead.unicodeScalars) == Array(lead.unicodeScalars))
    }

    @Test(arguments: ["用 `{{ x }}` 和 `{% if %}` 写模板", "集合 {1, 2} 与 {a}", "写成 {{}} 就行", "甲 {b} 丙"])
    func neighbours(_ text: String) { #expect(PlainHTML.read(text).document.lead == text.replacing("`", with: "")) }
}
