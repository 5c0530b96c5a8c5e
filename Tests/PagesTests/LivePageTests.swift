import Testing

@testable import Pages

@Suite struct LivePageTests {
    private func made(_ live: String, portal: String = "https://maker.example.com") throws -> MadeSite {
        try #require(
            MadeSite(
                Sample.texts.merging([
                    "portal.yml": "languages: [zh-Hans]\nurl: \(portal)\n",
                    "spaces/studio.md": "---\ntitle: 工坊\ncampus: east\nlive: \(live)\n---\n",
                    "services/desk.md": "---\ntitle: 咨询台\nmode: physical\nlive: \(live)\n---\n",
                    "equipment/laser.md":
                        "---\ntitle: 激光\nunits:\n  - {code: A, live: \(live)}\n  - {code: B, live: {url: \"https://b.example/x\", path: a.b}}\n---\n",
                ]) { $1 }))
    }

    @Test func thePolicyOpensForExactlyTheOriginsOfThePage() throws {
        let made = try made("{url: \"https://API.example:8443/s?a='b;c\", path: state.open, updated: state.at}")
        #expect(made.page("spaces/studio.html").contains("connect-src 'self' https://api.example:8443;"))
        #expect(made.page("services/desk.html").contains("connect-src 'self' https://api.example:8443;"))
        #expect(made.page("equipment/laser.html").contains("connect-src 'self' https://api.example:8443 https://b.example;"))
        #expect(made.page("spaces/studio.html").contains("data-path=\"state.open\" data-updated=\"state.at\""))
        for page in ["index.html", "campuses/east.html", "tutorials/lamp.html", "spaces/index.html"] {
            #expect(made.page(page).contains("connect-src 'self';"), "\(page)")
            #expect(!made.page(page).contains("data-live"), "\(page)")
        }
    }

    @Test(arguments: ["http://plain.example/x", "https://a@b.example/x", "https://例子/x", "https://x.example;img-src/"])
    func whatNoPageCanAskIsLeftOut(_ url: String) throws {
        let made = try made("{url: \"\(url)\"}")
        #expect(!made.page("spaces/studio.html").contains("data-live") && made.page("spaces/studio.html").contains("connect-src 'self';"))
        #expect(made.page("equipment/laser.html").contains("connect-src 'self' https://b.example;"))
    }

    @Test func plainHttpServesAPlainPortal() throws {
        #expect(
            try made("{url: \"http://10.0.0.7/x\"}", portal: "http://maker.lan").page("spaces/studio.html").contains(
                "connect-src 'self' http://10.0.0.7;"))
    }
}
