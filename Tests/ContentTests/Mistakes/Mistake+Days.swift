extension Mistake {
    private static func day(_ written: String, sure meant: String) -> Mistake {
        Mistake(
            name: "the day \(written)", written: page("title: 台灯\nupdated: \(written)"), meant: page("title: 台灯\nupdated: \(meant)"))
    }

    private static func day(_ written: String, perhaps meant: String, byHand: Bool = false) -> Mistake {
        Mistake(
            name: "the day \(written)", written: page("title: 台灯\nupdated: \(written)"), meant: page("title: 台灯\nupdated: \(meant)"),
            isReadAsMeant: false, byHand: byHand ? [("updated: \(written)", "updated: \(meant)")] : [])
    }

    /// Days as people write them; those of the publication are told apart in `PublicationWords`.
    static let days: [Mistake] = [
        day("13/5/2026", sure: "2026-05-13"), day("2026年3月5号", sure: "2026-03-05"), day("Mar 5, 2026", sure: "2026-03-05"),
        day("5 March 2026", sure: "2026-03-05"), day("20260305", sure: "2026-03-05"), day("二〇二六年三月五日", sure: "2026-03-05"),
        day("2026—03—05", sure: "2026-03-05"), day("2026－3－5", sure: "2026-03-05"), day("2026、3、5", sure: "2026-03-05"),
        day("2026-03-05（周四）", sure: "2026-03-05"), day("2026-03-05起", sure: "2026-03-05"), day("2026。3。5", sure: "2026-03-05"),
        day("3/5/2026", perhaps: "2026-03-05"), day("26-3-5", perhaps: "2026-03-05"), day("5.3.2026", perhaps: "2026-05-03"),
        day("2026-13-05", perhaps: "2026-05-13"), day("2026年3月", perhaps: "2026-03-01"), day("2026.3", perhaps: "2026-03-01"),
        day("3月5日", perhaps: "2026-03-05", byHand: true), day("March 5", perhaps: "2026-03-05", byHand: true),
        day("03-05", perhaps: "2026-03-05", byHand: true), day("yesterday", perhaps: "2026-11-23", byHand: true),
        day("今天", perhaps: "2026-11-23", byHand: true),
    ]
}
