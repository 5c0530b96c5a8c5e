import Content
import Diagnostics
import Interface
import Services
import Testing

@testable import Pages

@Suite struct WordsTests {
    private let chinese: InterfaceWords
    private let english: InterfaceWords

    init() throws {
        let templates = try #require(PortalTemplates.load(folder: nil, settings: PortalSettings()).templates)
        chinese = templates.interface["zh-Hans"]
        english = templates.interface["en"]
    }

    @Test func bothLanguagesHaveTheSameKeys() {
        // English has forms for one that Chinese does without.
        let plural = Set(english.texts.keys.filter { $0.hasSuffix(".one") })
        #expect(Set(chinese.texts.keys).symmetricDifference(Set(english.texts.keys).subtracting(plural)) == [])
    }

    @Test func templatesLoadWithoutAWord() {
        let (templates, diagnostics) = PortalTemplates.load(folder: nil, settings: PortalSettings())
        #expect(templates != nil)
        #expect(diagnostics.isEmpty)
    }

    @Test(arguments: [([7, 8, 9], "七年级至九年级", "Grades 7–9"), ([1], "一年级", "Grade 1"), ([3, 4, 10], "三年级至四年级、高一", "Grades 3–4, Grade 10")])
    func gradesReadAsRanges(_ grades: [Int], _ zh: String, _ en: String) {
        #expect(chinese.grades(grades) == zh)
        #expect(english.grades(grades) == en)
    }

    @Test(arguments: [(45, "45 分钟", "45 minutes"), (1, "1 分钟", "1 minute"), (120, "2 小时", "2 hours"), (150, "2 小时 30 分钟", "2 h 30 min")])
    func minutesReadAsPeopleSayThem(_ minutes: Int, _ zh: String, _ en: String) {
        #expect(chinese.minutes(minutes) == zh)
        #expect(english.minutes(minutes) == en)
    }

    @Test(arguments: [(2.0, "2"), (0.5, "0.5"), (12345.678, "12,345.68"), (1999, "1999"), (1.05, "1.05"), (-3, "−3")])
    func numbersCarryNoNeedlessZeros(_ number: Double, _ text: String) {
        #expect(chinese.number(number) == text)
    }

    @Test func aLanguageWithoutWordsBorrowsThemAndSaysSo() throws {
        let (loaded, diagnostics) = PortalTemplates.load(folder: nil, settings: PortalSettings(languages: ["zh-Hant", "ja"]))
        let templates = try #require(loaded)
        #expect(diagnostics.map(\.place.path) == ["templates/words/zh-Hant.yml", "templates/words/ja.yml"])
        #expect(templates.interface["zh-Hant"]["share.print"] == "打印")
        #expect(templates.interface["ja"]["share.print"] == "Print")
        #expect(templates.interface["ja"]["language.name"] == "日本語")
    }

    @Test(arguments: [
        ("1. 量尺寸", "量尺寸"), ("步骤 3：切割", "切割"), ("第四步 打磨", "打磨"), ("Step 5: Sand it", "Sand it"), ("2、胶合", "胶合"), ("第一步", "第一步"),
        ("3D 打印", "3D 打印"), ("5 mm 孔", "5 mm 孔"), ("材料", "材料"),
    ])
    func stepNumbersAreTakenFromTitles(_ title: String, _ rest: String) {
        #expect(String(Substring(title.utf8.dropFirst(StepHeadings.labelLength(of: title)))) == rest)
    }
}
