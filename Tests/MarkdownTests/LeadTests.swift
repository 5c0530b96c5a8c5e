import Markdown
import Testing

/// What stands on lines of its own is never one word with its neighbour where it is shown in one line.
@Suite struct LeadTests {
    @Test(arguments: [
        ("第一\n第二", "第一；第二"),
        ("先看。\n再做", "先看。再做"),
        ("材料：\n木板\t3 张\n胶水\t2 瓶", "材料：木板 3 张；胶水 2 瓶"),
        ("1）第一（可选）\n2）第二", "1）第一（可选）；2）第二"),
        ("他说“好。”\n走了", "他说“好。”走了"),
        ("one\ntwo", "one two"),
        ("PLA\n木板", "PLA 木板"),
        ("板（3 mm）\nglue", "板（3 mm）；glue"),
        ("（）\n二", "（）；二"),
        ("一\n\n二", "一；二"),
        ("", ""),
    ])
    func linesStayApart(_ text: String, _ lead: String) {
        #expect(Document.lead(of: text) == lead)
    }

    /// Words that a line break or the end of a cell parts on the page are parted in the text, too.
    @Test(arguments: [
        ("甲<br>乙", "甲\n乙"),
        ("a<br/>b", "a\nb"),
        ("- 1）第一\n- 2）第二", "1）第一\n2）第二"),
        ("<ul><li>一</li><li>二</li></ul>", "一\n二"),
        ("| 一 | 二 |\n| --- | --- |\n| 三 | 四<br>五 |", "一\t二\n三\t四\n五"),
        ("<b>甲</b>乙", "甲乙"),
    ])
    func breaksPartWords(_ markdown: String, _ text: String) {
        let sections = PlainHTML.read(markdown).document.sections
        #expect(sections.first?.text == text)
    }
}
