import Building
import Content
import Foundation
import Outputs
import Testing

/// A portal with an output of its own, built as a school would.
@Suite struct OutputTests {
    private func build(_ texts: [String: String], outputs: [any Output]) throws -> School {
        try School(texts) { Build($0, outputs: outputs).run() }
    }

    private static let texts = [
        "portal.yml": "title: 云溪\nlanguages: [zh-Hans]\nurl: https://m.example/\n",
        "resources/primer.md": "---\ntitle: 木工入门\nkind: book\nisbn: 9787111111111\nauthors: [陈木]\ndate: 2026-03-01\n---\n",
        "about.md": "---\ntitle: 关于\n---\n",
    ]

    @Test func aCatalogueIsPublishedBesideWhatLatheMakes() throws {
        let school = try build(Self.texts, outputs: .builtIn + [OPDSCatalogue()])
        #expect(school.report.errors == 0)
        let data = try #require(school.data("opds.json"))
        let catalogue = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect((catalogue["metadata"] as? [String: Any])?["title"] as? String == "云溪")
        let books = try #require(catalogue["publications"] as? [[String: Any]])
        #expect(books.count == 1)
        let metadata = try #require(books.first?["metadata"] as? [String: Any])
        #expect(metadata["identifier"] as? String == "urn:isbn:9787111111111" && metadata["author"] as? [String] == ["陈木"])
        let links = try #require(books.first?["links"] as? [[String: String]])
        #expect(links.allSatisfy { $0["href"] == "https://m.example/resources/primer.html" && $0["type"] == "text/html" })
        #expect(links.compactMap { $0["rel"] } == ["http://opds-spec.org/acquisition/borrow", "alternate"])
        #expect(school.data("feed.xml") != nil && school.data("portal.json") != nil)
    }

    @Test("what it can't say is told as a kind of its own, which settings silence and the manual names")
    func itTellsWriters() throws {
        func built(_ settings: String) throws -> School {
            let own = [
                "portal.yml": "title: 云溪\nlanguages: [zh-Hans]\n" + settings, "resources/loom.md": "---\ntitle: 织机\nkind: book\n---\n",
                "manual/messages.md": "---\ntitle: 消息\ngenerated: checks\n---\n",
            ]
            return try School(own) { options in
                Build(options, kinds: .builtIn + CatalogueDiagnostics.allCases, outputs: .builtIn + [OPDSCatalogue()]).run()
            }
        }
        let told = try built("").report.diagnostics
        #expect(told.map(\.name) == ["catalogue-author-missing"] && told.map(\.place.path) == ["resources/loom.md"])
        let silenced = try built("checks:\n  catalogue-author-missing: off\n")
        #expect(silenced.report.diagnostics.isEmpty)
        #expect(silenced.text("manual/messages.html").contains("catalogue-author-missing"))
    }

    @Test func itsAddressIsKeptForIt() throws {
        let texts = Self.texts.merging(["about.md": "---\ntitle: 关于\naliases: [opds.json/index.html]\n---\n\n我们。\n"]) { $1 }
        let school = try build(texts, outputs: .builtIn + [OPDSCatalogue()])
        let clash = try #require(school.report.diagnostics.first { $0.name == "address-clash" })
        #expect(clash.place.path == "about.md" && clash.message.en.contains("the OPDS catalogue"))
        #expect(school.data("opds.json") != nil)
        #expect(try build(texts, outputs: .builtIn).report.diagnostics.isEmpty)
    }
}
