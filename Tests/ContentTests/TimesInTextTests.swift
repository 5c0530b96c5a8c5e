import Testing

@testable import Content

/// Times to wait are found in what people write, and nothing else is taken for one.
@Suite struct TimesInTextTests {
    private func seconds(_ text: String) -> [Int] { TimesInText.find(in: Array(text.unicodeScalars)).map(\.seconds) }

    @Test(arguments: [
        ("等 10 分钟", [600]), ("等30秒", [30]), ("压 15 秒", [15]), ("十分钟", [600]), ("１０ 分钟", [600]), ("45分鐘", [2700]), ("1,500 秒", [1500]),
        ("半小时后取下", [1800]), ("半个小时", [1800]), ("半分钟", [30]), ("一刻钟", [900]), ("两个半小时", [9000]), ("1小时半", [5400]), ("1.5 小时", [5400]),
        ("1 小时 20 分钟", [4800]), ("1 小时零 5 分", [3900]), ("1 分 30 秒", [90]), ("一分半", [90]), ("一分半钟", [90]),
        ("每五分钟回来看一眼", [300]), ("10 分钟内用完", [600]), ("10 分钟的时间", [600]), ("20 分钟左右", [1200]), ("先等 30 秒，再等 2 分钟", [30, 120]),
        ("10 秒", [10]), ("12 小时", [43200]),
    ])
    func chinese(_ text: String, _ expected: [Int]) { #expect(seconds(text) == expected) }

    @Test(arguments: [
        ("wait 2 minutes", [120]), ("ten minutes", [600]), ("twenty-five minutes", [1500]), ("Leave it for 10min", [600]),
        ("45 sec.", [45]),
        ("30 s", [30]), ("2 h", [7200]), ("1 h 30 min", [5400]), ("1 hour, 20 minutes", [4800]), ("half an hour", [1800]),
        ("1½ hours", [5400]),
        ("two and a half minutes", [150]), ("three quarters of an hour", [2700]), ("for an hour and a half", [5400]),
        ("wait a minute", [60]),
    ])
    func english(_ text: String, _ expected: [Int]) { #expect(seconds(text) == expected) }

    @Test(arguments: [
        ("晾 1–2 小时", 3600, "1–2 小时"), ("晾 1-2小时", 3600, "1-2小时"), ("10 到 15 分钟", 600, "10 到 15 分钟"), ("半小时到一小时", 1800, "半小时到一小时"),
        ("10 分钟至 15 分钟", 600, "10 分钟至 15 分钟"), ("三五分钟", 180, "三五分钟"), ("十五六分钟", 900, "十五六分钟"), ("二三十分钟", 1200, "二三十分钟"),
        ("十几分钟", 600, "十几分钟"), ("20 多分钟", 1200, "20 多分钟"), ("10 to 15 minutes", 600, "10 to 15 minutes"),
        ("between 10 and 15 minutes", 600, "10 and 15 minutes"), ("five minutes or ten minutes", 300, "five minutes or ten minutes"),
    ])
    func ofARangeTheShorterCounts(_ text: String, _ expected: Int, _ words: String) throws {
        let scalars = Array(text.unicodeScalars)
        let time = try #require(TimesInText.find(in: scalars).first)
        #expect(time.seconds == expected && time.isShortest)
        #expect(String(String.UnicodeScalarView(scalars[time.range])) == words)
    }

    @Test(arguments: ["等 10 分钟", "1 小时 20 分钟", "二十来分钟", "10 minutes"])
    func oneTimeIsNoRange(_ text: String) throws {
        #expect(try !#require(TimesInText.find(in: Array(text.unicodeScalars)).first).isShortest)
    }

    @Test(arguments: [
        "2024 年 10 分钟前", "每分钟 30 转", "60 转/分钟", "10 分钟课", "45 分钟的课", "45 分钟一节课", "一分钟的片子", "30 秒/张", "30 秒 / 张", "30 秒一张",
        "第 10 分钟", "前 10 分钟", "过去 10 分钟", "= 10 分钟", "10:30 分钟", "得 10 分", "几分钟", "三分之一", "10 分米", "30 分贝", "1 分 2 班", "500 毫秒",
        "10 minutes ago", "a 10 minute video", "a 10-minute break", "30 times a minute", "60 km an hour", "10 minutes' walk", "30 s/sheet",
        "30 seconds per sheet", "the 30s", "10 minutes long", "the first 10 minutes", "second 10", "", "半", "minutes",
        // Too short to be tapped, too long to be waited for.
        "两秒", "9 秒", "0 分钟", "13 小时", "60 小时", "24 小时以后", "99999999999 分钟",
    ])
    func whatOnlyLooksLikeATimeIsNone(_ text: String) { #expect(seconds(text) == []) }
}
