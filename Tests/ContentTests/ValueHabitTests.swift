import Testing

@testable import Content

/// Values that only look like a slip of habit, and what is told of others.
@Suite struct ValueHabitTests {
    @Test(arguments: [
        "title: 《台灯》", "title: 【台灯】", "title: 无", "title: 台灯 # 第一版", "title: # 写标题", "tags: a/b/c", "tags: C/C++", "tags: [TCP/IP]",
        "tags: \"a, b\"", "tags: 1.5V", "authors: 佚名", "authors: 无名", "summary: 很好，\n  真的很好", "objectives:\n  - 会接线，会焊接", "tags: [a,\n  b]",
        "grades: 初一到初三年级", "title: 作者：林浩", "title: 时间：下午", "summary: a & b; c", "summary: 2*3*4 和 a_b_c", "title: C# 和 C++",
        "title: (一) 台灯",
    ])
    func theyStay(_ line: String) { #expect(read(Mistake.page(line)).found == []) }

    @Test func placesOfLinesWithoutMarksAreTheirOwn() {
        let reading = read(Mistake.page("title: 台灯\nmaterials:\n  木板 2张\n  螺丝 10个"))
        let lines = reading.entry?["materials"]?.items.compactMap { $0.record["item"]?.place }.compactMap { reading.entry?.place($0).line }
        #expect(lines == [4, 5])
    }

    @Test func nothingIsNoDay() {
        #expect(read(Mistake.page("title: 台灯\ndate: 无")).found.map { $0.prefix(13) } == ["nothing-given"])
        #expect(read(Mistake.page("title: 台灯\ndate: 待定")).found.map { $0.prefix(19) } == ["publication-unclear"])
    }
}
