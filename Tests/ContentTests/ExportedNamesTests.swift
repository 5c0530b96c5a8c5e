import Testing

@testable import Content

private let one = "1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d"
private let two = "9a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d"

@Suite struct ExportedNamesTests {
    @Test(
        "digits that nobody needs are left out",
        arguments: [
            ("guides/焊接 \(one).md", "guides/焊接.md"), ("a-\(one).md", "a.md"), ("guides/My page \(one).markdown", "guides/My page.markdown"),
            ("guides/焊接 \(one)/烙铁 \(two).md", "guides/焊接/烙铁.md"), ("a \(one)/b.md", "a/b.md"), ("a-\(one)/\(two)/b.md", "a/\(two)/b.md"),
        ])
    func bare(_ path: String, _ plain: String) {
        #expect(ExportedNames([path, "guides/折纸.md", "焊接.md"]).plain(path) == plain)
    }

    @Test(
        "digits of another number, words, and what is nothing without them stay",
        arguments: [
            "commit 1a2b3c4d.md", "a \(one)0.md", "a \(one.dropLast()).md", "\(one).md", "guides/ \(one).md", "a\(one).md",
            "a \(one.uppercased()).md", "a aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md", "a \(one)b/c.md", "\(one)/c.md",
        ])
    func others(_ path: String) { #expect(ExportedNames([path]).plain(path) == path) }

    @Test(
        "two that differ by the digits alone keep them, and so does one whose name another has",
        arguments: [
            "同名 \(two).md", "同名.md", "同名/index.md", "同名 \(two).markdown", "同名 \(two)/index.md",
        ])
    func ambiguous(_ other: String) {
        let path = "同名 \(one).md"
        let names = ExportedNames([path, other])
        #expect(names.plain(path) == path && names.plain(other) == other)
        #expect(ExportedNames([path, "x/" + other]).plain(path) == "同名.md")
    }
}
