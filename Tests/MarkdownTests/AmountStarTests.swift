import Foundation
import Markdown
import Testing

@Suite("Stars between words and numbers")
struct AmountStarTests {
    @Test(
        "of several amounts no star is lost",
        arguments: [
            "灯珠*3、开关*1、导线*6", "灯珠*3,开关*1", "电机（TT）*2、车轮（42mm）*4", "5*LED，6*BC547", "3*AA 电池，1*9V 电池", "绳*１，夹*２", "绳*两，夹*三", "铁钉*若干、木条*4",
            "板*2 *可选，钉*9", "USB 线*1 网线*2", "夹子*2-3，针*10+", "灯（红*2，黄*1）",
        ])
    func amounts(_ markdown: String) {
        #expect(LooseText.html(markdown) == "<p>\(markdown)</p>")
        #expect(LooseText.names(markdown).isEmpty)
    }

    @Test(
        "nor of formulas and masked names",
        arguments: [
            "2*（3+4）*5", "2*（a+b）*高", "π*r*r*l", "½*底*高", "g(x)=3*x*x+4*x", "R3*C3 和 R4*C4", "2*π*r 与 π*r*r", "①*②*③", "赵*敏、何*静", "周*、吴*",
        ])
    func formulas(_ markdown: String) { #expect(LooseText.html(markdown) == "<p>\(markdown)</p>") }

    @Test("over lines and in a cell of a table, too")
    func places() {
        #expect(!LooseText.html("胶枪*1\n胶条*3\n").contains("<em>"))
        #expect(!LooseText.html("| 甲 | 乙 |\n| - | - |\n| 灯*1，线*2 | 钳*1，刀*1 |\n").contains("<em>"))
        #expect(!LooseText.html("1. 灯*1，线*2\n2. 钳*1，刀*1\n").contains("<em>"))
    }

    @Test(
        "what emphasises does so still",
        arguments: [
            ("用*绿色*线接*负极*", 2), ("第*3*步", 1), ("第*3*步、第*4*步", 2), ("选 *C*、*D*", 2), ("*2027*年", 1), ("共*3 个*灯和*4 个*钉", 2),
            ("使用*5V*供电和*3.3V*供电", 2),
            ("先*要试试*一下，再*4*步", 2), ("那*很好看*一些，第*2*步", 2), ("*先说，再做*一定，第*5*步", 2),
            ("*重点*：灯*3、线*5", 1), ("这是*一个*好*一点*的", 2), ("*A*1 和 *B*2", 2), ("灯*3、线*5，用*红色*线", 1),
        ])
    func emphasis(_ markdown: String, _ count: Int) {
        #expect(LooseText.html(markdown).components(separatedBy: "<em>").count - 1 == count)
    }
}
