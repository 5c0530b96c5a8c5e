import Content
import Diagnostics
import Limits
import Testing

@testable import Portal

/// Sizes that would take minutes if a name cost as much as there are names.
@Suite("Names written to exhaust")
struct HostileLinksTests {
    @Test("thousands of broken links among thousands of entries: the first are told with what was meant")
    func brokenLinks() throws {
        var texts = Dictionary(uniqueKeysWithValues: (0..<2000).map { ("notes/entry-\($0).md", "# Entry \($0)\n") })
        texts["links.md"] = (0..<1500).map { "[[entyr-\($0)]]\n" }.joined()
        let found = try link(texts).diagnostics.filter { $0.name == "broken-link" }.sortedForReading()
        #expect(found.count == 1500)
        #expect(found.first?.suggestions.first?.replacement == "entry-0")
        #expect(found.filter { !$0.suggestions.isEmpty }.count == Limits.guesses.value)
    }

    @Test("a name that thousands answer to is told by the first five and their number")
    func ambiguous() throws {
        var texts = Dictionary(uniqueKeysWithValues: (0..<1500).map { ("notes/f\($0)/same.md", "# Same \($0)\n") })
        texts["links.md"] = String(repeating: "[[same]]\n", count: 1500)
        let found = try link(texts).diagnostics.filter { $0.name == "ambiguous-reference" }
        #expect(found.count == 1500 && found.allSatisfy { $0.suggestions.count == 5 && $0.message.en.contains("1500") })
    }

    @Test("a name longer than any name is no name")
    func longNames() throws {
        let long = String(repeating: "a/", count: Limits.referenceName.value)
        let found = try link(["a.md": "[[\(long)]] [x](\(long)b.md)\n"]).diagnostics
        #expect(found.contains { $0.name == "broken-link" } && found.allSatisfy { $0.message.en.count < 1000 })
    }

    @Test("headings are found by their ids and words however many there are")
    func headings() throws {
        let text = (0..<3000).map {
            "## Heading Number \($0)\n\n[[#heading number \($0)]] [x](#heading-number-\($0)) [y](#haeding-numbr-\($0))\n"
        }.joined(separator: "\n")
        let (linked, diagnostics) = try link(["a.md": "---\ntitle: A\n---\n" + text])
        let portal = try #require(linked)
        #expect(portal.slotTargets.elements[0].prefix(2) == [.fragment("heading-number-0"), .fragment("heading-number-0")])
        #expect(portal.title(of: .fragment("heading-number-2999"), in: portal.entries.elements[0]) == "Heading Number 2999")
        let missing = diagnostics.filter { $0.name == "missing-heading" }.sortedForReading()
        #expect(missing.count == 3000 && missing.first?.suggestions.first?.replacement == "#heading-number-0")
    }

    @Test("references of an entry that has thousands are those that looking through all gives")
    func references() throws {
        let units = (0..<400).map { $0 % 3 == 0 ? "- {code: U\($0)}\n" : "- {space: s\($0 % 2)}\n" }.joined()
        let texts = ["equipment/m.md": "---\ntitle: M\nunits:\n\(units)---\n", "spaces/s0.md": "# S0\n", "spaces/s1.md": "# S1\n"]
        let portal = try #require(try link(texts).portal)
        let position = try #require(portal.position("equipment/m.md"))
        #expect(portal.lookups[position] != nil)
        for index in 0..<400 {
            let expected = portal.references[position].first { $0.field == "units.space" && $0.index == index }?.group
            #expect(portal.target(of: position, "units.space", index) == expected)
        }
        #expect(portal.targets(of: position, "units.space").count == 266)
    }

    @Test("who refers to an entry is told once, whatever number of translations and links say so")
    func backlinks() throws {
        let texts = [
            "equipment/saw.md": "# Saw\n[[box]]\n", "tutorials/box.md": "---\ntools: [saw, saw]\n---\n[[saw]] [[saw]] [[box]]\n",
            "tutorials/box.en.md": "[[saw]]\n", "tutorials/lid.md": "---\ntools: [saw]\nprerequisites: [box]\n---\n[[box]] [[saw]]\n",
        ]
        let portal = try #require(try link(texts).portal)
        func told(_ id: String) -> [String] {
            portal.backlinks[portal.groups.firstIndex { $0.id == id }!].map { "\($0.inverse.key) \(portal.id($0.group))" }.sorted()
        }
        #expect(
            told("equipment/saw") == [
                "mentioned_in tutorials/box", "mentioned_in tutorials/lid", "used_in tutorials/box", "used_in tutorials/lid",
            ])
        #expect(told("tutorials/box") == ["leads_to tutorials/lid", "mentioned_in equipment/saw", "mentioned_in tutorials/lid"])
    }

    @Test("tags that would share an address are told apart, however many")
    func tags() throws {
        let tags = (0..<1200).map { "- \"a\(String(repeating: "?", count: $0 % 60 + 1))\(String(repeating: ":", count: $0 / 60))\"\n" }
        let texts = stride(from: 0, to: tags.count, by: 40).map { ("\($0).md", "---\ntags:\n\(tags[$0..<$0 + 40].joined())---\n") }
        let portal = try #require(try link(Dictionary(uniqueKeysWithValues: texts)).portal)
        let pages = portal.taxonomies["zh-Hans"]?.first?.terms.map { $0.page.folded } ?? []
        #expect(pages.count == 1200 && Set(pages).count == 1200)
    }
}
