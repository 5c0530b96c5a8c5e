import Diagnostics
import Testing

@testable import Portal

/// Names of pictures, things and headings that nearly are what there is.
@Suite struct MeantNameTests {
    private func suggestions(_ text: String, files: [String]) throws -> [String] {
        try link(["tutorials/a.md": text], files: files).diagnostics.filter { $0.name == "missing-file" }
            .flatMap { $0.suggestions.map(\.replacement) }
    }

    @Test(
        "a picture under another ending, or with words behind its name", arguments: ["p.jpg", "p.JPEG", "p.webp", "p.png 一盏灯", "p.png (灯)"])
    func cover(_ name: String) throws {
        #expect(try suggestions("---\ntitle: A\ncover: \(name)\n---\n文。\n", files: ["tutorials/p.png"]) == ["p.png"])
    }

    @Test("a picture in the text", arguments: ["p.jpg", "p.svg"])
    func picture(_ name: String) throws {
        #expect(try suggestions("# A\n\n![灯](\(name))\n", files: ["tutorials/p.png"]) == ["p.png"])
    }

    @Test("where two or none may be meant, none is named so", arguments: ["p.jpg", "q.jpg", "p.pdf"])
    func doubtful(_ name: String) throws {
        let found = try suggestions("---\ntitle: A\ncover: \(name)\n---\n文。\n", files: ["tutorials/p.png", "tutorials/p.webp"])
        #expect(found.count != 1)
    }

    @Test("a mark behind a thing's name is none of it", arguments: ["卡纸、", "卡纸，", "卡纸。"])
    func mark(_ name: String) throws {
        let texts = ["tutorials/a.md": "---\ntitle: A\nmaterials:\n  - item: \(name)\n---\n文。\n", "materials/card.md": "# 卡纸\n\n文。\n"]
        let diagnostics = try link(texts).diagnostics.filter { $0.place.path == "tutorials/a.md" }
        #expect(diagnostics.allSatisfy { $0.name != "unknown-reference" }, "\(diagnostics)")
    }

    @Test("and so behind an amount", arguments: ["卡纸 2 张、", "卡纸2张，", "2 张卡纸；"])
    func amount(_ text: String) { #expect(NamedAmount(text)?.name == "卡纸") }

    @Test("a heading that isn't there keeps its words", arguments: ["[[#别处]]", "[[#没有 的]]", "[[# 别处 ]]"])
    func heading(_ text: String) throws {
        let (portal, diagnostics) = try link(["tutorials/a.md": "# A\n\n\(text)\n"])
        #expect(diagnostics.map(\.name) == ["missing-heading"])
        #expect(portal?.slotTargets.first?.contains(.missing) == true)
    }

    @Test("one that is there is led to, and the page by its title", arguments: ["[[#小节]]", "[[#A]]"])
    func led(_ text: String) throws {
        let (portal, diagnostics) = try link(["tutorials/a.md": "# A\n\n\(text)\n\n## 小节\n\n字。\n"])
        #expect(diagnostics.isEmpty)
        #expect(portal?.slotTargets.first?.contains(.missing) == false)
    }
}
