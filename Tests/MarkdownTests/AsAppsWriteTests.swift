import Testing

/// What people carry over from other programs, and the nearest of its kind that must stay.
@Suite struct AsAppsWriteTests {
    @Test(
        "attributes behind a blank are the picture's",
        arguments: ["![灯](p.png) {width=200}", "![灯](p.png)  { width=\"200\" }", "![灯](p.png) {.right width=200}"])
    func attributes(_ text: String) {
        let joined = text.replacing("  {", with: "{").replacing(" {", with: "{")
        #expect(!LooseText.html(text).contains("{") && LooseText.html(text) == LooseText.html(joined), "\(LooseText.html(text))")
    }

    @Test("braces behind other words stay", arguments: ["![灯](p.png) {a}", "[灯](b.md) {x=1}", "宽 {width=200} 写在这里"])
    func braces(_ text: String) { #expect(LooseText.html(text).contains("{"), "\(LooseText.html(text))") }

    @Test("operators are no keys", arguments: ["i++ 与 ++i，c++ 和 g++", "++i、j++", "先 ++x；再 y++ 好"])
    func operators(_ text: String) { #expect(LooseText.names(text) == []) }

    @Test("keys are told", arguments: ["按 ++ctrl+c++ 复制", "按 ++a++ 键", "++重点++"])
    func keys(_ text: String) { #expect(LooseText.names(text) == ["foreign-markup"]) }

    @Test(
        "a cell of several lines is told where the row breaks",
        arguments: [
            "| 名 | 说明 |\n|---|---|\n| 灯 | - 红\n- 绿 |", "| 名 | 说明 |\n|---|---|\n| 灯 | 红\n绿 |", "| 名 | 说明 |\n|---|---|\n| 灯 | 1. 红\n2. 绿 |",
        ])
    func brokenRow(_ text: String) { #expect(!LooseText.names(text).isEmpty) }

    @Test(
        "a list below a table is one",
        arguments: ["| 名 | 数 |\n|---|---|\n| 灯 | 3 |\n- 红\n- 绿", "| 名 | 数 |\n|---|---|\n| 灯 | 3 |\n\n- a | b |"])
    func listBelow(_ text: String) { #expect(LooseText.html(text).contains("<li>")) }

    @Test(
        "the cure of doubled percent signs names the percentages alone",
        arguments: ["- 填充 15%%\n- 速度 80%%", "> 电量 15%%\n> 电压 80%%", "[亮 15%%](b.md) 和 **80%%**"])
    func percent(_ text: String) {
        for cure in LooseText.cures(text) {
            #expect(cure.contains("写成 15% 和 80%") || cure.contains("15%") && !cure.contains("\n"), "\(cure)")
        }
    }
}
