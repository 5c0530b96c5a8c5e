import Testing

@testable import Content

@Suite("Comments in front matter are for none but their writer") struct LineCommentTests {
    private static let slips = [
        "title: 小车: 第二版", "title：小车", "title: \"小车", "title: @小车", "title:小车", "title = 小车", "titel：小车", "\tlevel: 2", "- 小车: 大",
    ]

    /// Whether a comment may be found in anything that was read, or in what a mend would write as a value.
    private func leaks(_ head: String, _ path: String = "projects/lamp.md") -> Bool {
        let reading = read("---\n\(head)\n---\n\n文。\n", path: path)
        guard let entry = reading.entry else { return false }
        return (entry.title + entry.fields.values.map { "\($0)" }.joined()).contains("王小明")
    }

    @Test("whatever slip stands elsewhere in the head", arguments: slips)
    func leak(_ slip: String) {
        for comment in ["# 真名: 王小明", "#真名: 王小明", "# 真名：王小明", "# real name: \"王小明\"", "#\t真名: 王小明"] {
            for line in [
                "authors: 小王 \(comment)", "authors: [小王, 小李] \(comment)", "authors:\n  - 小王 \(comment)", "team: [{name: 小王}] \(comment)",
                "team:\n  - shown_as: 小王 \(comment)", "summary: 好 # 家长: 王小明", "level: 2 \(comment)", "minutes: \"40\"   \(comment)",
            ] {
                #expect(!leaks("\(slip)\n\(line)\nconsent: true"), "\(slip) \(line)")
                #expect(!leaks("\(line)\n\(slip)"), "\(line) \(slip)")
            }
        }
    }

    @Test("a name behind a number sign without a blank")
    func withoutBlank() {
        for line in ["authors: 小王 #真名王小明", "authors: 小王 #真名：王小明", "summary: 好 #家长王小明 138", "authors:\n  - 小王 #王小明", "contact: 林老师 #王小明"] {
            #expect(!leaks("title: 灯\n\(line)"), "\(line)")
        }
        let flow = read("---\ntitle: 灯\nauthors: [小王 #王小明, 小李]\nadvisers: [林老师 #王小明]\n---\n\n文。\n", path: "projects/a.md")
        #expect(flow.entry?["authors"]?.items.compactMap(\.text) == ["小王", "小李"])
        #expect(flow.entry?["advisers"]?.items.compactMap(\.text) == ["林老师"])
        #expect(flow.diagnostics.map(\.name) == ["front-matter-mended", "front-matter-mended"])
        let found = read("---\ntitle: 灯\nsummary: 好 #电路\n---\n\n文。\n").diagnostics
        #expect(found.map(\.name) == ["value-read-as-meant"])
        #expect(found.first?.cure?.zh.contains("summary: \"好 #电路\"") == true)
    }

    @Test("the value stays what it is", arguments: [("level: 2   # 1 入门: 4 挑战", "level"), ("minutes: 40 # 分钟: 大约", "minutes")])
    func values(_ line: String, _ key: String) {
        let entry = read("---\ntitle: 小车: 第二版\n\(line)\n---\n\n文。\n").entry
        #expect(entry?[key]?.integer == (key == "level" ? 2 : 40))
        #expect(entry?.title == "小车: 第二版")
    }

    @Test("a page that is held back stays so")
    func statuses() {
        for line in ["status: draft # 写好以后: 删掉", "consent: false # 还没问: 家长"] {
            let reading = read("---\ntitle: 小车: 第二版\n\(line)\n---\n\n文。\n", path: "projects/a.md")
            let names = reading.diagnostics.map(\.name)
            #expect(names == ["front-matter-mended"], "\(line) \(names)")
        }
    }

    @Test(
        "a line that begins with a number sign is one, however the others are indented",
        arguments: [
            "  title: 灯\n# 备注：没有\n  level: 2", "  title: 灯\n# status: draft", "  title: 灯\n  # status: draft\n  level: 2",
            "  title: 灯\n  level: 2",
        ])
    func indented(_ head: String) {
        let reading = read("---\n\(head)\n---\n\n文。\n")
        #expect(reading.entry?.title == "灯")
        #expect(reading.entry?["status"] == nil)
        #expect(!reading.diagnostics.contains { $0.name == "unknown-field" || $0.message.zh.contains("列表") })
        #expect(
            read("---\n  title: 车\n  team: [{name: 王小明}]\n# consent: true\n---\n\n文。\n", path: "projects/a.md").entry?["consent"] == nil)
    }

    @Test(
        "what is no comment stays",
        arguments: [
            ("title: 小车 #3 组\nsummary: 甲: 乙", "小车 #3 组"), ("title: \"灯 # 二: 三\"\nsummary：好", "灯 # 二: 三"), ("title: C# 课: 一", "C# 课: 一"),
            ("title: '灯 # 二'\nsummary：好", "灯 # 二"),
        ])
    func words(_ head: String, _ title: String) {
        #expect(read("---\n\(head)\n---\n\n文。\n").entry?.title == title)
    }

    @Test(
        "where a comment begins",
        arguments: [
            ("a: b # c", "# c"), ("a: b #c", "#c"), ("a: \"b # c\" # d", "# d"), ("- 'b # c' # d", "# d"), ("a: it's # x", "# x"),
            ("a: [\"b # c\"] # d", "# d"),
            ("a: b\t#c", "#c"),
        ])
    func starts(_ line: String, _ comment: String) {
        #expect(LineComment.start(in: line).map { String(line[$0...]) } == comment)
    }

    @Test("nor where none is", arguments: ["# a", "  # a", "a: b#c", "a: \"b # c\"", "a: 'b # c'", "a: b"])
    func none(_ line: String) {
        #expect(LineComment.start(in: line) == nil)
    }
}
