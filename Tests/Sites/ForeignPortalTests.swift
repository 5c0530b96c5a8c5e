import Testing

/// Repositories that were written for other generators: what can't be read as meant is told of at its line.
@Suite("Portals in the manner of other generators")
struct ForeignPortalTests {
    @Test("no mark is shown in silence", arguments: ForeignPortal.all)
    func marks(_ portal: ForeignPortal) throws {
        let (hits, told, pages) = try portal.built()
        #expect(pages >= 3)
        for hit in Set(hits).sorted(by: { ($0.page, $0.words) < ($1.page, $1.words) }) {
            let lines = portal.lines(of: hit)
            #expect(
                lines.contains { told.contains($0) },
                "\(portal): \(hit.page) shows \(hit.words) of \(lines.map { "\($0.path):\($0.number)" })")
        }
    }

    @Test("the portals are there")
    func portals() {
        #expect(
            ForeignPortal.all.map(\.testDescription) == [
                "bear", "csdn", "docusaurus", "feishu", "gitbook", "hugo", "jekyll", "logseq", "mkdocs", "notion", "obsidian", "quarto",
                "raspberrypi", "vuepress", "word", "yuque", "zhihu",
            ])
    }

    @Test("the look sees what readers see")
    func look() {
        #expect(
            VisibleText.lines("<head>**</head><p>a <b>!!!</b> &lt;iframe</p><pre>{{&lt;</pre><code>==</code>") == [
                "▢", "a !!! <iframe", "▢▢",
            ])
    }
}
