import Building
import Content
import Foundation
import Outputs
import Testing

/// A portal with an output of its own, built as a school would.
@Suite struct OutputTests {
    private func build(_ texts: [String: String], outputs: [any Output]) throws -> (report: BuildReport, file: (String) -> Data?) {
        let root = FileManager.default.temporaryDirectory.appending(path: "lathe-extending-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        for (path, text) in texts {
            let file = root.appending(path: "content/" + path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        let site = root.appending(path: "site")
        let options = BuildOptions(
            content: root.appending(path: "content").path, output: site.path, now: .day(try #require(Day("2026-11-24"))), jobs: 2)
        let report = Build(options, outputs: outputs).run()
        let files = (FileManager.default.enumerator(atPath: site.path)?.compactMap { $0 as? String } ?? []).map { path in
            (path, try? Data(contentsOf: site.appending(path: path)))
        }
        return (report, { path in files.first { $0.0 == path }?.1 })
    }

    private static let texts = [
        "portal.yml": "title: 云溪\nlanguages: [zh-Hans]\nurl: https://m.example/\n",
        "resources/primer.md": "---\ntitle: 木工入门\nkind: book\nisbn: 9787111111111\nauthors: [陈木]\ndate: 2026-03-01\n---\n",
        "about.md": "---\ntitle: 关于\n---\n",
    ]

    @Test func aCatalogueIsPublishedBesideWhatLatheMakes() throws {
        let (report, file) = try build(Self.texts, outputs: .builtIn + [OPDSCatalogue()])
        #expect(report.errors == 0)
        let data = try #require(file("opds.json"))
        let catalogue = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect((catalogue["metadata"] as? [String: Any])?["title"] as? String == "云溪")
        let books = try #require(catalogue["publications"] as? [[String: Any]])
        #expect(books.count == 1)
        let metadata = try #require(books.first?["metadata"] as? [String: Any])
        #expect(metadata["identifier"] as? String == "urn:isbn:9787111111111" && metadata["author"] as? [String] == ["陈木"])
        #expect((books.first?["links"] as? [[String: String]])?.first?["href"] == "https://m.example/resources/primer.html")
        #expect(file("feed.xml") != nil && file("portal.json") != nil)
    }

    @Test func itsAddressIsKeptForIt() throws {
        let texts = Self.texts.merging(["about.md": "---\ntitle: 关于\naliases: [opds.json/index.html]\n---\n"]) { $1 }
        let (report, file) = try build(texts, outputs: .builtIn + [OPDSCatalogue()])
        let clash = try #require(report.diagnostics.first { $0.name == "address-clash" })
        #expect(clash.place.path == "about.md" && clash.message.en.contains("the OPDS catalogue"))
        #expect(file("opds.json") != nil)
        #expect(try build(texts, outputs: .builtIn).report.diagnostics.isEmpty)
    }
}
