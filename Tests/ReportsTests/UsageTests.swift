import Diagnostics
import Testing

@testable import Content
@testable import Reports

@Suite struct UsageTests {
    static let things = [
        "campuses/east.md": "---\ntitle: 东校区\n---\n", "campuses/east.en.md": "---\ntitle: East Campus\n---\n",
        "spaces/lab.md": "---\ntitle: 工坊\ncampus: east\ncode: R-201\n---\n",
        "equipment/laser-cutter.md": "---\ntitle: 激光切割机\nunits:\n  - { code: LC-01, space: lab }\n---\n",
        "equipment/saw.md": "---\ntitle: 锯\n---\n", "tutorials/saw.md": "---\ntitle: 用锯\n---\n", "people/lin.md": "---\ntitle: 林浩\n---\n",
    ]

    private func read(_ log: String) throws -> (rows: [String], found: [String]) {
        let reported = try #require(Reported(Self.things.merging(["usage.csv": log]) { _, new in new }))
        let portal = reported.context.portal
        let rows = (reported.context.usage?.rows ?? []).map { row in
            "\(row.day) \(portal.groups[row.thing].id) \(row.campus.map { portal.groups[$0].id } ?? "-") \(row.hours) \(row.people) \(row.cost)"
        }
        return (rows, reported.diagnostics.map { "\($0.place.line):\($0.place.column) \($0.name)" })
    }

    @Test func aThingIsNamedByIdTailTitleOrCode() throws {
        let (rows, found) = try read(
            """
            date,thing,campus,hours,people,cost
            2026-09-01,equipment/laser-cutter,campuses/east,1.5,4,12
            2026-09-02,laser-cutter,east,2,3,0
            2026-09-03,激光切割机,东校区,,5,
            2026-09-04,lc-01,East Campus,1,1,0.5
            2026-09-05,R-201,,3,12,

            """)
        #expect(found == [])
        #expect(
            rows == [
                "2026-09-01 equipment/laser-cutter campuses/east 1.5 4 12.0", "2026-09-02 equipment/laser-cutter campuses/east 2.0 3 0.0",
                "2026-09-03 equipment/laser-cutter campuses/east 0.0 5 0.0", "2026-09-04 equipment/laser-cutter campuses/east 1.0 1 0.5",
                "2026-09-05 spaces/lab - 3.0 12 0.0",
            ])
    }

    @Test(arguments: [
        "日期,事物,校区,小时,人数,费用\n2026-09-01,LC-01,东校区,1,2,3\n", "\u{FEFF}日期,事物,校区,小时,人数,费用\r\n2026/9/1,LC-01,东校区,1,2,3\r\n",
        "费用;人数;小时;校区;事物;日期\r3;2;1;东校区;LC-01;2026年9月1日",
        "date\tthing\tcampus\thours\tpeople\tcost\n2026-09-01\t\"LC-01\"\t东校区\t1\t2\t3\n\n\n",
        "\"日期\",\"事物\",\"校区\",\"小时\",\"人数\",\"费用\"\n\"2026-09-01 00:00:00\",\" LC-01 \",\"东校区\",\"1\",\"2\",\"3\"\n,,,,,\n",
    ])
    func spreadsheetsWriteCSVInManyWays(_ log: String) throws {
        let (rows, found) = try read(log)
        #expect(found == [])
        #expect(rows == ["2026-09-01 equipment/laser-cutter campuses/east 1.0 2 3.0"])
    }

    @Test func aQuotedCellMayHoldQuotesSeparatorsAndLines() throws {
        var reader = CSVReader(SourceText(path: "usage.csv", text: "a,\"b \"\"c\"\", d\ne\",f\n\"g\"h,i"))
        #expect(reader.row()?.map(\.text) == ["a", "b \"c\", d\ne", "f"])
        #expect(reader.row()?.map(\.text) == ["gh", "i"])
        #expect(reader.row() == nil || reader.row()?.isEmpty == true)
        #expect(reader.unclosed == nil)
    }

    @Test(arguments: [
        ("2026-02-30,LC-01,,1,2,3", "2:1 usage-row"), ("29 Feb,LC-01,,1,2,3", "2:1 usage-row"), (",LC-01,,1,2,3", "2:1 usage-row"),
        ("2026-09-01,LC-99,,1,2,3", "2:12 usage-row"), ("2026-09-01,,,1,2,3", "2:12 usage-row"), ("2026-09-01,林浩,,1,2,3", "2:12 usage-row"),
        ("2026-09-01,saw,,1,2,3", "2:12 usage-row"), ("2026-09-01,LC-01,西校区,1,2,3", "2:18 usage-row"),
        ("2026-09-01,LC-01,工坊,1,2,3", "2:18 usage-row"),
        ("2026-09-01,LC-01,,-1,2,3", "2:19 usage-row"), ("2026-09-01,LC-01,,1小时,2,3", "2:19 usage-row"),
        ("2026-09-01,LC-01,,nan,2,3", "2:19 usage-row"),
        ("2026-09-01,LC-01,,1e9,2,3", "2:19 usage-row"), ("2026-09-01,LC-01,,1,2.5,3", "2:21 usage-row"),
        ("2026-09-01,LC-01,,1,2 人,3", "2:21 usage-row"),
        ("2026-09-01,LC-01,,1,2,¥3", "2:23 usage-row"), ("2026-09-01,LC-01,,1,2,\"1,000\"", "2:23 usage-row"),
        ("2026-09-01,LC-01,,1,2,99999999999", "2:23 usage-row"),
    ])
    func aRowWithAMistakeIsLeftOutAndTold(_ row: String, _ finding: String) throws {
        let (rows, found) = try read("date,thing,campus,hours,people,cost\n\(row)\n2026-09-02,LC-01,,1,1,1\n")
        #expect(found == [finding])
        #expect(rows == ["2026-09-02 equipment/laser-cutter - 1.0 1 1.0"])
    }

    @Test func aWholeIdSettlesWhatATailLeavesOpen() throws {
        #expect(try read("date,thing\n2026-09-01,equipment/saw\n").found == [])
        #expect(try read("date,thing\n2026-09-01,锯\n").rows == ["2026-09-01 equipment/saw - 0.0 0 0.0"])
    }

    @Test func columnsThatTellWhoItWasAreNotRead() throws {
        let (rows, found) = try read("日期,姓名,事物,学生班级,人数,student name\n2026-09-01,张三,LC-01,八（2）班,1,Zhang\n")
        #expect(found == ["1:4 usage-names-people", "1:10 usage-names-people", "1:18 usage-names-people"])
        #expect(rows == ["2026-09-01 equipment/laser-cutter - 0.0 1 0.0"])
    }

    @Test func headsAreNeeded() throws {
        #expect(try read("2026-09-01,LC-01,,1,2,3\n").found.last == "1:1 usage-without-heads")
        #expect(try read("date,hours\n2026-09-01,1\n").found == ["1:1 usage-without-heads"])
        #expect(try read("date,thing,huors\n2026-09-01,LC-01,1\n").found == ["1:12 usage-column-unknown"])
        #expect(try read("").found == [])
    }

    @Test func anOpenQuoteEndsTheReading() throws {
        let (rows, found) = try read("date,thing,people\n2026-09-01,LC-01,1\n2026-09-02,\"LC-01,1\n2026-09-03,LC-01,1\n")
        #expect(rows == ["2026-09-01 equipment/laser-cutter - 0.0 1 0.0"])
        #expect(found.contains("3:12 usage-quote-not-closed"))
    }

    @Test func theNearestNameIsOffered() throws {
        let reported = try #require(Reported(Self.things.merging(["usage.csv": "date,thing\n2026-09-01,laser-cuter\n"]) { _, new in new }))
        #expect(reported.diagnostics.first?.suggestions.first?.replacement == "laser-cutter")
    }
}
