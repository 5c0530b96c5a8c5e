import Building
import Content
import Foundation
import Testing

/// A portal is published into a folder of its own, and nowhere else.
@Suite struct OutputFolderTests {
    private func portal() throws -> TestFolder {
        let folder = try TestFolder()
        try folder.put("content/lamp.md", "---\ntitle: Lamp\n---\n\nIt shines.\n")
        try folder.put("templates/words/en.yml", "site.skip: Skip\n")
        return folder
    }

    private func build(_ folder: TestFolder, output: String?, site: String? = nil, state: String? = nil) -> BuildReport {
        var options = BuildOptions(
            content: folder.path + "/content", templates: folder.path + "/templates", output: output, now: .day(Day("2026-11-24")!), jobs: 1
        )
        options.site = site
        options.state = state
        return Build(options).run()
    }

    private func listing(_ folder: TestFolder) -> [String] {
        (FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []).sorted()
    }

    @Test(arguments: [
        ".", "content", "content/site", "content/../content/x", "templates", "templates/site", "loop/..", "into/site", "x/../content/site",
        "up/content",
    ])
    func noPortalAmongContentOrTemplates(_ output: String) throws {
        let folder = try portal()
        for (link, target) in [("into", "content"), ("loop", "content/lamp"), ("up", ".")] {
            try FileManager.default.createSymbolicLink(atPath: folder.path + "/" + link, withDestinationPath: target)
        }
        try FileManager.default.createDirectory(atPath: folder.path + "/content/lamp", withIntermediateDirectories: true)
        let before = listing(folder)
        let output = folder.path + "/" + output
        #expect(build(folder, output: output).diagnostics.map(\.name) == ["output-folder-refused"])
        #expect(build(folder, output: nil, site: output).diagnostics.map(\.name) == ["output-folder-refused"])
        #expect(listing(folder) == before)
    }

    @Test(arguments: [
        "/", "//", "/.", "/tmp", "/tmp/", "/tmp/../etc", "/etc", "/etc/nginx/site", "/usr", "/usr/lib/site", "/var", "/var/lib", "/home",
        "/home/lin", "/home/lin/", "/root", "/bin/site", "/proc/site", "/dev/site", "/opt", "/srv", "/mnt", "/usr/../home/wang/../lin",
    ])
    func noPortalAmongTheSystemsFolders(_ output: String) throws {
        let folder = try portal()
        // Only looked at, lest a mistake in the code write there.
        let refused = build(folder, output: nil, site: output)
        #expect(refused.diagnostics.map(\.name) == ["output-folder-refused"])
        #expect(refused.isStopped)
    }

    @Test func noPortalInAHomeNorAroundTheCurrentFolder() throws {
        let folder = try portal()
        let home = FileManager.default.homeDirectoryForCurrentUser.path
        let current = FileManager.default.currentDirectoryPath
        for output in [home, home + "/", ".", current, current + "/..", "./Sources/.."] {
            #expect(build(folder, output: nil, site: output).diagnostics.map(\.name) == ["output-folder-refused"], "\(output)")
        }
    }

    @Test(arguments: ["site.lathe", "site.lathe/x", "site.lathe/photos/a/b", "~", "~/site"])
    func noPortalAmongTheRecordsOfAnotherNorInATilde(_ output: String) throws {
        let folder = try portal()
        #expect(build(folder, output: folder.path + "/site").errors == 0)
        let before = listing(folder)
        let output = output.hasPrefix("~") ? output : folder.path + "/" + output
        #expect(build(folder, output: output).diagnostics.map(\.name) == ["output-folder-refused"])
        #expect(build(folder, output: nil, site: output).diagnostics.map(\.name) == ["output-folder-refused"])
        #expect(listing(folder) == before)
        #expect(build(folder, output: folder.path + "/site").errors == 0)
    }

    @Test(arguments: ["site", "deep/er/site", "content-site", "link", "templates.site", "a/../site"])
    func aFolderOfItsOwnIsTaken(_ output: String) throws {
        let folder = try portal()
        try FileManager.default.createDirectory(atPath: folder.path + "/real", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/link", withDestinationPath: "real")
        let report = build(folder, output: folder.path + "/" + output)
        #expect(report.errors == 0 && !report.isStopped)
        #expect(folder.text(output + "/lamp.html") != nil || folder.text("site/lamp.html") != nil)
    }

    @Test(arguments: ["content/state", "templates", "site", "site/state", "."])
    func noStateAmongContentTemplatesOrTheSite(_ state: String) throws {
        let folder = try portal()
        let before = listing(folder)
        let (site, state) = (folder.path + "/site", folder.path + "/" + state)
        #expect(build(folder, output: site, state: state).diagnostics.map(\.name) == ["state-folder-refused"])
        #expect(build(folder, output: nil, site: site, state: state).diagnostics.map(\.name) == ["state-folder-refused"])
        #expect(listing(folder) == before)
    }

    /// What lies in a site is served with it, records beside an output in it as well.
    @Test("a tilde that no shell has read is no folder", arguments: ["~", "~/", "~/records"])
    func tilde(_ state: String) throws {
        let folder = try portal()
        for report in [
            build(folder, output: folder.path + "/site", state: state),
            build(folder, output: nil, site: folder.path + "/site", state: state),
        ] { #expect(report.diagnostics.map(\.name) == ["state-folder-refused"] && report.isStopped) }
        #expect(build(folder, output: folder.path + "/site", state: folder.path + "/~records").errors == 0)
    }

    @Test(arguments: ["site/preview", "site/a/b", "link/x"])
    func noPortalInsideAnother(_ output: String) throws {
        let folder = try portal()
        #expect(build(folder, output: folder.path + "/site").site.publishing != nil)
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/link", withDestinationPath: "site")
        let before = listing(folder)
        let output = folder.path + "/" + output
        for report in [build(folder, output: output), build(folder, output: nil, site: output)] {
            #expect(report.diagnostics.map(\.name) == ["output-folder-refused"] && report.isStopped)
        }
        let state = folder.path + "/site/records"
        for report in [
            build(folder, output: folder.path + "/other", state: state),
            build(folder, output: nil, site: folder.path + "/other", state: state),
        ] { #expect(report.diagnostics.map(\.name) == ["state-folder-refused"]) }
        #expect(listing(folder) == before)
        #expect(build(folder, output: folder.path + "/site").errors == 0, "the site itself goes on")
        #expect(build(folder, output: folder.path + "/site2").errors == 0, "and one beside it")
    }

    /// A check says of the places what a build would, and neither leaves anything behind.
    @Test(arguments: [
        "site is a file", "records are a file", "records hold others' files", "records are a link", "site in a file", "state is a file",
    ])
    func aCheckSaysOfPlacesWhatABuildSays(_ fault: String) throws {
        let folder = try portal()
        var site = folder.path + "/www/site"
        var state: String?
        switch fault {
        case "site is a file": try folder.put("www/site", "mine")
        case "records are a file": try folder.put("www/site.lathe", "mine")
        case "records hold others' files": try folder.put("www/site.lathe/mine.txt", "mine")
        case "records are a link":
            try folder.put("www/real/manifest", "mine")
            try FileManager.default.createSymbolicLink(atPath: folder.path + "/www/site.lathe", withDestinationPath: "real")
        case "site in a file":
            try folder.put("www", "mine")
            site = folder.path + "/www/a/site"
        default:
            try folder.put("state", "mine")
            state = folder.path + "/state"
        }
        let before = listing(folder)
        let checked = build(folder, output: nil, site: site, state: state)
        let built = build(folder, output: site, state: state)
        #expect(checked.isStopped && built.isStopped && !built.diagnostics.isEmpty)
        #expect(
            checked.diagnostics.map { $0.name + $0.place.path + $0.message.en }
                == built.diagnostics.map { $0.name + $0.place.path + $0.message.en })
        #expect(listing(folder) == before, "nothing is left behind")
    }

    @Test func whoOnlyChecksNeedsNoRightToPublish() throws {
        let folder = try portal()
        try folder.put("site", "mine")
        var options = BuildOptions(content: folder.path + "/content", output: nil, now: .day(Day("2026-11-24")!), jobs: 1)
        options.site = folder.path + "/site"
        options.asksForPlaces = false
        #expect(Build(options).run().errors == 0)
    }

    /// A stick's copy of the site is all of it, and nothing of Lathe's own.
    @Test func nothingOfLathesOwnIsInTheSite() throws {
        let folder = try portal()
        #expect(build(folder, output: folder.path + "/site").errors == 0)
        #expect(!folder.files("site").contains { $0.path.hasPrefix(".") })
        #expect(Set(folder.files("site.lathe").map(\.path)).isSuperset(of: ["lock", "manifest", "output"]))
    }

    /// Wherever the records of a site are, a portal says of itself that it is one.
    @Test func noLabelsInASiteWhoseRecordsAreElsewhere() throws {
        let folder = try portal()
        #expect(build(folder, output: folder.path + "/public", state: folder.path + "/records").errors == 0)
        for (file, isRefused) in [("public/labels.html", true), ("public/en/labels.html", true), ("labels.html", false)] {
            let refusal = ReportFolder.refusal(
                ofLabels: folder.path + "/" + file, content: folder.path + "/content", templates: nil, site: folder.path + "/site")
            #expect((refusal != nil) == isRefused, "\(file)")
        }
    }
}
