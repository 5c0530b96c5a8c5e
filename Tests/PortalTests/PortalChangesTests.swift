import Content
import Testing

@testable import Portal

/// A portal never changes: another one is made of it, in which everything that follows from the change is worked out again.
@Suite struct PortalChangesTests {
    @Test func aFileThatIsLeftOutIsMissingWhereItIsLinked() throws {
        let found = try link(["tutorials/a.md": "# 甲\n\n[](plan.pdf)\n", "tutorials/b.md": "# 乙\n"], files: ["tutorials/plan.pdf"])
        let portal = try #require(found.portal)
        let a = try #require(portal.position("tutorials/a.md"))
        let without = portal.withholding(["tutorials/plan.pdf"])
        #expect(without.slotTargets[a].contains(.missing))
        // The one that it was made of is as it was.
        #expect(!portal.slotTargets[a].contains(.missing) && !portal.files.isEmpty)
        #expect(!portal.isLinkedLike(without) && portal.isLinkedLike(portal.withholding([])))
    }

    @Test func aFileThatIsLeftOutIsNotFoundByItsCapitalsEither() throws {
        let found = try link(
            ["tutorials/a.md": "# 甲\n\n[图](Plan.PDF) [表](list.csv)\n"], files: ["tutorials/plan.pdf", "tutorials/list.csv"])
        let portal = try #require(found.portal)
        #expect(portal.sourcePath(SitePath("tutorials/PLAN.pdf")) == "tutorials/plan.pdf")
        let without = portal.withholding(["tutorials/plan.pdf"])
        #expect(without.sourcePath(SitePath("tutorials/PLAN.pdf")) == nil && without.sourcePath(SitePath("tutorials/plan.pdf")) == nil)
        #expect(without.sourcePath(SitePath("tutorials/LIST.csv")) == "tutorials/list.csv")
    }

    @Test func whatGoesAlongHasAnAddressWhereNothingElseHasIt() throws {
        let portal = try #require(try link(["tutorials/a.md": "# 甲\n"]).portal)
        let more = portal.with(["tutorials/a.vtt": SitePath("tutorials/a.vtt"), "x.jpg": SitePath("tutorials/a.html")])
        #expect(more.files == ["tutorials/a.vtt": SitePath("tutorials/a.vtt")] && portal.files.isEmpty)
        #expect(more.sourcePath(SitePath("tutorials/A.VTT")) == "tutorials/a.vtt")
        #expect(!more.routes.isFree(SitePath("tutorials/a.vtt")) && portal.routes.isFree(SitePath("tutorials/a.vtt")))
    }

    @Test func groupsStandUnderTheirTypesWithoutTheHomePage() throws {
        let portal = try #require(
            try link([
                "index.md": "# 首页\n", "about.md": "# 关于\n", "tutorials/a.md": "# 甲\n", "tutorials/a.en.md": "# A\n",
                "projects/b.md": "# 乙\n",
            ]).portal)
        #expect(portal.groups(ofType: "tutorial").map(portal.id) == ["tutorials/a"])
        #expect(portal.groups(ofType: "page").map(portal.id) == ["about"])
        #expect(portal.groups(ofType: "person").isEmpty && portal.groups(ofType: "nothing").isEmpty)
        #expect(portal.listedTypes.map { portal.settings.types.all[$0].name } == ["tutorial", "project"])
    }
}
