import Testing

/// Text that was taken for a comment, or for the explanation of an abbreviation, is shown or told of.
@Suite struct NeverLostTests {
    @Test(
        "percent signs behind numbers of one sentence are text",
        arguments: [
            "100%%纯棉，50%%涤", "A占30%%B占70%%", "5%%–10%%", "含水80%%果肉，20%%皮", "甲得40%%票，乙得60%%票", "湿度30%%—60%%",
        ])
    func shares(_ text: String) {
        #expect(LooseText.html(text) == "<p>\(text)</p>")
        #expect(LooseText.names(text) == ["doubled-percent"])
        #expect(!LooseText.mended(text).contains("%%"))
    }

    @Test(
        "signs that a sentence about formats speaks of are text",
        arguments: [
            "printf(\"%d%%\")里的 %% 是百分号，%% 要写两遍", "写 %d%% 时，%% 是转义，%% 不能少", "`x` 用 %s%% 的话 %% 表示百分号，%% 才对",
        ])
    func formats(_ text: String) {
        #expect(LooseText.html(text).replacing("`x`", with: "").contains("%% "), "\(text)")
        #expect(LooseText.names(text) == ["doubled-percent"], "\(text)")
    }

    @Test(
        "comments stay comments",
        arguments: [
            "看这 %%备注%% 处", "第3章%%备注%%完", "速度5 %% 备注 3 %% 快", "8%%内部：实价7%%", "售价 300%%进价120%%元", "写 %d%% 就好 %%老师看%% 。",
            "甲 %% 备注 %% 乙",
        ])
    func comments(_ text: String) {
        #expect(!LooseText.html(text).contains("备注") && !LooseText.html(text).contains("价7") && !LooseText.html(text).contains("老师"))
    }

    @Test(
        "an item that looks like an abbreviation is text",
        arguments: ["*[选做]：画一个图", "*[必做]: 量\n*[选做]: 画", "# 作业\n\n*[思考]：为什么\n"])
    func items(_ text: String) {
        for line in text.split(separator: "\n") where line.hasPrefix("*") { #expect(LooseText.html(text).contains(line), "\(text)") }
        #expect(LooseText.names(text).contains("perhaps-markdown"), "\(text)")
    }

    @Test(
        "an abbreviation that nothing uses is told of",
        arguments: ["文。\n\n*[HTML]: x", "## 数控\n\n*[数控]: CNC", "HTML\n\n*[HTML]: x\n*[HTML]: y"])
    func unused(_ text: String) { #expect(LooseText.names(text) == ["footnote-not-shown"], "\(text)") }

    @Test("one that is used is not", arguments: ["数控机床\n\n*[数控]: CNC", "HTML\n\n*[HTML]: x", "*[数控]：CNC\n\n用数控"])
    func used(_ text: String) {
        #expect(LooseText.html(text).contains("<abbr"), "\(text)")
        #expect(LooseText.names(text).isEmpty, "\(text)")
    }
}
