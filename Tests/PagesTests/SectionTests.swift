import Foundation
import Testing

@testable import Content
@testable import Pages

/// Pages are made of sections, each of which speaks for itself.
@Suite struct SectionTests {
    private let made: MadeSite

    init() throws { made = try #require(MadeSite(Sample.texts)) }

    private func contents(_ position: EntryID, reversed: Bool = false) -> [String] {
        let page = EntryContext(site: made.site, id: position)
        let shown = Shown(fields: [], backlinks: [], groups: [])
        let sections = page.presentation.sections
        let said = (reversed ? sections.reversed() : sections).map { $0.content(page, after: shown).map { "\($0)" } ?? "" }
        return reversed ? said.reversed() : said
    }

    /// A template could not ask for a name that no table declares: what is said under it would be lost.
    @Test func sectionsSetTheNamesThatTheyDeclare() {
        let common: Set<String> = ["has_panels", "toc", "tested", "access"]
        for position in made.portal.entries.indices {
            let page = EntryContext(site: made.site, id: position)
            for section in page.presentation.sections {
                let names = section.content(page, after: Shown(fields: [], backlinks: [], groups: []))?.values.map(\.name) ?? []
                let declared = common.union(section.variables.map(\.name))
                #expect(names.filter { !declared.contains($0) } == [], "\(page.entry.id)")
            }
        }
    }

    @Test func whatASectionSaysDoesNotDependOnThoseBeforeIt() {
        for position in made.portal.entries.indices {
            #expect(contents(position) == contents(position, reversed: true), "\(made.portal.entries[position].id)")
        }
    }

    /// A section that has nothing to say takes care of its fields all the same.
    @Test func aFieldThatASectionLeavesOutDoesNotRemain() throws {
        let site = try #require(
            MadeSite([
                "portal.yml": "languages: [en]\n",
                "tutorials/pot.md": "---\ntitle: Pot\nclass_hours: 3\n---\nText.\n",
                "spaces/hall.md": "---\ntitle: Hall\nx: 12\ny: 34\n---\nText.\n",
            ]))
        for (path, label) in [("tutorials/pot.html", "Class hours"), ("spaces/hall.html", "12")] {
            let facts = try #require(MadeSite.between("<h1>", "Text.", in: site.page(path)))
            #expect(!facts.localizedCaseInsensitiveContains(label), "\(path)")
        }
    }

    @Test(arguments: [("class_hours: 3", "3 lessons"), ("class_hours: 1.5", "1.5 lessons"), ("minutes: 80\nclass_hours: 2", "2 lessons")])
    func lessonsAreShownWithOrWithoutMinutes(_ fields: String, _ words: String) throws {
        let texts = ["portal.yml": "languages: [en]\n", "tutorials/pot.md": "---\ntitle: Pot\n\(fields)\n---\nText.\n"]
        let site = try #require(MadeSite(texts))
        #expect(try #require(MadeSite.between("<h1>", "Text.", in: site.page("tutorials/pot.html"))).contains(words))
    }

    @Test func whatASectionShowsDoesNotComeAgainAtTheEnd() throws {
        let texts = [
            "portal.yml": "languages: [en]\n", "equipment/saw.md": "---\ntitle: Saw\ntags: [wood]\n---\n",
            "questions/teeth.md": "---\ntitle: Teeth?\nabout: [saw]\ntags: [wood]\n---\n",
            "about.md": "---\ntitle: About\ntags: [wood]\n---\n",
        ]
        let site = try #require(MadeSite(texts))
        func groups(_ path: String) throws -> [String] {
            let position = try #require(site.portal.entries.firstIndex { $0.address.text == path })
            guard case .list(let groups) = site.site.record(of: position)["groups"] else { return [] }
            return groups.flatMap { group -> [String] in
                guard case .list(let cards) = group["cards"] else { return [] }
                return cards.compactMap { if case .text(let title) = $0["title"] { title } else { nil } }
            }
        }
        #expect(try groups("questions/teeth.html") == ["About"])
        #expect(try groups("equipment/saw.html") == ["About"])
        #expect(try groups("about.html").sorted() == ["Saw", "Teeth?"])
    }

    @Test func liveStatesOfAllSectionsMayBeAsked() throws {
        let site = try #require(
            MadeSite([
                "portal.yml": "languages: [en]\n",
                "equipment/saw.md":
                    """
                ---
                title: Saw
                units:
                  - {code: S-1, live: {url: "https://b.example/1", path: state}}
                  - {code: S-2, live: {url: "https://a.example/2", path: state}}
                  - {code: S-3, live: {url: "https://b.example/3", path: state}}
                ---
                """,
            ]))
        #expect(site.page("equipment/saw.html").contains("https://a.example https://b.example"))
    }

    /// A type that borrows a layout has not the other's place on the home page, nor its colour.
    @Test func aTypeBorrowsALayoutAlone() throws {
        let site = try #require(
            MadeSite([
                "portal.yml": "languages: [en]\ntypes:\n  recipe:\n    layout: tutorial\n    label: Recipe\n",
                "recipe/cake.md": "# Cake\n\n## 1. Mix\n\nStir.\n",
            ]))
        #expect(site.page("recipe/cake.html").contains("step-number"))
        #expect(!site.page("index.html").contains("icon-tutorial") && site.page("index.html").contains("recipe/index.html"))
    }

    /// Outside `Presentations` nothing on the way to a page knows a type by its name.
    @Test func noOtherFileNamesAType() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/Pages").standardized
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        let sources = files.filter { $0.pathExtension == "swift" && !$0.path.contains("/Presentations/") }
        #expect(sources.count > 60)
        let names = ContentTypes.builtIn.all.map(\.name)
        for file in sources {
            let text = try String(contentsOf: file, encoding: .utf8)
            for name in names {
                for mark in ["ofType: \"\(name)\"", "name == \"\(name)\"", "type: \"\(name)\"", "types[\"\(name)\"]"] {
                    #expect(!text.contains(mark), "\(file.lastPathComponent): \(mark)")
                }
            }
        }
    }
}
