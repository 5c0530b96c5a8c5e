import Testing

@Suite("Marks within marks and right behind each other, beside Chinese")
struct MarksWithinMarksTests {
    @Test(
        "each kind within each other, whatever ends its words",
        arguments: ["**", "~~", "==", "*", "_", "__"], ["**", "~~", "==", "*", "_", "__"])
    func nested(_ outer: String, _ inner: String) {
        guard outer.first != inner.first else { return }
        for words in ["甲", "甲！", "“甲”", "\"甲\"", "（甲）"] {
            for (before, after) in [("", "乙"), ("前", "乙"), ("", ""), ("", "，乙")] where before.isEmpty || outer.first != "_" {
                let markdown = before + outer + inner + words + inner + outer + after
                let (first, second) = (Self.tags[outer] ?? "", Self.tags[inner] ?? "")
                // Bold within bold is bold.
                let marked = first == second ? words : "<\(second)>\(words)</\(second)>"
                let expected = "<p>\(before)<\(first)>\(marked)</\(first)>\(after)</p>"
                let html = LooseText.html(markdown).replacing("<\(first)><\(first)>", with: "<\(first)>")
                    .replacing("</\(first)></\(first)>", with: "</\(first)>")
                #expect(html == expected, "\(markdown)")
            }
        }
    }

    private static let tags = ["**": "strong", "__": "strong", "*": "em", "_": "em", "~~": "del", "==": "mark"]

    @Test(
        "one begins where the other ends",
        arguments: [
            ("**甲****乙**", "<p><strong>甲</strong><strong>乙</strong></p>"), ("~~甲~~~~乙~~", "<p><del>甲</del><del>乙</del></p>"),
            ("==甲====乙==", "<p><mark>甲</mark><mark>乙</mark></p>"), ("**甲：***乙*", "<p><strong>甲：</strong><em>乙</em></p>"),
            ("*甲：***乙**丙", "<p><em>甲：</em><strong>乙</strong>丙</p>"), ("前**甲***乙*后", "<p>前<strong>甲</strong><em>乙</em>后</p>"),
            ("**甲：**==乙。==丙", "<p><strong>甲：</strong><mark>乙。</mark>丙</p>"),
            ("**甲：**~~乙。~~丙", "<p><strong>甲：</strong><del>乙。</del>丙</p>"),
        ])
    func seams(_ markdown: String, _ expected: String) { #expect(LooseText.html(markdown) == expected) }

    @Test("a formula may follow", arguments: ["**甲：**$x$", #"**甲：**\(x\)"#, "**（甲）**$x$，乙"])
    func formulas(_ markdown: String) { #expect(LooseText.html(markdown).contains("</strong><")) }

    @Test(
        "what CommonMark reads is left to it",
        arguments: [
            ("***甲***", "<p><em><strong>甲</strong></em></p>"), ("**甲*乙***", "<p><strong>甲<em>乙</em></strong></p>"),
            ("***甲*乙**", "<p><strong><em>甲</em>乙</strong></p>"), ("**_foo_**", "<p><strong><em>foo</em></strong></p>"),
            ("a**\"b\"**c", "<p>a**\"b\"**c</p>"), ("__init__", "<p>__init__</p>"), ("我叫__，今年__岁", "<p>我叫__，今年__岁</p>"),
        ])
    func neighbours(_ markdown: String, _ expected: String) { #expect(LooseText.html(markdown) == expected) }

    @Test(
        "marks that nothing answers are told of",
        arguments: ["甲**乙", "甲**乙丙", "**_甲_", "**甲**乙**", "~~**甲**", "甲==乙", "- 甲**乙", "> 甲**乙"])
    func alone(_ markdown: String) { #expect(LooseText.names(markdown).contains("mark-without-partner")) }

    @Test(
        "hidden names, powers and voices are none",
        arguments: ["王**老师", "张**同学和李**同学", "李** 13 岁", "王**、李**", "密码是 ****", "2**10", "a ** b", "好棒~~", "**甲**乙", "王**"])
    func hidden(_ markdown: String) { #expect(LooseText.names(markdown).isEmpty) }
}
