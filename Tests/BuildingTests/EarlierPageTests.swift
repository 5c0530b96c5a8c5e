import Content
import Foundation
import Testing

@testable import Building

/// The page of an entry that can't be read any more stays as it was published, with the files beside it, wherever they are.
@Suite struct EarlierPageTests {
    private let folder: TestFolder

    init() throws { folder = try TestFolder() }

    private func build() throws -> BuildReport {
        let day = try #require(Day("2026-11-24"))
        return Build(BuildOptions(content: folder.path + "/content", output: folder.path + "/site", now: .day(day), jobs: 1)).run()
    }

    @Test(arguments: [
        ("addresses: pinyin\n", "项目/灯", "xiang-mu/deng"), ("", "项目/灯", "项目/灯"), ("languages: [zh-Hans]\n", "zh-Hans/项目/灯", "项目/灯"),
    ])
    func filesStayBesideIt(_ settings: String, _ written: String, _ place: String) throws {
        try folder.put("content/portal.yml", "title: 测试\n" + settings)
        try folder.put("content/about.md", "# 关于\n")
        try folder.put("content/\(written)/index.md", "---\ntitle: 灯\nfiles: [表.csv]\n---\n文字。\n")
        try folder.put("content/\(written)/表.csv", "a,b\n1,2\n")
        #expect(try build().errors == 0)
        let before = folder.files("site").map(\.path).filter { $0.hasPrefix(place) }
        #expect(before.contains { $0.hasSuffix(".csv") } && before.contains { $0.hasSuffix("index.html") })
        // Nothing is known any more of what the page said.
        for file in folder.files("site.lathe").map(\.path) where file.contains("texts") || file.contains("shown") {
            try FileManager.default.removeItem(atPath: folder.path + "/site.lathe/" + file)
        }
        try folder.put("content/\(written)/index.md", "---\ntitle: [\n---\n文字。\n")
        #expect(try build().errors > 0)
        let after = folder.files("site").map(\.path)
        for path in before { #expect(after.contains(path), "\(path)") }
    }
}
