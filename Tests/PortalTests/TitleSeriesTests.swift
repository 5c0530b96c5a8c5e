import Content
import Testing

@testable import Portal

/// Lists follow the numbers with which titles of a series begin.
@Suite struct TitleSeriesTests {
    private func order(_ titles: [String], folder: String = "tutorials", heads: [Int: String] = [:]) throws -> [String] {
        // Names that say nothing, in another order than the titles.
        let names = ["dd", "aa", "ee", "cc", "bb", "ff"]
        let texts = titles.enumerated().map {
            (key: "\(folder)/\(names[$0]).md", value: "---\ntitle: \"\($1)\"\n\(heads[$0] ?? "")---\n\n文。\n")
        }
        let portal = try #require(try link(texts).portal)
        return portal.entries.map(\.title)
    }

    @Test(
        "titles in words of a series",
        arguments: [
            ["第一课 折纸", "第二课 灯罩", "第三课 电路", "第十课 展示"], ["课 1", "课 2", "课 10"], ["Lesson 1: Fold", "Lesson 2: Light", "Lesson 11: Show"],
            ["一、准备", "二、切割", "三、组装", "十一、展示"], ["1. 画", "2. 切", "10. 装"], ["单元一 光", "单元二 电", "单元三 力"],
            ["Unit I", "Unit II", "Unit IV", "Unit X"], ["（1）画", "（2）切", "（12）装"], ["第１章", "第２章", "第１０章"],
            ["实验1：点亮", "实验2：呼吸灯", "实验10：小车"], ["【第一讲】光", "【第二讲】影", "【第十二讲】色"],
        ])
    func series(_ titles: [String]) throws {
        #expect(try order(titles) == titles)
        #expect(try order(titles.reversed()) == titles)
        #expect(try order(titles, folder: "guides/course") == titles)
        // One without a number stands behind them.
        #expect(try order(["附录"] + titles.reversed()) == titles + ["附录"])
    }

    @Test(
        "titles that number nothing stay in the order of their files",
        arguments: [
            ["3 个灯怎么接", "12 V 供电", "1.75 mm 线材"], ["2024 年的作品", "2023 年的作品", "2025 年的作品"], ["一般规则", "三角尺", "十字螺丝刀"],
            ["第一课 折纸", "第一课 编程", "第二课 折纸"], ["第一课 折纸", "台灯", "小车", "风铃"], ["3D 打印", "2D 切割", "1 号电池"],
            ["第三方软件", "第一印象", "第二人生"], ["Party 3", "Unite 2", "Daylight 1"],
        ])
    func noSeries(_ titles: [String]) throws {
        let names = ["dd", "aa", "ee", "cc", "bb", "ff"]
        #expect(try order(titles) == titles.indices.sorted { names[$0] < names[$1] }.map { titles[$0] })
    }

    @Test("an order that is given counts before the titles")
    func givenOrder() throws {
        #expect(try order(["第一课", "第二课", "第三课"], heads: [2: "order: 1\n"]) == ["第三课", "第一课", "第二课"])
    }

    @Test("translations follow their originals")
    func translations() throws {
        let portal = try #require(
            try link([
                (key: "tutorials/b.md", value: "# 第一课 折纸\n"), (key: "tutorials/b.en.md", value: "# Fold\n"),
                (key: "tutorials/a.md", value: "# 第二课 灯罩\n"), (key: "tutorials/a.en.md", value: "# Shade\n"),
            ]).portal)
        #expect(portal.entries.map(\.title) == ["第一课 折纸", "Fold", "第二课 灯罩", "Shade"])
    }
}
