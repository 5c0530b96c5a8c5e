extension Mistake {
    private static func value(_ written: String, _ meant: String) -> Mistake {
        Mistake(name: "the line \(written)", written: page("level: 2\n\(written)"), meant: page("level: 2\n\(meant)"))
    }

    private static func of(_ path: String, _ written: String, _ meant: String, byHand: [(from: String, to: String)] = []) -> Mistake {
        Mistake(
            name: "\(path): \(written)", path: path, written: page("title: 例\n\(written)", text: "写。\n"),
            meant: page("title: 例\n\(meant)", text: "写。\n"), byHand: byHand)
    }

    /// Lists in quotes or with half a bracket, keys with blanks, and what belongs into another line.
    static let further: [Mistake] = [
        value("tags: '电路', '木工'", "tags: [电路, 木工]"), value("authors: \"林浩\" \"何静\"", "authors: [林浩, 何静]"),
        value("tags: [\"电路\" \"木工\"]", "tags: [电路, 木工]"), value("tags: \"电路\"、\"木工\"", "tags: [电路, 木工]"),
        value("tags: 电路, 木工]", "tags: [电路, 木工]"), value("authors: 林浩、何静】", "authors: [林浩, 何静]"), value("tags: 电路]", "tags: [电路]"),
        value("tags: - 电路\n- 木工", "tags: [电路, 木工]"), value("tags: - 电路", "tags: [电路]"), value("authors: - 林浩\n  - 何静", "authors: [林浩, 何静]"),
        value("标　签：电路", "标签: 电路"), value("标 签: 电路", "标签: 电路"), value("作　者：林浩", "作者: 林浩"),
        value("summary－一盏灯", "summary: 一盏灯"), value("summary——一盏灯", "summary: 一盏灯"), value("title—小灯", "title: 小灯"),
        value("tags:\n- 电路\n- 木工: 初级", "tags: [电路, 木工：初级]"),
        of("equipment/x.md", "units:\n  - code: A-1, space: 制造工坊", "units:\n  - {code: A-1, space: 制造工坊}"),
        of("equipment/x.md", "units:\n  - code: A-1，space: 制造工坊", "units:\n  - {code: A-1, space: 制造工坊}"),
        of("equipment/x.md", "units:\n  - code: A-1; condition: working", "units:\n  - {code: A-1, condition: working}"),
        of("events/x.md", "start: 2026-12-05 14:30\nend: 2026-12-05 四点", "start: 2026-12-05 14:30\nend: 2026-12-05 16:00"),
        of("events/x.md", "start: 2026-12-05 14:30\nend: 2026-12-05 5点半", "start: 2026-12-05 14:30\nend: 2026-12-05 17:30"),
        of("events/x.md", "start: 2026-12-05 13:00\nend: 四点", "start: 2026-12-05 13:00\nend: 2026-12-05 16:00"),
    ]
}
