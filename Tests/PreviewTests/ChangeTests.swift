import Building
import Content
import Diagnostics
import Foundation
import Synchronization
import Testing

@testable import Preview

@Suite("What open pages are told", .timeLimit(.minutes(5)))
struct ChangeTests {
    @Test("a saved text changes its own page and no other, however it is saved")
    func text() async throws {
        let portal = try TestPortal()
        try await portal.previewed { browser, _ in
            let (own, other) = (try await browser.events("about.html"), try await browser.events("tutorials/lamp.html"))
            let (before, otherBefore) = (try await own.next(), try await other.next())
            #expect(try await browser.get("/about.html").body.contains("data-signature=\"\(before.signature)\""))
            try portal.put("content/about.md", "# 关于\n\n我们在四楼。\n")
            let after = try await own.first { $0.signature != before.signature }
            #expect(try await browser.get("/about.html").body.contains("四楼"))
            #expect(after.styles == before.styles && after.mistakes.isEmpty)
            try portal.overwrite("content/about.md", "# 关于\n\n我们在五楼。\n")
            _ = try await own.first { $0.signature != after.signature }
            #expect(try await browser.get("/about.html").body.contains("五楼"))
            let last = try await other.first { $0.version > after.version }
            #expect(last.signature == otherBefore.signature)
        }
    }

    @Test("one text that is saved is shown before all of it is read, to nobody but its writer")
    func sooner() throws {
        let portal = try TestPortal()
        let folder = portal.path + "/content"
        func options(_ address: String) -> Preview.Options {
            var options = Preview.Options { BuildOptions(content: folder, now: .day(Day(daysSince1970: 20_784)), jobs: 2) }
            options.address = address
            return options
        }
        let (own, open) = (options("127.0.0.1"), options("0.0.0.0"))
        func lamp(_ text: String) -> String { "---\ntitle: 台灯\nsummary: 纸做的\n---\n\n## 步骤 1：折\n\n\(text)\n" }
        try portal.put("content/tutorials/lamp.md", lamp("折纸。"))
        var reader = PreviewReader(own)
        let first = Snapshot(reader.read(), after: nil, asked: nil)
        try portal.put("content/tutorials/lamp.md", lamp("折纸，再粘。"))
        let change = FolderChange.files([folder + "/tutorials/lamp.md"])
        let sooner = first.showing(change, own)
        let page = sooner?.page("tutorials/lamp.html").map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
        #expect(page.contains("再粘"))
        #expect(sooner?.version == first.version + 1)
        for other in [
            FolderChange.anything, .files([folder + "/tutorials/lamp.md", folder + "/index.md"]), .files([folder + "/tutorials/kite.svg"]),
            .files([portal.path + "/secret.txt"]), .none,
        ] {
            let shown = first.showing(other, own) != nil
            #expect(!shown, "\(other)")
        }
        let isShown = first.showing(change, open) != nil
        #expect(!isShown)
        try portal.put("content/tutorials/lamp.md", "---\ntitle: [\n---\n")
        let isShownBroken = first.showing(change, own) != nil
        #expect(!isShownBroken)
    }

    @Test("no earlier text takes the place of a later one, however fast they are saved")
    func fast() async throws {
        let portal = try TestPortal()
        try await portal.previewed { browser, _ in
            let last = 40
            let saving = Task {
                for number in 1...last {
                    let title = number % 5 == 0 ? "灯 \(number)" : "灯"
                    try portal.put("content/tutorials/lamp.md", "---\ntitle: \(title)\n---\n\n## 步骤 1：折\n\n第 \(number) 遍。\n")
                    try await Task.sleep(for: .milliseconds(number % 7 * 10))
                }
            }
            var seen = 0
            let end = ContinuousClock.now + .seconds(120)
            while seen < last, ContinuousClock.now < end {
                let body = try await browser.get("/tutorials/lamp.html").body
                guard let number = body.firstMatch(of: /第 (\d+) 遍/).flatMap({ Int($0.1) }) else { continue }
                #expect(number >= seen)
                seen = number
            }
            try await saving.value
            #expect(seen == last)
        }
    }

    @Test("what is saved between the first reading and the first look is told, and nothing else", arguments: [true, false])
    func early(isSaved: Bool) throws {
        let portal = try TestPortal()
        let folder = portal.path + "/content"
        var reader = PreviewReader(Preview.Options { BuildOptions(content: folder, now: .day(Day(daysSince1970: 20_784)), jobs: 2) })
        let read = reader.read().previewed
        let watch = FolderWatch({ [folder] }, seen: FolderLook(FolderLook([]), and: read.folder))
        if isSaved { try portal.put("content/tutorials/lamp.md", "# 新的\n") }
        var asked = 0
        let change = watch.wait {
            asked += 1
            return asked > 3
        }
        #expect((change != nil) == isSaved)
    }

    @Test("what the system tells of files that are saved names them, and nothing else does")
    func signals() throws {
        let portal = try TestPortal()
        let signals = try #require(FolderSignals())
        let folder = portal.path + "/content"
        signals.watch([folder])
        try portal.put("content/about.md", "# 一\n")
        try portal.overwrite("content/tutorials/lamp.md", "# 二\n")
        #expect(signals.wait(milliseconds: 1000) > 0)
        #expect(signals.taken() == .files([folder + "/about.md", folder + "/tutorials/lamp.md"]))
        #expect(signals.taken() == .none)
        try portal.remove("content/about.md")
        _ = signals.wait(milliseconds: 1000)
        #expect(signals.taken() == .anything)
        try portal.move("content/guides", to: "content/help")
        _ = signals.wait(milliseconds: 1000)
        signals.watch([folder])
        _ = signals.taken()
        try portal.overwrite("content/help/start.md", "# 三\n")
        _ = signals.wait(milliseconds: 1000)
        #expect(signals.taken() == .files([folder + "/help/start.md"]))
    }

    @Test("a mistake is told at its line over the last good version, until it is mended")
    func mistake() async throws {
        let portal = try TestPortal()
        let good = "---\ntitle: 台灯\nlevel: 1\n---\n\n折纸。\n"
        try await portal.previewed { browser, _ in
            let (events, home) = (try await browser.events("tutorials/lamp.html"), try await browser.events("index.html"))
            let before = try await events.next()
            _ = try await home.next()
            try portal.put("content/tutorials/lamp.md", "---\ntitle: 台灯\nlevel: [1\n---\n\n别的。\n")
            let broken = try await events.first { !$0.mistakes.isEmpty }
            let mistake = try #require(broken.mistakes.first)
            #expect(mistake.file == "tutorials/lamp.md" && (2...4).contains(mistake.line) && mistake.cure != nil)
            #expect(broken.signature == before.signature)
            #expect(try await browser.get("/tutorials/lamp.html").body.contains("折纸"))
            let told = try await home.first { !$0.elsewhere.isEmpty }
            #expect(told.mistakes.isEmpty && told.elsewhere.first?.href == "/tutorials/lamp.html")
            try portal.put("content/tutorials/lamp.md", good)
            let mended = try await events.first { $0.mistakes.isEmpty }
            #expect(mended.version > broken.version)
            _ = try await home.first { $0.elsewhere.isEmpty }
        }
    }

    @Test(
        "a new file that can't be read has a page that says why, until it is mended",
        arguments: [
            ("tutorials/new.md", "---\ntitle: 新\nlevel: [1\n---\n\n文。\n", "tutorials/new.html"),
            ("guides/新/index.md", "---\ntitle: 新\ntitle: 旧\n---\n\n文。\n", "guides/%E6%96%B0/index.html"),
            ("note.md", "---\ntitle: \"新\nlevel: [\n---\n\n文。\n", "note.html"),
        ])
    func newAndBroken(_ path: String, _ text: String, _ address: String) async throws {
        let portal = try TestPortal()
        try await portal.previewed { browser, _ in
            let events = try await browser.events(address)
            _ = try await events.next()
            try portal.put("content/\(path)", text)
            let broken = try await events.first { !$0.mistakes.isEmpty }
            #expect(broken.mistakes.first?.file == path && broken.mark == nil)
            let page = try await browser.get("/" + address)
            #expect(page.status == 503 && page.body.contains(path) && page.body.contains("→ ") && page.body.contains("preview.js"))
            #expect(try await browser.get("/nowhere.html").status == 404)
            try portal.put("content/\(path)", "---\ntitle: 新\n---\n\n好了。\n")
            _ = try await events.first { $0.mistakes.isEmpty && !$0.signature.isEmpty }
            #expect(try await browser.get("/" + address).body.contains("好了"))
        }
    }

    @Test("in the reader's language", arguments: [Words.Language.chinese, .english])
    func language(_ language: Words.Language) async throws {
        let portal = try TestPortal()
        try portal.put("content/about.md", "---\ntitle: [\n---\n")
        try await portal.previewed(language: language) { browser, _ in
            let state = try await browser.events("about.html").next()
            let message = try #require(state.mistakes.first?.message)
            #expect(message.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } == (language == .chinese))
            #expect(state.language == (language == .chinese ? "zh-Hans" : "en"))
        }
    }

    @Test("mistakes in settings and templates are told on every page, which stays")
    func everywhere() async throws {
        let portal = try TestPortal()
        try await portal.previewed { browser, _ in
            let events = try await browser.events("about.html")
            let before = try await events.next()
            try portal.put("content/portal.yml", "title: 创客空间\nlanguages: [zh-Hans\n")
            let settings = try await events.first { !$0.mistakes.isEmpty }
            #expect(settings.mistakes.first?.file == "portal.yml" && settings.signature == before.signature)
            #expect(try await browser.get("/about.html").body.contains("三楼"))
            try portal.put("content/portal.yml", "title: 创客空间\nlanguages: [zh-Hans, en]\n")
            _ = try await events.first { $0.mistakes.isEmpty }
            // The folder is new, too.
            try portal.put("templates/layouts/page.mustache", "<!doctype html>{{no_such_name}}")
            let template = try await events.first { !$0.mistakes.isEmpty }
            #expect(template.mistakes.first?.file.hasPrefix("templates/") == true && template.signature == before.signature)
            try portal.put(
                "templates/layouts/page.mustache", "<!doctype html>\n<html lang=\"{{lang}}\"><head></head><body>mine</body></html>\n")
            _ = try await events.first { $0.mistakes.isEmpty && $0.signature != before.signature }
            #expect(try await browser.get("/about.html").body.contains("mine"))
        }
    }

    @Test("a style sheet changes nothing but the style sheet")
    func styles() async throws {
        let portal = try TestPortal()
        try portal.put("templates/assets/css/own.css", "body { color: red }\n")
        try await portal.previewed { browser, _ in
            let events = try await browser.events("about.html")
            let before = try await events.next()
            try portal.put("templates/assets/css/own.css", "body { color: green }\n")
            let after = try await events.first { $0.version > before.version }
            #expect(after.signature == before.signature && after.styles != before.styles)
        }
    }

    @Test("a picture is named, and its page stays")
    func picture() async throws {
        let portal = try TestPortal()
        try await portal.previewed { browser, _ in
            let events = try await browser.events("tutorials/kite.html")
            let before = try await events.next()
            try portal.put("content/tutorials/kite.svg", TestPortal.drawing("blue"))
            let after = try await events.first { $0.replaced["tutorials/kite.svg"] != nil }
            #expect(after.signature == before.signature && after.replaced["tutorials/kite.svg"] == after.version)
            #expect(try await browser.get("/tutorials/kite.svg").body.contains("blue"))
        }
    }

    @Test("new files, renamed and deleted ones, and whole folders moved")
    func files() async throws {
        let portal = try TestPortal()
        try await portal.previewed { browser, _ in
            let new = try await browser.events("tutorials/new/deep/box.html")
            #expect(try await new.next().signature.isEmpty)
            try portal.put("content/tutorials/new/deep/box.md", "# 盒子\n\n做盒子。\n")
            let before = try await new.first { !$0.signature.isEmpty }
            #expect(try await browser.get("/tutorials/new/deep/box.html").body.contains("做盒子"))
            // A folder that came later is watched like the others.
            try portal.put("content/tutorials/new/deep/box.md", "# 盒子\n\n做大盒子。\n")
            _ = try await new.first { $0.signature != before.signature }
            let lamp = try await browser.events("tutorials/lamp.html")
            _ = try await lamp.next()
            try portal.move("content/tutorials/lamp.md", to: "content/tutorials/paper-lamp.md")
            #expect(try await lamp.first { $0.signature.isEmpty }.moved == "/tutorials/paper-lamp.html")
            try portal.move("content/tutorials/new", to: "content/guides/old")
            #expect(try await new.first { $0.signature.isEmpty }.moved == "/guides/old/deep/box.html")
            let about = try await browser.events("about.html")
            _ = try await about.next()
            try portal.remove("content/about.md")
            let gone = try await about.first { $0.signature.isEmpty }
            #expect(gone.moved == nil && gone.mark != nil)
            #expect(try await browser.get("/about.html").status == 404)
        }
    }

    @Test("a thousand files that change at once are read a few times, not a thousand")
    func thousand() async throws {
        let portal = try TestPortal()
        for number in 0..<1000 { try portal.put("content/pages/p\(number).md", "# 页 \(number)\n") }
        let readings = Mutex(0)
        try await portal.previewed(language: .english) { _ in
            readings.withLock { $0 += 1 }
        } _: { browser, _ in
            let events = try await browser.events("pages/p999.html")
            let before = try await events.next()
            for number in 0..<1000 { try portal.put("content/pages/p\(number).md", "# 页 \(number)\n\n改过。\n") }
            _ = try await events.first { $0.signature != before.signature }
            #expect(try await browser.get("/pages/p0.html").body.contains("改过"))
            #expect(readings.withLock { $0 } < 60)
        }
    }

    @Test("what editors lay beside a file is no change")
    func beside() throws {
        let portal = try TestPortal()
        let folder = portal.path + "/content"
        let seen = FolderLook([folder])
        _ = seen.values
        let watch = FolderWatch({ [folder] }, seen: seen)
        /// What is told before it has been asked so many times, in steps of a tenth of a second.
        func change(within most: Int) -> FolderChange? {
            var asked = 0
            return watch.wait {
                asked += 1
                return asked > most
            }
        }
        for name in [".about.md.swp", "about.md~", "~$about.md", ".#about.md"] { try portal.put("content/" + name, "x") }
        // Neither the look with which watching begins, nor the system.
        #expect(change(within: 3) == nil)
        for name in [".about.md.swp", "about.md~", "~$about.md", ".#about.md"] { try portal.put("content/" + name, "xy") }
        #expect(change(within: 5) == nil)
        try portal.overwrite("content/about.md", "# 关于\n\n别的。\n")
        #expect(change(within: 300) == .files([folder + "/about.md"]))
    }

    @Test("drafts and scheduled pages are shown and marked, withdrawn ones are not")
    func drafts() async throws {
        let portal = try TestPortal()
        try portal.put("content/guides/draft.md", "---\ntitle: 草稿页\nstatus: draft\n---\n\n未完。\n")
        try portal.put("content/guides/later.md", "---\ntitle: 以后\ndate: 2099-01-01\n---\n\n以后。\n")
        try portal.put("content/guides/gone.md", "---\ntitle: 撤回\nstatus: withdrawn\n---\n\n撤回的话。\n")
        try await portal.previewed { browser, _ in
            #expect(try await browser.get("/guides/draft.html").body.contains("未完"))
            #expect(try await browser.get("/guides/later.html").status == 200)
            let draft = try await browser.events("guides/draft.html").next()
            #expect(draft.mark?.contains("draft") == true)
            #expect(draft.heldBack == ["guides/draft.html": "draft", "guides/later.html": "scheduled"])
            #expect(try await browser.events("guides/later.html").next().mark?.contains("scheduled") == true)
            #expect(try await browser.events("about.html").next().mark == nil)
            let gone = try await browser.get("/guides/gone.html")
            #expect(gone.status == 404 && !gone.body.contains("撤回的话"))
            #expect(try await browser.events("guides/gone.html").next().mark?.contains("withdrawn") == true)
        }
    }
}
