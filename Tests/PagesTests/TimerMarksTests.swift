import Testing

@testable import Content
@testable import Pages

/// Beside a time to wait stands a button, where one may stand.
@Suite struct TimerMarksTests {
    private func marked(_ html: String) -> String {
        let marks = TimerMarks { "T\($0.seconds)\($0.isShortest ? "+" : "")" }
        return String(decoding: marks.marked(Array(html.utf8)), as: UTF8.self)
            .replacing(
                /<button type="button" class="timer chip" data-timer="\d+" aria-label="([^"]*)"><span class="icon icon-clock" aria-hidden="true"><\/span><\/button>/
            ) { "{\($0.output.1)}" }
    }

    @Test(arguments: [
        ("<p>等 10 分钟。</p>", "<p>等 10 分钟{T600}。</p>"), ("<p>等 1–2 小时</p>", "<p>等 1–2 小时{T3600+}</p>"),
        ("<li>先 30 秒，再 2&nbsp;分钟</li>", "<li>先 30 秒{T30}，再 2&nbsp;分钟{T120}</li>"),
        ("<p><strong>10</strong> 分钟</p>", "<p><strong>10</strong> 分钟{T600}</p>"),
        ("<p><em>10 分钟</em>后</p>", "<p><em>10 分钟{T600}</em>后</p>"),
        // Not in a link or a label, but after it.
        ("<p><a href=\"a.html\">晾 10 分钟</a>。</p>", "<p><a href=\"a.html\">晾 10 分钟</a>{T600}。</p>"),
        (
            "<li class=\"task\"><label><input type=\"checkbox\" disabled> 晾 10 分钟，再 30 秒</label></li>",
            "<li class=\"task\"><label><input type=\"checkbox\" disabled> 晾 10 分钟，再 30 秒</label>{T600}{T30}</li>"
        ),
        ("<p title=\"a > b 10 分钟\">等 30 秒</p>", "<p title=\"a > b 10 分钟\">等 30 秒{T30}</p>"),
    ])
    func beside(_ html: String, _ expected: String) { #expect(marked(html) == expected) }

    @Test(arguments: [
        "<pre class=\"code\"><code>// 等 10 分钟</code></pre>", "<p>写 <code>10 分钟</code></p>", "<h3 id=\"a\">等 10 分钟</h3>",
        "<p>10</p><p>分钟</p>",
        "<p>10<code>x</code>分钟</p>", "<details><summary>10 分钟</summary></details>", "<p>10<br>分钟</p>", "", "<", "<p", "&", "<pre>10 分钟",
        "<td>10</td><td>分钟</td>", "<kbd>10 分钟</kbd>",
    ])
    func nowhere(_ html: String) { #expect(marked(html) == html) }

    @Test func onlyStepsHaveThem() throws {
        let site = try #require(
            MadeSite([
                "tutorials/a.md": """
                ---
                title: 10 分钟做一盏灯
                summary: 等 10 分钟就好
                minutes: 45
                ---
                先等 20 分钟。

                ## 材料

                胶要晾 30 分钟。

                ## 1. 粘，10 分钟

                等 40 秒。

                ## 2. 晾

                晾 1–2 小时，不是 10 分钟前。

                ## 拓展

                再等 50 秒。
                """,
                "tutorials/a.en.md": "---\ntitle: A\n---\n## 1. Glue\n\nWait 2 minutes.\n",
                "guides/b.md": "---\ntitle: B\n---\n## 1. 粘\n\n等 40 秒。\n",
            ]))
        func labels(_ path: String) -> [String] {
            site.page(path).matches(of: /data-timer="(\d+)" aria-label="([^"]*)"/).map { String($0.output.2) }
        }
        #expect(labels("tutorials/a.html") == ["计时 40 秒", "计时 1 小时，按较短的算"])
        #expect(labels("en/tutorials/a.html") == ["Start a timer: 2 minutes"])
        #expect(labels("guides/b.html") == [])
    }
}
