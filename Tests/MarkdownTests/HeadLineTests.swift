import Testing

/// Lines that say something of their own, as articles made for phones, Word and notes have them.
@Suite struct HeadLineTests {
    @Test(
        "each line stands on its own",
        arguments: [
            "▎选材\n用椴木板。\n▎改进\n换大一点。", "▍准备\n拿纸。\n▍折\n折三次。", "█ 准备\n拿纸。\n█ 折\n折三次。",
            "编辑｜李明\n审核｜王红", "摄影｜李老师\n文字｜五（2）班 全体", "来源｜图书馆\n编辑｜王老师\n审核｜赵老师",
            "文字 / 李明\n图片 / 王红", "主讲 / 林浩\n助教 / 赵敏", "策划 / 李明\n剪辑 / 王红\n配音 / 孙丽",
            "图 1  展开图\n图 2  装配图", "表 1   用量\n表 2   价格", "图1-1 正面\n图1-2 侧面",
            "9.12 周六\n今天做了纸桥。", "9月12日（星期六）\n今天做了纸桥。", "9/12 周六\n今天做了纸桥。",
            "—老师说再试试\n—我们周二试", "——你来\n——好", "Ⅰ. 甲\nⅡ. 乙", "Ⅰ 甲\nⅡ 乙", "ⅰ、甲\nⅱ、乙",
            "甲组 李明\n乙组 赵强", "甲组 李明、王红\n乙组 赵强、孙丽\n丙组 周明", "丁组 二楼\n戊组 三楼",
        ])
    func apart(_ text: String) {
        let breaks = LooseText.html(text).components(separatedBy: "<br>").count - 1
        #expect(breaks == text.split(separator: "\n").count - 1, "\(LooseText.html(text))")
    }

    @Test(
        "a bold line with a number or a sentence below it heads it",
        arguments: [
            "**1、准备**\n拿纸。", "**（1）准备**\n拿纸", "**Step 1: Cut**\nCut it.", "**注意**\n小心烫。", "**第一组**\n做小车！",
        ])
    func bold(_ text: String) {
        #expect(LooseText.html(text).contains("</strong><br>") || LooseText.html(text).contains("</strong></p>"), "\(LooseText.html(text))")
    }

    @Test(
        "what heads a list stands apart from the sentence before it",
        arguments: ["我们做了纸桥。\n规则:\n1. 一张纸\n2. 不用胶", "今天来！\n要带：\n- 尺\n- 笔", "做完了。\n还差:\n* 电池\n* 线"])
    func list(_ text: String) { #expect(LooseText.html(text).contains("<br>"), "\(LooseText.html(text))") }

    @Test(
        "sentences and verses run on",
        arguments: [
            "夜｜雨｜灯\n江南｜春｜水", "我们在 9.12 周六\n做了纸桥", "他说的意思是\n——先想再做", "这一段**很重要**\n要记住。", "**甲**和乙\n都来。",
            "9.12 周六我们\n做了纸桥", "见图 1\n的左边", "宽 / 高\n都要量", "The answer is: do it\nand then: do it again\nuntil done.",
            "甲组的人\n先来。", "他说：\n先想再做",
        ])
    func neighbours(_ text: String) { #expect(!LooseText.html(text).contains("<br"), "\(LooseText.html(text))") }

    @Test(
        "labels of English forms stand apart",
        arguments: ["time: 3\nplace: 301", "Name: Li\nClass: 5B", "Meeting point: hall\nStart time: 9"])
    func english(_ text: String) { #expect(LooseText.html(text).contains("<br>"), "\(LooseText.html(text))") }

    @Test("a hyphen bullet of phones is an item", arguments: ["⁃ 甲\n⁃ 乙", "⁃\t甲\n⁃\t乙", "买：\n⁃ 纸\n⁃ 笔"])
    func bullets(_ text: String) { #expect(LooseText.html(text).components(separatedBy: "<li>").count == 3) }

    @Test(
        "marks of direction before or behind a mark are nothing",
        arguments: ["\u{200E}## 材料", "##\u{200E} 材料", "\u{202A}## 材料", "\u{2066}## 材料", "\u{200F}\u{200E}## 材料"])
    func direction(_ text: String) {
        #expect(LooseText.html(text).contains("<h2"), "\(LooseText.html(text))")
        #expect(LooseText.names(text) == ["markdown-mended"])
    }

    @Test("within words they stay", arguments: ["他\u{200E}说", "👨\u{200D}👩\u{200D}👧 一家", "ا\u{200F}ب"])
    func within(_ text: String) { #expect(LooseText.names(text) == []) }
}
