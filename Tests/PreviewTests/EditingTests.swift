import Foundation
import Testing

@testable import Preview

@Suite("Editing under a preview", .timeLimit(.minutes(5)))
struct EditingTests {
    /// Where a page's entry is edited, as the page is told.
    private func folder(_ browser: Browser, _ page: String = "tutorials/lamp.html") async throws -> String {
        let socket = try await browser.connected()
        defer { try? socket.close() }
        try await socket.write(Data("GET /.lathe/events?page=\(page) HTTP/1.1\r\nHost: 127.0.0.1:\(browser.port)\r\n\r\n".utf8))
        var text = ""
        while !text.contains("\n\n") || !text.contains("data:") {
            text += String(decoding: try await socket.read(atMost: 4096), as: UTF8.self)
        }
        let edit = try #require(text.firstMatch(of: #/"edit":"(\/\.lathe\/edit-[a-z0-9]+\/)\?file=[^"]*"/#))
        return String(edit.output.1)
    }

    private func post(
        _ browser: Browser, _ path: String, _ body: String, origin: String? = nil, type: String = "application/json",
        more: [String] = []
    ) async throws -> Browser.Answer {
        let host = "127.0.0.1:\(browser.port)"
        let lines = [
            "POST \(path) HTTP/1.1", "Host: \(host)", "Connection: close", "Origin: \(origin ?? "http://" + host)", "Content-Type: \(type)",
            "Content-Length: \(body.utf8.count)",
        ]
        return try await browser.raw((lines + more).joined(separator: "\r\n") + "\r\n\r\n" + body)
    }

    private func hash(_ answer: Browser.Answer) throws -> String {
        try String(#require(answer.body.firstMatch(of: #/"hash":"([a-z0-9]+)"/#)).output.1)
    }

    private func text(_ portal: TestPortal, _ file: String = "content/tutorials/lamp.md") throws -> String {
        try String(contentsOfFile: portal.path + "/" + file, encoding: .utf8)
    }

    @Test("an entry is opened, looked at unsaved, and saved")
    func saved() async throws {
        let portal = try TestPortal()
        try await portal.previewed { browser, _ in
            let folder = try await folder(browser)
            #expect(try await self.folder(browser, "index.html") == folder)
            let page = try await browser.get(folder + "?file=tutorials/lamp.md")
            #expect(page.status == 200 && page.body.contains("/.lathe/edit.js"))
            let entry = try await browser.get(folder + "entry?file=tutorials%2Flamp.md")
            #expect(entry.status == 200 && entry.body.contains("\"title\":\"台灯\"") && entry.body.contains("折纸"))
            let hash = try hash(entry)
            let change = "{\"file\":\"tutorials/lamp.md\",\"hash\":\"\(hash)\",\"fields\":{\"level\":\"9\"},\"text\":\"## 步骤 1：剪\\n\"}"
            let look = try await post(browser, folder + "look", change)
            #expect(look.status == 200 && look.body.contains("\"field\":\"level\"") && look.body.contains("/tutorials/lamp.html"))
            let token = folder.dropFirst("/.lathe/edit-".count).dropLast()
            #expect(try await browser.get("/tutorials/lamp.html?lathe-draft=\(token)").body.contains("剪"))
            #expect(try await !browser.get("/tutorials/lamp.html?lathe-draft=other").body.contains("剪"))
            #expect(try text(portal).contains("level: 1\n"))
            let saved = try await post(browser, folder + "save", change.replacing("\"9\"", with: "\"2\""))
            #expect(saved.status == 200)
            #expect(try text(portal) == "---\ntitle: 台灯\nlevel: 2\ntools: []\n---\n## 步骤 1：剪\n")
        }
    }

    @Test("every letter is shown at once, and what more may come of it with the whole portal")
    func sketched() async throws {
        let portal = try TestPortal()
        try await portal.previewed { browser, _ in
            let folder = try await folder(browser)
            let token = folder.dropFirst("/.lathe/edit-".count).dropLast()
            let hash = try hash(try await browser.get(folder + "entry?file=tutorials/lamp.md"))
            func asked(_ name: String, _ text: String) async throws -> String {
                let change = "{\"file\":\"tutorials/lamp.md\",\"hash\":\"\(hash)\",\"text\":\"\(text)\"}"
                return try await post(browser, folder + name, change).body
            }
            func draft() async throws -> String { try await browser.get("/tutorials/lamp.html?lathe-draft=\(token)").body }
            #expect(try await asked("sketch", "## 步骤 1：折\\n\\n折纸，再折。\\n").contains("/tutorials/lamp.html"))
            #expect(try await draft().contains("再折"))
            let more = "## 步骤 1：折\\n\\n折纸。\\n\\n## 步骤 2：粘\\n\\n"
            #expect(try await asked("sketch", more + "白胶。\\n") == "{}")
            #expect(try await asked("look", more + "白胶。\\n").contains("/tutorials/lamp.html"))
            // The step is new to the file, not to the draft.
            #expect(try await asked("sketch", more + "白胶水。\\n").contains("/tutorials/lamp.html"))
            #expect(try await draft().contains("白胶水"))
            #expect(try text(portal).contains("折纸。") && !text(portal).contains("白胶"))
        }
    }

    @Test("two entries that are written at once are shown each with its own words")
    func twoDrafts() async throws {
        let portal = try TestPortal()
        try await portal.previewed { browser, _ in
            let folder = try await folder(browser)
            let token = folder.dropFirst("/.lathe/edit-".count).dropLast()
            for letter in ["甲", "乙", "丙"] {
                for (name, text) in [("lamp", "## 步骤 1：折\\n\\n灯\(letter)。\\n"), ("kite", "![图](kite.svg)\\n\\n鸢\(letter)。\\n")] {
                    let change = "{\"file\":\"tutorials/\(name).md\",\"text\":\"\(text)\"}"
                    #expect(try await post(browser, folder + "sketch", change).body.contains("tutorials/\(name).html"))
                }
                #expect(try await browser.get("/tutorials/lamp.html?lathe-draft=\(token)").body.contains("灯\(letter)"))
                #expect(try await browser.get("/tutorials/kite.html?lathe-draft=\(token)").body.contains("鸢\(letter)"))
            }
        }
    }

    @Test("a file that somebody has changed meanwhile is a conflict, and stays")
    func conflict() async throws {
        let portal = try TestPortal()
        try await portal.previewed { browser, _ in
            let folder = try await folder(browser)
            let hash = try hash(try await browser.get(folder + "entry?file=tutorials/lamp.md"))
            try portal.put("content/tutorials/lamp.md", "---\ntitle: 别人的\n---\n")
            for name in ["save", "restore"] {
                let change = "{\"file\":\"tutorials/lamp.md\",\"hash\":\"\(hash)\",\"text\":\"x\",\"version\":1}"
                #expect(try await post(browser, folder + name, change).status == 409)
            }
            #expect(try text(portal) == "---\ntitle: 别人的\n---\n")
        }
    }

    @Test("of several that save at once one is saved, and told so; the others are a conflict")
    func atOnce() async throws {
        let portal = try TestPortal()
        try await portal.previewed { browser, _ in
            let folder = try await folder(browser)
            for round in 0..<6 {
                let hash = try hash(try await browser.get(folder + "entry?file=tutorials/lamp.md"))
                let answers = try await withThrowingTaskGroup(of: (Int, Int, String).self) { group in
                    for writer in 0..<4 {
                        group.addTask {
                            let change =
                                "{\"file\":\"tutorials/lamp.md\",\"hash\":\"\(hash)\",\"fields\":{\"summary\":\"r\(round)w\(writer)\"}}"
                            let answer = try await post(browser, folder + "save", change)
                            return (writer, answer.status, answer.body)
                        }
                    }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
                let saved = answers.filter { $0.1 == 200 }
                #expect(saved.count == 1 && answers.filter { $0.1 == 409 }.count == 3, "\(answers.map { ($0.1, $0.2.prefix(200)) })")
                #expect(try text(portal).contains("summary: r\(round)w\(saved.first?.0 ?? -1)\n"))
            }
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: portal.path + "/content/tutorials").allSatisfy { !$0.hasPrefix(".") })
        }
    }

    @Test("a version from before a rename keeps the address that the page had meanwhile")
    func aliasesStay() async throws {
        let portal = try TestPortal()
        try await portal.previewed { browser, _ in
            let folder = try await folder(browser)
            let hash1 = try hash(try await browser.get(folder + "entry?file=tutorials/lamp.md"))
            let change = "{\"file\":\"tutorials/lamp.md\",\"hash\":\"\(hash1)\",\"fields\":{\"title\":\"第二\"}}"
            let hash2 = try hash(try await post(browser, folder + "save", change))
            let wish = "{\"file\":\"tutorials/lamp.md\",\"hash\":\"\(hash2)\",\"name\":\"paper-lamp\"}"
            #expect(try await post(browser, folder + "rename", wish).status == 200)
            let entry = try await browser.get(folder + "entry?file=tutorials/paper-lamp.md")
            guard let version = entry.body.firstMatch(of: #/"time":([0-9]+)/#)?.output.1 else { return }
            let back = "{\"file\":\"tutorials/paper-lamp.md\",\"hash\":\"\(try hash(entry))\",\"version\":\(version)}"
            #expect(try await post(browser, folder + "restore", back).status == 200)
            let written = try text(portal, "content/tutorials/paper-lamp.md")
            #expect(written.contains("title: 台灯\n") && written.contains("aliases: [tutorials/lamp.html]\n"))
        }
    }

    @Test("while the content is away, nothing is begun in its place", arguments: [true, false], [true, false])
    func away(leavesFolder: Bool, isNoticed: Bool) async throws {
        let portal = try TestPortal()
        try await portal.previewed(language: .chinese) { browser, _ in
            let folder = try await folder(browser)
            try portal.move("content", to: "away")
            if leavesFolder { try FileManager.default.createDirectory(atPath: portal.path + "/content", withIntermediateDirectories: true) }
            if isNoticed { try await Task.sleep(for: .seconds(1)) }
            let answer = try await post(browser, folder + "new", "{\"type\":\"tutorial\",\"title\":\"While away\"}")
            #expect(answer.status == 400 || answer.status == 404)
            #expect((try? FileManager.default.contentsOfDirectory(atPath: portal.path + "/content"))?.isEmpty ?? true)
            if leavesFolder { try portal.remove("content") }
            try portal.move("away", to: "content")
        }
    }

    @Test("what can't be written is told by its field, and what was meant with the mistake")
    func told() async throws {
        let portal = try TestPortal()
        try portal.put("content/tutorials/paper-kite.md", "---\ntitle: &t 纸\nsummary: *t\n---\n\n文。\n")
        try await portal.previewed(language: .chinese) { browser, _ in
            let folder = try await folder(browser)
            let hash = try hash(try await browser.get(folder + "entry?file=tutorials/paper-kite.md"))
            let change = "{\"file\":\"tutorials/paper-kite.md\",\"hash\":\"\(hash)\",\"fields\":{\"title\":\"x\"}}"
            let refused = try await post(browser, folder + "save", change)
            #expect(refused.status == 400 && refused.body.contains("「标题」") && refused.body.contains("引用"))
            let text = "{\"file\":\"tutorials/lamp.md\",\"hash\":\"\",\"text\":\"见 [[paper-kiet]]。\\n\"}"
            let look = try await post(browser, folder + "look", text)
            #expect(
                look.body.contains("\"suggestions\":[\"paper-kite\"]") && look.body.contains("\"wrong\":\"paper-kiet\""), "\(look.body)")
            try portal.remove("content/tutorials/paper-kite.md")
            try await Task.sleep(for: .seconds(1))
            #expect(try await post(browser, folder + "save", change).body.contains("不在了"))
        }
    }

    @Test("nobody posts without the token, from another page, or in a form's own way")
    func foreign() async throws {
        let portal = try TestPortal()
        try await portal.previewed { browser, _ in
            let folder = try await folder(browser)
            let hash = try hash(try await browser.get(folder + "entry?file=tutorials/lamp.md"))
            let change = "{\"file\":\"tutorials/lamp.md\",\"hash\":\"\(hash)\",\"text\":\"broken into\"}"
            for origin in ["http://evil.example", "null", "http://127.0.0.1:1", "https://127.0.0.1:\(browser.port)", ""] {
                let status = try await post(browser, folder + "save", change, origin: origin).status
                #expect(status == 403, "\(origin)")
            }
            #expect(try await post(browser, folder + "save", change, type: "text/plain").status == 403)
            #expect(try await post(browser, folder + "save", change, more: ["Sec-Fetch-Site: cross-site"]).status == 403)
            for path in ["/.lathe/edit-/save", "/.lathe/edit-0/save", "/.lathe/save", String(folder.dropLast(2)) + "/save"] {
                let status = try await post(browser, path, change).status
                #expect([403, 404, 405].contains(status), "\(path)")
            }
            #expect(try !text(portal).contains("broken into"))
            #expect(try await post(browser, folder + "save", change).status == 200)
        }
    }

    @Test("nothing but the entries' own files is opened or written")
    func outside() async throws {
        let portal = try TestPortal()
        try portal.put("content/.hidden/note.md", "nobody may read this")
        try portal.put("outside.md", "nobody may read this")
        try FileManager.default.createSymbolicLink(
            atPath: portal.path + "/content/linked.md", withDestinationPath: portal.path + "/outside.md")
        try await portal.previewed { browser, _ in
            let folder = try await folder(browser)
            for file in [
                "../secret.txt", "../outside.md", "/etc/passwd", "tutorials/../../secret.txt", ".hidden/note.md", "portal.yml",
                "tutorials/kite.svg", "linked.md", "nothing.md", "", "..%2Fsecret.txt", "%2e%2e/secret.txt", "tutorials/lamp.md%00",
            ] {
                let read = try await browser.get(folder + "entry?file=" + file)
                #expect([400, 404].contains(read.status) && !read.body.contains("nobody may"), "\(file)")
                let change = "{\"file\":\"\(file)\",\"hash\":\"\",\"text\":\"broken into\"}"
                for name in ["look", "save", "restore"] {
                    let status = try await post(browser, folder + name, change.replacing("}", with: ",\"version\":1}")).status
                    #expect(status == 404, "\(name) \(file)")
                }
            }
            #expect(try text(portal, "secret.txt") == "nobody may read this" && text(portal, "outside.md") == "nobody may read this")
        }
    }

    @Test("odd and endless bodies stop nothing")
    func bodies() async throws {
        try await TestPortal().previewed { browser, _ in
            let folder = try await folder(browser)
            for body in [
                "", "{", "[]", "null", "{\"file\":1}", String(repeating: "[", count: 100_000),
                "{\"file\":\"tutorials/lamp.md\",\"fields\":{\"a\":" + String(repeating: "[", count: 400)
                    + String(repeating: "]", count: 400) + "}}",
            ] {
                let status = try await post(browser, folder + "look", body).status
                #expect([400, 409].contains(status), "\(body.prefix(40))")
            }
            let head =
                "POST \(folder)save HTTP/1.1\r\nHost: 127.0.0.1:\(browser.port)\r\nOrigin: http://127.0.0.1:\(browser.port)\r\nContent-Type: application/json\r\n"
            #expect(try await browser.raw(head + "Content-Length: 99999999999\r\n\r\n").status == 413)
            #expect(try await browser.raw(head + "Transfer-Encoding: chunked\r\n\r\n").status == 413)
            #expect(try await browser.get("/").status == 200)
        }
    }

    @Test("a new entry is begun, and one that is there is not written over")
    func new() async throws {
        let portal = try TestPortal()
        try await portal.previewed { browser, _ in
            let folder = try await folder(browser)
            let answer = try await post(browser, folder + "new", "{\"type\":\"tutorial\",\"title\":\"Paper lamp\"}")
            #expect(answer.status == 200 && answer.body.contains("tutorials/paper-lamp.md"))
            #expect(try text(portal, "content/tutorials/paper-lamp.md").contains("title: Paper lamp"))
            #expect(try await browser.get(folder + "entry?file=tutorials/paper-lamp.md").status == 200)
            for wish in ["{\"type\":\"tutorial\",\"title\":\"Paper lamp\"}", "{\"type\":\"tutorial\",\"title\":\"…\"}"] {
                #expect(try await post(browser, folder + "new", wish).status == 400)
            }
            #expect(try await post(browser, folder + "new", "{\"type\":\"../x\",\"title\":\"A\"}").status == 404)
        }
    }
}
