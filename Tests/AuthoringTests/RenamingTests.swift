import Building
import Content
import Foundation
import Testing

@testable import Authoring

@Suite("Giving an entry another name")
struct RenamingTests {
    private func withPortal(_ files: [String: String], _ body: (String) throws -> Void) throws {
        let content = FileManager.default.temporaryDirectory.appending(path: "renaming-\(UUID().uuidString)/content")
        defer { try? FileManager.default.removeItem(at: content.deletingLastPathComponent()) }
        for (path, text) in files.merging(["portal.yml": "title: 创客空间\nlanguages: [zh-Hans, en]\n"], uniquingKeysWith: { mine, _ in mine })
        {
            let file = content.appending(path: path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        try body(content.path)
    }

    private func rename(_ wanted: String, _ name: String, in content: String) throws {
        var session = BuildSession()
        let portal = try #require(session.preview(BuildOptions(content: content, now: .day(Day(daysSince1970: 20_784)), jobs: 1)).portal)
        try Renaming(wanted, to: name, in: portal, content: content).carryOut()
    }

    private func refusal(_ wanted: String, _ name: String, in content: String) throws -> (zh: String, cure: String)? {
        do {
            try rename(wanted, name, in: content)
            return nil
        } catch let failure as Renaming.Failure {
            let told = failure.diagnostic(of: wanted)
            return (told.message.zh, told.cure?.zh ?? "")
        }
    }

    private func text(_ path: String, in content: String) throws -> String {
        try String(contentsOfFile: content + "/" + path, encoding: .utf8)
    }

    private static let lamp = "---\ntitle: 台灯\nlevel: 1\n---\n\n文。\n"

    @Test("back and forth leaves each earlier address once, and never its own")
    func backAndForth() throws {
        try withPortal(["tutorials/lamp.md": Self.lamp, "tutorials/lamp.en.md": "---\ntitle: Lamp\n---\n\nText.\n"]) { content in
            for name in ["paper-lamp", "lamp", "paper-lamp", "lamp", "desk-lamp", "lamp"] {
                let now = try FileManager.default.contentsOfDirectory(atPath: content + "/tutorials").first { !$0.contains(".en.") } ?? ""
                try rename(String(now.dropLast(3)), name, in: content)
            }
            #expect(try text("tutorials/lamp.md", in: content).contains("aliases: [tutorials/paper-lamp.html, tutorials/desk-lamp.html]"))
            #expect(
                try text("tutorials/lamp.en.md", in: content)
                    .contains("aliases: [en/tutorials/paper-lamp.html, en/tutorials/desk-lamp.html]"))
        }
    }

    @Test("what a name alone keeps back is not published by another name", arguments: ["灯.draft", "_lamp", "灯-草稿", "2099-01-15-lamp"])
    func held(_ name: String) throws {
        try withPortal(["tutorials/\(name).md": Self.lamp]) { content in
            let refusal = try refusal("tutorials/\(name).md", "desk-lamp", in: content)
            #expect(refusal?.zh.contains("status: draft") == true, "\(String(describing: refusal))")
            #expect(FileManager.default.fileExists(atPath: content + "/tutorials/\(name).md"))
        }
        try withPortal(["tutorials/\(name).md": "---\ntitle: 台灯\nstatus: draft\n---\n\n文。\n"]) { content in
            try rename("tutorials/\(name).md", "desk-lamp", in: content)
            let isAliased = try text("tutorials/desk-lamp.md", in: content).contains("aliases")
            #expect(isAliased == name.hasPrefix("2"))
        }
    }

    @Test("a name that somebody is not to be known by is kept in no alias", arguments: [true, false])
    func names(isGiven: Bool) throws {
        let consent = isGiven ? "{name: given}" : "true"
        let text = "---\ntitle: 车\nteam: [{name: 何晓明, shown_as: 晓, consent: \(consent)}]\n---\n\n文。\n"
        try withPortal(["projects/何晓明的车.md": text]) { content in
            try rename("何晓明的车", "car", in: content)
            #expect(try self.text("projects/car.md", in: content).contains("aliases") == isGiven)
        }
    }

    @Test("capitals may become small letters, in a file's name and a folder's")
    func capitals() throws {
        try withPortal([
            "tutorials/Lamp.md": Self.lamp, "tutorials/CAR/index.md": Self.lamp, "index.md": "# 首页\n\n[灯](tutorials/Lamp.md)\n",
        ]) { content in
            try rename("Lamp", "lamp", in: content)
            try rename("tutorials/CAR", "Car", in: content)
            #expect(try FileManager.default.contentsOfDirectory(atPath: content + "/tutorials").sorted() == ["Car", "lamp.md"])
            #expect(try text("index.md", in: content).contains("(tutorials/lamp.md)"))
            // The addresses are the same to every server that makes no difference, and to Lathe.
            #expect(try text("tutorials/lamp.md", in: content) == Self.lamp)
        }
    }

    @Test("another file of the name in other capitals is not written over")
    func otherFile() throws {
        try withPortal(["tutorials/Lamp.md": Self.lamp, "tutorials/lamp.md": "---\ntitle: 灯\nstatus: withdrawn\n---\n\n别的。\n"]) { content in
            let told = try refusal("tutorials/Lamp.md", "lamp", in: content)
            let other = try text("tutorials/lamp.md", in: content)
            #expect(told != nil && other.contains("别的"))
        }
    }

    @Test("the one title of an entry names it")
    func title() throws {
        try withPortal(["tutorials/lamp.md": Self.lamp]) { content in
            try rename("台灯", "desk-lamp", in: content)
            #expect(FileManager.default.fileExists(atPath: content + "/tutorials/desk-lamp.md"))
        }
    }

    @Test(
        "what stands in the way is told, once",
        arguments: [
            ("lamp", "e-draft", "草稿"), ("lamp", "lamp", "现在就叫"), ("lamp", "index", "首页"), ("lamp", "con", "Windows"),
            ("lamp", "a b", "连字符"),
            ("lamp", "car", "已经有"), ("lmap", "x", "没有「lmap」"), ("box", "x", "好几个"), ("gone", "x", "没有网页"), ("tutorials/old", "x", "没有网页"),
            ("broken", "x", "没有网页"),
        ])
    func refused(wanted: String, name: String, reason: String) throws {
        let files = [
            "tutorials/lamp.md": Self.lamp, "tutorials/car.md": Self.lamp.replacing("台灯", with: "车"),
            "tutorials/box.md": Self.lamp.replacing("台灯", with: "盒"),
            "guides/box.md": "# 盒子\n\n文。\n", "tutorials/gone.md": "---\ntitle: 走了\nstatus: withdrawn\n---\n\n文。\n",
            "tutorials/old.md": "---\ntitle: 旧\nstatus: archived\n---\n\n文。\n", "tutorials/broken.md": "---\ntitle: [\n  a: {\n---\n\n文。\n",
        ]
        try withPortal(files) { content in
            let told = try #require(try refusal(wanted, name, in: content))
            #expect(told.zh.contains(reason), "\(told)")
            #expect(!told.cure.isEmpty && !told.zh.contains("换一个"))
            #expect(try text("tutorials/lamp.md", in: content) == Self.lamp)
        }
    }
}
