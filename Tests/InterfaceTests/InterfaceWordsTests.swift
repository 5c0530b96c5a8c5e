import Content
import Diagnostics
import Testing

@testable import Interface

@Suite struct InterfaceWordsTests {
    private let words = InterfaceWords(
        language: "en",
        texts: [
            "format.comma": ", ", "format.days": "{from}–{to}", "format.range": "{from}–{to}", "hours.closed": "closed",
            "hours.every_day": "every day",
            "format.day_count": "{count} days", "format.day_count.one": "1 day", "format.money": "¥{number}",
            "format.money_in": "{currency} {number}",
            "format.quantity": "{number} {unit}", "limit.megabytes": "{count} MB", "format.dot": " · ", "format.month.11": "November",
            "calendar.month": "{month} {year}", "format.area": "{number} m²", "say": "{a} then {b} and {a}",
        ])

    @Test func whatALabelSaysIsInTheReadersLanguage() {
        let label = Words(zh: "空间", en: "Space")
        #expect(["zh-Hans", "zh-Hant", "zh"].allSatisfy { label.text(in: $0) == "空间" } && label.text(in: "fr") == "Space")
        #expect(words.text(label) == "Space")
    }

    @Test func namesAreFilledInAndOtherBracesStay() {
        #expect(words("say", ("a", "{b}"), ("b", "2")) == "{b} then 2 and {b}")
        #expect(words("say", ("a", "1")) == "1 then {b} and 1")
    }

    @Test(arguments: [("3D 打印机", "监护 3D 打印机"), ("锯", "监护锯"), ("“3D”", "监护“3D”")])
    func latinStandsApartFromChinese(_ name: String, _ said: String) {
        let words = InterfaceWords(language: "zh-Hans", texts: ["watches": "监护{names}", "by": "（{names}）、{names}坏了"])
        #expect(words("watches", ("names", name)) == said)
        #expect(words("by", ("names", "A")) == "（A）、A 坏了")
    }

    @Test(arguments: [("2 days", "2 days"), ("1 天", "1 day"), ("soon", "soon")])
    func spansAreSaidInTheReadersLanguage(_ written: String, _ said: String) { #expect(words.span(written) == said) }

    @Test func amountsKeepTheDigitsThatMatter() {
        #expect(words.amount(0.000_12, "g") == "0.00012 g" && words.amount(12_000) == "12,000" && InterfaceWords.plain(12_000) == "12000")
        #expect(words.money(2.5, "CNY") == "¥2.5" && words.money(3, "EUR") == "EUR 3")
    }

    @Test(
        arguments: [
            (1, "sheet", "1 sheet"), (42, "sheet", "42 sheets"), (0, "sheet", "0 sheets"), (1.25, "roll", "1.25 rolls"),
            (2, "box", "2 boxes"), (3, "inch", "3 inches"), (5, "ml", "5 ml"), (6, "pcs", "6 pcs"), (7, "reels", "7 reels"),
            (8, "张", "8 张"),
        ] as [(Double, String, String)])
    func unitsInWordsHaveTheirPlural(_ value: Double, _ unit: String, _ said: String) {
        #expect(words.quantity(value, unit) == said && words.amount(value, unit) == said)
    }

    @Test func monthsAreasAndNotesAreSaid() throws {
        let month = CalendarMonth(of: try #require(Day("2026-11-24")))
        #expect(words.text(month) == "November 2026" && words.area(96.5) == "96.5 m²" && words.notes(["A", "B"]) == "A · B")
        #expect(
            words.quantity(1.234, "g") == "1.23 g" && InterfaceWords.plainHundredths(1.239) == "1.24"
                && InterfaceWords.plain(1e300) == "1e+300")
    }

    @Test func daysOfAWeekReadAsARange() {
        #expect(words.days(0...6) == "every day" && words.times([]) == ["closed"] && words.times([540..<1020]) == ["09:00–17:00"])
    }
}
