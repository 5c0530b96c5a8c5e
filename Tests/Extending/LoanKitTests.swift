import Building
import Checks
import Content
import Diagnostics
import Pages
import Testing

/// A portal with a content type, a section, a check and an answer of its own.
@Suite struct LoanKitTests {
    private static let texts = [
        "portal.yml": "title: 云溪\nlanguages: [zh-Hans, en]\n",
        "campuses/east.md": "---\ntitle: 河东\n---\n", "campuses/west.md": "---\ntitle: 河西\n---\n",
        "spaces/studio.md": "---\ntitle: 制造工坊\ncampus: east\n---\n", "spaces/hall.md": "---\ntitle: 大厅\ncampus: west\n---\n",
        "equipment/meter.md":
            "---\ntitle: 万用表\nunits:\n  - {code: M-1, space: studio, loanable: true}\n  - {code: M-2, space: hall, loanable: true}\n---\n",
        "equipment/iron.md":
            "---\ntitle: 电烙铁\nunits:\n  - {code: I-1, space: studio, loanable: true}\n  - {code: I-2, space: hall}\n---\n",
        "kits/first.md": "---\ntitle: 焊接套件\n里面的设备: [meter, iron]\ndays: 7\n---\n装好再还。\n",
        "kits/first.en.md": "---\ntitle: Soldering kit\n---\nPack it again.\n",
        "checks.md": "---\ntitle: 检查\ngenerated: checks\n---\n", "layouts.md": "---\ntitle: 布局\ngenerated: templates\n---\n",
    ]

    private func school(_ texts: [String: String] = texts, templates: [String: String] = [:]) throws -> School {
        try School(texts, templates: templates) { options in
            Build(
                options, types: .builtIn.adding([.loanKit], vocabularies: []), presentations: .builtIn + [.loanKit],
                checks: .builtIn + [KitNowhereLent.self]
            ).run()
        }
    }

    @Test func aTypeIsShownInItsOwnLayoutByItsOwnSection() throws {
        let school = try school()
        #expect(school.report.diagnostics.map(\.name) == [])
        let page = school.text("kits/first.html")
        #expect(page.contains("<section id=\"lending\"><h2>在哪里借</h2>"))
        #expect(page.contains("<a href=\"../campuses/east.html\">河东</a> 可以借"))
        #expect(page.contains("<a href=\"../campuses/west.html\">河西</a> 缺：电烙铁"))
        #expect(page.contains("可借") && page.contains("7 天") && page.contains("装好再还。"))
        let english = school.text("en/kits/first.html")
        #expect(english.contains("Where to borrow it") && english.contains("lacks: 电烙铁") && english.contains("7 days"))
    }

    /// What the section has shown doesn't come again among the groups at the end; its inverse stands on the machine's page.
    @Test func whatASectionTakesCareOfIsShownOnce() throws {
        let school = try school()
        #expect(!school.text("kits/first.html").contains("里面的设备"))
        #expect(school.text("equipment/iron.html").contains("收在这些套件里"))
        #expect(school.text("kits/index.html").contains("焊接套件"))
    }

    @Test func aTypeIsSomethingToProgramsAndHasADoorOnTheHomePage() throws {
        var texts = Self.texts
        texts["portal.yml"]?.append("url: https://library.example/maker\n")
        let school = try school(texts)
        #expect(school.text("kits/first.html").contains("\"@type\":\"Product\""))
        #expect(school.text("equipment/iron.html").contains("\"@type\":\"WebPage\""))
        #expect(school.text("index.html").contains("href=\"kits/index.html\"><span>借一箱回家</span>"))
        #expect(school.text("en/index.html").contains("href=\"kits/index.html\"><span>Take a kit home</span>"))
    }

    @Test func aCheckSpeaksWithItsOwnWords() throws {
        var texts = Self.texts
        texts["equipment/iron.md"] = "---\ntitle: 电烙铁\nunits:\n  - {code: I-1, space: studio, loanable: false}\n---\n"
        let found = try #require(try school(texts).report.diagnostics.first)
        #expect(found.name == "kit-nowhere-lent" && found.place.path == "kits/first.md" && found.place.line == 3)
        #expect(found.message.zh.contains("「焊接套件」") && found.message.en.contains("“Soldering kit”"))
        #expect(found.cure != nil)
        texts["portal.yml"]?.append("checks: {kit-nowhere-lent: off}\n")
        #expect(try school(texts).report.diagnostics.map(\.name) == [])
    }

    @Test func theManualTellsOfThem() throws {
        let school = try school()
        #expect(school.text("checks.html").contains("kit-nowhere-lent"))
        #expect(school.text("layouts.html").contains("lending_title") && school.text("layouts.html").contains("layouts/loan-kit.mustache"))
    }

    @Test func aPortalMayReplaceItsLayout() throws {
        let school = try school(templates: ["layouts/loan-kit.mustache": "<p>{{title}}: {{lending.count}}</p>"])
        #expect(school.text("kits/first.html").hasPrefix("<p>焊接套件: 2</p>"))
        let wrong = try self.school(templates: ["layouts/loan-kit.mustache": "<p>{{lendings}}</p>"])
        #expect(wrong.report.errors > 0 && wrong.report.diagnostics.contains { $0.place.path == "templates/layouts/loan-kit.mustache" })
    }

    @Test func aSessionRemembersWithThem() throws {
        var session = BuildSession(
            types: .builtIn.adding([.loanKit], vocabularies: []), presentations: .builtIn + [.loanKit],
            checks: .builtIn + [KitNowhereLent.self])
        let school = try School(Self.texts) { options in
            _ = session.run(options)
            return session.run(options)
        }
        #expect(school.text("kits/first.html").contains("河东</a> 可以借"))
    }
}
