import Diagnostics
import Testing

@testable import Content

struct AudienceTests {
    private func settings(_ text: String) -> (PortalSettings, [Diagnostic]) {
        PortalSettings.read(SourceText(path: "portal.yml", text: text), ContentFolder(root: "/nowhere"))
    }

    private func isForStaff(_ path: String, _ head: String, _ portal: String) -> Bool? {
        read("---\n\(head)title: A\n---\n", path: path).entry.map { settings(portal).0.isForStaff($0) }
    }

    @Test func aFolderOrAnEntryIsForTheStaff() {
        let portal = "title: T\naudience:\n  manual: staff\n  manual/pupils: students\n  reports/: 教职工\n"
        #expect(isForStaff("manual/fields.md", "", portal) == true)
        #expect(isForStaff("manual/index.md", "", portal) == true)
        #expect(isForStaff("reports/use.md", "", portal) == true)
        #expect(isForStaff("manual/pupils/first.md", "", portal) == false)
        #expect(isForStaff("manuals/a.md", "", portal) == false)
        #expect(isForStaff("guides/a.md", "", portal) == false)
        #expect(isForStaff("guides/a.md", "audience: staff\n", portal) == true)
        #expect(isForStaff("guides/a.md", "对象: [老师]\n", portal) == true)
        #expect(isForStaff("guides/a.md", "audience: [staff, students]\n", portal) == false)
        #expect(isForStaff("manual/fields.md", "audience: [students]\n", portal) == false)
        #expect(isForStaff("services/a.md", "audience: [students, staff]\nmode: physical\n", portal) == false)
    }

    @Test func anAudienceThatThereIsNotIsToldAtItsPlace() {
        let (settings, diagnostics) = settings("title: T\naudience:\n  manual: stuff\n")
        #expect(diagnostics.map(\.name) == ["bad-value"])
        #expect(diagnostics.first?.place.line == 3)
        #expect(settings["audience"] != nil)
    }
}
