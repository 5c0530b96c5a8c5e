import Content
import Outputs
import Testing

@testable import Pages

/// What nginx reads: each line in a form that it can't take for anything else. `Tests/Browser/test_server.py` asks a real one.
@Suite struct RedirectMapTests {
    private func map(_ path: String, aliases: String, url: String? = nil) throws -> String {
        var texts = [path: "---\ntitle: x\naliases: [\(aliases)]\n---\n"]
        if let url { texts["portal.yml"] = "languages: [zh-Hans, en]\nurl: \"\(url)\"\n" }
        return try #require(MadeSite(texts)).page("redirects.map")
    }

    @Test(arguments: ["a$foo", "$document_root", "$http_cookie", "x${arg_u}y", "$"])
    func nothingInATargetReadsAsAVariable(_ name: String) throws {
        let map = try map("g/\(name).md", aliases: "o.html")
        #expect(map == "\"/o.html\" \"/g/\(SitePath(name).encoded.replacing("$", with: "%24")).html\";\n")
        #expect(!map.contains("$"))
    }

    @Test func aDollarInAnOldAddressIsItself() throws {
        #expect(try map("a.md", aliases: "\"p$uri.html\"") == "\"/p$uri.html\" \"/a.html\";\n")
    }

    @Test func quotesAreEscaped() throws {
        #expect(try map("a.md", aliases: "'x\"; return 200 \"y.html'") == "\"/x\\\"; return 200 \\\"y.html\" \"/a.html\";\n")
    }

    @Test func aLongAddressIsAnExpressionThatMatchesItAlone() throws {
        let name = String(repeating: "长", count: 14) + ".(a+)[b]"
        #expect(
            try map("a.md", aliases: "\"\(name).html\"")
                == #""~^/"# + String(repeating: "长", count: 14) + #"\\.\\(a\\+\\)\\[b\\]\\.html\\z" "/a.html";"# + "\n")
    }

    @Test func addressesThatDifferInCaseAloneStandOnce() throws {
        #expect(try map("a.md", aliases: "Old/x.html, old/X.html") == "\"/Old/x.html\" \"/a.html\";\n")
    }

    @Test func thePortalsFolderIsComparedDecodedAndSentEncoded() throws {
        let map = try map("a.md", aliases: "o.html", url: "https://x.example/%E9%A6%86/b%24c/?q=1#d")
        #expect(map == "\"/馆/b$c/o.html\" \"/%E9%A6%86/b%24c/a.html\";\n")
    }

    @Test(arguments: ["https://x.example//evil.example/", "https://x.example/a/../b/", "https://x.example/a%0Ab/"])
    func aFolderThatIsNoPlainPathMakesNoLine(_ url: String) throws {
        let texts = ["a.md": "---\ntitle: x\naliases: [o.html]\n---\n", "portal.yml": "languages: [zh-Hans]\nurl: \"\(url)\"\n"]
        let site = try #require(MadeSite(texts))
        #expect(site.page("redirects.map").isEmpty)
        #expect([any Output].builtIn.diagnostics(site.portal).map(\.name) == ["redirect-left-out"])
        #expect(site.page("o.html").contains("url=a.html"))
    }

    @Test func whatIsTooLongForNginxIsLeftOutWithAWord() throws {
        let folder = Array(repeating: String(repeating: "深", count: 80), count: 7).joined(separator: "/")
        let site = try #require(
            MadeSite([
                "\(folder)/a.md": "---\ntitle: x\naliases: [o.html]\n---\n", "b.md": "---\ntitle: y\naliases: [p.html]\n---\n",
            ]))
        #expect(site.page("redirects.map") == "\"/p.html\" \"/b.html\";\n")
        let told = [any Output].builtIn.diagnostics(site.portal)
        #expect(told.map(\.name) == ["redirect-left-out"] && told.first?.severity == .warning)
        #expect(told.first?.place.line == 3)
    }

    @Test func oldAddressesPointToTheNewOnes() throws {
        let site = try #require(MadeSite(["a/b.md": "---\ntitle: 新\naliases: [old/x.html, /past/]\n---\n"]))
        #expect(site.page("old/x.html").contains("http-equiv=\"refresh\" content=\"0; url=../a/b.html\""))
        #expect(
            site.page("redirects.map") == "\"/old/x.html\" \"/a/b.html\";\n\"/past/index.html\" \"/a/b.html\";\n\"/past/\" \"/a/b.html\";\n"
        )
    }

    @Test func redirectsNameTheFolderOfThePortalsAddress() throws {
        let site = try #require(
            MadeSite(["a/新.md": "---\naliases: [旧.html]\n---\n", "portal.yml": "url: https://maker.example.com/base/\n"]))
        #expect(site.page("redirects.map") == "\"/base/旧.html\" \"/base/a/%E6%96%B0.html\";\n")
    }
}
