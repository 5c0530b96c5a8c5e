import Services
import Testing

@Suite struct AddressRulesTests {
    private static func space(_ url: String) -> [String: String] {
        ["spaces/a.md": "---\ntitle: 甲\ncampus: east\nlive: {url: \"\(url)\"}\nhours: always\n---\n", "campuses/east.md": "# 东\n"]
    }

    @Test(arguments: [
        "https://192.168.1.5/state.json", "https://10.0.0.2:8080/x", "https://printer.local/x", "https://localhost/x",
        "https://[fd00::1]/x",
        "https://172.20.1.1/", "https://169.254.3.3/", "https://octoprint/api", "https://127.1/x", "https://0x7f000001/",
        "https://[::ffff:10.0.0.1]/",
        "https://nas.lan/x", "https://[fe80::1]/", "https://100.64.0.1/",
    ])
    func aPublicPortalAsksNoPrivateAddress(_ url: String) throws {
        let texts = Self.space(url)
        #expect(try checked(texts.merging(["portal.yml": "url: https://maker.example.org\n"]) { $1 }) == ["spaces/a.md:4 live-private"])
        #expect(try checked(texts.merging(["portal.yml": "url: https://192.168.1.2/maker\n"]) { $1 }) == [])
        #expect(try checked(texts) == [])
        #expect(try checked(texts.merging(["portal.yml": "url: https://maker.example.org\n"]) { $1 }, advice: false) == [])
    }

    @Test(arguments: [
        "https://state.example.org/x", "https://8.8.8.8/", "https://172.32.0.1/", "https://[2001:db8::1]/", "https://fd.example.org/",
        "https://10.example.org/",
    ])
    func aPublicOneMayBeAsked(_ url: String) throws {
        #expect(try checked(Self.space(url).merging(["portal.yml": "url: https://maker.example.org\n"]) { $1 }) == [])
        #expect(!PrivateHost.isPrivate(url: url))
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)//{path}", "data:text/html,x", "vbscript:x", "//evil.example/{path}", " javascript:x",
        "file:///etc/{path}",
    ])
    func anEditAddressThatNoLinkMayHaveIsAnError(_ edit: String) throws {
        #expect(
            try checked(["a.md": "# A\n", "portal.yml": "title: T\nedit: \"\(edit)\"\n"], advice: false) == ["portal.yml:2 unsafe-address"])
    }

    @Test(arguments: [
        "https://git.example.org/edit/{path}", "http://10.0.0.1/{path}", "/edit/{path}", "mailto:x@example.org?subject={path}",
    ])
    func othersAreNone(_ edit: String) throws {
        #expect(try checked(["a.md": "# A\n", "portal.yml": "edit: \"\(edit)\"\n"], advice: false) == [])
    }

    @Test func notesForTeachersAreToldOnce() throws {
        let texts = [
            "tutorials/b.md": "---\ntitle: 乙\nteacher_notes: 答案\nlast_tested: 2026-11-01\n---\n",
            "tutorials/a.md": "---\ntitle: 甲\nteacher_notes: 答案\nlast_tested: 2026-11-01\n---\n",
        ]
        #expect(try checked(texts).filter { $0.hasSuffix("teacher-notes-public") } == ["tutorials/a.md:3 teacher-notes-public"])
        #expect(try !checked(texts, advice: false).contains { $0.hasSuffix("teacher-notes-public") })
    }
}
