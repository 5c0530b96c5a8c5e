import Diagnostics
import Templates
import Testing

@Suite("Mistakes in templates are found at load")
struct MistakeTests {
    static let link = VariableTable("link", [.text("title", zh: "", en: ""), .text("url", zh: "", en: "")])
    static let page = VariableTable(
        "page",
        [
            .text("title", zh: "", en: ""), .html("body", zh: "", en: ""), .flag("draft", zh: "", en: ""),
            .list("links", of: link, zh: "", en: ""), .record("cover", link, zh: "", en: ""),
            .texts("标签", zh: "", en: ""), .number("minutes", zh: "", en: ""),
        ])

    private func only(
        _ page: String, partials: [String: String] = [:], layouts: [String: String] = [:],
        words: [String: [String: String]] = ["zh": [:]]
    ) -> Diagnostic? {
        let found = problems(page, partials: partials, layouts: layouts, table: Self.page, words: words)
        #expect(found.count == 1, "\(found.map(\.message.en))")
        return found.first
    }

    @Test("an unknown name: place, and the names it is near to")
    func unknownName() {
        let found = only("<h1>\n  {{ titel }}</h1>")
        #expect(found?.name == "template-unknown-variable")
        #expect(found?.place.path == "templates/layouts/page.mustache")
        #expect(found?.place.line == 2 && found?.place.column == 6)
        #expect(found?.suggestions.map(\.replacement) == ["title"])
        #expect(found?.message.zh.contains("titel") == true && found?.cure != nil)
    }

    @Test("an unknown Chinese name: the column counts characters, not bytes")
    func unknownChineseName() {
        let found = only("标题{{#标签。}}{{/标签。}}")
        #expect(found?.place.column == 6)
        #expect(found?.place.endColumn == 9)
        #expect(found?.suggestions.map(\.replacement) == ["标签"])
    }

    @Test("a wrong part of a dotted name keeps the right ones")
    func dottedName() {
        #expect(only("{{cover.titel}}")?.suggestions.map(\.replacement) == ["cover.title"])
        #expect(only("{{covers.title}}")?.suggestions.map(\.replacement) == ["cover.title"])
    }

    @Test("a name is looked for in the open tables only, and said of the innermost")
    func innerTable() {
        let found = only("{{#links}}{{titles}}{{/links}}{{title}}")
        #expect(found?.message.en.contains("link") == true)
        #expect(problems("{{url}}", table: Self.page).map(\.name) == ["template-unknown-variable"])
    }

    @Test("what a dot can't reach into", arguments: ["title.x", "links.title", "标签.x", "links.count.x", "."])
    func noSuchPart(_ name: String) {
        #expect(only("{{\(name)}}")?.name == "template-no-such-part")
    }

    @Test("what can't be written", arguments: ["draft", "links", "cover", "标签"])
    func notWritable(_ name: String) {
        #expect(only("{{\(name)}}")?.name == "template-not-writable")
    }

    @Test("raw text", arguments: ["{{{title}}}", "{{&title}}", "{{{w.search}}}", "{{#标签}}{{{.}}}{{/标签}}"])
    func rawText(_ template: String) {
        #expect(only(template, words: ["zh": ["search": "搜索"]])?.name == "template-raw-text")
    }

    @Test("raw HTML and raw numbers are no mistake")
    func rawHTML() {
        #expect(problems("{{{body}}}{{&body}}{{{minutes}}}", table: Self.page).isEmpty)
    }

    @Test("words: unknown everywhere, and missing in one language")
    func words() {
        let words = ["zh": ["search": "搜索", "menu": "菜单"], "en": ["search": "Search"]]
        let unknown = only("{{w.serach}}", words: words)
        #expect(unknown?.name == "template-unknown-word")
        #expect(unknown?.suggestions.map(\.replacement) == ["w.search"])
        let missing = only("{{w.menu}}", words: words)
        #expect(missing?.name == "template-missing-word")
        #expect(missing?.message.en.contains("en") == true)
    }

    @Test("an unknown partial and an unknown parent name what is near")
    func unknownFiles() {
        let partial = only("{{>crad}}", partials: ["card": ""])
        #expect(partial?.name == "template-unknown-partial")
        #expect(partial?.suggestions.map(\.replacement) == ["card"])
        let parent = only("{{<bse}}{{/bse}}", layouts: ["base": ""])
        #expect(parent?.name == "template-unknown-parent")
        #expect(parent?.suggestions.map(\.replacement) == ["base"])
    }

    @Test("a layout without a file")
    func missingLayout() {
        let (set, found) = load(["layouts/tutorials.mustache": ""], ["tutorial": Self.page])
        #expect(found.map(\.name) == ["template-missing-layout"])
        #expect(found.first?.related.first?.place.path == "templates/layouts/tutorials.mustache")
        #expect(set.template("tutorial", language: "zh") == nil)
    }

    @Test("sections that don't end, or end what isn't open")
    func sections() {
        #expect(only("{{#draft}}a")?.name == "template-unclosed-section")
        #expect(only("{{#draft}}{{#cover}}{{/draft}}")?.related.first?.place.column == 24)
        #expect(only("a{{/draft}}")?.name == "template-stray-end")
        let typo = only("{{#draft}}a{{/darft}}")
        #expect(typo?.name == "template-stray-end")
        #expect(typo?.suggestions.map(\.replacement) == ["draft"])
    }

    @Test("tags that don't end", arguments: ["a {{title", "{{title}", "{{{body}}", "{{! note", "{{title\n{{body}}", "{{=<% %>"])
    func unclosedTags(_ template: String) {
        #expect(only(template)?.name == "template-unclosed-tag")
    }

    @Test("the closing delimiter in force is what the cure names")
    func delimiterInCure() {
        #expect(only("{{=<% %>=}}<%title")?.cure?.en.contains("%>") == true)
    }

    @Test("tags without a name", arguments: ["{{}}", "{{ }}", "{{#}}", "{{/}}", "{{>}}", "{{{}}}", "{{&}}"])
    func emptyTags(_ template: String) {
        #expect(only(template)?.name == "template-empty-tag")
    }

    @Test("bad delimiters", arguments: ["{{=<%=}}", "{{==}}", "{{=a b c=}}", "{{=a=b c=}}"])
    func badDelimiters(_ template: String) {
        #expect(only(template)?.name == "template-bad-delimiters")
    }

    @Test("a template that holds itself, directly or in a circle")
    func selfInclusion() {
        #expect(only("{{>a}}", partials: ["a": "{{>a}}"])?.name == "template-self-inclusion")
        let circle = only("{{>a}}", partials: ["a": "{{>b}}", "b": "\n{{>c}}", "c": "{{#draft}}{{>a}}{{/draft}}"])
        #expect(circle?.message.en.contains("partials/a → partials/b → partials/c → partials/a") == true)
        #expect(circle?.place.path == "templates/partials/c.mustache")
        #expect(only("{{<page}}{{/page}}")?.name == "template-self-inclusion")
        #expect(
            only("{{<base}}{{/base}}", layouts: ["base": "{{$x}}{{<page}}{{/page}}{{/x}}"])?.name
                == "template-self-inclusion")
    }

    @Test("a block that the parent doesn't have, also through another parent")
    func unknownBlock() {
        let base = "{{$main}}{{/main}}{{$side}}{{/side}}"
        let found = only("{{<base}}{{$mian}}x{{/mian}}{{/base}}", layouts: ["base": base])
        #expect(found?.name == "template-unknown-block")
        #expect(found?.suggestions.map(\.replacement) == ["main"])
        let layouts = ["base": base, "middle": "{{<base}}{{$main}}{{$inner}}{{/inner}}{{/main}}{{/base}}"]
        #expect(
            problems(
                "{{<middle}}{{$inner}}a{{/inner}}{{$side}}b{{/side}}{{/middle}}", layouts: layouts
            ).isEmpty)
        #expect(only("{{<middle}}{{$outer}}a{{/outer}}{{/middle}}", layouts: layouts)?.name == "template-unknown-block")
    }

    @Test("a block filled in twice, and text that no block holds")
    func besideBlocks() {
        let layouts = ["base": "{{$main}}{{/main}}"]
        let twice = only("{{<base}}{{$main}}a{{/main}}\n{{$main}}b{{/main}}{{/base}}", layouts: layouts)
        #expect(twice?.name == "template-block-twice")
        #expect(twice?.place.line == 2 && twice?.related.first?.place.line == 1)
        let stray = only("{{<base}}\n  lost {{/base}}", layouts: layouts)
        #expect(stray?.name == "template-text-outside-block" && stray?.severity == .warning)
        #expect(stray?.place.line == 2)
    }

    @Test("a file that isn't UTF-8, at its byte")
    func notUTF8() {
        let (_, found) = TemplateSet.load(
            files: [("layouts/page.mustache", Array("a\nb".utf8) + [0xB1, 0xEA])],
            tables: ["page": Self.page], words: WordTable(["zh": [:]])
        )
        #expect(found.map(\.name) == ["template-not-utf8"])
        #expect(found.first?.place.line == 2 && found.first?.place.column == 2)
    }

    @Test("a mistake in a partial is told once, however many layouts use it, and every mistake comes in one run")
    func onceEach() {
        let (_, found) = load(
            [
                "layouts/a.mustache": "{{>p}}{{>p}}{{x}}", "layouts/b.mustache": "{{>p}}", "layouts/c.mustache": "{{#",
                "partials/p.mustache": "{{oops}}", "partials/unused.mustache": "{{/what}}",
            ],
            ["a": Self.page, "b": Self.link, "c": Self.page]
        )
        #expect(
            found.map { "\($0.place.path) \($0.name)" } == [
                "templates/layouts/a.mustache template-unknown-variable",
                "templates/layouts/c.mustache template-unclosed-tag",
                "templates/partials/p.mustache template-unknown-variable",
                "templates/partials/unused.mustache template-stray-end",
            ])
    }

    @Test("a broken parent or partial doesn't make its users look wrong")
    func noFollowUps() {
        #expect(
            only("{{<base}}{{$main}}x{{/main}}{{/base}}", layouts: ["base": "{{$main}}{{/main}}{{#draft}}"])?.name
                == "template-unclosed-section")
    }

    @Test("every diagnostic speaks Chinese and English and says what to do")
    func bothLanguages() {
        let found = problems("{{a}}{{{title}}}{{draft}}{{>p}}{{w.x}}{{title.x}}{{<q}}{{/q}}", table: Self.page)
        #expect(found.count == 7)
        for diagnostic in found {
            #expect(diagnostic.message.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
            #expect(diagnostic.cure.map { !$0.zh.isEmpty && !$0.en.isEmpty } == true)
            #expect(!diagnostic.message.en.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
        }
    }
}
