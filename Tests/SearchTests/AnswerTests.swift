import Content
import Services
import TestSupport
import Testing

@testable import Search

@Suite struct AnswerTests {
    private let sample: AnswerPortal

    init() throws { sample = try AnswerPortal(AnswerPortal.sample) }

    @Test func aMachineIsAnsweredAbout() {
        let answers = sample.answers("laser")
        #expect(answers["where"] == "工坊; 东校区 · 二层 · 204 · LC-01、LC-03")
        #expect(answers["working"] == "LC-01 · 正常; 工坊 · 东校区")
        #expect(answers["borrow"] == "不外借")
        #expect(answers["count"] == "2 台 | 东校区; 2 台")
        #expect(
            answers["first"] == "激光安全; 90 分钟 · 有效期 12 个月 | “nowhere”; 还有一次没有登记的培训要通过，请先问馆员"
                || answers["first"]?.hasPrefix("激光安全; 90 分钟 · 有效期 12 个月 | ") == true)
        #expect(answers["who"] == "马丽; 会用 · 东校区 · 周一 12:00–13:00")
        #expect(answers["contact"] == "预约; 当面：服务台、电话：12345")
        #expect(answers["price"] == nil && answers["next"] == nil)
        // When it can be got at is when its room is open.
        #expect(answers["hours"] == sample.answers("studio")["hours"])
        #expect(sample.answers("laser", "en")["where"] == "Studio; East Campus · 二层 · 204 · LC-01, LC-03")
    }

    @Test func trainingsThatLeadRoundInARingAreNamedAsFarAsAnybodyReads() throws {
        var texts: [String: String] = [:]
        for number in 0..<60 {
            texts["trainings/t\(number).md"] = "---\ntitle: T\(number)\nprerequisites: [t\((number + 1) % 60)]\n---\n"
        }
        let ring = try AnswerPortal(texts)
        let group = try #require(ring.group("t5"))
        let answer = try #require(ring.book("en").trainings(group))
        #expect(answer.items.count == 24)
    }

    @Test func whatNobodyHasWrittenIsNotSaid() {
        let meter = sample.answers("meter")
        #expect(meter["working"] == nil && meter["who"] == nil && meter["first"] == "可独自使用")
        #expect(meter["borrow"] == "可借 | 工坊; 东校区 · 二层 · 204 · M-1")
        #expect(sample.answers("east")["contact"] == nil)
        #expect(sample.answers("card")["first"] == nil && sample.answers("card")["price"] == nil)
    }

    @Test func whatIsGoneOrBrokenIsSaidToBe() {
        let plotter = sample.answers("plotter")
        for kind in ["where", "borrow", "working", "contact", "count", "first", "make"] { #expect(plotter[kind] == "退役", "\(kind)") }
        #expect(plotter["who"] == nil && plotter["hours"] == nil)
        #expect(sample.answers("plotter", "en")["where"] == "Retired")
        // One that may leave stays until it is mended; where another works, that is what is said.
        #expect(sample.answers("camera")["borrow"] == "故障" && sample.answers("camera")["where"] != nil)
        #expect(sample.answers("laser")["working"]?.contains("退役") == false)
    }

    @Test func goodsAreAnsweredAbout() {
        let board = sample.answers("board")
        #expect(board["price"] == "USD 12.5 · 每张")
        // The lot that nobody has counted is not spoken of as stock.
        #expect(board["stock"] == "工坊; 东校区 · 7 张 · B2")
        #expect(board["where"] == "工坊; 东校区 · B2 | 东校区")
    }

    @Test func whatToTakeInsteadAndWhatAStuffIsCalledAreKnown() throws {
        let goods = try AnswerPortal([
            "materials/sheet.md": "---\ntitle: 亚克力板（透明）\nsubstitutes: [board, nothing]\n---\n",
            "materials/board.md": "---\ntitle: 木板\nstock: [{campus: east, quantity: 3}]\n---\n",
            "materials/thread.md": "---\ntitle: 缝纫线\n---\n", "campuses/east.md": "---\ntitle: 东校区\n---\n",
            "equipment/cutter.md": "---\ntitle: 切割机\nprocess: 切割、缝纫\ntags: [亚克力]\nunits: [{code: C-1}]\n---\n",
        ])
        #expect(goods.answers("sheet")["instead"]?.hasPrefix("木板") == true && goods.answers("board")["instead"] == nil)
        let names = AnswerNames(source: goods.source)
        #expect(names.names(of: try #require(goods.group("sheet"))).prefix(2) == ["亚克力板（透明）", "亚克力板"])
        #expect(names.stuffs(among: ["亚克力", "缝纫", "木头"]) == ["亚克力"])
    }

    @Test func datesAreThoseOfServicesWithinTheKnownDays() throws {
        let induction = try #require(sample.group("induction"))
        let dates = try #require(sample.book("zh-Hans").dates(induction))
        let event = try #require(sample.makerspace.events.first)
        let expected = event.next(8, onOrAfter: sample.portal.today).filter { $0.start.day <= sample.source.known.upperBound }
        #expect(dates.items.map(\.occasion) == expected && expected.count == 8)
        #expect(!expected.contains { $0.start.day.description == "2026-12-09" })
        #expect(sample.answers("laser-safety")["next"]?.hasPrefix("2026 年 12 月 2 日（周三）16:10–17:40; 激光准入 · 工坊 | ") == true)
    }

    @Test func hoursComeWithTheDaysThatDiffer() {
        #expect(
            sample.answers("east")["hours"]
                == "周一至周五 08:00–17:00；周六 09:00–12:00 | 12 月 12 日; 08:00–17:00 · 调课 | 1 月 1 日 至 1 月 3 日; 不开放 · 元旦放假")
        #expect(sample.answers("studio")["hours"]?.contains("元旦放假") == true)
    }

    @Test func nothingPrivateIsInAnyFile() {
        for language in ["zh-Hans", "en"] {
            let files = sample.files(language)
            for secret in ["A-77", "23800", "小名", "LC-02", "VC-7", "马老师的旧名"] { #expect(!files.contains(secret), "\(secret)") }
            #expect(files.contains("LC-01"))
        }
    }

    @Test func thingsAreKnownByTheNamesOfAllLanguagesAndByTheirCodes() throws {
        let names = AnswerNames(source: sample.source)
        let (laser, east) = (try #require(sample.group("laser")), try #require(sample.group("east")))
        #expect(names.names(of: laser) == ["激光切割机", "Laser cutter", "LC-01", "LC-03"])
        #expect(names.names(of: east) == ["东校区", "East Campus", "East"])
        // Aliases are addresses of before; those that have no form of one are names. Of people they are not told.
        let plotter = try #require(sample.group("plotter"))
        #expect(
            names.names(of: plotter) == ["刻字机", "GS-24（桌面）", "GS-24", "Roland GS-24（桌面）", "Roland GS-24", "贴纸机", "Sticker Machine"])
        #expect(names.names(of: try #require(sample.group("ma"))) == ["Ma Li", "马丽", "创客教师"])
        #expect(names.skills.map(\.name) == ["激光切割与雕刻", "激光切割", "雕刻"])
        #expect(names.subjects.map(\.label.zh) == ["物理"])
    }

    /// What a script reads says of each day what `Services` says.
    @Test func schedulesAreEncodedAsServicesKnowThem() throws {
        let today = try #require(Day("2026-12-02"))
        let known = OpeningSchedule.known(on: today)
        for seed in 0..<200 as Range<UInt64> {
            var dice = Dice(seed)
            func spans() -> [Range<Int>] {
                dice.pick([[], [480..<1020], [540..<720, 780..<1080], [0..<1440], [0..<60, 1380..<1440]]) ?? []
            }
            func exceptions() -> [HoursException] {
                (0..<Int.random(in: 0...4, using: &dice)).map { _ in
                    let first = known.lowerBound.adding(Int.random(in: -5...95, using: &dice))
                    return HoursException(
                        days: first...first.adding(Int.random(in: 0...6, using: &dice)), spans: dice.chance(30) ? nil : spans(),
                        weekday: dice.chance(30) ? Weekday.allCases[2] : nil)
                }
            }
            let schedule = OpeningSchedule(
                week: Hours(isAlways: false, days: (0..<7).map { _ in spans() }), exceptions: exceptions(),
                campuses: (0..<Int.random(in: 0...2, using: &dice)).map { _ in exceptions() }, isOwnWeek: dice.chance(50))
            let encoded = EncodedSchedule(schedule, known: known)
            for offset in 0...(known.upperBound.daysSince1970 - known.lowerBound.daysSince1970) {
                let day = known.lowerBound.adding(offset)
                #expect(Self.spans(encoded, day) == schedule.spans(on: day), "seed \(seed), \(day)")
            }
        }
    }

    /// Reads the encoding as its documentation says.
    private static func spans(_ encoded: EncodedSchedule, _ day: Day) -> [Range<Int>]? {
        func read(_ text: Substring) -> [Range<Int>]? {
            if text == "?" { return nil }
            return text.split(separator: ",").compactMap { span in
                let ends = span.split(separator: "-").compactMap { Int($0) }
                return ends.count == 2 ? ends[0]..<ends[1] : nil
            }
        }
        for item in encoded.days.split(separator: ";") {
            let parts = item.split(separator: "=", omittingEmptySubsequences: false)
            let ends = parts[0].split(separator: "/").compactMap { Day($0) }
            if ends.count == 2, (ends[0]...ends[1]).contains(day) { return read(parts[1]) }
        }
        return read(encoded.week.split(separator: ";", omittingEmptySubsequences: false)[day.weekday.rawValue])
    }
}
