import Diagnostics
import Foundation
import Markdown
import Testing

@testable import Content
@testable import Pages

/// A page loads what it shows, and nothing else.
@Suite struct FeatureTests {
    private func bundle(_ files: [(String, String)], isSplit: Bool = true) -> AssetBundle {
        let (settings, _) = PortalSettings.read(SourceText(path: "portal.yml", text: "title: T\n"), ContentFolder(root: "/nowhere"))
        return AssetBundle(
            files: files.map { ($0.0, Array($0.1.utf8)) }, colours: PortalColours(settings), isSplit: isSplit)
    }

    private func text(_ asset: AssetBundle.Asset?) -> String { asset.map { String(decoding: $0.bytes, as: UTF8.self) } ?? "" }

    @Test func everyFileOfAFeatureIsThere() {
        let files = Set(TemplateFolder.files(replacedBy: nil).files.map(\.path))
        for feature in Feature.all {
            #expect(!feature.styles.isEmpty || !feature.scripts.isEmpty, "\(feature.name)")
            for name in feature.styles { #expect(files.contains("assets/css/\(name)"), "\(name)") }
            for name in feature.scripts { #expect(files.contains("assets/js/\(name)"), "\(name)") }
        }
        #expect(Set(Feature.all.map(\.name)).count == Feature.all.count)
    }

    @Test func aFeaturesFilesAreApart() {
        let made = bundle([("assets/css/15-base.css", "a{}"), ("assets/css/48-plans.css", ".plan{}"), ("assets/js/72-materials.js", "m()")])
        #expect(text(made.styleSheet).hasSuffix("a{}\n") && !text(made.styleSheet).contains("plan"))
        #expect(text(made.script).isEmpty)
        #expect(made.features.all.map { text($0.asset) } == ["m()\n", ".plan{}\n"])
        #expect(made.all.count { $0.path.text.contains("lathe-plans.") } == 1)
    }

    /// Templates that a portal wrote for an earlier Lathe load one style sheet and one script.
    @Test func withoutTheNewNameEverythingIsInOne() {
        let made = bundle(
            [("assets/css/15-base.css", "a{}"), ("assets/css/48-plans.css", ".plan{}"), ("assets/js/72-materials.js", "m()")],
            isSplit: false)
        #expect(text(made.styleSheet).hasSuffix("a{}\n.plan{}\n"))
        #expect(text(made.script) == "m()\n")
        #expect(made.features.all.isEmpty && made.ownStyleSheet == nil)
    }

    @Test func aPortalsOwnStyleSheetsComeLast() throws {
        let made = bundle([("assets/css/05-own.css", "b{}"), ("assets/css/15-base.css", "a{}"), ("assets/css/99-own.css", "c{}")])
        #expect(text(made.ownStyleSheet) == "b{}\nc{}\n")
        #expect(text(made.styleSheet).hasSuffix("a{}\n"))
        let folder = FileManager.default.temporaryDirectory.appending(path: "lathe-own-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder.appending(path: "assets/css"), withIntermediateDirectories: true)
        try Data("main { top: 0 }\n".utf8).write(to: folder.appending(path: "assets/css/own.css"))
        let site = try #require(MadeSite(["a.md": "# A\n\n```sh\nls\n```\n"], templates: folder.path(percentEncoded: false)))
        let page = site.page("a.html")
        let own = try #require(page.range(of: "assets/lathe-own."))
        let code = try #require(page.range(of: "assets/lathe-highlighting."))
        #expect(code.lowerBound < own.lowerBound)
    }

    @Test(arguments: [
        (".a{} .b:hover>.c-d, e.f::after{content:\".g\"} /* .h */ i{top:.5em}", ["a", "b", "c-d", "f"]),
        ("", []), ("\"", []), ("/*", []), (".", []),
    ])
    func classesAreReadFromSelectors(_ css: String, _ names: [String]) {
        #expect(AssetNames.classes(Array(css.utf8)).sorted() == names)
    }

    /// Where what every page loads names a class, no page asks a feature's style sheet for it.
    @Test func whatAFeatureLaysOutIsNamedNowhereBefore() {
        let all = TemplateFolder.files(replacedBy: nil).files.filter {
            $0.path.hasPrefix("assets/css/") && $0.path.split(separator: "/").count == 3
        }
        func laidOut(_ css: [UInt8]) -> Set<String> {
            let text = String(decoding: css, as: UTF8.self)
            return Set(text.matches(of: /(?:^|[}\n])\.([a-z][a-z0-9-]*) ?\{/).map { String($0.output.1) })
        }
        let core = all.filter { Feature.ofFile[String($0.path.split(separator: "/").last ?? "")] == nil }
        let named = core.reduce(into: Set<String>()) { $0.formUnion(AssetNames.classes($1.bytes)) }
        let own = core.reduce(into: Set<String>()) { $0.formUnion(laidOut($1.bytes)) }
        var looked = 0
        for file in all {
            // What is fetched later is asked for by the script that shows it.
            guard let feature = Feature.ofFile[String(file.path.split(separator: "/").last ?? "")], !Feature.all[feature].isLater else {
                continue
            }
            let classes = laidOut(file.bytes).subtracting(own)
            looked += classes.count
            #expect(classes.isDisjoint(with: named), "\(file.path): \(classes.intersection(named).sorted())")
        }
        #expect(looked > 100)
    }

    @Test func whatAScriptLooksForIsWhatItAsksTheWholePageFor() {
        let script = """
            document.querySelectorAll("[data-a]"); document.querySelector("[data-b-c] x"); x.querySelector("[data-d]"); \
            document.querySelector("script[data-e]"); y.getAttribute("data-f"); document.querySelector("[href]")
            """
        #expect(AssetNames.dataAttributes(Array(script.utf8)) == ["data-a", "data-b-c"])
    }

    @Test func aPageNamesWhatItShows() throws {
        let site = try #require(
            MadeSite([
                "portal.yml": "title: T\n", "plain.md": "# A\n\nText with `code`.\n", "code.md": "# B\n\n```python\nx = 1\n```\n",
                "note.md": "# C\n\n> [!NOTE]\n> Hm.\n", "equipment/saw.md": "---\ntitle: Saw\nmaker: M\n---\n",
            ]))
        #expect(names(site.page("plain.html")) == [])
        #expect(names(site.page("code.html")) == ["highlighting.css"])
        #expect(names(site.page("note.html")) == ["media.css"])
        #expect(names(site.page("equipment/index.html")) == ["lists.css", "lists.js"])
        #expect(names(site.page("equipment/saw.html")).contains("access.css"))
        #expect(names(site.page("404.html")) == [])
        let search = names(site.page("search.html"))
        // It has no box in its masthead, and what it shares with that is in its own script.
        #expect(search.contains("finder.css") && !search.contains("finder.js"))
    }

    /// `plans.css` for each address of a feature's file in the head.
    private func names(_ page: String) -> [String] {
        let head = page.components(separatedBy: "</head>")[0]
        return head.components(separatedBy: "assets/lathe-").dropFirst().compactMap { piece in
            let parts = piece.prefix { $0 != "\"" }.split(separator: ".")
            return ["device", "head", "print", "search"].contains(parts[0]) ? nil : "\(parts[0]).\(parts.last ?? "")"
        }
    }
}
