import Content
import Routes
import Testing

@testable import Pages

/// The pages behind QR codes.
@Suite struct CodePageTests {
    private let made: MadeSite

    init() throws { made = try #require(MadeSite(Self.texts)) }

    static let texts = Sample.texts.merging([
        "portal.yml": """
        languages: [zh-Hans, en]
        url: https://maker.example.com/base/
        channels: [{form: "https://f.example/fault?p={title}&u={address}", for: fault}]
        """,
        "codes.yml": """
        K7Q: {thing: spaces/studio, printed: 2026-11-01}
        S2B: {thing: studio, shelf: A2}
        OLD-1: {thing: equipment/plotter, name: {zh-Hans: 旧 <机器>, en: Old machine}, printed: 2024-03-01, replaced_by: lc-01}
        LOST: {thing: equipment/laser}
        """,
        "spaces/studio.md": "---\ntitle: 制造工坊\ncampus: east\nroom: 101\nshelves: [{name: A2}]\n---\n",
        "equipment/laser.md": """
        ---
        title: 激光切割机
        supervision: 3
        requires: [safety]
        hazards: [明火]
        ppe: [护目镜]
        units:
          - {code: LC-01, space: studio, condition: limited, note: 只切薄板, price: 23800, asset_no: ZC-7788, custodian: lin}
          - {code: LC-02, space: studio, condition: out-of-order}
        ---
        """,
    ]) { $1 }

    /// A colour that could not be read is moved until it can, in the light and in the dark; without any, the built-in ones hold.
    @Test(
        arguments: [
            ("colours: {brand: \"#e0a0ff\", accent: \"#e0902f\"}", ["--link:var(--light,", "--tape:#e0902f"], "#e0902f"),
            ("colours: {accent: \"#101010\"}", ["--tape:#"], nil), ("colours: {}", ["--tape: #ffc62b"], "#ffc62b"),
        ] as [(String, [String], String?)])
    func theSchoolsColoursAreThoseOfItsCodes(_ settings: String, _ rules: [String], _ theme: String?) throws {
        let texts = Self.texts.merging(["portal.yml": "languages: [zh-Hans, en]\n\(settings)\n"]) { $1 }
        let site = try #require(MadeSite(texts))
        let style = String(decoding: site.pages.templates.bundle.codeStyleSheet.bytes, as: UTF8.self)
        for rule in rules { #expect(style.contains(rule) || style.contains(rule.replacing(": ", with: ":")), "\(rule)") }
        #expect(!style.contains("--link:var(--light,#e0a0ff)") && !style.contains("--tape:#101010") && style.contains("solid var(--tape)"))
        let page = site.page("q/LC-01.html")
        let painted = page.firstMatch(of: #/<meta name="theme-color" content="(#[0-9a-f]{6})">/#).map { String($0.1) }
        #expect(painted != nil && (theme == nil || painted == theme) && painted != "#101010")
    }

    @Test func aMachineSaysWhatOneAsksInFrontOfIt() {
        let page = made.page("q/LC-01.html")
        for words in [
            "激光切割机", "<p class=\"status warn\">部分可用</p>", "只切薄板", "制造工坊", "河东 · 101", "指导者全程在机旁", "佩戴：护目镜", "小心：明火",
            "安全课", "../tutorials/lamp.html", "LC-02.html", "林浩", "../equipment/laser.html",
            "https://f.example/fault?p=%E6%BF%80%E5%85%89%E5%88%87%E5%89%B2%E6%9C%BA%20LC-01&amp;u=https%3A%2F%2Fmaker.example.com%2Fbase%2Fq%2FLC-01.html",
        ] {
            #expect(page.contains(words), "\(words)")
        }
        #expect(!page.contains("ZC-7788") && !page.contains("23800"), "what is for the staff")
        #expect(made.page("en/q/LC-01.html").contains("Works in part") || made.page("en/q/LC-01.html").contains("Limited"))
        #expect(page.contains("../en/q/LC-01.html"))
    }

    @Test func aRoomAndAShelfSayWhatIsThere() {
        let room = made.page("q/K7Q.html")
        for words in ["制造工坊", "08:00–17:00", "激光切割机", "咨询台", "河东"] { #expect(room.contains(words), "\(words)") }
        let shelf = made.page("q/S2B.html")
        for words in ["架 A2", "椴木板", "12 张", "制造工坊"] { #expect(shelf.contains(words), "\(words)") }
    }

    @Test func whatIsGoneKeepsItsPage() {
        let old = made.page("q/OLD-1.html")
        for words in ["旧 &lt;机器&gt;", "它已经不在了。", "标签印于", "<a href=\"LC-01.html\">LC-01 激光切割机</a>"] {
            #expect(old.contains(words), "\(words)")
        }
        #expect(made.page("en/q/OLD-1.html").contains("Old machine"))
        let lost = made.page("q/LOST.html")
        #expect(lost.contains("贴这个编号的东西已经不在了。") && lost.contains("../equipment/laser.html"), "the machine is there, this unit of it is not")
    }

    @Test func aScannedPageIsSmallAndNeedsNothing() {
        let style = made.site.templates.bundle.codeStyleSheet.bytes.count
        let codes = made.pages.plan.pages.filter { if case .made(.code, _) = $0.kind { true } else { false } }
        #expect(codes.count == 12, "six codes in two languages")
        for planned in codes {
            let page = made.page(planned.path.text)
            #expect(page.utf8.count + style < 15_000)
            #expect(
                !page.contains("<script") && !page.contains("style=\"") && page.contains("noindex")
                    && page.contains("default-src 'none'; style-src 'self'"))
        }
        #expect(!made.page("sitemap.xml").contains("/q/"))
    }

    @Test func noEntryMayTakeTheAddressOfACode() {
        #expect(MadeSite(Self.texts.merging(["q/other.md": "---\ntitle: 别的\n---\n"]) { $1 }) != nil)
        let routes = MadeRoutes(languages: ["zh-Hans", "en"], types: .builtIn).table(codes: ["LC-01"])
        #expect(!routes.isFree(SitePath("q/LC-01.html")) && !routes.isFree(SitePath("en/q/lc-01.html")))
    }

    @Test func theRoomAndTheMachineLinkToTheirCodes() {
        #expect(made.page("equipment/laser.html").contains("<a href=\"../q/LC-01.html\">LC-01</a>"))
        #expect(made.page("spaces/studio.html").contains("<a href=\"../q/K7Q.html\">K7Q</a>"))
    }
}
