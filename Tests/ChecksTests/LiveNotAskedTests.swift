import Testing

@Suite struct LiveNotAskedTests {
    private func found(_ url: String, portal: String = "https://maker.example.com/") throws -> [String] {
        try checked(
            [
                "portal.yml": "url: \(portal)\n", "campuses/hedong.md": "---\ntitle: 河东\n---\n",
                "spaces/studio.md": "---\ntitle: 工坊\ncampus: hedong\nlive: {url: \"\(url)\"}\n---\n",
                "equipment/laser.md": "---\ntitle: 激光\nunits:\n  - {code: A}\n  - {code: B, live: {url: \"\(url)\", path: a.b}}\n---\n",
            ], advice: false
        ).filter { $0.hasSuffix("live-not-asked") }
    }

    @Test(arguments: ["https://api.example.com/space.json", "https://api.example.com:8443/a;b,c?d='e'", "https://[2001:db8::1]/x"])
    func plainAddressesAreSilent(_ url: String) throws {
        #expect(try found(url) == [])
    }

    @Test(arguments: [
        "http://api.example.com/space.json", "https://me:pw@api.example.com/", "https://状态.例子/x", "https://api.example.com:99999/",
        "https://api.example.com;script-src/", "https://*/x", "https://a,b/x", "https://'none'/x", "https://a:b/x",
    ])
    func othersAreToldAtTheirPlace(_ url: String) throws {
        #expect(try found(url) == ["equipment/laser.md:5 live-not-asked", "spaces/studio.md:4 live-not-asked"])
    }

    @Test func plainHttpServesAPlainPortal() throws {
        #expect(try found("http://10.0.0.7:8080/state", portal: "http://maker.lan/") == [])
    }
}
