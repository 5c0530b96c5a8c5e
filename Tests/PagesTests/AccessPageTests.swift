import Testing

@testable import Pages

/// The two columns, those who can help, and what the page asks its readers to do.
@Suite struct AccessPageTests {
    private let made: MadeSite

    init() throws { made = try #require(MadeSite(Self.texts)) }

    private static let texts = Sample.texts.merging([
        "campuses/west.md": "---\ntitle: 河西\nhours: {mon-fri: \"12:00-13:00\", sat: closed}\n---\n",
        "spaces/craft.md": "---\ntitle: 手工坊\ncampus: west\nhours: {mon: \"16:00-17:00\", wed-thu: \"16:00-17:00\"}\n---\n",
        "equipment/press.md":
            "---\ntitle: 热压机\nunits:\n  - {code: HP-1, space: craft, condition: working, loanable: true}\n  - {code: HP-2, space: craft, condition: out-of-order}\n---\n",
        "equipment/ruler.md": "---\ntitle: 直尺\n---\n",
        "services/simulator.md":
            "---\ntitle: 模拟器\nmode: virtual\nkind: digital-resource\nequipment: [laser]\nchannels: [{email: sim@example.com}]\n---\n",
        "people/sun.md":
            "---\ntitle: 孙悦\nrole: 馆员\ncampus: west\nsupervises: [press]\nsubjects: [美术]\nhours: {mon: \"16:00-17:00\"}\n---\n",
        "tutorials/bag.md":
            "---\ntitle: 布袋 & 包\ntools: [press, laser, ruler]\nsubjects: [美术]\n---\n## 1. 找书\n\n先看[[primer]]，再看[[primer|同一本]]。\n\n## 2. 压\n\n压。\n",
        "questions/hot.md": "---\ntitle: 热压机多热？\nabout: [press]\n---\n很热。\n",
        "portal.yml": """
        languages: [zh-Hans]
        url: https://maker.example.com/base/
        channels:
          - {email: maker@example.com}
          - {form: "https://f.example/fault?p={title}&u={address}", for: fault}
        """,
    ]) { $1 }

    private func access(_ path: String) throws -> (here: String, online: String) {
        let section = try #require(MadeSite.between("id=\"access\"", "class=\"panel half half-online\"", in: made.page(path)))
        let online = try #require(MadeSite.between("class=\"panel half half-online\"", "</section>", in: made.page(path)))
        return (section, online)
    }

    @Test func aTutorialSaysWhereItsMachinesStandByCampus() throws {
        let (here, _) = try access("tutorials/bag.html")
        let west = try #require(MadeSite.between("data-campus=\"campuses/west\"", "data-campus=", in: here + "data-campus="))
        for words in [
            "热压机", "手工坊 HP-1、HP-2", "可借", "<span class=\"flag flag-bad\">HP-2 故障</span>", "周一、周三、周四 16:00–17:00",
            "孙悦", "监护热压机 · 周一 16:00–17:00",
        ] {
            #expect(west.contains(words), "\(words)")
        }
        let east = try #require(MadeSite.between("data-campus=\"campuses/east\"", "data-campus=", in: here + "data-campus="))
        for words in ["激光切割机", "制造工坊 LC-01", "林浩"] { #expect(east.contains(words), "\(words)") }
        #expect(here.contains("咨询台") && here.contains("河东（制造工坊）"), "services are listed once, with all their places")
        #expect(here.contains("不限校区") && here.contains("直尺"), "a tool that stands nowhere is listed all the same")
        #expect(made.page("tutorials/bag.html").components(separatedBy: "工具与设备").count == 1, "no panel says it a second time")
    }

    @Test func aMachineSaysWhereItIsMissing() throws {
        #expect(try access("equipment/press.html").here.contains("孙悦"))
        #expect(made.page("equipment/laser.html").contains("id=\"access\""))
    }

    @Test func theOnlineHalfHasServicesOfTheMachinesAndResourcesOfTheText() throws {
        let (_, online) = try access("tutorials/bag.html")
        for words in [
            "模拟器", "木工入门", "打开 books.example", "mailto:sim@example.com?subject=%E5%B8%83%E8%A2%8B%20%26%20%E5%8C%85&amp;body=", "在线咨询",
        ] {
            #expect(online.contains(words), "\(words): \(online)")
        }
    }

    @Test func aStepShowsOnceWhereItsBookStands() throws {
        let page = made.page("tutorials/bag.html")
        let step = try #require(MadeSite.between("<section class=\"step\">", "</section>", in: page))
        for words in ["图书", "TS6", "河东 · ", "制造工坊", "C1", "2 份", "www.books.example"] { #expect(step.contains(words), "\(words)") }
        #expect(page.components(separatedBy: "class=\"shelf\"").count == 2, "one step names a book, and it has one line")
        #expect(made.page("guides/choose.html").contains("class=\"shelf-call\">TS6"), "stations say it, too")
    }

    @Test func everyEntryOffersToAskWithTitleAndAddress() throws {
        let ask = try #require(MadeSite.between("id=\"ask\"", "</section>", in: made.page("tutorials/bag.html")))
        #expect(ask.contains("mailto:maker@example.com?subject=%E5%92%A8%E8%AF%A2%EF%BC%9A%E5%B8%83%E8%A2%8B%20%26%20%E5%8C%85&amp;body="))
        #expect(ask.contains("https%3A%2F%2Fmaker.example.com%2Fbase%2Ftutorials%2Fbag.html"))
        #expect(ask.contains("我也做了") && !ask.contains("报修"))
        #expect(ask.contains("热压机多热？"), "questions about a tool are questions about the tutorial")
        let machine = try #require(MadeSite.between("id=\"ask\"", "</section>", in: made.page("equipment/press.html")))
        #expect(
            machine.contains("https://f.example/fault?p=%E7%83%AD%E5%8E%8B%E6%9C%BA") && machine.contains("报修") && !machine.contains("我也做了")
        )
        #expect(made.page("about.html").contains("id=\"ask\""))
    }

    @Test func withoutChannelsTheEnquiryServiceIsAsked() throws {
        var texts = Sample.texts
        texts["portal.yml"] = "languages: [zh-Hans]\n"
        let page = try #require(MadeSite(texts)).page("tutorials/lamp.html")
        let ask = try #require(MadeSite.between("id=\"ask\"", "</section>", in: page))
        #expect(ask.contains("href=\"../services/desk.html\""))
        #expect(!ask.contains("我也做了"))
    }

    @Test func aPersonShowsWhatTheyHelpWith() {
        #expect(made.page("people/sun.html").contains("id=\"helps\"") && made.page("people/sun.html").contains("布袋"))
    }

    @Test func aServiceShowsAllItsOtherHalvesWithHowToUseThem() throws {
        var texts = Self.texts
        texts["services/online.md"] =
            "---\ntitle: 在线咨询\nmode: virtual\nhours: always\nreply_within: 1 day\nchannels: [{form: \"https://f.example/q?u={address}\"}]\n---\n"
        texts["services/video.md"] = "---\ntitle: 视频咨询\nmode: virtual\ncounterpart: [desk]\n---\n"
        let page = try #require(MadeSite(texts)).page("services/desk.html")
        for words in ["在线咨询", "视频咨询", "全天 · 1 天内答复", "https://f.example/q?u=https%3A%2F%2Fmaker.example.com%2Fbase%2Fservices%2Fdesk.html"]
        {
            #expect(page.contains(words), "\(words)")
        }
        #expect(page.components(separatedBy: "class=\"counterpart type-service\"").count == 3)
    }
}
