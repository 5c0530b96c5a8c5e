extension Mistake {
    private static func materials(_ name: String, _ written: String, _ meant: String, isReadAsMeant: Bool = true) -> Mistake {
        Mistake(
            name: name, written: page("title: 台灯\nmaterials:\n" + written), meant: page("title: 台灯\nmaterials:\n" + meant),
            isReadAsMeant: isReadAsMeant)
    }

    private static let card = "  - {item: thick-card, quantity: 2}"

    /// Records and lists of records: colons, braces and columns.
    static let records: [Mistake] = [
        materials("no space after the colon in an item", "  - item:thick-card\n    quantity: 2", card),
        materials("no space after any colon in items", "  - item:thick-card\n    quantity:2\n  - item:pla", card + "\n  - {item: pla}"),
        materials("no space after the colon in an item alone", "  - item:thick-card", "  - {item: thick-card}"),
        materials("full-width colons in an item", "  - 物品：thick-card\n    数量：2", card),
        materials("no space after colons between braces", "  - {item:thick-card,quantity:2}", card),
        materials("no space after Chinese keys between braces", "  - {物品:thick-card, 数量:2}", card),
        materials("semicolons between braces", "  - {item: thick-card; quantity: 2}", card),
        materials("full-width semicolons between braces", "  - {item：thick-card；quantity：2}", card),
        materials("a comma in a value between braces", "  - {item: thick-card, note: 白色, 厚的}", "  - {item: thick-card, note: \"白色, 厚的\"}"),
        Mistake(
            name: "thousands between braces", path: "equipment/saw.md", written: page("title: 锯\nunits:\n  - {code: S-01, price: 12,800}"),
            meant: page("title: 锯\nunits:\n  - {code: S-01, price: 12800}")),
        Mistake(
            name: "thousands and more between braces", path: "equipment/saw.md",
            written: page("title: 锯\nunits:\n  - {code: S-01, price: 1,212,800, space: studio}"),
            meant: page("title: 锯\nunits:\n  - {code: S-01, price: 1212800, space: studio}")),
        materials("a key left of its column", "  - item: thick-card\n   quantity: 2", card),
        materials("a key under the hyphen", "  - item: thick-card\n  quantity: 2", card),
        materials("a key right of its column", "  - item: thick-card\n      quantity: 2", card),
        materials("items in two columns", "  - item: thick-card\n - item: pla", "  - {item: thick-card}\n  - {item: pla}"),
        Mistake(name: "words in two columns", written: page("title: 台灯\ntags:\n - 电路\n  - 木工"), meant: page("title: 台灯\ntags: [电路, 木工]")),
        Mistake(
            name: "words in columns that go back", written: page("title: 台灯\ntags:\n  - 电路\n - 木工"),
            meant: page("title: 台灯\ntags: [电路, 木工]")),
        Mistake(
            name: "text under a bar in the first column", written: page("title: 台灯\nsummary: |\n这是一个台灯\n很亮\nlevel: 1"),
            meant: page("title: 台灯\nsummary: |\n  这是一个台灯\n  很亮\nlevel: 1")),
        Mistake(
            name: "text with a colon under a bar", written: page("title: 台灯\nsummary: |\n注意：烫\n请小心\nlevel: 1"),
            meant: page("title: 台灯\nsummary: |\n  注意：烫\n  请小心\nlevel: 1")),
        Mistake(
            name: "a line under an angle in the first column", written: page("title: 台灯\nsummary: >\n这是一个台灯\nlevel: 1"),
            meant: page("title: 台灯\nsummary: >\n  这是一个台灯\nlevel: 1")),
    ]

    /// Sentences in lists, with colons or numbers, and two fields on a line.
    static let sentences: [Mistake] = [
        Mistake(
            name: "a colon in a sentence of a list", written: page("title: 台灯\nobjectives:\n  - Know: how to cut\n  - 会画线"),
            meant: page("title: 台灯\nobjectives: [\"Know: how to cut\", 会画线]")),
        Mistake(
            name: "colons in every sentence of a list", written: page("title: 台灯\nrubric:\n  - 功能: 能亮\n  - 美观: 好看"),
            meant: page("title: 台灯\nrubric: [\"功能: 能亮\", \"美观: 好看\"]")),
        Mistake(
            name: "sentences as keys", written: page("title: 台灯\nrubric:\n  功能: 能亮\n  美观: 好看"),
            meant: page("title: 台灯\nrubric: [\"功能: 能亮\", \"美观: 好看\"]")),
        Mistake(
            name: "numbers for hyphens from the key's line on", written: page("title: 台灯\nobjectives: 1、会折\n2、会剪"),
            meant: page("title: 台灯\nobjectives: [会折, 会剪]")),
        Mistake(
            name: "numbers for hyphens", written: page("title: 台灯\nobjectives:\n1、会折\n2、会剪"), meant: page("title: 台灯\nobjectives: [会折, 会剪]")
        ),
        Mistake(
            name: "numbers in rings for hyphens", written: page("title: 台灯\nobjectives:\n①会折\n②会剪"),
            meant: page("title: 台灯\nobjectives: [会折, 会剪]")),
        Mistake(
            name: "numbers for hyphens, indented", written: page("title: 台灯\nobjectives:\n  1、会折\n  2、会剪"),
            meant: page("title: 台灯\nobjectives: [会折, 会剪]")),
        Mistake(
            name: "numbers with points for hyphens", written: page("title: 台灯\nobjectives:\n  1. 会折\n  2. 会剪"),
            meant: page("title: 台灯\nobjectives: [会折, 会剪]")),
        Mistake(
            name: "numbered sentences on one line", written: page("title: 台灯\nobjectives: 1、会折 2、会剪"),
            meant: page("title: 台灯\nobjectives: [会折, 会剪]")),
        Mistake(
            name: "two fields on a line", written: page("title: 台灯\n难度: 1　　用时: 40"), meant: page("title: 台灯\n难度: 1\n用时: 40"),
            isReadAsMeant: false),
        Mistake(
            name: "two fields with a comma", written: page("title: 台灯\n难度：1，用时：40"), meant: page("title: 台灯\n难度: 1\n用时: 40"),
            isReadAsMeant: false),
        Mistake(
            name: "three fields on a line", written: page("标题：台灯　　难度：1　　用时：40"), meant: page("标题: 台灯\n难度: 1\n用时: 40"),
            isReadAsMeant: false),
        Mistake(
            name: "stock in words", path: "materials/card.md",
            written: page("title: 厚纸\nunit: 张\nstock:\n  - 河东 制造工坊 40张"),
            meant: page("title: 厚纸\nunit: 张\nstock:\n  - {campus: 河东, space: 制造工坊, quantity: 40}")),
        Mistake(
            name: "stock as a number", path: "materials/card.md", written: page("title: 厚纸\nunit: 张\nstock: 20张"),
            meant: page("title: 厚纸\nunit: 张\nstock: [{campus: …, quantity: 20}]"), isReadAsMeant: false,
            byHand: [("stock: 20张", "stock: [{campus: …, quantity: 20}]")]),
        Mistake(
            name: "amounts in the column of their key", written: page("title: 台灯\n材料：\n卡纸：2张\n胶水：1瓶"),
            meant: page("title: 台灯\n材料:\n  - {item: 卡纸, quantity: 2, unit: 张}\n  - {item: 胶水, quantity: 1, unit: 瓶}")),
        Mistake(
            name: "numbers in brackets for hyphens", written: page("title: 台灯\nobjectives:\n（1）会折\n（2）会剪"),
            meant: page("title: 台灯\nobjectives: [会折, 会剪]")),
        Mistake(name: "subjects with a plus", written: page("title: 台灯\n学科: 物理+美术"), meant: page("title: 台灯\n学科: [物理, 美术]")),
        Mistake(
            name: "a colon in the title over a list of records",
            written: page("title: 台灯: 二\nmaterials:\n  - item: thick-card\n    quantity: 2"),
            meant: page("title: \"台灯: 二\"\nmaterials:\n  - {item: thick-card, quantity: 2}")),
        Mistake(name: "tools that are not needed", written: page("title: 台灯\ntools: 不需要"), meant: page("title: 台灯")),
        Mistake(name: "materials that are not needed", written: page("title: 台灯\nmaterials: 无需"), meant: page("title: 台灯")),
        Mistake(
            name: "front matter at the end", written: "## 步骤 1：折\n\n折。\n\n---\ntitle: 台灯\nlevel: 1\n---\n",
            meant: page("title: 台灯\nlevel: 1")),
        Mistake(
            name: "front matter at the end without fences", written: "## 步骤 1：折\n\n折。\n\ntitle: 台灯\nlevel: 1\n",
            meant: page("title: 台灯\nlevel: 1")),
        Mistake(
            name: "front matter at the end below one fence", written: "## 步骤 1：折\n\n折。\n\n---\n标题：台灯\n难度：1\n",
            meant: page("标题: 台灯\n难度: 1")),
    ]
}
