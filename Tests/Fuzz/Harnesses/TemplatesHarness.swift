import Templates

extension Harness {
    /// A layout with a partial and a parent; what loads without an error is rendered.
    static let templates = Harness(
        name: "templates",
        seeds: {
            Seeds.files(in: "templates/partials", ending: ".mustache", most: 3_000)
                + Seeds.texts(
                    "{{<parent}}{{$body}}{{title}}{{/body}}{{/parent}}",
                    "{{#items}}{{title}}{{^.}}x{{/.}}{{/items}}{{> card}}{{{html}}}{{w.hello}}{{! c }}{{=<% %>=}}<% title %>",
                    "  {{> card}}\n{{#card}}\n  {{title}}\n{{/card}}\n{{#texts}}{{.}}, {{/texts}}")
        },
        words: [
            "{{", "}}", "{{{", "}}}", "{{#", "{{^", "{{/", "{{>", "{{<", "{{$", "{{!", "{{=", "=}}", "items", "title", "html", "card",
            "texts", "flag", "parent", "body", "w.hello", ".", " ", "\n",
        ],
        fault: { bytes in
            let files: [TemplateSet.File] = [
                ("layouts/page.mustache", bytes), ("partials/card.mustache", Array("{{#card}}[{{title}}]{{/card}}".utf8)),
                ("partials/parent.mustache", Array("<{{$body}}{{/body}}>".utf8)),
            ]
            let words = WordTable(["zh": ["hello": "<你好>"], "en": ["hello": ""]])
            let (set, diagnostics) = TemplateSet.load(files: files, tables: ["page": table], words: words)
            let hasError = diagnostics.contains { $0.severity == .error }
            for language in ["zh", "en"] {
                var output: [UInt8] = []
                let isRendered = set.render(layout: "page", record, language: language, into: &output)
                if isRendered == hasError { return hasError ? "rendered in spite of an error" : "not rendered" }
                if isRendered, String(validating: output, as: UTF8.self) == nil { return "not UTF-8" }
            }
            return nil
        })

    private static let item = VariableTable("card", [.text("title", zh: "标题", en: "Title")])
    private static let table = VariableTable(
        "page",
        [
            .text("title", zh: "标题", en: "Title"), .html("html", zh: "网页", en: "HTML"), .flag("flag", zh: "开关", en: "A flag"),
            .list("items", of: item, zh: "各项", en: "Items"), .record("card", item, zh: "卡片", en: "A card"),
            .texts("texts", zh: "文字", en: "Texts"),
        ])
    private static let record: TemplateRecord = {
        var card = TemplateRecord(item)
        card["title"] = .text("<b>")
        var record = TemplateRecord(table)
        record["title"] = .text("a & b")
        record["html"] = .html(Array("<i>x</i>".utf8))
        record["flag"] = .flag(true)
        record["items"] = .list([card, card])
        record["card"] = .record(card)
        record["texts"] = .texts(["a", "\"b\""])
        return record
    }()
}
