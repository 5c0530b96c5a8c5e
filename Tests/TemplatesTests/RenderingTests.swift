import Templates
import Testing

@Suite("Rendering")
struct RenderingTests {
    static let item: VariableTable = VariableTable(
        "item",
        [.text("title", zh: "", en: ""), .text("note", zh: "", en: ""), .list("items", of: item, zh: "", en: "")]
            + Variable.positions
    )
    static let page = VariableTable(
        "page",
        [
            .text("title", zh: "", en: ""), .text("note", zh: "", en: ""), .html("body", zh: "", en: ""),
            .number("count", zh: "", en: ""), .flag("draft", zh: "", en: ""), .texts("tags", zh: "", en: ""),
            .list("items", of: item, zh: "", en: ""), .record("cover", item, zh: "", en: ""),
            .text("学校", zh: "", en: ""),
        ])

    private func items(_ titles: String...) -> [TemplateRecord] {
        titles.map { title in
            var record = TemplateRecord(Self.item)
            record["title"] = .text(title)
            return record
        }
    }

    @Test("text, numbers and HTML as sections: shown once if there is something, in the same context")
    func truth() {
        let template =
            "{{#title}}[{{title}}|{{.}}]{{/title}}{{#count}}({{count}}){{/count}}{{#body}}<{{body}}>{{/body}}"
            + "{{^title}}-{{/title}}{{^count}}-{{/count}}{{^body}}-{{/body}}"
        #expect(
            rendered(
                template, table: Self.page,
                [
                    "title": .text("a"), "count": .number(7), "body": .html(Array("<b>".utf8)),
                ]) == "[a|a](7)<<b>>")
        #expect(rendered(template, table: Self.page) == "---")
        #expect(
            rendered(
                template, table: Self.page,
                [
                    "title": .text(""), "count": .number(0), "body": .html([]),
                ]) == "---")
        #expect(rendered("{{count}}{{{count}}}", table: Self.page, ["count": .number(-0)]) == "00")
        #expect(rendered("{{count}}", table: Self.page, ["count": .number(.min)]) == "-9223372036854775808")
    }

    @Test("an inner name that is absent never falls through to the page's")
    func noFallThrough() {
        #expect(
            rendered(
                "{{#items}}{{title}}:{{note}};{{/items}}{{#cover}}{{note}}{{/cover}}{{cover.note}}", table: Self.page,
                ["note": .text("page"), "items": .list(items("a", "b")), "cover": .record(TemplateRecord(Self.item))]
            ) == "a:;b:;")
    }

    @Test("a list says where it stands, and how long it is")
    func positions() {
        #expect(
            rendered(
                "{{items.count}}{{#items}} {{number}}{{#first}}f{{/first}}{{#last}}l{{/last}}{{/items}}", table: Self.page,
                ["items": .list(items("a", "b", "c"))]
            ) == "3 1f 2 3l")
        #expect(
            rendered(
                "{{#tags.count}}{{tags.count}}:{{#tags}}{{.}}{{^last}}、{{/last}}{{/tags}}{{/tags.count}}", table: Self.page,
                ["tags": .texts(["木", "<b>", ""])]
            ) == "3:木、&lt;b&gt;、")
        #expect(rendered("{{#tags.count}}x{{/tags.count}}{{^tags}}none{{/tags}}", table: Self.page) == "none")
    }

    @Test("a record inside records of the same table")
    func recursion() {
        var outer = TemplateRecord(Self.item)
        outer["title"] = .text("o")
        outer["items"] = .list(items("i", "j"))
        #expect(
            rendered(
                "{{#items}}{{title}}({{#items}}{{title}}{{number}}{{/items}}){{number}}{{/items}}", table: Self.page,
                ["items": .list([outer, outer])]
            ) == "o(i1j2)1o(i1j2)2")
    }

    @Test("words come in the page's language, escaped, and can decide")
    func words() {
        let words = ["zh": ["more": "更多 & \"好\"", "hint": ""], "en": ["more": "<More>", "hint": "x"]]
        let template = "{{w.more}}{{#w.hint}}[{{w.hint}}{{title}}]{{/w.hint}}{{^w.hint}}-{{/w.hint}}"
        let values: [String: TemplateValue] = ["title": .text("t")]
        #expect(rendered(template, words: words, language: "zh", values) == "更多 &amp; &quot;好&quot;-")
        #expect(rendered(template, words: words, language: "en", values) == "&lt;More&gt;[xt]")
        #expect(rendered(template, words: words, language: "de", values) == "")
    }

    @Test("Chinese names, names with combining marks and names of odd characters parse")
    func names() {
        #expect(rendered("{{学校}}{{#学校}}!{{/学校}}{{! 注释 }}", table: Self.page, ["学校": .text("一中")]) == "一中!")
        let table = VariableTable("odd", [.text("a\u{301}\"\u{338}", zh: "", en: ""), .text("🔧", zh: "", en: "")])
        #expect(
            rendered(
                "{{a\u{301}\"\u{338}}}{{🔧}}", table: table,
                [
                    "a\u{301}\"\u{338}": .text("1"), "🔧": .text("2"),
                ]) == "12")
    }

    @Test("no value leaves its place: quotes with combining marks, markup, forbidden bytes")
    func hostileValues() {
        let hostile = [
            "\"\u{301} onclick=\u{338}alert(1)", "'\u{20DD}>", "<script>alert(1)</script>", "]]>--><!--", "{{title}}",
            "\u{0}\u{1}\u{7F}\u{FFFE}", "\u{202E}<\u{338}b>", "&lt;&\u{301}", "</title\u{301}>",
        ]
        for value in hostile {
            let page = rendered(
                "<p title=\"{{title}}\" data-x='{{title}}'>{{title}}{{#tags}}{{.}}{{/tags}}{{#title}}{{.}}{{/title}}</p>",
                table: Self.page, ["title": .text(value), "tags": .texts([value])]
            )
            let bytes = Array(page.utf8)
            #expect(bytes.count { $0 == UInt8(ascii: "<") } == 2, "\(value)")
            #expect(bytes.count { $0 == UInt8(ascii: ">") } == 2, "\(value)")
            #expect(bytes.count { $0 == UInt8(ascii: "\"") } == 2, "\(value)")
            #expect(bytes.count { $0 == UInt8(ascii: "'") } == 2, "\(value)")
            #expect(!bytes.contains(0) && !bytes.contains(1))
        }
    }

    @Test("only what is declared HTML and given as HTML is written raw")
    func rawNeedsBoth() {
        #expect(rendered("{{body}}{{{body}}}", table: Self.page, ["body": .text("<i>")]) == "&lt;i&gt;&lt;i&gt;")
        #expect(rendered("{{title}}", table: Self.page, ["title": .html(Array("<i>".utf8))]) == "&lt;i&gt;")
    }

    @Test("values of the wrong kind or table write nothing, and tests can find them")
    func wrongKinds() {
        var record = TemplateRecord(Self.page)
        record["cover"] = .record(TemplateRecord(Self.page))
        record["items"] = .list([TemplateRecord(Self.page)] + items("a"))
        record["tags"] = .text("x")
        record["unknown"] = .text("x")
        record[at: 999] = .text("x")
        #expect(record.mismatches == ["tags", "items", "cover"])
        let (set, _) = load(
            [
                "layouts/page.mustache":
                    "[{{#cover}}{{title}}c{{/cover}}{{cover.title}}{{#items}}{{title}}{{/items}}{{#tags}}t{{/tags}}{{tags.count}}]"
            ],
            ["page": Self.page]
        )
        #expect(set.text("page", record) == "[a0]")
        #expect(set.text("page", TemplateRecord(Self.item)) == "[0]")
        #expect(set.text("nothing", record) == "")
    }

    @Test("two threads write the same bytes at the same time")
    func concurrency() async {
        let (set, found) = load(
            ["layouts/page.mustache": "{{>p}}{{#items}}{{title}}{{>p}}{{/items}}", "partials/p.mustache": "<{{title}}{{w.x}}>"],
            ["page": Self.page], words: ["zh": ["x": "字"], "en": ["x": "w"]]
        )
        #expect(found.isEmpty)
        var record = TemplateRecord(Self.page)
        record["title"] = .text("标题 & \"title\"")
        record["items"] = .list(items("一", "two", "<3>"))
        let expected = set.text("page", record)
        #expect(expected == "<标题 &amp; &quot;title&quot;字>一<一字>two<two字>&lt;3&gt;<&lt;3&gt;字>")
        let page = record
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<2 {
                group.addTask { (0..<2000).allSatisfy { _ in set.text("page", page) == expected } }
            }
            for await same in group { #expect(same) }
        }
    }

    @Test("static text and words between two values are one piece")
    func merging() {
        #expect(
            rendered(
                "a{{! x }}{{w.x}}{{>p}}{{$b}}c{{/b}}\n{{title}}", partials: ["p": "b"], words: ["zh": ["x": "字"]],
                ["title": .text("t")]
            ) == "a字bc\nt")
    }
}
