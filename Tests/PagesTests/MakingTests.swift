import Testing

@testable import Pages

/// What pages say of making something at a campus.
@Suite struct MakingTests {
    @Test func whatIsNotRecordedIsNamedWhereItMatters() throws {
        let made = try #require(
            MadeSite(
                Self.texts.merging([
                    "equipment/saw.md":
                        "---\ntitle: 锯\nsupervision: 5\nrequires: [sawng]\nunits: [{code: S-1, space: hall}, {code: S-2, space: attic, condition: kaputt}]\n---\n",
                    "tutorials/box.md": "---\ntitle: 盒子\ntools: [saw, laser-cuter]\n---\n",
                ]) { $1 }))
        let tutorial = made.page("tutorials/box.html")
        for words in ["「laser-cuter」", "设备没有登记，先问一问", "「sawng」", "还有这门培训要过", "<dt>另有培训，先问一问</dt><dd><span>sawng</span>"] {
            #expect(tutorial.contains(words), "\(words)")
        }
        #expect(!tutorial.contains("href=\"\""))
        for page in ["q/S-1.html", "equipment/saw.html"] {
            #expect(made.page(page).contains("「sawng」") && made.page(page).contains("指导者全程在机旁"), "\(page)")
        }
        #expect(made.page("q/S-2.html").contains("<p class=\"status bad\">故障</p>"))
    }

    /// Two campuses: one has everything, the other a broken saw, no board, and nobody.
    static let texts: [String: String] = [
        "portal.yml": "languages: [zh-Hans, en]\n",
        "campuses/east.md": "---\ntitle: 河东\nlocation: {latitude: 30, longitude: 120.03}\n---\n",
        "campuses/west.md": "---\ntitle: 河西\nlocation: {latitude: 30.012, longitude: 119.972}\n---\n",
        "spaces/hall.md": "---\ntitle: 大厅\ncampus: east\n---\n",
        "spaces/attic.md": "---\ntitle: 阁楼\ncampus: west\n---\n",
        "equipment/saw.md": """
        ---
        title: 锯
        supervision: 3
        requires: [sawing]
        hazards: [割伤]
        ppe: [护目镜]
        units: [{code: S-1, space: hall}, {code: S-2, space: attic, condition: out-of-order}]
        ---
        """,
        "equipment/ruler.md": "---\ntitle: 尺\nunits: [{code: R-1, space: hall}, {code: R-2, space: attic}]\n---\n",
        "equipment/drill.md": "---\ntitle: 钻\nhazards: [卷发]\nunits: [{code: D-1, space: hall}, {code: D-2, space: attic}]\n---\n",
        "materials/board.md": """
        ---
        title: 木板
        unit: 张
        price: 0.3
        stock: [{campus: east, quantity: 2.5}, {campus: west, quantity: 0}]
        substitutes: [card]
        ---
        """,
        "materials/card.md": "---\ntitle: =卡纸\nunit: 张\nprice: 2\ncurrency: USD\nstock: [{campus: west, quantity: 9}]\n---\n",
        "trainings/basics.md": "---\ntitle: 安全入门\nminutes: 30\n---\n",
        "trainings/sawing.md": "---\ntitle: 锯的培训\nminutes: 45\nprerequisites: [basics]\n---\n",
        "events/basics.md": "---\ntitle: 入门课\nstart: 2026-11-25 16:30\nmode: virtual\ntrainings: [basics]\n---\n",
        "events/sawing.md": "---\ntitle: 锯木课\nstart: 2026-12-01 09:00\nspace: hall\ntrainings: [sawing]\n---\n",
        "events/old.md": "---\ntitle: 旧课\nstart: 2026-11-01 09:00\nspace: hall\ntrainings: [sawing]\n---\n",
        "people/lin.md": "---\ntitle: 林\ncampus: east\nsupervises: [saw]\n---\n",
        "services/order.md": "---\ntitle: 代锯\nmode: virtual\nequipment: [saw]\n---\n",
        "tutorials/box.md": """
        ---
        title: 盒子
        tools: [saw, ruler, drill]
        materials:
          - {item: board, quantity: 0.25, unit: 张, note: 底}
          - {item: board, quantity: 1}
          - {item: 星星, quantity: 3, unit: 颗}
        ---
        开头提到[[saw]]。

        ## 1. 量

        用[[ruler]]量[[board]]。

        ## 2. 锯

        用[[saw]]锯。

        ## 3. 再锯

        还用[[saw]]。
        """,
        "tutorials/box.en.md": "---\ntitle: A box\n---\n## Step 1: Saw\n\nUse the [[saw]].\n",
        "tutorials/read.md": "---\ntitle: 只读\n---\n## 1. 读\n\n读。\n",
        "paths/way.md": "---\ntitle: 路\nsteps: [{to: read}, {to: box}]\n---\n",
        "projects/ship.md": "---\ntitle: 船\ntools: [saw]\nmaterials: [{item: board, quantity: 2}, {item: card, quantity: 1}]\n---\n",
    ]
    private let made: MadeSite

    init() throws { made = try #require(MadeSite(Self.texts)) }

    private func answer(_ campus: String, in page: String) -> String {
        MadeSite.between("data-campus=\"campuses/\(campus)\" open>", "</details>", in: page) ?? ""
    }

    @Test func everyCampusAnswersWithItsReasons() {
        let page = made.page("tutorials/box.html")
        #expect(answer("east", in: page).contains("flag-good"))
        let west = answer("west", in: page)
        for words in ["flag-bad", "现在不行", "这里的都不能用：S-2 故障", "锯的培训", "相距约 5.7 公里", "代锯", "线上服务", "用什么代替", "代替木板", "星星"] {
            #expect(west.contains(words), "\(words): \(west)")
        }
        #expect(west.contains("href=\"../equipment/saw.html\"") && west.contains("href=\"../campuses/east.html\""))
        #expect(!made.page("tutorials/read.html").contains("id=\"my-campus\""), "what takes nothing is not asked for")
    }

    @Test func aPathIsAsGoodAsItsWorstStep() {
        let page = made.page("paths/way.html")
        #expect(answer("east", in: page).contains("flag-good"))
        #expect(answer("west", in: page).contains("盒子") && answer("west", in: page).contains("锯坏了"))
    }

    @Test func allTrainingsStandUpFrontInOrderWithTheirDates() throws {
        let panel = try #require(MadeSite.between("id=\"trainings\"", "</section>", in: made.page("tutorials/box.html")))
        let first = try #require(panel.range(of: "安全入门"))
        let second = try #require(panel.range(of: "锯的培训"))
        #expect(first.lowerBound < second.lowerBound)
        #expect(panel.contains("1 小时 15 分") || panel.contains("75 分钟"), "\(panel)")
        #expect(panel.contains("2026 年 11 月 25 日（周三）16:30 · 线上") && panel.contains("2026 年 12 月 1 日（周二）09:00 · 河东"))
        #expect(!panel.contains("旧课"))
    }

    @Test func aSafetyBoxStandsAtTheFirstUseOfAMachine() throws {
        let page = made.page("tutorials/box.html")
        let steps = page.components(separatedBy: "<section class=\"step")
        #expect(steps.count == 4)
        #expect(!steps[0].contains("<aside"))
        #expect(steps[1].contains("卷发") && !steps[1].contains("割伤"), "a machine that no step links to is told of at the first")
        #expect(!steps[1].contains(">尺</a></span></h3>"), "a ruler has nothing to tell")
        #expect(steps[2].contains("割伤") && steps[2].contains("护目镜") && steps[2].contains("指导者全程在机旁") && steps[2].contains("安全入门</a><a"))
        #expect(!steps[3].contains("<aside"))
        let heading = try #require(steps[2].range(of: "</h2>"))
        let box = try #require(steps[2].range(of: "<aside"))
        #expect(heading.upperBound < box.lowerBound)
        #expect(steps[1].contains("step-uses") && steps[1].contains("木板</a>") && steps[3].contains("step-uses"))
        #expect(made.page("en/tutorials/box.html").components(separatedBy: "<section class=\"step")[1].contains("<aside"))
        #expect(made.page("projects/ship.html").contains("割伤"))
    }

    @Test func theBillAddsNeedsAndKeepsCurrenciesApart() throws {
        let bill = try #require(MadeSite.between("data-materials", "</section>", in: made.page("tutorials/box.html")))
        #expect(bill.contains("data-each=\"1.25\"") && bill.contains("1.25 张") && bill.contains("¥ 0.38"), "\(bill)")
        #expect(bill.contains("data-have=\"2.5\">够") && bill.contains("data-have=\"0\">1.25"))
        #expect(bill.contains("3 颗") && bill.contains("有的材料没有标价"))
        let ship = try #require(MadeSite.between("<tfoot>", "</tfoot>", in: made.page("projects/ship.html")))
        #expect(ship.contains("data-total=\"CNY\"") && ship.contains("data-total=\"USD\"") && ship.contains("USD 2"))
    }

    @Test func theTableForSpreadsheetsRunsNothing() {
        let csv = made.page("tutorials/box.materials.csv")
        #expect(csv.hasPrefix("\u{FEFF}材料,"))
        #expect(csv.contains("木板,底,1.25,张,0.3,CNY,0.38,2.5,0,0,1.25\r\n"), "\(csv)")
        #expect(made.page("projects/ship.materials.csv").contains("'=卡纸"))
        #expect(made.page("en/tutorials/box.materials.csv").contains("Material,Note,"))
        #expect(made.page("tutorials/box.html").contains("href=\"box.materials.csv\""))
    }

    @Test func unitsAndNotesAreThoseOfTheTranslation() throws {
        var texts = Self.texts
        texts["materials/board.en.md"] = "---\ntitle: Board\nunit: sheet\n---\n"
        texts["tutorials/box.en.md"] = "---\ntitle: A box\nmaterials: [{item: board, quantity: 9, note: for the floor}]\n---\n"
        let made = try #require(MadeSite(texts))
        let page = made.page("en/tutorials/box.html")
        #expect(page.contains("1.25 sheet") && page.contains("for the floor"))
        #expect(made.page("en/tutorials/box.materials.csv").contains("Board,\"for the floor\",1.25,sheet,"))
    }

    @Test func aWritersOwnFileStays() throws {
        var texts = Self.texts
        texts["tutorials/box.md"]? += "\n\n[表](box.materials.csv)\n"
        let made = try #require(MadeSite(texts, files: ["tutorials/box.materials.csv"]))
        #expect(!made.paths.contains("tutorials/box.materials.csv"))
        #expect(!made.page("tutorials/box.html").contains("download>"))
    }

    @Test func aCampusCanBeChosenWhereThereAreTwo() throws {
        #expect(made.page("campuses/index.html").contains("data-campus-picker"))
        #expect(
            made.page("tutorials/box.html").contains(
                "<option value=\"campuses/west\" data-latitude=\"30.012\" data-longitude=\"119.972\">河西</option>"))
        var texts = Self.texts
        texts["campuses/west.md"] = nil
        let small = try #require(MadeSite(texts))
        #expect(!small.page("tutorials/box.html").contains("data-campus-picker"))
    }

    @Test func everyRecordHoldsWhatItsTableDeclares() {
        for position in made.portal.entries.indices {
            #expect(made.site.record(of: position).mismatches == [], "\(made.portal.entries[position].id)")
        }
    }
}
