import Testing

@testable import Pages

@Suite struct ListTests {
    private static func tutorials(_ count: Int) -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: (1...count).map {
                ("tutorials/t\($0).md", "---\ntitle: 教程 \($0)\nlevel: \($0 % 2 + 1)\ngrades: [7, 8]\ntags: [木工]\n---\n")
            })
    }

    @Test func aListHoldsEveryEntryWithTheTokensOfItsFilters() throws {
        let page = try #require(MadeSite(Self.tutorials(5))).page("tutorials/index.html")
        for number in 1...5 { #expect(page.contains("href=\"t\(number).html\"")) }
        #expect(page.contains("data-filter=\"level-2 grade-7 grade-8 tag-木工 language-zh-Hans\""))
        #expect(page.contains("value=\"level-1\"><span>入门<b>2</b>"))
        #expect(page.contains("value=\"level-2\"><span>基础<b>3</b>"))
        // Every entry has it: nothing to choose.
        #expect(!page.contains("value=\"tag-木工\""))
        #expect(page.contains("共 5 条"))
    }

    @Test func aListOfTwoLanguagesIsFilteredByThemWhereTheyDivideIt() throws {
        var texts = Self.tutorials(5)
        texts["portal.yml"] = "languages: [zh-Hans, en]\n"
        #expect(!(try #require(MadeSite(texts)).page("tutorials/index.html").contains("data-facet=\"language\"")))
        texts["tutorials/t1.en.md"] = "---\ntitle: Tutorial 1\n---\n"
        let page = try #require(MadeSite(texts)).page("tutorials/index.html")
        #expect(page.contains("value=\"language-zh-Hans\""))
        #expect(page.contains("value=\"language-en\"><span>English<b>1</b>"))
    }

    @Test func aShortListHasNoFiltersAndALongOneIsRows() throws {
        let short = try #require(MadeSite(Self.tutorials(3))).page("tutorials/index.html")
        #expect(!short.contains("data-facet"))
        let long = try #require(MadeSite(Self.tutorials(ListPage.mostCards + 1))).page("tutorials/index.html")
        #expect(long.contains("rows-long"))
        #expect(!long.contains("<li class=\"card"))
        #expect(long.components(separatedBy: "<li class=\"row").count == ListPage.mostCards + 2)
    }

    @Test func theIndexOfAFolderBecomesItsListsText() throws {
        var texts = Self.tutorials(2)
        texts["tutorials/index.md"] = "---\ntitle: 全部教程\n---\n先读这里。\n"
        let page = try #require(MadeSite(texts)).page("tutorials/index.html")
        #expect(page.contains("<h1>全部教程</h1>"))
        #expect(page.contains("先读这里。"))
        #expect(page.contains("教程 1"))
    }

    @Test func theAToZPutsChineseUnderItsPinyin() throws {
        let titles = ["激光": "J", "\"A\"rduino": "A", "重庆": nil, "3D 打印": "#", "Öl": "O", "焊接": "H", "Éclair": "E"]
        for (title, letter) in titles {
            guard let letter else { continue }
            #expect(String(LatinKeys.letter(LatinKeys.key(title))) == letter, "\(title)")
        }
        let site = try #require(MadeSite(["焊接.md": "# 焊接\n", "a.md": "# Apple\n", "index.md": "# 首页\n"]))
        let page = site.page("a-z.html")
        #expect(page.contains("<section class=\"letter\" id=\"H\">"))
        #expect(page.contains("<li><a href=\"#A\">A</a></li>"))
        #expect(page.contains("<li><span>B</span></li>"))
        #expect(page.contains("共 2 条"))
    }

    @Test func taxonomiesHaveAnIndexAndAPageForEachTerm() throws {
        let site = try #require(MadeSite(Sample.texts))
        #expect(site.page("browse/tags/index.html").contains("LED"))
        #expect(site.page("browse/grades/8.html").contains("小台灯"))
        #expect(site.page("browse/grades/8.html").contains("<h1>八年级</h1>"))
        #expect(site.page("browse/levels/2.html").contains("<h1>基础</h1>"))
        #expect(site.page("tutorials/lamp.html").contains("href=\"../browse/subjects/physics.html\""))
    }

    @Test func theHomePageOpensDoorsToWhatThereIs() throws {
        let page = try #require(MadeSite(Sample.texts)).page("index.html")
        #expect(page.contains("<h1>云溪创客空间</h1>"))
        #expect(page.contains("来做东西"))
        #expect(page.contains("欢迎，先看<a href=\"tutorials/lamp.html\">小台灯</a>"))
        for path in ["tutorials/index.html", "projects/index.html", "services/index.html"] { #expect(page.contains("href=\"\(path)\"")) }
        // A portal of plain pages shows them instead.
        let plain = try #require(MadeSite(["a.md": "# 甲\n", "b/c.md": "# 乙\n"])).page("index.html")
        #expect(plain.contains("href=\"b/c.html\""))
        #expect(!plain.contains("class=\"doors\""))
    }
}

@Suite struct BrokenTitleTests {
    @Test func linesOfLongTitlesBreakBetweenWords() throws {
        let site = try #require(
            MadeSite([
                "tutorials/badge.md": "---\ntitle: 第一次焊接：会闪的小徽章 A&B\n---\n字。\n", "tutorials/lamp.md": "---\ntitle: 会说话的花盆\n---\n字。\n",
                "tutorials/print.md": "---\ntitle: 共享单车停放提醒器\nrelated: []\n---\n字。\n",
            ]))
        let list = site.page("tutorials/index.html")
        #expect(list.contains(">共享<wbr>单车<wbr>停放<wbr>提醒器</a>") && list.contains(">会说话的花盆</a>"))
        #expect(site.page("tutorials/badge.html").contains("A&amp;B</h1>"))
        #expect(site.page("tutorials/print.html").contains("<title>共享单车停放提醒器"), "programs get the title as it is")
    }

    @Test("so do lines of what a page begins with and of facts, in Chinese") func facts() throws {
        let site = try #require(
            MadeSite([
                "equipment/cutter.md":
                    "---\ntitle: 激光机\nsummary: 六十瓦二氧化碳激光 <b>，只切木板\nprocess: 激光切割与雕刻二氧化碳激光管\nmaker: 云溪厂\n---\n字。\n",
                "equipment/cutter.en.md":
                    "---\ntitle: Laser cutter\nsummary: Cuts 椴木板 and cardboard, nothing else\nprocess: laser\n---\nWords.\n",
                "portal.yml": "languages: [zh, en]\n",
            ]))
        let page = site.page("equipment/cutter.html")
        #expect(page.contains("二氧化碳<wbr>激光 &lt;b&gt;，只切木板</p>"), "\(page)")
        #expect(page.contains("二氧化碳<wbr>激光管</dd>") && page.contains("<dd>云溪厂</dd>"))
        #expect(page.contains("content=\"六十瓦二氧化碳激光 &lt;b&gt;，只切木板\""), "programs get it as it is")
        #expect(site.page("en/equipment/cutter.html").contains("<p class=\"entry-lead\">Cuts 椴木板 and cardboard, nothing else</p>"))
    }
}
