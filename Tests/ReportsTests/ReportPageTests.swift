import Pages
import Testing

@testable import Reports

@Suite struct ReportPageTests {
    static let texts = PlainSchool(seed: 3).texts.merging([
        "equipment/odd.md":
            "---\ntitle: \"=1+1 <b>&\"\nunits:\n  - { code: \"@X\", price: 12, life_years: 3, funding: \"+基金, “区”\" }\n---\n",
        "projects/waiting.md": "---\ntitle: 等人看的项目\nstatus: review\nupdated: 2026-10-01\n---\n",
        "projects/young.md": "---\ntitle: 刚交的项目\nstatus: review\ndate: 2026-11-20\n---\n",
        "guides/draft.md": "---\ntitle: 草稿\nstatus: draft\n---\n",
        "resources/lonely.md": "---\ntitle: 没人提的书\nkind: book\n---\n", "resources/loved.md": "---\ntitle: 有人提的书\nkind: book\n---\n",
        "guides/loving.md": "---\ntitle: 指南\nresources:\n  - { resource: loved }\n---\n",
        "portal.yml": "url: https://maker.example.edu/base/\nlanguages: [zh-Hans, en]\n",
    ]) { _, new in new }

    @Test(arguments: ["zh-Hans", "en"])
    func everyPageFillsWhatItsTableDeclares(_ language: String) throws {
        let report = try #require(Reported(Self.texts, language: language))
        #expect(report.writer.index().mismatches == [])
        for page in report.writer.report.pages { #expect(report.writer.filled(page).mismatches == [], "\(page.name)") }
        for (name, table) in Tables.reports {
            for inner in table.reachableTables { #expect(inner.duplicateNames == [], "\(name): \(inner.name)") }
        }
    }

    /// A key without words shows as itself.
    @Test(arguments: ["zh-Hans", "en"])
    func everyWordIsThere(_ language: String) throws {
        let report = try #require(Reported(Self.texts, language: language))
        for file in report.writer.files() where !file.path.hasPrefix("assets/") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(text.firstMatch(of: #/[>",][^<"]*\breport\.[a-z]+[._<,"]/#) == nil, "\(file.path)")
            #expect(!text.contains("{"), "\(file.path)")
        }
    }

    @Test func pagesEscapeRunNothingAndLeadToFilesThatAreThere() throws {
        let report = try #require(Reported(Self.texts))
        let paths = Set(report.writer.files().map(\.path))
        for path in paths where path.hasSuffix(".html") {
            let page = report.file(path)
            #expect(!page.contains("<script") && !page.contains("style=") && !page.contains("<b>&"), "\(path)")
            #expect(page.contains("default-src 'none'") && page.contains("noindex"))
            for match in page.matches(of: #/(?:href|src)="([^"#]+)"/#) {
                let target = String(match.1)
                #expect(paths.contains(target) || target.hasPrefix("https://maker.example.edu/base/"), "\(path): \(target)")
            }
        }
        #expect(report.file("costs.html").contains("=1+1 &lt;b&gt;&amp;"))
    }

    @Test func noSpreadsheetRunsACell() throws {
        let report = try #require(Reported(Self.texts))
        for file in report.writer.files() where file.path.hasSuffix(".csv") {
            #expect(file.bytes.starts(with: [0xEF, 0xBB, 0xBF]), "\(file.path)")
            for cell in Reported.rows(file.bytes).joined() {
                #expect(!["=", "+", "@", "-"].contains(cell.prefix(1)), "\(file.path): \(cell)")
            }
        }
        let units = report.sheet("costs-units")
        #expect(units.contains { $0[0] == "'@X" && $0[1] == "'=1+1 <b>&" && $0[4] == "'+基金, “区”" })
    }

    @Test func whatWaitsIsListedTheLongestFirst() throws {
        let report = try #require(Reported(Self.texts))
        #expect(
            report.sheet("review-waiting").dropFirst().map { [$0[0], $0[2], $0[3], $0[4]] } == [
                ["等人看的项目", "projects/waiting.md", "2026-10-01", "54"], ["刚交的项目", "projects/young.md", "2026-11-20", "4"],
            ])
        #expect(report.rows("review-types") == ["项目": ["项目", "2", "0"], "指南": ["指南", "0", "1"]])
        #expect(report.file("review.html").contains("flag-bad\">54"))
    }

    @Test func aServiceCountsWhereItIsGiven() throws {
        let report = try #require(
            Reported([
                "campuses/east.md": "---\ntitle: 东\n---\n", "campuses/west.md": "---\ntitle: 西\n---\n",
                "spaces/lab.md": "---\ntitle: 室\ncampus: west\n---\n",
                "services/a.md": "---\ntitle: 甲\nmode: physical\ncampus: east\nspace: lab\n---\n",
                "services/b.md": "---\ntitle: 乙\nmode: physical\nspace: lab\n---\n",
                "services/c.md": "---\ntitle: 丙\nmode: physical\n---\n",
                "services/d.md": "---\ntitle: 丁\nmode: physical\ncampus: east\n---\n",
            ]))
        let rows = report.rows("campuses")
        let column = try #require(report.sheet("campuses").first?.firstIndex(of: report.context.words["report.campuses.services"]))
        #expect(rows["东"]?[column] == "3" && rows["西"]?[column] == "2", "a service's own campuses come before those of its rooms")
    }

    @Test func aUnitCostsFromItsPurchaseAndItsPriceUntilTheEndOfItsLife() throws {
        let report = try #require(
            Reported(
                [
                    "equipment/printer.md": """
                    ---
                    title: 打印机
                    units:
                      - { code: P3, condition: out-of-order, price: 1980, bought: 2021-10-18, life_years: 5, upkeep: 180 }
                    ---
                    """,
                    "equipment/cutter.md": """
                    ---
                    title: 切割机
                    units:
                      - { code: C1, price: 3650, bought: 2026-11-21, life_years: 1, upkeep: 365 }
                    ---
                    """,
                ], from: "2026-10-01", to: "2026-11-30"))
        let costs = MachineCost.all(report.context).map(\.inPeriod)
        // Ten days of 3650 + 365 a year; 17 days of 396 and 61 of 180.
        #expect(costs.count == 2 && abs(costs[0] - 110) < 1e-9 && abs(costs[1] - (396.0 * 17 + 180 * 61) / 365) < 1e-9)
    }

    @Test func whatNothingLeadsToIsListed() throws {
        let report = try #require(Reported(Self.texts))
        #expect(report.sheet("unlinked-resource").dropFirst().map(\.first) == ["没人提的书"])
        #expect(report.sheet("unlinked-equipment").contains { $0[0] == "'=1+1 <b>&" })
    }

    @Test func withoutALogThePageSaysHowToKeepOne() throws {
        var texts = Self.texts
        texts["usage.csv"] = nil
        let report = try #require(Reported(texts))
        #expect(report.file("usage.html").contains("日期,事物,校区,小时,人数,费用"))
        #expect(report.sheet("usage-things") == [])
        #expect(report.rows("costs-machines")["m0"]?.suffix(5) == ["–", "–", "–", "–", "–"])
    }

    @Test func anEmptyPortalHasAReport() throws {
        let report = try #require(Reported(["portal.yml": "languages: [en]\n", "a.md": "# Hello\n"], language: "en"))
        #expect(report.writer.files().contains { $0.path == "index.html" })
        #expect(report.file("campuses.html").contains("There is nothing to list."))
    }
}
