import Content
import Foundation
import Testing

@testable import Authoring

/// What `lathe withdraw` writes: one thing, and every other byte stays.
@Suite struct WithdrawalTests {
    private let content = NSTemporaryDirectory() + "/lathe-withdraw-" + UUID().uuidString

    private func put(_ path: String, _ text: String) throws {
        let file = URL(filePath: content + "/" + path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    private func text(_ path: String) -> String? {
        FileManager.default.contents(atPath: content + "/" + path).map { String(decoding: $0, as: UTF8.self) }
    }

    private func withdrawn(_ text: String, _ person: String? = nil) throws -> String? {
        defer { try? FileManager.default.removeItem(atPath: content) }
        try put("projects/lamp.md", text)
        #expect(try Withdrawal(of: "lamp", person, content: content).write().isEmpty)
        return self.text("projects/lamp.md")
    }

    @Test(
        arguments: [
            ("---\ntitle: 灯\n---\n文\n", "---\nstatus: withdrawn\ntitle: 灯\n---\n文\n"),
            ("---\r\ntitle: 灯   # 好\r\n---\r\n文\r\n", "---\r\nstatus: withdrawn\r\ntitle: 灯   # 好\r\n---\r\n文\r\n"),
            ("---\ntitle: 灯\nstatus: published  # 看过\ntags: [a]\n---\n", "---\ntitle: 灯\nstatus: withdrawn  # 看过\ntags: [a]\n---\n"),
            ("---\n标题: 灯\n状态: 已发布\n---\n", "---\n标题: 灯\n状态: withdrawn\n---\n"),
            ("# 灯\n\n文\n", "---\nstatus: withdrawn\n---\n# 灯\n\n文\n"),
            ("---\ntitle: 灯\ndraft: true\n---\n", "---\nstatus: withdrawn\ntitle: 灯\ndraft: true\n---\n"),
            ("---\ntitle: [\n---\n", "---\nstatus: withdrawn\ntitle: [\n---\n"),
            ("---\ntitle: [\nstatus: review\n---\n", "---\ntitle: [\nstatus: withdrawn\n---\n"),
        ])
    func entries(_ before: String, _ after: String) throws { #expect(try withdrawn(before) == after) }

    @Test(
        arguments: [
            ("  - {name: 张三, shown_as: 小张, consent: true}  # 家长签字\n", "  - {name: 张三, shown_as: 小张, consent: false}  # 家长签字\n"),
            ("  - {name: 张三, shown_as: 小张}\n", "  - {name: 张三, shown_as: 小张, consent: false}\n"),
            ("  - name: 张三\n    shown_as: 小张\n    consent: true\n", "  - name: 张三\n    shown_as: 小张\n    consent: false\n"),
            ("  - name: 张三 # 三\n    shown_as: 小张\n", "  - name: 张三 # 三\n    shown_as: 小张\n    consent: false\n"),
            (
                "  - name: 张三\n    consent:\n      publish: true\n      name: given\n",
                "  - name: 张三\n    consent:\n      publish: false\n      name: given\n"
            ),
            ("  - name: 张三\n    consent:\n      name: given\n", "  - name: 张三\n    consent:\n      publish: false\n      name: given\n"),
            ("  - {name: 张三, consent: {name: given, reference: \"a}b\"}}\n", "  - {name: 张三, consent: false}\n"),
            ("  - 张三\n", "  - {name: 张三, consent: false}\n"),
            ("  - 姓名: 张三\n    同意公开: 是\n", "  - 姓名: 张三\n    同意公开: false\n"),
        ])
    func members(_ before: String, _ after: String) throws {
        let (head, tail) = ("---\ntitle: 灯\nteam:\n  - {name: 李四, consent: true}\n", "minutes: 3\n---\n\n文\n")
        #expect(try withdrawn(head + before + tail, "张三") == head + after + tail)
        let windows = { (text: String) in text.replacing("\n", with: "\r\n") }
        #expect(try withdrawn(windows(head + before + tail), "张三") == windows(head + after + tail))
    }

    @Test func photosThatNothingElseNamesGo() throws {
        defer { try? FileManager.default.removeItem(atPath: content) }
        for name in ["own.jpg", "shared.jpg", "plan.svg", "me.png"] { try put("projects/lamp/\(name)", "x") }
        try put(
            "projects/lamp/index.md",
            "---\ntitle: 灯\ncover: {image: own.jpg, alt: 灯}\nteam: [{name: 张三, photos: [me.png]}, {name: 李四, consent: true}]\n---\n![](shared.jpg) ![](plan.svg)\n"
        )
        try put("tutorials/box.md", "![](../projects/lamp/shared.jpg)\n")
        let whole = try Withdrawal(of: "projects/lamp", nil, content: content)
        #expect(whole.photos == ["projects/lamp/me.png", "projects/lamp/own.jpg"] && whole.shared == ["projects/lamp/shared.jpg"])
        let person = try Withdrawal(of: "projects/lamp/index.html", "张三", content: content)
        #expect(person.photos == ["projects/lamp/me.png"])
        #expect(person.deletePhotos().isEmpty)
        #expect(text("projects/lamp/me.png") == nil && text("projects/lamp/own.jpg") == "x")
    }

    @Test(arguments: [
        "![](../projects/lamp/OWN.JPG)", "![](../projects/lamp/%6Fwn.jpg)", "![](../projects/lamp/x%2F../own.jpg)",
        "---\ncover: {image: ../projects/lamp/own.jpg\n",
    ])
    func whatAnotherPageShowsStays(_ text: String) throws {
        defer { try? FileManager.default.removeItem(atPath: content) }
        try put("projects/lamp/own.jpg", "x")
        try put("projects/lamp/index.md", "---\ntitle: 灯\n---\n![](own.jpg)\n")
        try put("tutorials/box.md", text)
        let withdrawal = try Withdrawal(of: "projects/lamp", nil, content: content)
        #expect(withdrawal.photos.isEmpty && withdrawal.shared == ["projects/lamp/own.jpg"])
    }

    @Test func thePortalsOwnPicturesStay() throws {
        defer { try? FileManager.default.removeItem(atPath: content) }
        try put("projects/lamp/own.jpg", "x")
        try put("portal.yml", "title: 站\nlogo: projects/lamp/own.jpg\n")
        try put("projects/lamp/index.md", "---\ntitle: 灯\n---\n![](own.jpg)\n")
        #expect(try Withdrawal(of: "projects/lamp", nil, content: content).photos.isEmpty)
    }

    @Test func whatLiesBesideAFilmGoesWithIt() throws {
        defer { try? FileManager.default.removeItem(atPath: content) }
        for name in ["a.mp4", "a.jpg", "a.vtt", "b.jpg"] { try put("projects/lamp/\(name)", "x") }
        try put("projects/lamp/index.md", "---\ntitle: 灯\nteam: [{name: 张三, photos: [a.mp4]}, {name: 李四}]\n---\n![](a.mp4) ![](b.jpg)\n")
        let person = try Withdrawal(of: "projects/lamp", "张三", content: content)
        #expect(person.photos == ["a.jpg", "a.mp4", "a.vtt"].map { "projects/lamp/" + $0 } && person.others == ["projects/lamp/b.jpg"])
    }

    @Test(arguments: [
        ("{name: Zhang San, shown_as: 小树, consent: true}", true), ("{shown_as: 张三, consent: true}", true),
        ("{name: Zhang San, shown_as: San, consent: true}", false),
    ])
    func aMemberGoesInAllLanguages(_ member: String, _ isFound: Bool) throws {
        defer { try? FileManager.default.removeItem(atPath: content) }
        try put("projects/lamp.md", "---\ntitle: 灯\nteam: [{name: 张三, shown_as: 小树, consent: true}, {name: 李四, consent: true}]\n---\n")
        try put("projects/lamp.en.md", "---\ntitle: Lamp\nteam: [\(member), {name: Li Si, consent: true}]\n---\n")
        let withdrawal = try Withdrawal(of: "projects/lamp", "张三", content: content)
        #expect(withdrawal.edits.map(\.path).sorted() == (isFound ? ["projects/lamp.en.md", "projects/lamp.md"] : ["projects/lamp.md"]))
        #expect(withdrawal.unnamed == (isFound ? [] : ["projects/lamp.en.md"]))
    }

    @Test(arguments: ["[{name: 张三, consent: true}]", "[{name: 李四, consent: false}, {name: 张三}]"])
    func theLastMemberTakesTheEntryAlong(_ team: String) throws {
        defer { try? FileManager.default.removeItem(atPath: content) }
        try put("projects/lamp/own.jpg", "x")
        try put("projects/lamp/index.md", "---\ntitle: 灯\nteam: \(team)\n---\n![](own.jpg)\n")
        try put("projects/lamp/index.en.md", "---\ntitle: Lamp\n---\n")
        let withdrawal = try Withdrawal(of: "projects/lamp", "张三", content: content)
        #expect(withdrawal.isWhole && withdrawal.photos == ["projects/lamp/own.jpg"] && withdrawal.write().isEmpty)
        for name in ["index.md", "index.en.md"] {
            #expect(try #require(text("projects/lamp/\(name)")).hasPrefix("---\nstatus: withdrawn\n"))
        }
        #expect(try #require(text("projects/lamp/index.md")).contains("{name: 张三, consent: false}"))
    }

    @Test func everyPlaceThatNamesAMemberIsTold() throws {
        defer { try? FileManager.default.removeItem(atPath: content) }
        try put("projects/lamp.md", "---\ntitle: 张三的灯\nteam: [{name: 张三, shown_as: 小张}, {name: 李四}]\n---\n\n小张折，李四画。\n\n小张锯。\n")
        try put("guides/files.md", "---\ntitle: 文件\n---\n\n`802-小张-1.svg`\n")
        let withdrawal = try Withdrawal(of: "lamp", "张三", content: content)
        #expect(!withdrawal.isWhole && withdrawal.write().isEmpty)
        #expect(
            withdrawal.mentions().map { "\($0.path):\($0.line)" } == [
                "guides/files.md:5", "projects/lamp.md:2", "projects/lamp.md:6", "projects/lamp.md:8",
            ])
    }

    @Test func translationsGoTogether() throws {
        defer { try? FileManager.default.removeItem(atPath: content) }
        try put("projects/lamp.md", "---\ntitle: 灯\n---\n")
        try put("projects/lamp.en.md", "---\ntitle: Lamp\n---\n")
        #expect(try Withdrawal(of: "灯", nil, content: content).edits.map(\.path).sorted() == ["projects/lamp.en.md", "projects/lamp.md"])
    }

    @Test func whatIsNotThereChangesNothing() throws {
        defer { try? FileManager.default.removeItem(atPath: content) }
        try put("projects/lamp.md", "---\ntitle: 灯\nteam: [{name: 张三}]\n---\n")
        try put("tutorials/lamp.md", "---\ntitle: 灯二\n---\n")
        func failure(_ entry: String, _ person: String? = nil) -> String? {
            do throws(WithdrawalFailure) {
                _ = try Withdrawal(of: entry, person, content: content)
                return nil
            } catch { return error.diagnostic.name }
        }
        #expect(failure("projects/lmap") == "no-such-entry" && failure("lamp") == "several-entries")
        #expect(failure("projects/lamp", "李四") == "no-such-member" && failure("tutorials/lamp", "张三") == "no-such-member")
    }
}

/// What people call an entry by, in a hurry.
@Suite struct WantedEntryTests {
    private let content = NSTemporaryDirectory() + "/lathe-wanted-" + UUID().uuidString

    @Test(
        arguments: [
            "projects/lamp", "lamp", "content/projects/lamp/index.md", "./projects/lamp/index.md", "site/projects/lamp/index.html",
            "https://m.example.org/projects/lamp/index.html", "https://example.org/maker/projects/lamp/index.html#steps",
            "http://10.0.0.2:8080/projects/lamp/index.html?mark=x", "en/projects/lamp/index.html", "台灯",
        ])
    func found(_ wanted: String) throws {
        defer { try? FileManager.default.removeItem(atPath: content) }
        for (path, text) in ["projects/lamp/index.md": "---\ntitle: 台灯\n---\n", "index.md": "---\ntitle: 首页\n---\n"] {
            let file = URL(filePath: content + "/" + path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        let withdrawal = try Withdrawal(of: wanted, nil, content: content)
        #expect(withdrawal.edits.map(\.path) == ["projects/lamp/index.md"])
    }

    @Test(arguments: ["projects/lamps", "https://example.org/lamp/", "x/index.md"])
    func notFound(_ wanted: String) throws {
        defer { try? FileManager.default.removeItem(atPath: content) }
        for path in ["projects/lamp.md", "index.md"] {
            let file = URL(filePath: content + "/" + path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data("文\n".utf8).write(to: file)
        }
        #expect(throws: WithdrawalFailure.self) { try Withdrawal(of: wanted, nil, content: content) }
    }
}

/// Names that texts keep after somebody was taken off.
@Suite struct RemainingNamesTests {
    @Test(
        arguments: [
            ("小明", "<p>张小明和安安做的。</p>", true), ("小明", "<p>小红</p>", false), ("Sam", "<p>Sam and Ida</p>", true),
            ("Sam", "<p>The same sample</p>", false), ("O'Neil", "<p>O&#39;Neil</p>", true), ("明", "<p>明天</p>", false),
            ("Sam", "<p>sample Sam.</p>", true),
        ])
    func names(_ name: String, _ page: String, _ stands: Bool) throws {
        let site = NSTemporaryDirectory() + "/lathe-remaining-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: site) }
        try FileManager.default.createDirectory(atPath: site + "/projects", withIntermediateDirectories: true)
        try Data(page.utf8).write(to: URL(filePath: site + "/projects/lamp.html"))
        #expect(RemainingNames([name]).files(in: site) == (stands ? ["projects/lamp.html"] : []))
    }

    @Test(arguments: [
        ("a.py", "# 张三"), ("lamp.stl", "solid 张 三\n"), ("a.json", #"{"by": "\u5f20\u4e09"}"#), ("a.rtf", #"{\rtf1 \u24352?\u19977?}"#),
        ("a.svg", "<svg><text>张<tspan>三</tspan></text></svg>"), ("张三.pdf", "x"), ("a.md5", "张三"),
    ])
    func files(_ name: String, _ text: String) throws {
        let site = NSTemporaryDirectory() + "/lathe-remaining-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: site) }
        try FileManager.default.createDirectory(atPath: site, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: site + "/" + name))
        #expect(RemainingNames(["张三"]).files(in: site) == [name])
        #expect(RemainingNames(["李四"]).files(in: site).isEmpty)
    }
}
