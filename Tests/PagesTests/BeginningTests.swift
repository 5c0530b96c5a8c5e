import Testing

@testable import Content
@testable import Pages

/// A tutorial begins with its first step; what else there is to know waits folded, follows, or stands where it matters.
@Suite struct BeginningTests {
    private static let lamp = """
        ---
        title: 灯
        tools: [saw]
        materials: [{item: board, quantity: 2, unit: 张}]
        requires: [basics]
        prerequisites: [other]
        objectives: [会锯]
        cover: {image: lamp.svg, alt: 灯}
        ---
        开头。

        ## 材料

        一块板。

        > [!WARNING]
        > 板有刺。

        > [!TIP]
        > 先磨一磨。

        ## 安全提示

        手离开锯。

        ## 2. 量

        ![灯](lamp.svg "图")

        ## 4. 锯

        用[[saw]]。

        ## 拓展

        再来一盏。
        """

    private static let texts: [String: String] = [
        "portal.yml": "languages: [zh-Hans, en]\n",
        "campuses/east.md": "---\ntitle: 河东\n---\n", "campuses/west.md": "---\ntitle: 河西\n---\n",
        "spaces/hall.md": "---\ntitle: 大厅\ncampus: east\n---\n",
        "equipment/saw.md":
            "---\ntitle: 锯\nsupervision: 1\nrequires: [sawing]\nhazards: [割伤]\nunits: [{code: S-1, space: hall}]\n---\n",
        "materials/board.md": "---\ntitle: 木板\nunit: 张\nprice: 3\nstock: [{space: hall, quantity: 9}]\n---\n",
        "trainings/basics.md": "---\ntitle: 入门课\n---\n", "trainings/sawing.md": "---\ntitle: 锯木课\n---\n",
        "tutorials/other.md": "---\ntitle: 别的\n---\n## 1. 做\n\n做。\n",
        "tutorials/lamp.md": lamp,
        "projects/first.md": "---\ntitle: 第一件\n---\n正文。\n",
    ]

    private func page(_ path: String = "tutorials/lamp.html", changing texts: [String: String] = [:]) throws -> String {
        let pictures = ["tutorials/lamp.svg", "projects/boat.svg", "projects/log.svg", "projects/map.svg", "campuses/plan.svg"]
        let made = try #require(
            MadeSite(
                Self.texts.merging(texts) { $1 },
                pictures: Dictionary(uniqueKeysWithValues: pictures.map { ($0, .init(width: 40, height: 30)) })))
        for position in made.portal.entries.indices { #expect(made.site.record(of: position).mismatches == []) }
        return try #require(made.page(path).components(separatedBy: "<main").last)
    }

    private func pictures(_ page: String, _ file: String) -> Int { page.components(separatedBy: "src=\"\(file)\"").count - 1 }

    private func isInOrder(_ marks: [String], in page: String) -> Bool {
        var rest = page[...]
        for mark in marks {
            guard let found = rest.range(of: mark) else {
                Issue.record("\(mark) is missing, or comes too early")
                return false
            }
            rest = rest[found.upperBound...]
        }
        return true
    }

    @Test func theFirstStepComesBeforeAllThatCanWait() throws {
        #expect(
            isInOrder(
                [
                    "<h1>灯", "class=\"verdict\"", "href=\"#2-量\">开始", "id=\"before-you-start\"", "class=\"toc step-bar", "开头。",
                    "class=\"preface\"",
                    "class=\"step\"", "class=\"step step-last\"", "再来一盏", "会锯", "id=\"materials\"", "id=\"my-campus\"", "id=\"access\"",
                ], in: try page()))
    }

    @Test func oneLineAnswersForEachCampus() throws {
        let line = try #require(MadeSite.between("class=\"verdict-line\"", "</ul>", in: page()))
        #expect(line.contains("data-campus=\"campuses/west\"") && line.contains("没有锯，还差"), "\(line)")
        #expect(line.contains("先上 2 门培训") && line.contains("href=\"#trainings\"") && line.contains("材料 ¥ 6") && !line.contains("hidden"))
        let campuses = ["north", "south"].map { ("campuses/\($0).md", "---\ntitle: \($0)\n---\n") }
        let many = try #require(
            MadeSite.between("class=\"verdict-line\"", "</ul>", in: page(changing: Dictionary(uniqueKeysWithValues: campuses))))
        #expect(many.contains("4 个校区里 ") && many.components(separatedBy: "hidden").count == 5, "\(many)")
        let plain = try page("tutorials/other.html")
        #expect(!plain.contains("data-campus=") && plain.contains("href=\"#1-做\">开始") && !plain.contains("before-you-start"))
    }

    @Test func theBarHasTheNumbersOfTheWriter() throws {
        let bar = try #require(MadeSite.between("class=\"toc step-bar", "</nav>", in: page()))
        #expect(bar.contains("data-last=\"4\"") && bar.contains("data-number=\"2\"") && bar.contains("data-number=\"4\""))
        #expect(!bar.contains("data-number=\"1\"") && bar.contains("2 步</span>") && bar.contains("href=\"#拓展\">拓展</a>"))
        for part in ["before-you-start", "materials", "my-campus", "access"] { #expect(bar.contains("href=\"#\(part)\""), "\(part)") }
    }

    /// Nobody is to get hurt because a line was not unfolded.
    @Test func warningsStandOpenAtTheirStep() throws {
        let steps = try page().components(separatedBy: "<section class=\"step")
        let folded = try #require(MadeSite.between("class=\"preface\"", "</details>", in: steps[0]))
        #expect(folded.contains("一块板") && folded.contains("先磨一磨") && !folded.contains("板有刺"))
        #expect(isInOrder(["板有刺", "手离开锯", "开始之前", "入门课", "<img"], in: steps[1]))
        #expect(!steps[1].contains("锯木课"), "that is told where the saw is used")
        #expect(isInOrder(["锯木课", "割伤", "用<a"], in: steps[2]))
        let before = try #require(MadeSite.between("id=\"before-you-start\"", "columns-steps", in: steps[0]))
        #expect(before.contains("href=\"#4-锯\">锯</a><small>第 4 步") && before.contains("别的"))
    }

    @Test func whereThereAreNoStepsSafetyIsNotFolded() throws {
        let page = try page(changing: ["tutorials/lamp.md": "---\ntitle: 灯\ntools: [saw]\n---\n用[[saw]]。\n"])
        let box = try #require(page.range(of: "割伤"))
        #expect(try #require(page.range(of: "before-you-start")).lowerBound > box.upperBound && !page.contains("verdict-start"))
    }

    @Test(arguments: [
        ("安全", true), ("安全提示", true), ("注意事项", true), ("Safety first", true), ("WARNING", true), ("材料", false), ("Materials", false),
    ])
    func safetyIsKnownByItsName(_ title: String, _ isSafety: Bool) { #expect(StepHeadings.isAboutSafety(title) == isSafety) }

    @Test func aPictureThatBelongsToAStepStandsThereAlone() throws {
        let lamp = try page()
        #expect(pictures(lamp, "lamp.svg") == 1 && !lamp.contains("entry-cover"))
        let other = try page(changing: ["tutorials/lamp.md": Self.lamp.replacing("![灯](lamp.svg \"图\")", with: "量。")])
        #expect(pictures(other, "lamp.svg") == 1 && other.contains("entry-cover"))
        let campus = try page(
            "campuses/east.html",
            changing: ["campuses/east.md": "---\ntitle: 河东\ncover: {image: plan.svg}\nfloors: [{name: 一楼, plan: plan.svg}]\n---\n"])
        #expect(pictures(campus, "plan.svg") == 1)
    }

    private static let boat = """
        ---
        title: 船
        question: 为什么会沉？
        outcome: 浮起来了
        setbacks: [第一次漏水]
        reflection: 先试水
        team: [{name: 张三丰, shown_as: 小张, consent: true}]
        award: 一等奖
        competition: 科技节
        tools: [saw]
        made_with: [lamp]
        based_on: [first]
        cover: {image: boat.svg, alt: 船}
        log:
          - {date: 2026-04-01, text: 画图, image: log.svg}
          - {date: 2026-04-02, text: 再画, image: log.svg}
          - {date: 2026-04-03, text: 下水, image: boat.svg}
        ---
        正文。

        ![船](boat.svg "图 1")

        ![图](log.svg)

        ![图](map.svg)
        """

    @Test func aProjectTellsBeforeItSaysWhatItTakes() throws {
        let page = try page("projects/boat.html", changing: ["projects/boat.md": Self.boat])
        #expect(
            isInOrder(
                [
                    "<h1>船", "小张", "class=\"honour\"", "一等奖", "科技节", "id=\"cover\"", "为什么会沉？", "浮起来了", "id=\"log\"", "正文。", "第一次漏水", "先试水",
                    "参照的教程", "第一件</a> <small>在谁的作品上改进", "<b>船</b>", "<details class=\"before\">", "割伤", "id=\"my-campus\"", "id=\"access\"",
                ], in: page))
        #expect(!page.contains("张三丰"))
        let first = try self.page("projects/first.html", changing: ["projects/boat.md": Self.boat])
        #expect(try #require(MadeSite.between("class=\"tree\"", "</section>", in: first)).contains("船</a> <small>又被谁改进"))
        #expect(
            first.components(separatedBy: "href=\"boat.html\"").count == 2 + (first.contains("rel=\"prev\" href=\"boat.html\"") ? 1 : 0))
    }

    @Test func noPictureStandsTwiceInAProject() throws {
        let page = try page("projects/boat.html", changing: ["projects/boat.md": Self.boat])
        for file in ["boat.svg", "log.svg", "map.svg"] { #expect(pictures(page, file) == 1, "\(file)") }
        #expect(page.components(separatedBy: "class=\"above\" href=\"#cover\"").count == 3, "from the log and from the text")
        #expect(page.components(separatedBy: "class=\"above\" href=\"#log\"").count == 3)
        #expect(page.contains("图 1</figcaption>"))
    }
}

@Suite struct WarningBlockTests {
    @Test(arguments: [
        ("a<div class=\"alert alert-warning\" role=\"note\"><div>x</div></div>b", ["a", "b"]),
        ("<details class=\"alert alert-caution\"><summary>x</summary></details>", ["", ""]),
        ("<div class=\"alert alert-tip\">x</div>", ["<div class=\"alert alert-tip\">x</div>"]),
        ("<div class=\"alert alert-warning\">never closed", ["<div class=\"alert alert-warning\">never closed"]),
    ])
    func warningsAreTakenOutWhole(_ html: String, _ kept: [String]) {
        let bytes = Array(html.utf8)
        let rest = WarningBlocks.rest(of: bytes.indices, without: WarningBlocks.find(in: bytes, bytes.indices))
        #expect(rest.map { String(decoding: bytes[$0], as: UTF8.self) } == kept)
    }
}
