import Diagnostics
import Testing

@testable import Content

/// An answer that can't be read, under a key that may be about something else, holds a page back as an error; what is no answer
/// is a field like any other.
@Suite struct PublicationAnswersTests {
    private func reason(_ head: String) -> Publication.Reason? {
        let reading = read("---\ntitle: 灯\n\(head)\n---\n正文\n", path: "tutorials/lamp.md")
        return Publication.reason(against: reading.entry?.fields ?? reading.publication, on: Day("2026-11-24")!, drafts: false)?.0
    }

    @Test(arguments: [
        "公开: 不公开", "公开: 内部", "公开: 否。", "发布: 暂不", "发布: 草稿", "可见: 仅教师", "上线: 未上线", "隐藏: 隐藏", "保密: 保密", "hidden: 真",
        "上线时间: 开学后", "public: private", "public: staff", "public: flase", "visible: hidden", "visible: members", "listed: hidden",
        "hidden: ture", "hidden: yes please", "protected: yes!", "archived: 2024年5月", "expiry: soon", "embargo: until June",
        "hidden: 對", "刪除: 對", "公開: 無", "发布: 沒有", "公開 = no", "刪除=是", "render = false", "deleted: yess", "hidden: treu", "dleted: true",
        "dg-ppublish: 否",
        "pulbishDate: 2999-01-01", "unpulish_date: 2020-01-01", "passwrod: 1234",
    ])
    func anAnswerHoldsThePageBack(_ head: String) { #expect(reason(head) != nil, "\(head)") }

    @Test("a second word on the line of the title does, where a plain yes or no stands behind it")
    func ofTheTitle() {
        func reason(_ line: String) -> Publication.Reason? {
            let reading = read("---\n\(line)\nlevel: 2\n---\n正文\n", path: "tutorials/lamp.md")
            return Publication.reason(against: reading.entry?.fields ?? reading.publication, on: Day("2026-11-24")!, drafts: false)?.0
        }
        for line in ["title: 灯, 未審核: true", "title: Lamp, hidden: yes", "title: 灯，公开：否"] { #expect(reason(line) != nil, "\(line)") }
        for line in ["title: 灯, 公开: 是", "title: Lamp, hidden: treasure", "title: 灯：公开课"] { #expect(reason(line) == nil, "\(line)") }
    }

    @Test(arguments: [
        "internal: 16 GB", "render: 3 h", "hidden: treasure", "public: teachers and pupils", "protected: IP67", "公开: 课题展示", "隐藏: 彩蛋在第三步",
        "render = 3 h", "公開 = 第三步", "visibel: yes", "pulbishDate: 2020-01-01", "pulbishDate: soon", "delated: pdf", "hidden: tree",
        "archives: 馆藏",
        "expiry: 6 months", "到期: 两年", "enabled: Wi-Fi", "secret: Santa",
    ])
    func whatIsNoAnswerDoesNot(_ head: String) { #expect(reason(head) == nil, "\(head)") }
}
