import Testing

@testable import Content

@Suite struct NaturalOrderTests {
    @Test(arguments: [
        ["step_1", "step_2", "step_3", "step_10", "step_11"],
        ["第一课", "第二课", "第三课", "第四课", "第九课", "第十课", "第十一课", "第二十课", "第一百零二课"],
        ["lesson-1.2", "lesson-1.9", "lesson-1.10", "lesson-2"],
        ["一、甲", "二、乙", "十、丙", "十一、丁"],
        ["一年级", "三年级", "十年级"],
        ["a", "a/1", "a/2", "a/10", "a-b"],
        ["x001", "x2", "x03"],
        ["Ａ１", "Ａ２", "Ａ１０"],
    ])
    func namesComeAsReadersExpect(_ names: [String]) {
        #expect(names.reversed().sorted { NaturalOrder($0) < NaturalOrder($1) } == names)
        #expect(names.shuffled().sorted { NaturalOrder($0) < NaturalOrder($1) } == names)
    }

    @Test func numeralsThatCountNothingAreLetters() {
        #expect(NaturalOrder("一般") != NaturalOrder("1般"))
        #expect(NaturalOrder("三角尺") > NaturalOrder("z"))
        #expect(!(NaturalOrder("a") < NaturalOrder("a")))
    }

    @Test(arguments: [("一", 1), ("十", 10), ("十二", 12), ("二十", 20), ("一百零八", 108), ("三千五百", 3500), ("二〇二六", 2026), ("两", 2), ("零", 0)])
    func chineseNumeralsHaveTheirValue(_ text: String, _ value: Int) {
        #expect(ChineseNumeral.value(of: text.unicodeScalars) == value)
    }

    @Test(arguments: ["", "百百", "十百", "一二三四五", "灯", "千千千千千千千千千千"])
    func otherCharactersAreNoNumber(_ text: String) { #expect(ChineseNumeral.value(of: text.unicodeScalars) == nil) }

    @Test func aKeyIsMadeInOnePass() {
        let long = String(repeating: "第十1课/", count: 50_000)
        #expect(!(NaturalOrder(long) < NaturalOrder(long)))
    }
}
