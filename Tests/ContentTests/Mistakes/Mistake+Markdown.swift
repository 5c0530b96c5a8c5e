extension Mistake {
    private static func text(_ name: String, _ written: String, _ meant: String, isReadAsMeant: Bool = true) -> Mistake {
        Mistake(
            name: name, written: page("title: 台灯", text: written), meant: page("title: 台灯", text: meant), isReadAsMeant: isReadAsMeant)
    }

    /// What phones, Word and input methods make of Markdown's marks.
    static let markdown: [Mistake] = [
        text("no space after the hashes", "##步骤 1：折\n\n折。\n", "## 步骤 1：折\n\n折。\n"),
        text("full-width hashes", "＃＃ 步骤 1：折\n\n折。\n", "## 步骤 1：折\n\n折。\n"),
        text("an ideographic space after the hashes", "##　步骤 1：折\n\n折。\n", "## 步骤 1：折\n\n折。\n"),
        text("a no-break space after the hashes", "##\u{A0}步骤 1：折\n\n折。\n", "## 步骤 1：折\n\n折。\n"),
        text("hashes on both sides", "##台灯怎么折##\n\n折。\n", "## 台灯怎么折\n\n折。\n"),
        text("an invisible character before the hashes", "\u{200B}## 步骤 1：折\n\n折。\n", "## 步骤 1：折\n\n折。\n"),
        text("ideographic spaces in a list", "-　卡纸\n-　胶水\n", "- 卡纸\n- 胶水\n"),
        text("ideographic spaces after numbers", "1.　裁\n2.　折\n", "1. 裁\n2. 折\n"),
        text("a full-width colon after a footnote's name", "文[^1]。\n\n[^1]：注\n", "文[^1]。\n\n[^1]: 注\n"),
        text("full-width brackets around an address", "见[准备]（b.md）。\n", "见[准备](b.md)。\n"),
        text("brackets of newspapers around a link's words", "见【准备】（b.md）。\n", "见[准备](b.md)。\n"),
        text("one full-width bracket", "见[准备](b.md）。\n", "见[准备](b.md)。\n"),
        text("a space in a picture's name", "![图](photo 1.png)\n", "![图](<photo 1.png>)\n"),
        text("a full-width exclamation mark before a picture", "！[图](p.png)\n", "![图](p.png)\n"),
        text("full-width bars", "｜甲｜乙｜\n｜---｜---｜\n｜一｜二｜\n", "|甲|乙|\n|---|---|\n|一|二|\n"),
        text("long dashes under a table's head", "| 甲 | 乙 |\n| —— | —— |\n| 一 | 二 |\n", "| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 |\n"),
        text("too few dashes under a table's head", "| 甲 | 乙 |\n|---|\n| 一 | 二 |\n", "| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 |\n"),
        text(
            "no dashes under a table's head", "| 甲 | 乙 |\n| 一 | 二 |\n| 三 | 四 |\n", "| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 |\n| 三 | 四 |\n",
            isReadAsMeant: false),
        text(
            "a blank line under a table's head", "| 甲 | 乙 |\n\n| --- | --- |\n| 一 | 二 |\n", "| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 |\n",
            isReadAsMeant: false),
        text("a bar in a table's code", "| 甲 | 乙 |\n| --- | --- |\n| `a|b` | 二 |\n", "| 甲 | 乙 |\n| --- | --- |\n| `a\\|b` | 二 |\n"),
        text("a bar in a table's link", "| 甲 | 乙 |\n| --- | --- |\n| [[b|字]] | 二 |\n", "| 甲 | 乙 |\n| --- | --- |\n| [[b\\|字]] | 二 |\n"),
        text("an address without https", "[百度](www.baidu.com)\n", "[百度](https://www.baidu.com)\n"),
        text("a misspelt alert", "> [!WARNNG]\n> 烫。\n", "> [!WARNING]\n> 烫。\n", isReadAsMeant: false),
    ]
}
