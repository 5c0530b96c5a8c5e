import Limits
import TestSupport
import Testing

@testable import Markdown

/// Whether a line of backticks is a fence depends on the lists and quotes around it; a scan that is mistaken shows what was hidden.
@Suite("Fences in lists and quotes")
struct FenceTests {
    private static let lines = [
        "- a", "  - b", "    - c", "1. d", "   2. e", "10) f", "- - g", "-     h", "> i", "> - j", "- > k", "", "", "text", "  text",
        "      text",
        "```", "  ```", "   ```", "    ```", "      ```", "          ```", "> ```", "- ```", "   - ```", "-      ```", "1. ~~~", "~~~",
        "\t```",
        "%%secret%%", "  %%secret%%", "> %%secret%%", "- %%secret%%", "    %%secret%%",
    ]

    @Test("a comment is hidden wherever it is no code", arguments: 0..<12)
    func comments(seed: Int) throws {
        var dice = Dice(UInt64(seed))
        for _ in 0..<400 {
            var lines = (0..<Int.random(in: 3...9, using: &dice)).compactMap { _ in Self.lines.randomElement(using: &dice) }
            guard Self.shows(lines) else { continue }
            // What is told is as short as it can be.
            while let less = lines.indices.lazy.map({ Array(lines[..<$0] + lines[($0 + 1)...]) }).first(where: Self.shows) { lines = less }
            Issue.record("shown: \(lines.joined(separator: "⏎"))")
        }
    }

    private static func shows(_ lines: [String]) -> Bool {
        let html = String(decoding: PlainHTML.read(lines.joined(separator: "\n") + "\n").document.html, as: UTF8.self)
        return html.replacing(#/<code.*?</code>/#.dotMatchesNewlines(), with: "").contains("secret")
    }

    @Test(
        "what cmark would take too long for is found behind whatever looks like a fence",
        arguments: [
            "", "- a\n\n          ```\n", "- a\n  - b\n\n            ```\n\n", "<div>\n```\n</div>\n\n", "> ```\n\n", "- ```\n\ntext\n",
            "<!--\n```\n-->\n\n", "1. a\n   ~~~\nb\n", "-      ```\n",
            "<pre>\n\n```\n</pre>\n", "<pre>\n</prefix>\n\n```\n</pre>\n", "<!-- a\n\n```\n-->\n",
            "<!-- a -->\n<script>\n\n~~~\n</script>\n",
            "<p>\n> \n```\n\n", "<?php\n\n```\n?>\n",
        ])
    func bombs(before: String) {
        for text in [String(repeating: "![[]()", count: 100_000), String(repeating: "a <![CDATA[", count: 30_000)] {
            let found = Array((before + text + "\n").utf8).withUnsafeBufferPointer { BombScan($0).bomb }
            #expect(found != nil, "\(before)")
        }
    }

    @Test(
        "what stands in code behind raw HTML that has ended asks for no second look",
        arguments: ["<!-- a -->\n", "<p>a</p>\n\n", "<pre>\n\na\n</pre>\n\n", "<!-- a --> b\n\n<div>\n</div>\n\n", "</details>\n\n"])
    func code(behind html: String) {
        let text = html + "```c\n\tif (a == b[[1]]) print(\"%%\", $x);\n```\n"
        #expect(Array(text.utf8).withUnsafeBufferPointer { BombScan($0).flags }.isEmpty)
    }

    @Test("code is no bomb", arguments: ["```\n", "- a\n\n  ```\n", "> ```\n> "])
    func code(before: String) {
        let text = before + String(repeating: "let a = b[c[0]] // x@y.z | w\n" + (before.hasPrefix(">") ? "> " : "  "), count: 20_000)
        #expect(Array(text.utf8).withUnsafeBufferPointer { BombScan($0).bomb } == nil)
    }
}
