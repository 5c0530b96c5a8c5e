import Foundation
import Testing

@testable import Pages

/// The page that says what becomes of data, held against what is true.
@Suite struct PrivacyPageTests {
    private static let templates = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../templates").standardized

    private func page(_ changes: [String: String] = [:], _ path: String = "privacy.html") throws -> String {
        try #require(MadeSite(Sample.texts.merging(changes) { $1 })).page(path)
    }

    @Test("every page leads to it, in its own language")
    func linked() throws {
        let site = try #require(MadeSite(Sample.texts))
        #expect(site.page("index.html").contains("<a href=\"privacy.html\">隐私说明</a>"))
        #expect(site.page("tutorials/lamp.html").contains("<a href=\"../privacy.html\">隐私说明</a>"))
        #expect(site.page("en/tutorials/lamp.html").contains("<a href=\"../../en/privacy.html\">Privacy</a>"))
        #expect(site.page("en/privacy.html").contains("<h1>Privacy</h1>"))
    }

    @Test("a page of the writer's own takes its place, in the languages that it has")
    func own() throws {
        let site = try #require(MadeSite(Sample.texts.merging(["privacy.md": "---\ntitle: 我们的隐私\n---\n自己写的。\n"]) { $1 }))
        #expect(site.page("privacy.html").contains("自己写的") && !site.page("privacy.html").contains("lathe-theme"))
        #expect(site.page("en/privacy.html").contains("lathe-theme"))
        #expect(site.pages.plan.pages.count { $0.path.text == "privacy.html" } == 1)
    }

    /// A key comes from a literal, also where a constant stands for it.
    @Test("it names everything that scripts keep in browsers, and nothing else")
    func keptOnDevice() throws {
        var keys: Set<String> = []
        let scripts = FileManager.default.enumerator(at: Self.templates, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        for script in scripts where ["js", "mustache"].contains(script.pathExtension) {
            let text = try String(contentsOf: script, encoding: .utf8)
            // Pages are kept by the worker alone, and by nothing but it.
            let isOfWorker = script.path.contains("/assets/worker/") || ["80", "82", "84"].contains(script.lastPathComponent.prefix(2))
            let others = ["sessionStorage", "indexedDB", "document.cookie"] + (isOfWorker ? [] : ["caches.open", "serviceWorker"])
            if text.contains("lathe-pages") { keys.insert("lathe-pages") }
            for other in others {
                #expect(!text.contains(other), "\(other) in \(script.lastPathComponent) is not told on the privacy page")
            }
            for match in text.matches(of: /localStorage(\.\w+\(\s*(?:"([^"]*)"|(\w+))|\W)/) {
                if let literal = match.output.2 {
                    keys.insert(String(literal))
                } else if let name = match.output.3 {
                    let constant = try Regex("\\b\(name) = \"([^\"]*)\"", as: (Substring, Substring).self)
                    let value = try #require(text.firstMatch(of: constant), "\(name) in \(script.lastPathComponent)")
                    keys.insert(String(value.output.1))
                } else {
                    Issue.record("localStorage without a method in \(script.lastPathComponent)")
                }
            }
        }
        #expect(keys == Set(KeptOnDevice.allCases.map(\.rawValue)))
        let page = try page()
        for key in keys { #expect(page.contains(key)) }
    }

    @Test(
        "who answers is whom the settings name",
        arguments: [
            ("contact: chen", "<a href=\"people/chen.html\">陈瑜</a>"), ("contact: people/chen", "<a href=\"people/chen.html\">陈瑜</a>"),
            ("contact: a@b.example", "<a href=\"mailto:a@b.example\">a@b.example</a>"), ("contact: 图书馆二楼服务台", "图书馆二楼服务台</p>"),
        ])
    func contact(_ setting: String, _ shown: String) throws {
        let page = try page([
            "portal.yml": "title: 测试\nschool: 云溪中学\nprivacy: {\(setting), days: 7}\n", "people/chen.md": "---\ntitle: 陈瑜\n---\n馆长\n",
        ])
        #expect(page.contains(shown) && page.contains("在 7 天之内") && page.contains("云溪中学负责"))
    }

    @Test("nothing is promised that the school hasn't said, and live states are told")
    func promises() throws {
        let plain = try page(["portal.yml": "title: 测试\n"])
        #expect(plain.contains("尽快撤下") && !plain.contains("天之内") && !plain.contains("只有一个例外"))
        let live = try page([
            "portal.yml": "title: 测试\nconsent: required\n",
            "spaces/lab.md": "---\ntitle: 工坊\nlive: {url: \"https://state.example.org/lab.json\", path: open}\n---\n",
        ])
        #expect(live.contains("state.example.org") && live.contains("都要本人和家长同意"))
    }

    @Test(
        "records lead to where they can be looked up",
        arguments: [
            ("云公网安备 53010202000123 号", "https://beian.mps.gov.cn/#/query/webSearch?code=53010202000123"),
            ("京公网安备11010102001234号", "https://beian.mps.gov.cn/#/query/webSearch?code=11010102001234"),
            ("备案中", "https://beian.mps.gov.cn/"),
        ])
    func records(_ record: String, _ url: String) throws {
        for path in ["index.html", "privacy.html"] {
            let page = try page(["portal.yml": "title: 测试\nrecords: {icp: 云ICP备12345678号, public_security: \(record)}\n"], path)
            #expect(
                page.contains("<a href=\"\(url)\">\(record)</a>")
                    && page.contains("<a href=\"https://beian.miit.gov.cn/\">云ICP备12345678号</a>"))
        }
    }

    @Test(
        "a licence says what one may do",
        arguments: [
            ("CC-BY-4.0", "CC BY 4.0</a>：署名后可以转载、修改</span>"), ("cc by-nc-nd", "CC BY-NC-ND 4.0</a>：署名后可以原样转载，不能修改，不能用来赚钱</span>"),
            ("CC0", "CC0 1.0</a>：可以随意使用，不用署名</span>"), ("MIT", "MIT</a>：留下版权声明就可以使用、修改</span>"), ("学校所有", "学校所有</span>"),
            ("CC-BY-ND-SA-4.0", "CC BY-ND-SA 4.0</a></span>"),
        ])
    func licences(_ license: String, _ shown: String) throws {
        #expect(try page(["portal.yml": "title: 测试\nlicense: \(license)\n"]).contains(shown))
    }
}
