extension Mistake {
    private static func text(_ name: String, _ written: String, _ meant: String, isReadAsMeant: Bool = true) -> Mistake {
        Mistake(
            name: name, written: page("title: 台灯", text: written), meant: page("title: 台灯", text: meant), isReadAsMeant: isReadAsMeant)
    }

    /// What comes of pasting from Word, a spreadsheet or a phone, and of marks left open.
    static let pasting: [Mistake] = [
        text("code that is never closed", "折。\n\n```python\nprint(1)\n", "折。\n\n```python\nprint(1)\n```\n"),
        text("code between three quotes", "折。\n\n'''python\nprint(1)\n'''\n", "折。\n\n```python\nprint(1)\n```\n"),
        text("code between three points", "折。\n\n···python\nprint(1)\n···\n", "折。\n\n```python\nprint(1)\n```\n"),
        text("a box whose bracket isn't closed", "> [!WARNING\n> 烫。\n", "> [!WARNING]\n> 烫。\n"),
        text("a box with a full-width exclamation mark", "> [！注意]\n> 烫。\n", "> [!注意]\n> 烫。\n"),
        text("a box in full-width brackets", "> 【！注意】\n> 烫。\n", "> [!注意]\n> 烫。\n"),
        text("a full-width angle before a box", "＞ [!NOTE]\n＞ 烫。\n", "> [!NOTE]\n> 烫。\n"),
        text("a space between a link's brackets", "见 [准备] (b.md)。\n", "见 [准备](b.md)。\n"),
        text("full-width square brackets of a wiki link", "见［［b］］。\n", "见[[b]]。\n"),
        text("full-width backticks", "打｀代码｀字。\n", "打`代码`字。\n"),
        text("full-width asterisks", "先＊＊断电＊＊再拆。\n", "先**断电**再拆。\n"),
        text("one hash without a space", "#准备\n\n折。\n", "# 准备\n\n折。\n", isReadAsMeant: false),
        text("dashes without a space", "-木板\n-胶水\n", "- 木板\n- 胶水\n"),
        text("numbers without a space", "1.剪\n2.贴\n", "1. 剪\n2. 贴\n"),
        text("bullets of Word", "• 木板\n• 胶水\n", "- 木板\n- 胶水\n"),
        text("a line break of Word", "第一行\u{B}第二行\n", "第一行  \n第二行\n"),
        text("a paragraph indented in Word", "    这是一段话，说明材料。\n", "这是一段话，说明材料。\n"),
        text("a few indented words", "    准备材料\n", "准备材料\n", isReadAsMeant: false),
        text("lines of a spreadsheet", "名称\t数量\n木板\t2\n", "| 名称 | 数量 |\n| --- | --- |\n| 木板 | 2 |\n"),
        text("a rule right under a sentence", "这是一段很长的正文，说了很多事情。\n---\n", "这是一段很长的正文，说了很多事情。\n\n---\n"),
        text("a task of Obsidian's", "- [/] 量\n", "- [ ] 量\n", isReadAsMeant: false),
        text("small digits of Typora's", "H~2~O 和 x^2^。\n", "H₂O 和 x²。\n"),
        text("a mark of Jekyll's", "{% raw %}\n\n折。\n", "折。\n"),
    ]
}
