import Diagnostics
import Foundation
import Testing

@testable import Content

@Suite("A head in the middle of a text")
struct StrayHeadTests {
    private static let today = Day("2026-11-24")!

    private func told(_ text: String, path: String = "tutorials/lamp.md") -> (reason: Publication.Reason?, found: [Diagnostic]) {
        let reading = read(text, path: path)
        guard let entry = reading.entry else {
            return (Publication.reason(against: reading.publication, on: Self.today, drafts: false)?.0, reading.diagnostics)
        }
        let publication = Publication(of: [entry], on: Self.today, drafts: false)
        return (publication.withheld.first?.reason, reading.diagnostics + publication.heldBackByTexts(on: PublicationDays(Self.today)))
    }

    @Test(
        "holds the page back by a day, with an error at its line",
        arguments: [
            "一段话。\n\ntitle: A\nexpires: 2020-01-01\n---\n正文", "一段话。\n\ntitle: A\ndate: 2999-01-01\n---\n正文",
            "Hello\n\n---\nexpires: 2020-01-01\n---\n\ntext", "---\ntitle: B\n---\n\n第一段。\n\n---\ntitle: A\ndate: 2999-01-01\n---\n\n文",
            "hello\n\ntags: [a]\nsummary: x\nexpiryDate: 2020-01-01\n---\ntext", "文。\n\n标题：灯\n发布日期：2999-01-01\n---\n文",
            "文。\n\n标题: 灯\n日期: 2999年1月1日\n---\n文", "文。\n\n***\n\ntitle: A\n\nunpublish_date: 2020-01-01\n\n***\n文",
            "正文一。\n还有。\ntitle: A\nexpires: 2020-01-01 # 到期\ntags:\n- a\n---\n\n文", "文\n\n---\ntitle: A, expires: 2020-01-01\n---\n\n文",
            "文\n\n```\n代码\n```\n\n---\ntitle: A\nexpires: \"2020-01-01\"\n---\n\n文",
            String(repeating: "一行。\n\n", count: 80) + "---\ntitle: A\nexpires: 2020-01-01\n---\n\n文",
        ])
    func days(_ text: String) throws {
        let (reason, found) = told(text)
        #expect(reason == .expired || reason == .scheduled, "\(text)")
        let errors = found.filter { $0.name == "publication-unclear" }
        #expect(errors.count == 1 && errors.allSatisfy { $0.severity == .error && $0.cure != nil }, "\(text) \(found.map(\.name))")
        let line = text.split(separator: "\n", omittingEmptySubsequences: false)[try #require(errors.first).place.line - 1]
        #expect(line.contains("2020") || line.contains("2999"), "\(line)")
    }

    @Test(
        "a word or a day that can't be read does, too, however far down it stands",
        arguments: [
            "status: draft", "草稿: 是", "consent: false", "家长同意: 没有", "expires: 2020-13-45", "private: true",
        ])
    func words(_ line: String) {
        let text = String(repeating: "一行。\n\n", count: 80) + "---\ntitle: A\n\(line)\n---\n\n文。\n"
        let (reason, found) = told(text, path: "projects/lamp.md")
        #expect(reason != nil && found.contains { $0.severity == .error && $0.place.line == 163 }, "\(line) \(found.map(\.name))")
    }

    @Test(
        "what only explains or tells of a day stays",
        arguments: [
            "# 怎样写\n\n```yaml\n---\ntitle: A\nexpires: 2020-01-01\n---\n```\n",
            "~~~~\n~~~\n---\ntitle: A\nexpires: 2020-01-01\n---\n~~~~\n",
            "说明：\n\n1. 写\n\n   ```\n---\ntitle: A\nexpires: 2020-01-01\n---\n   ```\n",
            "<pre>\n---\ntitle: A\nexpires: 2020-01-01\n---\n</pre>\n",
            "一段。\n\n    ---\n    title: A\n    expires: 2020-01-01\n    ---\n", "日志\n\n---\n\ndate: 2024-01-01\n\n做了灯。\n\n---\n",
            "日志\n\n---\ndate: 2999-01-01\n---\n\n开会\n", "秋游\n\n标题：秋游\n日期：2999-01-01\n---\n\n文\n", "日志\n\n标题: 灯\n日期: 2024-01-01\n---\n文",
            "树脂\n\n---\n过期日期：2020-01-01\n---\n", "树脂\n\n名称：树脂\n保质期：2020-01-01\n---\n", "文。\n\nexpires: 2020-01-01\n---\n",
            "文。\n\ntitle: A\nexpires: 2999-01-01\n---\n文", "写下 title: A，再写 expires: 2020-01-01。\n\n---\n\n文。\n",
            "| a | b |\n|---|---|\n| expires: 2020-01-01 | x |\n\n---\n", "文\n\n---\n\n- title: A\n- expires: 2020-01-01\n\n---\n",
            "文\n\n---\n姓名：何晓\n日期：2999-01-01\n---\n", "文\n\n> ---\n> title: A\n> expires: 2020-01-01\n> ---\n",
            "文\n\n---\n\n第一部分\ntitle: A\n\n---\n\nexpires: 2020-01-01\n",
        ])
    func others(_ text: String) {
        let (reason, found) = told(text)
        #expect(reason == nil, "\(text)")
        #expect(!found.contains { $0.name == "publication-unclear" }, "\(text)")
    }

    @Test("the cure works: moved to the top the day counts without an error, taken out the page is published") func cure() {
        let moved = told("---\nexpires: 2020-01-01\n---\n\n文。\n\ntitle: A\ntags: [a]\n---\n文")
        #expect(moved.reason == .expired && !moved.found.contains { $0.name == "publication-unclear" })
        #expect(told("文。\n\ntitle: A\ntags: [a]\n---\n文").reason == nil)
        #expect(told("文。\n\n```\ntitle: A\nexpires: 2020-01-01\n---\n```\n文").reason == nil)
    }

    @Test("a day to come is noted as the next change, and what the head itself says is told once") func next() throws {
        let entry = try #require(read("文。\n\ntitle: A\nexpires: 2999-01-01\n---\n文").entry)
        #expect(Publication(of: [entry], on: Self.today, drafts: false).nextChange == Day("2999-01-01"))
        let both = told("---\ntitle: B\nexpires: 2020-01-01\n---\n\n文。\n\ntitle: A\nexpires: 2020-01-01\n---\n文")
        #expect(both.reason == .expired && !both.found.contains { $0.name == "publication-unclear" })
    }
}
