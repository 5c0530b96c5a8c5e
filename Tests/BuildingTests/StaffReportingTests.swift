import Building
import Content
import Diagnostics
import Foundation
import Testing

@Suite struct StaffReportingTests {
    private func report(
        _ folder: TestFolder, to output: String = "report", site: String = "site", from: String? = nil, until last: String? = nil,
        language: String? = nil,
        templates: String? = nil
    ) -> BuildReport {
        StaffReporting(
            .init(
                output: folder.path + "/" + output, site: folder.path + "/" + site, from: from.flatMap { Day($0) },
                to: last.flatMap { Day($0) },
                language: language),
            of: BuildOptions(
                content: folder.path + "/content", templates: templates.map { folder.path + "/" + $0 }, now: .day(Day("2026-11-24")!),
                jobs: 1)
        ).run()
    }

    private func portal() throws -> TestFolder {
        let folder = try TestFolder()
        try folder.put("content/portal.yml", "languages: [zh-Hans, en]\nschool: 云溪中学\n")
        try folder.put("content/equipment/saw.md", "---\ntitle: 锯\n---\n")
        try folder.put("content/usage.csv", "date,thing,hours\n2026-11-01,saw,2\n2026-11-02,sow,2\n")
        return folder
    }

    private func build(_ folder: TestFolder, advice: Bool = false) -> BuildReport {
        var options = BuildOptions(
            content: folder.path + "/content", output: advice ? nil : folder.path + "/site", now: .day(Day("2026-11-24")!), jobs: 1)
        options.advice = advice
        return Build(options).run()
    }

    @Test func theReportIsWrittenAndWrittenAnew() throws {
        let folder = try portal()
        let first = report(folder)
        #expect(first.diagnostics.map { "\($0.place.path):\($0.place.line) \($0.name)" } == ["usage.csv:3 usage-row"])
        #expect(folder.text("report/usage-things.csv")?.contains("锯,1,2,0,0") == true)
        #expect(report(folder).site.publishing?.wroteNothing == true)
        try folder.put("report/notes.txt", "mine")
        try folder.put("content/usage.csv", "date,thing,hours\n2026-11-01,saw,3\n")
        #expect(report(folder).diagnostics == [])
        #expect(folder.text("report/usage-things.csv")?.contains("锯,1,3,0,0") == true)
        #expect(folder.text("report/notes.txt") == "mine")
    }

    @Test func aForeignFileIsNotOverwritten() throws {
        let folder = try portal()
        try folder.put("report/index.html", "mine")
        let result = report(folder)
        #expect(result.isStopped && result.errors > 0)
        #expect(folder.text("report/index.html") == "mine")
        #expect(folder.text("report/costs.html") == nil)
    }

    @Test(arguments: ["site", "site/report", "site/../site/a/b", "content", "content/report", ".", "", "published/x"])
    func noReportStandsInSiteOrContent(_ output: String) throws {
        let folder = try portal()
        _ = build(folder)
        try folder.put("published/.lathe/manifest", "")
        try folder.put("published/portal.json", "{}")
        let before = folder.files("site").map(\.path)
        let result = report(folder, to: output)
        #expect(result.diagnostics.map(\.name) == ["report-folder-refused"])
        #expect(result.isStopped)
        #expect(folder.files("site").map(\.path) == before)
        #expect(
            folder.text("content/index.html") == nil && folder.text("index.html") == nil && folder.text("published/x/index.html") == nil)
    }

    @Test func noReportStandsAmongTemplates() throws {
        let folder = try portal()
        try folder.put("templates/words/en.yml", "site.skip: Skip\n")
        let result = report(folder, to: "templates/../templates/report", templates: "templates")
        #expect(result.diagnostics.map(\.name) == ["report-folder-refused"])
        #expect(result.diagnostics.map(\.place.path) == [folder.path.replacing("//", with: "/") + "/templates/report"])
        #expect(folder.text("templates/report/index.html") == nil)
    }

    @Test(arguments: [
        ("labels.html", false), ("site/labels.html", true), ("site/new/labels.html", true), ("content/labels.html", true),
        ("content/../site/labels.html", true), ("templates/labels.html", true), ("published/x/labels.html", true),
        ("elsewhere/labels.html", true), ("link.html", true), ("site/out.html", true), ("site-labels/labels.html", false),
    ])
    func noLabelsStandInSiteOrContent(_ output: String, _ isRefused: Bool) throws {
        let folder = try portal()
        _ = build(folder)
        try folder.put("published/.lathe/manifest", "")
        try folder.put("published/portal.json", "{}")
        try folder.put("templates/words/en.yml", "")
        try folder.put("outside.html", "")
        for (link, target) in [("elsewhere", "content"), ("link.html", "site/index.html"), ("site/out.html", "outside.html")] {
            try FileManager.default.createSymbolicLink(atPath: folder.path + "/" + link, withDestinationPath: folder.path + "/" + target)
        }
        let refusal = ReportFolder.refusal(
            ofLabels: folder.path + "/" + output, content: folder.path + "/content", templates: folder.path + "/templates",
            site: folder.path + "/site")
        #expect(refusal.map(\.name) == (isRefused ? "labels-place-refused" : nil))
    }

    @Test func aLinkIntoTheSiteIsTheSite() throws {
        let folder = try portal()
        _ = build(folder)
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/elsewhere", withDestinationPath: folder.path + "/site")
        #expect(report(folder, to: "elsewhere/report").diagnostics.map(\.name) == ["report-folder-refused"])
        #expect(report(folder, to: "site-report").isStopped == false)
    }

    @Test func languageAndPeriodAreChecked() throws {
        let folder = try portal()
        #expect(report(folder, language: "fr").diagnostics.contains { $0.name == "report-language-unknown" })
        #expect(report(folder, from: "2026-11-02", until: "2026-11-01").diagnostics.contains { $0.name == "report-period-backwards" })
        #expect(folder.text("report/index.html") == nil)
        #expect(!report(folder, from: "2026-11-02", language: "en").isStopped)
        #expect(folder.text("report/index.html")?.contains("lang=\"en\"") == true)
        #expect(folder.text("report/usage-things.csv")?.contains("锯") == false)
    }

    @Test func slipsOfTheLogAreToldToThoseWhoAskForAdvice() throws {
        let folder = try portal()
        #expect(!build(folder).diagnostics.contains { $0.name == "usage-row" })
        #expect(build(folder, advice: true).diagnostics.contains { $0.name == "usage-row" })
    }

    /// As Excel saves it in China: GB18030, here with a column that nothing is made of.
    @Test func aLogInTheSpreadsheetsOldEncodingIsRead() throws {
        let folder = try portal()
        let bytes: [UInt8] = [
            0xC8, 0xD5, 0xC6, 0xDA, 0x2C, 0xCA, 0xC2, 0xCE, 0xEF, 0x2C, 0xD0, 0xA1, 0xCA, 0xB1,
            0x2C, 0xB1, 0xB8, 0xD7, 0xA2, 0xCB, 0xB5, 0xC3, 0xF7, 0x0A, 0x32, 0x30, 0x32, 0x36,
            0x2D, 0x31, 0x31, 0x2D, 0x30, 0x31, 0x2C, 0xBE, 0xE2, 0x2C, 0x32, 0x2C, 0xD5, 0xFD,
            0xB3, 0xA3, 0xCA, 0xB9, 0xD3, 0xC3, 0xC3, 0xBB, 0xD3, 0xD0, 0xCE, 0xCA, 0xCC, 0xE2, 0x0A,
        ]
        try Data(bytes).write(to: URL(filePath: folder.path + "/content/usage.csv"))
        #expect(report(folder).diagnostics.map(\.name) == ["usage-column-unknown"])
        #expect(folder.text("report/usage-things.csv")?.contains("锯,1,2,0,0") == true)
    }
}
