import Content
import Diagnostics
import Foundation
import Testing

@testable import Routes

@Suite struct RouteTableTests {
    private let table: RouteTable = {
        var table = MadeRoutes(languages: ["zh-Hans", "en"], types: .builtIn)
            .table(codes: ["LC-01"], calendar: Day("2026-11-24"), assets: [SitePath("assets/lathe.1.css")])
        let claims = ["portal.json", "feed.xml", "en/feed.xml"].map { RouteClaim.file(SitePath($0)) }
        _ = table.keep(claims + [.files(in: "spaceapi", endings: [".json"], Words(zh: "", en: ""))], of: "Data")
        return table
    }()

    @Test(arguments: [
        "404.html", "a-z.html", "en/a-z.html", "portal.json", "Portal.JSON", "feed.xml", "en/feed.xml", "q/lc-01.html",
        "calendar/index.html",
        "calendar/2027-10.html", "en/calendar/archive.html", "browse/tags/index.html", "assets/lathe.1.css", "index.html",
        "tutorials/index.html",
        "search/terms/17.json", "search/entry.js", "spaceapi/east.json",
    ])
    func whatLatheMakesIsTaken(_ path: String) {
        var table = table
        #expect(table.claim(SitePath(path), .file("x")) != nil)
    }

    @Test(arguments: ["feed.xml/index.html", "portal.json/a/b.html", "assets/lathe.1.css/x.png", "search/terms/0.json/x.png"])
    func nothingLiesBelowAFile(_ path: String) {
        var table = table
        #expect(table.claim(SitePath(path), .file("x"))?.isFolder == true)
    }

    @Test(arguments: ["assets", "search", "browse", "calendar", "en", "en/browse/tags"])
    func noFileIsWhereAFolderIs(_ path: String) {
        var table = table
        #expect(table.claim(SitePath(path), .file("x")) != nil)
    }

    @Test(arguments: [
        "a.html", "calendar/2030-01.html", "search/photo.png", "assets/photo.png", "spaceapi/x.html", "q/other.html", "browse/x.html",
    ])
    func theRestIsFreeOnce(_ path: String) {
        var table = table
        #expect(table.isFree(SitePath(path)))
        #expect(table.claim(SitePath(path), .file("x")) == nil)
        #expect(table.claim(SitePath(path.uppercased()), .file("y")) != nil)
    }

    @Test(arguments: ["a-z.html", "index.html", "portal.json", "spaceapi/a.json", "search/terms/1.json", "portal.json/x.json", "q"])
    func noOutputTakesWhatIsTaken(_ path: String) {
        var table = table
        let told = table.keep([.file(SitePath("new.json")), .file(SitePath(path))], of: "Mine")
        #expect(told.map(\.name) == ["address-clash"])
        #expect(!table.isFree(SitePath("new.json")))
        var files = MadeFiles(table)
        let mine = RouteOwner.output("Mine", Words(zh: "", en: ""))
        let (taken, clashing) = (files.take(SitePath("new.json"), mine), files.take(SitePath(path), mine))
        #expect(taken && !clashing && files.link(SitePath(path)) == nil && files.link(SitePath("new.json")) != nil)
    }

    @Test func anOutputsFilesStandWhereItHasClaimed() {
        var files = MadeFiles(table)
        let owner = RouteOwner.output("Data", Words(zh: "", en: ""))
        for path in ["portal.json", "spaceapi/a.json", "elsewhere.json"] {
            let (first, second) = (files.take(SitePath(path), owner), files.take(SitePath(path), owner))
            #expect(first && !second, "\(path)")
        }
        #expect(files.link(SitePath("feed.xml")) == nil, "claimed, but not made")
    }

    @Test func whatEveryLanguageHasIsEachLanguagesOwn() {
        for path in [\Addresses.home, \.index, \.search, \.feed, \.calendar, \.archive, \.calendarFile] {
            let addresses = ["zh-Hans", "en", "fr"].map { Addresses(language: $0, languages: ["zh-Hans", "en", "fr"])[keyPath: path].text }
            #expect(Set(addresses).count == 3 && addresses[1] == "en/" + addresses[0])
        }
    }
}

@Suite struct TermNamesTests {
    @Test(arguments: [
        ("激光切割", "ji-guang-qie-ge"), ("激光 切割", "ji-guang-qie-ge"), ("laser cutting", "laser-cutting"), ("c++", "c-plus-plus"),
        ("c#", "c-sharp"),
        ("led", "led"), ("a/b", "a-b"), ("arduino uno r3", "arduino-uno-r3"), ("école", "ecole"), ("..", "jc8ib"), ("3d打印", "3d-da-yin"),
    ])
    func namesAreASCII(_ id: String, _ name: String) {
        var names = TermNames()
        let given = names.names([id])[0]
        #expect(given.utf8.allSatisfy { $0 < 0x80 && ($0 == 0x2D || $0 >= 0x30) })
        if id.utf8.allSatisfy({ $0 < 0x80 }) { #expect(given == name || id == "..") } else { #expect(given.hasPrefix(name + "-")) }
    }

    @Test(arguments: ["、", "。", "（", "）", "，", "：", "；", "？", "「", "」", "《", "》", "【", "】", "〔", "〖"])
    func marksBetweenWordsSayNothing(_ mark: String) {
        for id in ["堆\(mark)优先队列", "led\(mark)灯", "\(mark)灯", "a\(mark)b\(mark)"] {
            var names = TermNames()
            let name = names.names([id])[0]
            // As ICU reads it, in which the marks are marks, too.
            let latin = id.applyingTransform(.toLatin, reverse: false)?.applyingTransform(.stripDiacritics, reverse: false) ?? ""
            var plain = TermNames()
            let words = plain.names([latin.map { $0.isLetter || $0.isNumber ? String($0) : " " }.joined()])[0]
            #expect(name.hasPrefix(words + "-"), "\(id)")
        }
    }

    @Test func namesAreNeverGivenTwice() {
        var names = TermNames()
        let ids = ["打印", "大音", "da yin", "da-yin", "index", "😀", "🎈", "+", "plus", "…", ""]
        let given = names.names(ids)
        #expect(Set(given).count == ids.count)
        #expect(!given.contains("index") && !given.contains(""))
    }

    @Test func aFurtherTermLeavesTheNamesOfOthersAlone() {
        var few = TermNames()
        var many = TermNames()
        let ids = ["dayin", "大音", "打印"]
        let before = Dictionary(zip(ids, few.names(ids))) { first, _ in first }
        let all = ["dayin", "搭印", "da yin", "达音"] + ids.dropFirst()
        let after = Dictionary(zip(all, many.names(all))) { first, _ in first }
        for id in ids { #expect(before[id] == after[id]) }
    }

    @Test func aLongNameIsCut() {
        var names = TermNames()
        #expect(names.names([String(repeating: "长", count: 5000)])[0].utf8.count <= 90)
        #expect(names.names([String(repeating: "长", count: 5001)])[0].utf8.count <= 90)
    }
}
