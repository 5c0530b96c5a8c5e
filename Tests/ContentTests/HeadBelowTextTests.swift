import Diagnostics
import Testing

@testable import Content

/// Heads that stand where they can't be read as front matter, and marks of merges: nobody means such a page to go out.
@Suite struct HeadBelowTextTests {
    private static let today = Day("2026-11-24")!

    private func reason(_ text: String) -> Publication.Reason? {
        let reading = read(text)
        guard let entry = reading.entry else {
            return Publication.reason(against: reading.publication, on: Self.today, drafts: false)?.0
        }
        return Publication(of: [entry], on: Self.today, drafts: false).withheld.first?.reason
    }

    @Test(arguments: [
        "[toc]\n---\ntitle: A\nstatus: draft\n---\nx", "各位老师：\n\n---\n标题: 灯\n状态: 草稿\n---\n正文", "%% c %%\n---\ntitle: A\ndraft: true\n---\n",
        "![封面](c.svg)\n---\ntitle: A\npublished: false\n---\nx", "* * *\n\ntitle: A\nstatus: draft\n\n* * *\nx",
        "````yaml\ntitle: A\nstatus: draft\n````\nx", "Hello\n___\ntitle: A\nprivate: yes\n___\n",
    ])
    func aHeadBelowOtherLinesHoldsBack(_ text: String) { #expect(reason(text) != nil, "\(text)") }

    @Test(arguments: [
        "# Heads\n\nWrite this:\n\n```\n---\ntitle: A\nstatus: draft\n---\n```\n", "一段话。\n\n---\n\n状态: 良好\n",
        "Text\n\n---\n\nStatus: it works\n",
        "# 规则\n\n---\n\n下面是正文。\nstatus: draft\n", "~~~\nint status = 0;\n~~~\n\ntext\n", "[toc]\n---\ntitle: A\nstatus: published\n---\nx",
    ])
    func otherTextsDoNot(_ text: String) { #expect(reason(text) == nil, "\(text)") }

    /// However a heading is written, the fields below it are the same.
    @Test(arguments: [
        "*灯*\n===\n\n**Private**：是\n\n正文", "_灯_\n======\n\n> 私密：是\n\n正文", "灯\n---\n\n**状态：** 草稿\n\n正文",
        "**灯**\n---\nstatus: draft\n\ntext", "<h1>灯</h1>\n\nPrivate：是\n\n正文", "<h1 align=\"center\">\n灯\n</h1>\n\n- 状态：草稿\n\n正文",
        "<div align=\"center\">\n<h1>灯</h1>\n</div>\n\n状态：草稿\n\n正文", "# 灯\n\n状态：草稿 ✏️\n作者：王\n\n正文", "# Lamp\n\nStatus: Draft 🚧\n\ntext",
        "台灯的故事\n\n状态：草稿\n\n正文", "My lamp\n\n**Status**: draft\n\ntext", "---\ntitle: 灯\n---\ntags: [a]\nstatus: hidden\n\n正文",
        "---\ntitle: 灯\n---\n# 灯\n\n状态：私密\n\n正文",
    ])
    func fieldsBelowAnyHeading(_ text: String) { #expect(reason(text) != nil, "\(text)") }

    @Test(arguments: [
        "*灯*\n===\n\n**状态**：进行中\n\n正文", "<h1>灯</h1>\n\n状态：很好\n",
        "# 灯\n\n状态：完成 ✅\n\n正文", "今天做了灯，很高兴。\n\n状态：草稿\n\n正文",
        "台灯的故事\n\n状态：未完成\n\n正文", "台灯的故事\n\n第一段。\n\n状态：草稿\n", "灯\n---\n\n说明：有的。\n", "<p>灯</p>\n\n状态很好：草稿不用\n",
        "---\ntitle: 灯\n---\n\n状态：进行中\n\n正文",
    ])
    func otherLinesBelowHeadings(_ text: String) { #expect(reason(text) == nil, "\(text)") }

    /// A line that slipped into a head ends it for every program; what follows still closes like one.
    @Test(arguments: [
        "---\n---\nti\ntitle: A\nvisibility: private\nsummary: x\n---\n\ntext",
        "---\nicon: bolt\n---\n\n正文一。\n\ntitle: A\n草稿: 是\ntags: [a]\n---\n\n正文",
        "hello\n\ntitle: A\nstatus: draft\n---\ntext",
    ])
    func fieldsAboveAClosingFence(_ text: String) { #expect(reason(text) != nil, "\(text)") }

    @Test(arguments: [
        "---\ntitle: A\n---\n\nstatus: it works\ntitle: no\n---\n", "---\ntitle: A\n---\n\n写下这些，\nstatus: draft\n\n---\n\n正文",
        "---\ntitle: A\n---\n\n```yaml\ntitle: A\nstatus: draft\n---\n```\n", "---\ntitle: A\n---\n\n第一段。\nstatus: draft\n---\n",
    ])
    func othersAboveARule(_ text: String) { #expect(reason(text) == nil, "\(text)") }

    @Test(arguments: [
        "---\ntitle: 灯\n---\n\n<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> branch\n", "<<<<<<< HEAD\n---\ntitle: A\n---\n=======\n>>>>>>> x\n",
        "---\ntitle: A\n<<<<<<< HEAD\ntags: [a]\n=======\ntags: [b]\n>>>>>>> 1f2e\n---\n",
    ])
    func aMergeThatIsNotDecidedIsAnError(_ text: String) {
        let reading = read(text)
        #expect(reading.entry == nil)
        #expect(reading.diagnostics.map(\.name) == ["merge-conflict"])
        #expect(reason(text) == nil)
    }

    @Test func aDraftStaysOneWithinAMerge() {
        #expect(reason("<<<<<<< HEAD\n---\ntitle: A\nstatus: draft\n---\n=======\n---\ntitle: A\n---\n>>>>>>> x\n") == .draft)
        #expect(reason("---\ntitle: A\nstatus: draft\n---\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n") == .draft)
    }

    @Test(arguments: [
        "---\ntitle: Git\n---\n\n```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n```\n",
        "---\ntitle: A\n---\n\nTitle\n=======\n\n> > > quote\n",
        "---\ntitle: A\n---\n\n<<<<<<< HEAD\nonly one mark\n",
    ])
    func lessonsAndHeadingsAreNone(_ text: String) { #expect(read(text).entry != nil, "\(text)") }

    @Test("bytes behind a mark of UTF-16 are none where nobody has such characters")
    func noCharacters() {
        func isRead(_ bytes: [UInt8]) -> Bool { if case .unreadable = TextDecoding.decode(bytes) { false } else { true } }
        for junk: [UInt8] in [[0, 0x80, 0, 0xFF, 0xFF, 0xFE], [0x80, 0xFF, 0xFE], [0xFF, 0xFF], [0x80, 0], [0xFE, 0xFF, 3]] {
            #expect(!isRead([0xFF, 0xFE] + (0..<20).flatMap { _ in junk }), "\(junk)")
        }
        for text in ["title: 台灯\n\n😀🫠 ñ é \u{301} ไทย", "é", "\u{FEFF}灯", "\u{E000} 灯", "𠮷野家 ﾗﾝﾌﾟ"] {
            #expect(isRead([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }), "\(text)")
            #expect(isRead([0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }), "\(text)")
        }
    }

    @Test func zerosAreNoChinese() {
        let bytes = [UInt8](repeating: 0, count: 1) + [0xFF, 0xFE, 0x80]
        guard case .unreadable = TextDecoding.decode((0..<50).flatMap { _ in bytes }) else {
            Issue.record("taken for text")
            return
        }
    }
}
