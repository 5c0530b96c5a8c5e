extension Mistake {
    private static func value(_ written: String, _ meant: String) -> Mistake {
        Mistake(
            name: "the line \(written)", written: page("level: 2\n\(written)"),
            meant: page(meant.isEmpty ? "level: 2" : "level: 2\n\(meant)"))
    }

    /// What other formats, forms and the habit of filling in every line leave in values.
    static let habits: [Mistake] = [
        value("title: 台灯,", "title: 台灯"), value("title: \"台灯\",", "title: 台灯"), value("title: 台灯，", "title: 台灯"),
        value("title: 台灯;", "title: 台灯"),
        value("tags: [灯, 木工],", "tags: [灯, 木工]"), value("authors: \"林浩\",", "authors: 林浩"),
        value("updated: 2026-03-05,", "updated: 2026-03-05"),
        value("cover: a.png,", "cover: a.png"), value("faces: false,", "faces: false"),
        value("title: # 台灯", "title: 台灯"), value("title: ## 台灯", "title: 台灯"),
        value("标题：【标题】台灯", "标题: 台灯"), value("title: 标题：台灯", "title: 台灯"), value("authors: 作者：林浩", "authors: 林浩"),
        value("authors: author: 林浩", "authors: 林浩"), value("authors: By 林浩", "authors: 林浩"), value("authors: 文/林浩", "authors: 林浩"),
        value("tags: 标签：灯、木工", "tags: [灯, 木工]"), value("grades: 年级：七年级", "grades: 7"),
        value("authors: 无", ""), value("authors: 暂无", ""), value("authors: none", ""), value("authors: N/A", ""), value("authors: -", ""),
        value("authors: [无]", ""), value("authors: ——", ""), value("tags: 无", ""), value("subjects: 无", ""), value("prerequisites: 无", ""),
        value("materials: 无", ""), value("cover: 无", ""), value("minutes: 暂无", ""), value("updated: 无", ""), value("summary: 无", ""),
        value("tags: (a, b)", "tags: [a, b]"), value("tags: （灯，木工）", "tags: [灯, 木工]"), value("tags: {灯, 木工}", "tags: [灯, 木工]"),
        value("tags: 1. a 2. b", "tags: [a, b]"), value("tags: 1、灯 2、木工", "tags: [灯, 木工]"), value("tags: ①灯 ②木工", "tags: [灯, 木工]"),
        value("tags: 灯 / 木工 / 电路", "tags: [灯, 木工, 电路]"), value("tags: ['灯, 木工']", "tags: [灯, 木工]"),
        value("subjects: 物理/数学", "subjects: [物理, 数学]"), value("authors: 林浩/王小明", "authors: [林浩, 王小明]"),
        value("materials:\n  木板: 2张\n  螺丝: 10个", "materials: [{item: 木板, quantity: 2, unit: 张}, {item: 螺丝, quantity: 10, unit: 个}]"),
        value("materials:\n  - 木板: 2张\n  - 螺丝: 10", "materials: [{item: 木板, quantity: 2, unit: 张}, {item: 螺丝, quantity: 10}]"),
        value("materials: {木板: 2张}", "materials: [{item: 木板, quantity: 2, unit: 张}]"),
        value("materials:\n  木板 × 2\n  螺丝 × 10", "materials: [木板 × 2, 螺丝 × 10]"),
        value("materials:\n  2 张木板\n  10 个螺丝", "materials: [2 张木板, 10 个螺丝]"),
    ]
}
