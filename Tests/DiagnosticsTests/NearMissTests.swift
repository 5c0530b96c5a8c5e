import Testing

@testable import Diagnostics

@Suite struct NearMissTests {
    @Test func spacesAndCaseCountLittle() {
        #expect(NearMiss.best(for: "Laser Cutter", among: ["laser-cutter", "3d-printer"]) == ["laser-cutter"])
    }

    @Test func aSwapIsOneMistake() {
        #expect(NearMiss.best(for: "tilte", among: ["title", "tiles", "status"]).first == "title")
    }

    @Test func nothingNearMeansNothingOffered() {
        #expect(NearMiss.best(for: "zebra", among: ["title", "status"]).isEmpty)
    }

    @Test func chineseNames() {
        #expect(NearMiss.best(for: "标提", among: ["标题", "日期"]) == ["标题"])
    }
}
