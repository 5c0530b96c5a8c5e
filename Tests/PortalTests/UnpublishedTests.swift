import Content
import Diagnostics
import Testing
import Workers

@testable import Portal

/// What refers to an entry that is there but not published hears so, once an entry, and never that it doesn't exist.
@Suite struct UnpublishedTests {
    private func linked(_ texts: [String: String], _ unpublished: [UnpublishedEntry], portal: String? = nil) -> [Diagnostic] {
        let folder = ContentFolder(root: "/nowhere")
        let settings = PortalSettings.read(from: folder).0
        let reader = EntryReader(folder: folder, settings: settings)
        let entries = texts.sorted { $0.key < $1.key }.compactMap { path, text in
            reader.read(SourceText(path: path, text: text), at: EntryAddress(path: path, languages: settings.languages)).entry
        }
        return Portal.link(
            Translations.completed(entries, languages: settings.languages), folder: folder, settings: settings,
            today: Day(daysSince1970: 20_780),
            unpublished: unpublished, workers: Workers(2)
        ).diagnostics
    }

    private func hidden(_ id: String, _ type: String, _ reason: Publication.Reason, title: String? = nil) -> UnpublishedEntry {
        UnpublishedEntry(id: id, path: id + ".md", type: ContentTypes.builtIn.id(ofType: type)!, title: title, reason: reason)
    }

    private static let texts = [
        "tutorials/a.md":
            "---\ntools: [laser, equipment/laser, 激光机]\n---\n[激光](../equipment/laser.md) [[laser]] [[laser#用法|看]] [网页](/equipment/laser.html)\n",
        "tutorials/b.md": "---\ntools: laser\n---\n",
        "tutorials/b.en.md": "[x](../equipment/laser.md#x) [y](../equipment/laser.md)\n",
    ]

    @Test(arguments: Publication.Reason.allCases)
    func oneMessageAnEntry(_ reason: Publication.Reason) {
        let found = linked(Self.texts, [hidden("equipment/laser", "equipment", reason, title: "激光机")])
        #expect(found.map(\.name) == ["not-published"], "\(found.map(\.message.en))")
        #expect(found[0].place.path == "tutorials/a.md" && found[0].place.line == 2)
        #expect(found[0].message.en.contains("exists") && !found[0].message.en.contains("does not exist"))
        #expect(found[0].severity == .warning && found[0].related.map { $0.place.path } == ["equipment/laser.md"])
    }

    @Test func withoutItEveryPlaceIsTold() {
        #expect(linked(Self.texts, []).count >= 6)
    }

    @Test func aFieldMeansItsTypesOnly() {
        let found = linked(["tutorials/b.md": "---\ntools: laser\n---\n"], [hidden("spaces/laser", "space", .draft)])
        #expect(found.map(\.name) == ["unknown-reference"])
    }

    @Test func whatIsPublishedIsFoundFirst() {
        let found = linked(
            ["tutorials/b.md": "---\ntools: laser\n---\n[[laser]]\n", "equipment/laser.md": "# 激光机\n"],
            [hidden("drafts/laser", "page", .draft)])
        #expect(found.isEmpty)
    }
}
