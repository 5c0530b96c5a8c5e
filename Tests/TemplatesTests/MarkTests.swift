import Testing

@testable import Templates

/// What a page holds is known from the static text that was written.
@Suite struct MarkTests {
    private static let table = VariableTable(
        "page", zh: "页", en: "A page",
        [
            .text("text", zh: "文字", en: "A text"), .flag("flag", zh: "开关", en: "A flag"),
            .list(
                "items", of: VariableTable("item", zh: "项", en: "An item", [.text("title", zh: "名", en: "A title")]), zh: "表", en: "A list"),
            .html("late", zh: "后", en: "What comes late"),
        ])

    private func marks(_ layout: String, _ fill: (inout TemplateRecord) -> Void = { _ in }) -> UInt64 {
        let (set, diagnostics) = TemplateSet.load(
            files: [("layouts/page.mustache", Array(("{{{late}}}" + layout).utf8))], tables: ["page": Self.table],
            words: WordTable(["en": [:]]), marks: TemplateMarks(["plan": 1, "data-x": 2, "other": 4]))
        #expect(diagnostics.isEmpty)
        var record = TemplateRecord(Self.table)
        record["late"] = .late { marks in Array("\(marks)!".utf8) }
        fill(&record)
        var output: [UInt8] = []
        set.render(layout: "page", record, language: "en", into: &output)
        let found = UInt64(String(decoding: output.prefix { $0 != UInt8(ascii: "!") }, as: UTF8.self)) ?? .max
        return found
    }

    @Test(
        arguments: [
            ("<p class=\"plan\">", 1), ("<p class='a plan b'>", 1), ("<p id=\"a\" class=\"plan\" data-x>", 3), ("<p data-x=\"1\">", 2),
            ("<p data-x>", 2), ("<p\nclass = \"plan\n other\">", 5), ("<img class=\"plan\"/>", 1), ("<p data-x/>", 2),
            // What looks like it and is not.
            ("plan class=\"plan\" data-x", 0), ("<p class=\"plans my-plan\">", 0), ("<p id=\"plan\" title=\"data-x\">", 0),
            ("<p title=\"class=plan\">", 0), ("<p data-xy>", 0), ("<p class=\"data-x\">", 0), ("a < plan > b", 0), ("<plan>", 0),
        ] as [(String, UInt64)])
    func classesAndDataAttributesAreFound(_ layout: String, _ expected: UInt64) {
        #expect(marks(layout) == expected)
    }

    @Test func whatIsNotWrittenLeavesNoMark() {
        let layout = "{{#flag}}<p class=\"plan\">{{/flag}}{{#items}}<p class=\"other\">{{title}}{{/items}}"
        #expect(marks(layout) == 0)
        #expect(marks(layout) { $0["flag"] = .flag(true) } == 1)
        #expect(marks(layout) { $0["items"] = .list([TemplateRecord(Self.itemTable($0))]) } == 4)
    }

    private static func itemTable(_ record: TemplateRecord) -> VariableTable {
        for variable in record.table.variables { if case .list(let table) = variable.kind { return table } }
        return record.table
    }

    @Test func aValueMakesANameAnotherOne() {
        #expect(marks("<p class=\"plan-{{text}} plan{{text}} {{text}}plan\">") == 0)
        #expect(marks("<p class=\"plan-{{text}} other\">") == 4)
        #expect(marks("<p class=\"{{text}} plan\">") == 1)
    }

    @Test func aSectionEndsAName() {
        let layout = "<p class=\"plan{{#flag}} other{{/flag}}\">"
        #expect(marks(layout) == 1)
        #expect(marks(layout) { $0["flag"] = .flag(true) } == 5)
    }

    @Test func whatComesLateMayComeTwice() {
        let (set, _) = TemplateSet.load(
            files: [("layouts/page.mustache", Array("a{{{late}}}b{{{late}}}c".utf8))], tables: ["page": Self.table],
            words: WordTable(["en": [:]]))
        var record = TemplateRecord(Self.table)
        record["late"] = .late { _ in Array("-".utf8) }
        var output = Array("before ".utf8)
        set.render(layout: "page", record, language: "en", into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "before a-b-c")
        record["late"] = .absent
        output = []
        set.render(layout: "page", record, language: "en", into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "abc")
    }
}
