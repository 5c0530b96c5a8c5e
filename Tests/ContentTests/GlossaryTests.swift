import Content
import Diagnostics
import Testing

@Suite struct GlossaryTests {
    private func read(_ text: String, languages: [String] = ["zh-Hans", "en"]) -> (terms: [GlossaryTerm], found: [String]) {
        let (glossary, diagnostics) = Glossary.read(SourceText(path: "glossary.yml", text: text), languages: languages)
        return (glossary.terms.elements, diagnostics.map { "\($0.place.line) \($0.name) \($0.severity)" })
    }

    @Test func termsAreReadAsTheyAreWritten() throws {
        let (terms, found) = read(
            """
            # 词
            切缝: 激光烧掉的那一道缝。
            填充率:
              拼音: tián chōng lǜ
              英文: infill

              解释: {zh: 有多满, en: How full}
              别名: 填充密度、infill density
              例外: [填充率表]
            "C#": {text: 一种语言}
            """)
        #expect(found == [])
        #expect(terms.map(\.name) == ["切缝", "填充率", "C#"])
        #expect(terms[0].text(in: "zh-Hans", of: ["zh-Hans", "en"])?.text == "激光烧掉的那一道缝。")
        #expect(terms[0].text(in: "en", of: ["zh-Hans", "en"])?.language == "zh-Hans")
        #expect(terms[0].reading == "qie feng" && terms[1].reading == "tián chōng lǜ" && terms[2].reading == nil)
        #expect(terms[1].name(in: "en") == "infill" && terms[1].name(in: "zh-Hans") == "填充率")
        #expect(terms[1].text(in: "en", of: ["zh-Hans", "en"])?.text == "How full")
        #expect(terms[1].text(in: "zh-Hans", of: ["zh-Hans", "en"])?.text == "有多满")
        #expect(terms[1].aliases == ["填充密度", "infill density"] && terms[1].exceptions == ["填充率表"])
    }

    @Test func otherLanguagesOfThePortal() {
        let (terms, found) = read("kerf:\n  de: Schnittfuge\n  text: {en: A strip, de: Ein Spalt}\n", languages: ["en", "de"])
        #expect(found == [] && terms.first?.name(in: "de") == "Schnittfuge" && terms.first?.name(in: "en") == "kerf")
        #expect(terms.first?.text(in: "de", of: ["en", "de"])?.text == "Ein Spalt")
    }

    @Test func aMistakeIsToldAtItsPlaceAndStopsNoOther() {
        let (terms, found) = read(
            """
            切缝: 一道缝
            填充率:
              txet: 有多满
            切缝: 又一次
            kerf: {text: a strip, aliases: [切缝]}
            只是字
            电: 一个字
            空:
            热床: 加热的平台
            """)
        #expect(terms.map(\.name) == ["切缝", "填充率", "kerf", "电", "空", "热床"])
        #expect(
            found == [
                "3 unknown-field warning", "2 term-without-text warning", "4 term-given-twice warning", "5 term-given-twice warning",
                "6 not-a-term warning", "7 term-name-short warning", "8 term-without-text warning", "8 term-name-short warning",
            ])
    }

    @Test func whatIsTooMuchIsCutAndTold() {
        let long = String(repeating: "长", count: 700)
        let (terms, found) = read("甲乙: \(long)\n\(String(repeating: "名", count: 50)): 短\n")
        #expect(terms[0].texts[""]?.count == 600 && found == ["1 term-text-cut warning", "2 term-name-long warning"])
        let many = (0..<5003).map { "词\($0): 字" }.joined(separator: "\n")
        let (some, told) = read(many)
        #expect(some.count == 5000 && told == ["5001 too-many-terms warning"])
    }

    @Test func thePageHasTermsUnderTheirLetters() throws {
        let text = (0..<12).map { "词\($0)丙: 字" }.joined(separator: "\n") + "\n切缝: {text: 缝, en: kerf, pinyin: qiē fèng}\n<b>: 标签\n"
        let source = SourceText(path: "glossary.yml", text: text)
        let glossary = Glossary.read(source, languages: ["zh-Hans", "en"]).glossary
        let settings = PortalSettings()
        let page = GlossaryPage(glossary, source, in: "zh-Hans", settings, title: "词汇表")
        let html = String(decoding: page.entry.document.html, as: UTF8.self)
        #expect(page.entry.address.text == "glossary.html" && page.entry.title == "词汇表")
        #expect(html.contains("<h2 id=\"q\">Q") && html.contains("<h3 id=\"切缝\">切缝"))
        #expect(html.contains("<p class=\"gloss-names\"><span>qiē fèng</span> · <span lang=\"en\">kerf</span></p>"))
        #expect(html.contains("&lt;b&gt;") && !html.contains("<b>"))
        #expect(page.anchors.elements[12] == "切缝" && page.ends.count == 14)
        #expect(page.entry.document.sections.contains { $0.text == "qiē fèng · kerf\n缝" })
        let english = GlossaryPage(glossary, source, in: "en", settings, title: "Glossary")
        #expect(english.entry.address.text == "en/glossary.html" && english.anchors.elements[12] == "kerf")
        #expect(String(decoding: english.entry.document.html, as: UTF8.self).contains("<p lang=\"zh-Hans\">缝</p>"))
    }
}
