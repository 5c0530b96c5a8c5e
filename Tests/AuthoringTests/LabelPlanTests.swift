import Diagnostics
import Portal
import Services
import Testing
import Workers

@testable import Authoring
@testable import Content

@Suite struct LabelPlanTests {
    static let texts = [
        "campuses/hedong.md": "---\ntitle: 河东\n---\n",
        "spaces/studio.md":
            "---\ntitle: 工坊\ncampus: hedong\nfloor: 1F\nroom: \"101\"\nshelves:\n  - {name: A-01}\n  - {name: A-02, code: SH-2}\n---\n",
        "spaces/studio.en.md": "---\ntitle: Studio\n---\n",
        "equipment/laser.md":
            "---\ntitle: 激光\nunits:\n  - {code: LC-01, space: studio}\n  - {space: studio}\n  - {code: LC-03, space: studio, condition: retired}\n  - {code: a/b, space: studio}\n---\n",
    ]

    private func plan(_ register: String = "", only: [String] = [], url: String = "https://maker.example.com/lib") throws -> LabelPlan {
        let folder = ContentFolder(root: "/nowhere")
        let settings = PortalSettings()
        let reader = EntryReader(folder: folder, settings: settings)
        let entries = Self.texts.sorted { $0.key < $1.key }.compactMap { path, text in
            reader.read(SourceText(path: path, text: text), at: EntryAddress(path: path, languages: settings.languages)).entry
        }
        let (linked, _) = Portal.link(
            Translations.completed(entries, languages: settings.languages), folder: folder, settings: settings,
            today: try #require(Day("2026-11-25")), workers: Workers(1))
        let portal = linked
        let codes = CodeRegister.read(SourceText(path: "codes.yml", text: register)).register
        return LabelPlan(portal, Makerspace(portal, register: codes), url: url, only: only)
    }

    @Test func everythingThatCanBeWalkedUpToGetsALabel() throws {
        let plan = try plan()
        #expect(plan.labels.map(\.name) == ["工坊", "工坊 A-01", "工坊 A-02", "激光"])
        #expect(plan.labels.map(\.otherName) == ["Studio", "Studio A-01", "Studio A-02", nil])
        #expect(plan.labels[2].code == "SH-2" && plan.labels[3].code == "LC-01")
        #expect(plan.labels[3].address == "https://maker.example.com/lib/q/LC-01.html")
        #expect(plan.labels[3].place == "河东 · 1F · 101 · 工坊")
        #expect(plan.newItems.map(\.code) == plan.labels.map(\.code) && plan.newItems.allSatisfy { $0.printed == Day("2026-11-25") })
        #expect(plan.newItems[1].shelf == "A-01" && plan.newItems[1].thing == "spaces/studio")
    }

    @Test func aUnitWithoutACodeIsToldWithTheNextOne() throws {
        let found = try plan().diagnostics
        #expect(found.map { "\($0.place.path):\($0.place.line) \($0.name)" } == ["equipment/laser.md:5 unit-without-code"])
        #expect(found[0].cure?.zh.contains("LC-04") == true, "a retired unit's code stays its own")
    }

    @Test func codesStayOnceTheyAreGiven() throws {
        let first = try plan()
        let register = first.newItems.map { CodeRegisterWriter.line($0) + "\n" }.joined()
        let again = try plan(register)
        #expect(again.labels.map(\.code) == first.labels.map(\.code) && again.newItems.isEmpty)
        let crowded = try plan("\(first.labels[0].code.lowercased()): {thing: equipment/gone}\n")
        #expect(crowded.labels[0].code != first.labels[0].code, "what was printed once is never given again")
    }

    @Test(arguments: [
        (["LC-01"], ["激光"]), (["spaces/*"], ["工坊", "工坊 A-01", "工坊 A-02"]), (["studio", "laser"], ["工坊", "工坊 A-01", "工坊 A-02", "激光"]),
        (["*A-01"], ["工坊 A-01"]), (["nothing"], []),
    ])
    func onlyWhatIsWanted(_ only: [String], _ names: [String]) throws { #expect(try plan(only: only).labels.map(\.name) == names) }

    @Test func theSameContentGivesTheSamePage() throws {
        let sheet = LabelSheet(.a4, label: PaperSize(width: 70, height: 36), hasMarks: true)
        let pages = try (0..<2).map { _ in LabelPage(try plan().labels, on: sheet, language: "zh-Hans", title: "标签").bytes() }
        #expect(pages[0] == pages[1] && pages[0].count > 2000)
    }
}
