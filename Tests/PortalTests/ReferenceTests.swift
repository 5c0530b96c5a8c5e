import Content
import Diagnostics
import Testing

@testable import Portal

@Suite struct ReferenceTests {
    @Test func aReferenceIsAWholeIdATailOrATitle() throws {
        let (portal, diagnostics) = try link([
            "equipment/laser-cutter.md": "---\ntitle: 激光切割机\n---\n",
            "tutorials/a.md": "---\ntools: equipment/laser-cutter\n---\n",
            "tutorials/b.md": "---\ntools: [laser-cutter]\n---\n",
            "tutorials/c.md": "---\n工具: 激光切割机\n---\n",
        ])
        #expect(diagnostics.isEmpty)
        let linked = try #require(portal)
        for path in ["tutorials/a.md", "tutorials/b.md", "tutorials/c.md"] {
            let position = try #require(linked.position(path))
            #expect(linked.targets(of: position, "tools").map(linked.id) == ["equipment/laser-cutter"])
        }
        let laser = try #require(linked.groups.firstIndex { $0.id == "equipment/laser-cutter" })
        #expect(linked.backlinks[laser].map(\.inverse.key) == ["used_in", "used_in", "used_in"])
    }

    @Test func anUnknownReferenceIsFoundAtTheValueWithTheNearest() throws {
        let (_, diagnostics) = try link([
            "equipment/laser-cutter.md": "# L\n", "tutorials/a.md": "---\ntitle: A\ntools: [laser-cuter]\n---\n",
        ])
        #expect(diagnostics.found == ["tutorials/a.md:3 unknown-reference"])
        #expect(diagnostics.first?.place.column == 9)
        #expect(diagnostics.first?.suggestions.map(\.replacement) == ["laser-cutter"])
    }

    @Test func aReferenceOfTheWrongTypeIsUnknown() throws {
        let (_, diagnostics) = try link(["projects/lamp.md": "# L\n", "tutorials/a.md": "---\ntools: lamp\n---\n"])
        #expect(diagnostics.map(\.name) == ["unknown-reference"])
    }

    @Test func anAmbiguousTailNamesItsCandidates() throws {
        let (_, diagnostics) = try link([
            "tutorials/lamp.md": "# 1\n", "projects/lamp.md": "# 2\n", "questions/q.md": "---\nabout: lamp\n---\n",
        ])
        #expect(diagnostics.map(\.name) == ["ambiguous-reference"])
        #expect(Set(diagnostics[0].suggestions.map(\.replacement)) == ["tutorials/lamp", "projects/lamp"])
    }

    @Test func privateFieldsMakeNoBacklinks() throws {
        let (portal, _) = try link([
            "people/li.md": "# Li\n", "equipment/saw.md": "---\nunits: [{code: S-1, custodian: li}]\n---\n",
            "tutorials/a.md": "---\nreviewed_by: li\n---\n",
        ])
        let linked = try #require(portal)
        let person = try #require(linked.groups.firstIndex { $0.id == "people/li" })
        #expect(linked.backlinks[person].isEmpty)
    }

    @Test func anInheritedReferenceIsReportedOnce() throws {
        let (_, diagnostics) = try link([
            "tutorials/a.md": "---\ntools: nothing\n---\n", "tutorials/a.en.md": "---\ntitle: A\n---\n",
        ])
        #expect(diagnostics.found == ["tutorials/a.md:2 unknown-reference"])
    }
}
