import Content
import FlyingSocks
import Foundation
import Testing

@testable import Preview

@Suite("What a preview serves", .timeLimit(.minutes(5)))
struct ServingTests {
    @Test("pages, folders, files and what isn't there")
    func files() async throws {
        try await TestPortal().previewed { browser, place in
            let home = try await browser.get("/")
            #expect(home.status == 200 && home.body.contains("欢迎") && home.body.contains("/.lathe/preview.js"))
            #expect(home.headers["content-type"] == "text/html; charset=utf-8")
            #expect(home.headers["cross-origin-resource-policy"] == "same-origin")
            #expect(try await browser.get("/tutorials/lamp.html").body.contains("折纸"))
            let folder = try await browser.get("/tutorials")
            #expect(folder.status == 302 && folder.headers["location"] == "/tutorials/")
            #expect(try await browser.get("/tutorials/").body.contains("风筝"))
            let drawing = try await browser.get("/tutorials/kite.svg")
            #expect(drawing.headers["content-type"] == "image/svg+xml" && drawing.body.contains("red"))
            #expect(try await browser.get("/search/entry.json").body.contains("台灯"))
            #expect(try await browser.get("/portal.json").body.contains("tutorials/lamp"))
            let missing = try await browser.get("/nowhere.html")
            #expect(missing.status == 404 && missing.body.contains("/.lathe/preview.js"))
            #expect(try await browser.get("/nowhere.png").status == 404)
            #expect(place.lastEdited?.hasPrefix(place.home) == true)
        }
    }

    @Test("what is published has nothing of the preview")
    func published() async throws {
        try await TestPortal().previewed { browser, _ in
            let page = try await browser.get("/about.html").body
            let start = try #require(page.firstRange(of: "<link rel=\"stylesheet\" href=\"/.lathe/"))
            let end = try #require(page.firstRange(of: "</script>\n</head>"))
            #expect(!(page[..<start.lowerBound] + page[end.upperBound...]).contains(".lathe"))
            #expect(page.contains("script-src 'self'") && !page.contains("unsafe"))
        }
    }

    @Test("HEAD, other methods, parts, and bytes that are known already")
    func methods() async throws {
        try await TestPortal().previewed { browser, _ in
            let (get, head) = (try await browser.get("/about.html"), try await browser.ask("HEAD", "/about.html"))
            #expect(head.status == 200 && head.body.isEmpty && head.headers["content-length"] == get.headers["content-length"])
            for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"] {
                #expect(try await browser.ask(method, "/about.html", ["Content-Length: 0"]).status == 405, "\(method)")
            }
            let whole = try await browser.get("/tutorials/kite.svg")
            let part = try await browser.get("/tutorials/kite.svg", ["Range: bytes=1-3"])
            #expect(part.status == 206 && part.body == "svg")
            #expect(try await browser.get("/tutorials/kite.svg", ["Range: bytes=9999-"]).status == 416)
            let mark = try #require(whole.headers["etag"])
            #expect(try await browser.get("/tutorials/kite.svg", ["If-None-Match: \(mark)"]).status == 304)
        }
    }

    @Test("only this machine's own names lead to it")
    func hosts() async throws {
        try await TestPortal().previewed { browser, _ in
            func status(_ host: String, _ path: String = "/") async throws -> Int {
                try await browser.ask("GET", path, host: host).status
            }
            let port = browser.port
            for host in ["127.0.0.1", "localhost", "LOCALHOST", "[::1]"] {
                let found = try await status("\(host):\(port)")
                #expect(found == 200, "\(host)")
            }
            for host in ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "192.168.1.2", "127.0.0.1@evil.example", ""] {
                let found = (try await status("\(host):\(port)"), try await status("\(host):\(port)", "/.lathe/events?page=index.html"))
                #expect(found == (403, 403), "\(host)")
            }
            for host in ["127.0.0.1", "127.0.0.1:1", "127.0.0.1:", "localhost:\(port)x"] {
                let found = try await status(host)
                #expect(found == 403, "\(host)")
            }
            #expect(try await browser.raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n").status == 403)
        }
    }

    @Test("nothing outside the portal is read")
    func outside() async throws {
        let portal = try TestPortal()
        try portal.put("content/.hidden/notes.txt", "nobody may read this")
        try portal.put("content/tutorials/private.yml.bak", "nobody may read this")
        try await portal.previewed { browser, _ in
            let ways = [
                "/../secret.txt", "/../../secret.txt", "/tutorials/../../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt",
                "/%252e%252e%252fsecret.txt", "/%252e%252e/secret.txt", "/..%5csecret.txt", "/..\\secret.txt", "//secret.txt",
                "/secret.txt%00.html", "/%00", "/tutorials/lamp.html%00.png", "/%c0%ae%c0%ae/secret.txt", "/%", "/%zz",
                "/.hidden/notes.txt",
                "/.lathe/../../secret.txt", "/.lathe/%2e%2e/secret.txt", "/.lathe/nothing", "/content/portal.yml", "/portal.yml",
                "/tutorials/lamp.md", "/tutorials/private.yml.bak", "/./secret.txt", "/file:///etc/passwd", "http://127.0.0.1/secret.txt",
                "/etc/passwd", "*", "/;/etc/passwd", "/.lathe/events", "/.lathe/events?page=", "/.lathe/events?page=../../secret.txt",
            ]
            for way in ways {
                let answer = try await browser.get(way)
                #expect([0, 400, 404].contains(answer.status), "\(way): \(answer.status)")
                #expect(!answer.body.contains("nobody may read") && !answer.body.contains("root:"), "\(way)")
            }
            #expect(try await browser.get("/").status == 200)
        }
    }

    @Test("a file that becomes a link to somewhere else is no longer sent, also while the settings can't be read")
    func linkedLater() async throws {
        let portal = try TestPortal()
        try portal.put("content/notes.txt", "for everyone")
        try portal.put("content/links.md", "# 下载\n\n[笔记](notes.txt)\n")
        try await portal.previewed { browser, _ in
            #expect(try await browser.get("/notes.txt").body.contains("for everyone"))
            try portal.put("content/portal.yml", "languages: [en, [\n")
            try await Task.sleep(for: .seconds(1))
            try portal.remove("content/notes.txt")
            try FileManager.default.createSymbolicLink(
                atPath: portal.path + "/content/notes.txt", withDestinationPath: portal.path + "/secret.txt")
            for _ in 0..<5 {
                #expect(try await !browser.get("/notes.txt").body.contains("nobody may read"))
                try await Task.sleep(for: .milliseconds(200))
            }
        }
    }

    @Test("odd requests, half ones and a thousand of them stop nothing")
    func odd() async throws {
        try await TestPortal().previewed { browser, _ in
            let (line, lines) = (
                String(repeating: "a", count: 1 << 20), String(repeating: "X: \(String(repeating: "b", count: 40))\r\n", count: 20_000)
            )
            for request in [
                "GET / HTTP/1.1\r\nX: \(line)\r\n\r\n", "GET / HTTP/1.1\r\n\(lines)\r\n", "GET /\(line) HTTP/1.1\r\n\r\n",
                "\r\n\r\n", "GET\r\n\r\n", "GET /\r\n\r\n", "\u{0}\u{1}\u{2}\r\n\r\n", "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", "POST / HTTP/1.1\r\nContent-Length: 99\r\n\r\nshort",
                "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n",
            ] {
                let socket = try await browser.connected()
                try? await socket.write(Data(request.utf8))
                try socket.close()
            }
            var held: [AsyncSocket] = []
            for number in 0..<500 {
                let socket = try await browser.connected()
                let request =
                    "GET \(number % 2 == 0 ? "/.lathe/events?page=index.html" : "/") HTTP/1.1\r\nHost: 127.0.0.1:\(browser.port)\r\n"
                // Some never read, some never end what they ask.
                try await socket.write(Data((request + (number % 3 == 0 ? "" : "\r\n")).utf8))
                held.append(socket)
            }
            #expect(try await browser.get("/about.html").status == 200)
            for socket in held { try? socket.close() }
            #expect(try await browser.get("/about.html").status == 200)
        }
    }

    @Test("a mistake that allows no portal is told all the same")
    func noPortal() async throws {
        let portal = try TestPortal()
        try portal.put("content/portal.yml", "title: [\n")
        try await portal.previewed { browser, _ in
            let answer = try await browser.get("/")
            #expect(answer.status == 503 && answer.body.contains("/.lathe/preview.js"))
            let events = try await browser.events("index.html")
            let state = try await events.next()
            #expect(state.mistakes.first?.file == "portal.yml" && state.signature.isEmpty)
            try portal.put("content/portal.yml", "title: 门户\n")
            let mended = try await events.first { $0.mistakes.isEmpty }
            #expect(!mended.signature.isEmpty)
            #expect(try await browser.get("/").status == 200)
        }
    }
}
