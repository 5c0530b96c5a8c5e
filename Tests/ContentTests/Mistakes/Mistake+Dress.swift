extension Mistake {
    private static let text = "## 步骤 1：折\n\n折。\n"
    private static let lamp = page("title: 台灯\ntags: [灯, 木工]")

    private static func dress(_ name: String, _ written: String, meant: String = lamp) -> Mistake {
        Mistake(name: "front matter \(name)", written: written + "\n" + text, meant: meant)
    }

    /// Front matter in the dress of something else.
    static let dress: [Mistake] = [
        dress("in a code block", "```yaml\ntitle: 台灯\ntags: [灯, 木工]\n```\n"),
        dress("with its fences in a code block", "```yaml\n---\ntitle: 台灯\ntags: [灯, 木工]\n---\n```\n"),
        dress("with a code block in its fences", "---\n```yaml\ntitle: 台灯\ntags: [灯, 木工]\n```\n---\n"),
        dress("in a code block without a name", "```\ntitle: 台灯\ntags: [灯, 木工]\n```\n"),
        dress("between tildes", "~~~\ntitle: 台灯\ntags: [灯, 木工]\n~~~\n"),
        dress("as JSON", "{\n  \"title\": \"台灯\",\n  \"tags\": [\"灯\", \"木工\"]\n}\n"),
        dress("as JSON on one line", "{\"title\": \"台灯\", \"tags\": [\"灯\", \"木工\"]}\n"),
        dress("as JSON in a code block", "```json\n{\n  \"title\": \"台灯\",\n  \"tags\": [\"灯\", \"木工\"]\n}\n```\n"),
        dress("as lines of JSON", "---\n\"title\": \"台灯\",\n\"tags\": [\"灯\", \"木工\"],\n---\n"),
        dress("in a comment", "<!--\ntitle: 台灯\ntags: [灯, 木工]\n-->\n"),
        dress("with its fences in a comment", "<!--\n---\ntitle: 台灯\ntags: [灯, 木工]\n---\n-->\n"),
        dress("in a comment a line", "<!-- title: 台灯 -->\n<!-- tags: [灯, 木工] -->\n"),
        dress("as a table", "| 字段 | 值 |\n| --- | --- |\n| 标题 | 台灯 |\n| 标签 | 灯, 木工 |\n"),
        dress("as a narrow table", "|字段|值|\n|---|---|\n|标题|台灯|\n|标签|灯、木工|\n"),
        dress("as a table without a head", "| 标题 | 台灯 |\n| --- | --- |\n| 标签 | 灯, 木工 |\n"),
        dress("as a table between fences", "---\n| 字段 | 值 |\n| --- | --- |\n| 标题 | 台灯 |\n| 标签 | 灯, 木工 |\n---\n"),
        dress("as a list between fences", "---\n- title: 台灯\n- tags: [灯, 木工]\n---\n"),
        dress("as a list", "- title: 台灯\n- tags: 灯, 木工\n"),
        dress("as a list with wide colons", "* 标题：台灯\n* 标签：灯、木工\n"),
        dress("as a numbered list", "1. 标题：台灯\n2. 标签：灯、木工\n"),
        dress("in bold", "**标题**：台灯\n**标签**：灯、木工\n"),
        dress("in bold between fences", "---\n**标题**：台灯\n**标签**：灯、木工\n---\n"),
        dress("in bold paragraphs", "**标题：** 台灯\n\n**标签：** 灯、木工\n"),
        dress("in a quote", "> title: 台灯\n> tags: [灯, 木工]\n"),
        dress("with its fences in a quote", "> ---\n> title: 台灯\n> tags: [灯, 木工]\n> ---\n"),
        dress("as headings", "# title: 台灯\n# tags: 灯, 木工\n"),
        dress("between other rules", "===\ntitle: 台灯\ntags: [灯, 木工]\n===\n"),
        dress("indented", "  ---\n  title: 台灯\n  tags: [灯, 木工]\n  ---\n"),
        dress("on one line", "---\ntitle: 台灯 tags: 灯, 木工\n---\n"),
        dress(
            "on one line with commas", "---\ntitle: 台灯, level: 2, tags: [灯, 木工]\n---\n", meant: page("title: 台灯\nlevel: 2\ntags: [灯, 木工]")),
        dress("on the line of its fences", "--- title: 台灯 tags: 灯, 木工 ---\n"),
        dress("on one line without fences", "title: 台灯 tags: 灯, 木工\n"),
        dress("on one line with semicolons", "---\n标题：台灯；标签：灯、木工\n---\n"),
        dress("on one line in Chinese", "---\n标题：台灯 标签：灯、木工 年级：7\n---\n", meant: page("标题: 台灯\n标签: 灯、木工\n年级: 7")),
        dress("in two blocks", "---\ntitle: 台灯\n---\n\n---\ntags: [灯, 木工]\n---\n"),
        dress("in two blocks without a gap", "---\ntitle: 台灯\n---\n---\ntags: [灯, 木工]\n---\n"),
        dress("with a fence in its middle", "---\ntitle: 台灯\n---\ntags: [灯, 木工]\n---\n"),
    ]
}
