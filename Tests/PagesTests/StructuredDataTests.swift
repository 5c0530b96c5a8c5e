import Content
import Foundation
import HTML
import Testing

@testable import Pages

@Suite struct StructuredDataTests {
    @Test func anEventTellsItsRuleInTheTermsOfSchemaOrg() throws {
        var texts = Sample.texts
        texts["events/second.md"] = "---\ntitle: 每月\nstart: 2026-09-09 10:00\nrepeat: {every: month, count: 4}\nmode: virtual\n---\n"
        let made = try #require(MadeSite(texts))
        let text = try #require(MadeSite.between("ld+json\">", "</script>", in: made.page("events/second.html")))
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let schedule = try #require(object["eventSchedule"] as? [String: Any])
        #expect(
            schedule["repeatFrequency"] as? String == "P1M" && schedule["byMonthDay"] as? Int == 9 && schedule["repeatCount"] as? Int == 4)
        #expect((object["location"] as? [[String: Any]])?.first?["@type"] as? String == "VirtualLocation")
    }

    @Test func spansBecomeDurations() {
        let spans = ["2 days", "30 分钟", "1 hour", "3 上学日", "2 个工作日", "一会儿"]
        #expect(spans.map { WrittenSpan($0)?.iso } == ["P2D", "PT30M", "PT1H", "P3D", "P2D", nil])
    }

    @Test func jsonIsSafeInsideAScript() {
        var json = JSONText()
        json.object { json in
            json.member("a", "</script>\u{2028}\"\\\n&")
            json.member("n", 3)
            json.member("d", 2.5)
            json.member("list", ["x", "y"])
            json.member("none", nil as String?)
        }
        #expect(
            String(decoding: json.bytes, as: UTF8.self)
                == "{\"a\":\"\\u003c/script\\u003e\u{2028}\\\"\\\\\\n\\u0026\",\"n\":3,\"d\":2.5,\"list\":[\"x\",\"y\"]}")
    }
}
