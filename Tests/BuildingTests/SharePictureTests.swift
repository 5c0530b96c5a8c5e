import Building
import Content
import Foundation
import Testing

/// Pages whose cover is a drawing are shared with a picture that every program shows, and with none that is held back.
@Suite struct SharePictureTests {
    private static let drawing = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><rect width="300" height="100" fill="#204080"/>\
        <text x="9" y="50">WORDS</text></svg>
        """

    private func site(_ front: String = "", url: String = "url: https://maker.example.com/library/", drawing: String = drawing) throws
        -> (folder: TestFolder, page: String, pictures: [(path: String, bytes: Data)])
    {
        let folder = try TestFolder()
        try folder.put("content/portal.yml", "title: 门户\nlanguages: [zh-Hans]\n\(url)\n")
        try folder.put("content/projects/lamp/index.md", "---\ntitle: 灯\ncover: {image: cover.svg, alt: 灯}\n\(front)\n---\n\n亮了。\n")
        try folder.put("content/projects/lamp/cover.svg", drawing)
        try folder.put("content/projects/lamp/other.svg", drawing.replacing("#204080", with: "#804020"))
        _ = Build(
            BuildOptions(
                content: folder.path + "/content", templates: nil, output: folder.path + "/site", now: .day(Day("2026-11-24")!), jobs: 2)
        ).run()
        let page = folder.text("site/projects/lamp/index.html") ?? ""
        // Those that stand for pages without a cover are told apart by the page that names them.
        return (folder, page, folder.files("site/assets/share").filter { page.contains($0.path) })
    }

    @Test("of a cover that is a drawing a PNG of 1200 by 630 is made, and named by the page")
    func made() throws {
        let site = try site("by: staff")
        try #require(site.pictures.count == 1)
        let bytes = [UInt8](site.pictures[0].bytes)
        #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) && Array(bytes[16..<24]) == [0, 0, 0x04, 0xB0, 0, 0, 0x02, 0x76])
        let address = "https://maker.example.com/library/assets/share/\(site.pictures[0].path)"
        #expect(site.page.contains("<meta property=\"og:image\" content=\"\(address)\">"))
        #expect(site.page.contains("<meta name=\"twitter:card\" content=\"summary_large_image\">"))
    }

    @Test("words in it, which come out otherwise on every machine, are no part of it")
    func words() throws {
        let (a, b) = (try site("by: staff"), try site("by: staff", drawing: Self.drawing.replacing("WORDS", with: "灯光")))
        #expect(a.pictures.map(\.path) == b.pictures.map(\.path) && a.pictures.map(\.bytes) == b.pictures.map(\.bytes))
        let other = try site("by: staff", drawing: Self.drawing.replacing("#204080", with: "#204081"))
        #expect(other.pictures.map(\.path) != a.pictures.map(\.path))
    }

    @Test("pages without a cover are shared with the drawing of their type, in the portal's colours, and all others with one")
    func withoutCover() throws {
        let folder = try TestFolder()
        try folder.put(
            "content/portal.yml",
            "title: 门户\nlanguages: [zh-Hans]\nurl: https://maker.example.com/\ncolours: {accent: \"#18b\"}\n")
        for name in ["a", "b"] { try folder.put("content/guides/\(name).md", "---\ntitle: \(name)\n---\n\n文。\n") }
        try folder.put("content/people/lin.md", "---\ntitle: 林\nby: staff\n---\n\n在。\n")
        func build(_ name: String) -> [(path: String, bytes: Data)] {
            _ = Build(
                BuildOptions(
                    content: folder.path + "/content", templates: nil, output: folder.path + "/" + name, now: .day(Day("2026-11-24")!),
                    jobs: 2)
            ).run()
            return folder.files(name + "/assets/share")
        }
        let pictures = build("site")
        func share(_ page: String) -> String? {
            let html = folder.text("site/" + page) ?? ""
            let named = html.firstMatch(of: #/og:image" content="https://maker\.example\.com/assets/share/([0-9a-f]+\.png)"/#)
            return named.map { String($0.1) }
        }
        let (guide, person, home) = (share("guides/a.html"), share("people/lin.html"), share("index.html"))
        #expect(guide != nil && guide == share("guides/b.html") && person != nil && person != guide && home != nil && home != guide)
        #expect(home == share("guides/index.html") && home == share("search.html"))
        #expect(Set(pictures.map(\.path)).isSuperset(of: [guide, person, home].compactMap(\.self)) && pictures.count <= 5)
        for picture in pictures {
            #expect(Array([UInt8](picture.bytes)[16..<24]) == [0, 0, 0x04, 0xB0, 0, 0, 0x02, 0x76] && picture.bytes.count < 40_000)
        }
        #expect(folder.text("site/guides/a.html")?.contains("\"image\"") == false, "a type's drawing is no picture of the page to programs")
        try folder.put("content/portal.yml", "title: 门户\nlanguages: [zh-Hans]\n")
        #expect(build("alone").isEmpty)
    }

    @Test("there is none where nobody could ask for it, or consent is lacking")
    func none() throws {
        #expect(try site("by: staff", url: "").pictures.isEmpty)
        let withheld = try site("team: [{name: 欧阳若谷}]")
        #expect(withheld.pictures.isEmpty && withheld.page.isEmpty)
    }
}
