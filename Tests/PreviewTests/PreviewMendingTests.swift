import Building
import Content
import Foundation
import Testing

@testable import Preview

/// Sure cures are followed from the page that shows their messages.
// One after the other: each portal that is served takes both cores when it is read.
@Suite("Mending from the preview", .serialized, .timeLimit(.minutes(5)))
struct PreviewMendingTests {
    private static let lamp = "content/tutorials/lamp.md"

    /// What a page is told, with its messages.
    private func state(_ browser: Browser, where isWanted: (Browser.State) -> Bool = { _ in true }) async throws -> Browser.State {
        try await browser.events("tutorials/lamp.html").first(where: isWanted)
    }

    private func ask(
        _ browser: Browser, _ state: Browser.State, _ mistake: Browser.State.Mistake, cure: String? = nil, address: String? = nil,
        origin: String? = nil
    ) async throws -> Browser.Answer {
        let offer = try #require(mistake.mend)
        let body = "{\"file\":\"\(mistake.file)\",\"hash\":\"\(offer.hash)\",\"cure\":\"\(cure ?? offer.cure)\"}"
        let host = "127.0.0.1:\(browser.port)"
        return try await browser.raw(
            """
            POST \(address ?? state.mend ?? "") HTTP/1.1\r
            Host: \(host)\r
            Connection: close\r
            Origin: \(origin ?? "http://" + host)\r
            Content-Type: application/json\r
            Content-Length: \(body.utf8.count)\r
            \r
            \(body)
            """)
    }

    private func text(_ portal: TestPortal) throws -> String {
        try String(contentsOfFile: portal.path + "/" + Self.lamp, encoding: .utf8)
    }

    /// The first message with a cure.
    private func offered(in state: Browser.State) throws -> Browser.State.Mistake {
        try #require((state.mistakes + state.hints + state.elsewhere).first { $0.mend != nil })
    }

    @Test(
        "a sure cure is put into the file, and its message goes",
        arguments: [
            ("---\ntitle: 台灯\nsumary: 折纸。\n---\n\n折。\n", "---\ntitle: 台灯\nsummary: 折纸。\n---\n\n折。\n"),
            ("# 台灯\r\n\r\n##步骤\r\n\r\n折。\r\n", "# 台灯\r\n\r\n## 步骤\r\n\r\n折。\r\n"),
            ("---\ntitle: 台灯\n---\n\n![图](Kite.SVG)\n", "---\ntitle: 台灯\n---\n\n![图](kite.svg)\n"),
            ("---\ntitle: 台灯：第一版: 木\n---\n\n折。\n", "---\ntitle: \"台灯：第一版: 木\"\n---\n\n折。\n"),
        ])
    func mended(_ wrong: String, _ right: String) async throws {
        let portal = try TestPortal()
        try portal.put(Self.lamp, wrong)
        try await portal.previewed { browser, _ in
            let before = try await state(browser)
            let mistake = try offered(in: before)
            let answer = try await ask(browser, before, mistake)
            #expect(answer.status == 200, "\(answer.body)")
            #expect(try text(portal) == right)
            let after = try await state(browser) { $0.version > before.version && !$0.hints.contains { $0.message == mistake.message } }
            #expect(after.mistakes.isEmpty)
        }
    }

    @Test("a cure of several changes is made as a whole")
    func severalChanges() async throws {
        let portal = try TestPortal()
        try portal.put("content/events/fair.md", "---\ntitle: 集市\ntime: 14:00\ncapacity: 20\ndate: 2026-12-05\n---\n\n来。\n")
        try await portal.previewed { browser, _ in
            let state = try await browser.events("events/fair.html").next()
            let mistake = try #require((state.hints + state.mistakes).first { $0.name == "moment-divided" })
            #expect(try await ask(browser, state, mistake).status == 200)
            let text = try String(contentsOfFile: portal.path + "/content/events/fair.md", encoding: .utf8)
            #expect(text == "---\ntitle: 集市\nstart: 2026-12-05 14:00\ncapacity: 20\n---\n\n来。\n")
        }
    }

    @Test("one of several slips is mended, and the others stay with theirs")
    func oneOfSeveral() async throws {
        let portal = try TestPortal()
        try portal.put(Self.lamp, "---\ntitle: 台灯\nsumary: 折纸。\n---\n\n##步骤\n\n折。\n")
        try await portal.previewed { browser, _ in
            let before = try await state(browser)
            let heading = try #require(before.hints.first { $0.line == 6 && $0.mend != nil })
            #expect(try await ask(browser, before, heading).status == 200)
            #expect(try text(portal) == "---\ntitle: 台灯\nsumary: 折纸。\n---\n\n## 步骤\n\n折。\n")
            // The other was offered for another state of the file.
            let field = try #require(before.hints.first { $0.name == "unknown-field" })
            #expect(try await ask(browser, before, field).status == 409)
            let after = try await state(browser) { $0.version > before.version && !$0.hints.contains { $0.line == 6 } }
            #expect(try await ask(browser, after, try offered(in: after)).status == 200)
            #expect(try text(portal) == "---\ntitle: 台灯\nsummary: 折纸。\n---\n\n## 步骤\n\n折。\n")
        }
    }

    @Test(
        "what is for the writer to decide has no cure to ask for",
        arguments: ["level: 九", "data: 2026-11-01", "tools: [nowhere]", "stutus: draft", "tags: [a, b] c"])
    func forTheWriter(_ line: String) throws {
        let portal = try TestPortal()
        try portal.put(Self.lamp, "---\ntitle: 台灯\n\(line)\n---\n\n折。\n")
        let found = FoundMistakes(snapshot(of: portal), path: "tutorials/lamp.html", offersCures: true)
        #expect(!(found.hints + found.here).isEmpty && (found.hints + found.here).allSatisfy { $0.mend == nil }, "\(found)")
    }

    private func snapshot(of portal: TestPortal) -> Snapshot {
        let content = portal.path + "/content"
        var reader = PreviewReader(Preview.Options { BuildOptions(content: content, now: .day(Day(daysSince1970: 20_784))) })
        return Snapshot(reader.read(), after: nil, asked: .english)
    }

    @Test("a file that is another by now, a cure of nothing, and whoever lacks the token or comes from elsewhere, change nothing")
    func refused() async throws {
        let portal = try TestPortal()
        let wrong = "---\ntitle: 台灯\nsumary: 折纸。\n---\n\n折。\n"
        try portal.put(Self.lamp, wrong)
        try await portal.previewed { browser, _ in
            let state = try await state(browser)
            let mistake = try offered(in: state)
            #expect(try await ask(browser, state, mistake, cure: "none").status == 400)
            #expect(try await ask(browser, state, mistake, origin: "http://example.org").status == 403)
            #expect(try await ask(browser, state, mistake, address: "/.lathe/edit-other/mend").status != 200)
            #expect(try await browser.get(state.mend ?? "").status == 404)
            #expect(try text(portal) == wrong)
            let others = wrong + "\n别人写的。\n"
            try portal.overwrite(Self.lamp, others)
            #expect(try await ask(browser, state, mistake).status == 409)
            #expect(try text(portal) == others)
        }
    }

    @Test("who else is in the network sees the message without a cure to ask for")
    func fromElsewhere() throws {
        let portal = try TestPortal()
        try portal.put(Self.lamp, "---\ntitle: 台灯\nsumary: 折纸。\n---\n\n折。\n")
        let snapshot = snapshot(of: portal)
        let page = "tutorials/lamp.html"
        #expect(FoundMistakes(snapshot, path: page, offersCures: true).hints.contains { $0.mend != nil })
        #expect(FoundMistakes(snapshot, path: page, offersCures: false).hints.allSatisfy { $0.mend == nil })
        // What has been saved since it was read may be something else.
        try portal.put(Self.lamp, "---\ntitle: 台灯\nsumary: 折纸。\n---\n\n折了。\n")
        #expect(FoundMistakes(snapshot, path: page, offersCures: true).hints.allSatisfy { $0.mend == nil })
    }
}
