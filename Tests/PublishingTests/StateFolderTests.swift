import Foundation
import Testing

@testable import Publishing

/// Lathe's own records stand beside the output, and nothing of them in it.
@Suite struct StateFolderTests {
    let site: TemporaryFolder

    init() throws { site = try TemporaryFolder() }

    private func open(_ output: String, state: String? = nil) throws -> Publisher {
        try Publisher.open(output, state: state)
    }

    @discardableResult
    private func publish(_ files: [String: String], in output: String, state: String? = nil) throws -> PublishingSummary {
        let publisher = try open(output, state: state)
        for (path, text) in files { publisher.write(path, Array(text.utf8)) }
        return try publisher.commit()
    }

    private func mode(_ path: String) throws -> Int {
        try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
    }

    private func names(_ folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    @Test func onlyTheUserWhoBuildsMayReadIt() throws {
        let publisher = try open(site.path)
        publisher.write("index.html", Array("home".utf8))
        publisher.keepInState("entries", Array("all".utf8))
        _ = try publisher.commit()
        #expect(try mode(site.state) == 0o700)
        for name in names(site.state) { #expect(try mode(site.state + "/" + name) == 0o600, "\(name)") }
        #expect(try mode(site.path + "/index.html") & 0o444 == 0o444)
        #expect(names(site.path) == ["index.html"])
    }

    @Test func itStandsBesideTheFolderThatTheOutputReallyIs() throws {
        try publish(["index.html": "home"], in: site.path)
        let link = OutputPath(site.path).folder + "/public"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "site")
        #expect(try publish(["index.html": "home"], in: link).wroteNothing)
        #expect(try publish(["index.html": "home 2"], in: site.path + "/../public/.").changed.files == 1)
        #expect(names(OutputPath(site.path).folder) == ["public", "site", "site.lathe"])
    }

    @Test func itMayStandElsewhere() throws {
        let state = OutputPath(site.path).folder + "/a/b"
        try publish(["index.html": "home", "a.html": "a"], in: site.path, state: state)
        #expect(try publish(["index.html": "home"], in: site.path, state: state).removed.files == 1)
        #expect(!FileManager.default.fileExists(atPath: site.state))
        #expect(names(state) == ["lock", "manifest", "output", "stamps"])
    }

    @Test func itIsRefusedWhereReadersOrOthersAre() throws {
        let top = OutputPath(site.path).folder
        try site.put("../full/mine.txt", "mine")
        try site.put("../file", "mine")
        try FileManager.default.createSymbolicLink(atPath: top + "/link", withDestinationPath: site.path)
        let places = [site.path, site.path + "/state", top + "/link/x", top + "/x/../site/y", top, top + "/full", top + "/file"]
        for place in places {
            #expect(refusal { try publish(["index.html": "home"], in: site.path, state: place) } == ["state-folder-refused"], "\(place)")
        }
        #expect(names(top) == ["file", "full", "link", "site"])
        #expect(names(site.path) == [])
    }

    @Test func anEmptyFolderThatStandsThereIsTakenAndClosedToOthers() throws {
        try FileManager.default.createDirectory(atPath: site.state, withIntermediateDirectories: true)
        try publish(["index.html": "home"], in: site.path)
        #expect(try mode(site.state) == 0o700)
    }

    // MARK: Moving over

    /// What an earlier version left in the output.
    private func makeEarlier(_ files: [String: String]) throws {
        try publish(files, in: site.path)
        try FileManager.default.removeItem(atPath: site.state + "/output")
        try FileManager.default.moveItem(atPath: site.state, toPath: site.path + "/.lathe")
        for name in [""] + names(site.path + "/.lathe") {
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: site.path + "/.lathe/" + name)
        }
    }

    @Test(arguments: [nil, "elsewhere", "elsewhere/deep"])
    func whatAnEarlierVersionKeptInTheOutputMovesOver(_ state: String?) throws {
        try makeEarlier(["index.html": "home", "a.html": "a"])
        let state = state.map { OutputPath(site.path).folder + "/" + $0 }
        let summary = try publish(["index.html": "home"], in: site.path, state: state)
        #expect(summary.removed.files == 1 && summary.warnings == [])
        #expect(names(site.path) == ["index.html"])
        let place = state ?? site.state
        #expect(names(place) == ["lock", "manifest", "output", "stamps"])
        for name in names(place) { #expect(try mode(place + "/" + name) == 0o600, "\(name)") }
        #expect(try mode(place) == 0o700)
    }

    @Test func itMovesIntoAStateFolderThatStandsAlready() throws {
        try makeEarlier(["index.html": "home", "a.html": "a"])
        try FileManager.default.createDirectory(atPath: site.state, withIntermediateDirectories: true)
        #expect(try publish(["index.html": "home"], in: site.path).removed.files == 1)
        #expect(names(site.path) == ["index.html"])
    }

    /// Stopped between the moments, the next build finds one of both whole.
    @Test func aMoveThatWasStoppedGoesOn() throws {
        try makeEarlier(["index.html": "home", "a.html": "a"])
        let manifest = try #require(site.text(".lathe/manifest"))
        // The state folder knows everything, the earlier one is not gone.
        try publish(["index.html": "home", "a.html": "a"], in: site.path)
        for rest in [["manifest": manifest, "lock": ""], ["lock": ""]] {
            for (name, text) in rest { try site.put(".lathe/" + name, text) }
            #expect(try publish(["index.html": "home", "a.html": "a"], in: site.path).wroteNothing)
            #expect(names(site.path) == ["a.html", "index.html"])
        }
        #expect(try publish(["index.html": "home"], in: site.path).removed.files == 1)
    }

    @Test func aPublicationStoppedInAnEarlierVersionIsMended() throws {
        try makeEarlier(["index.html": "home"])
        var next = Manifest()
        for path in ["index.html", "new.html"] {
            next.entries[OutputPath(path)] = Array("new".utf8).withUnsafeBytes { .init(hash: .init(of: $0), size: 3, isAsset: false) }
        }
        try site.put(".lathe/manifest.adding", String(decoding: next.bytes(), as: UTF8.self))
        try site.put(".lathe/staging/1", "half")
        try site.put("new.html", "new")
        #expect(try publish(["index.html": "home"], in: site.path).mended)
        #expect(names(site.path) == ["index.html"])
        #expect(names(site.state) == ["lock", "manifest", "output", "stamps"])
    }

    @Test(arguments: ["output.new", "manifest.new", "stamps", "lost+found/x"])
    func whatABuildKilledAtItsBeginningLeftIsNoHindrance(_ name: String) throws {
        try makeEarlier(["index.html": "home", "a.html": "a"])
        try site.putState(name, "half")
        if name.hasPrefix("lost") { try FileManager.default.removeItem(atPath: site.state + "/" + name) }
        #expect(try publish(["index.html": "home"], in: site.path).removed.files == 1)
        #expect(names(site.path) == ["index.html"])
    }

    @Test func aFolderOfSomebodyElsesWithThatNameStays() throws {
        try site.put(".lathe/poem.txt", "Mein")
        try publish(["index.html": "home"], in: site.path)
        #expect(site.text(".lathe/poem.txt") == "Mein")
    }

    // MARK: One output, one state folder

    @Test func anotherOutputsListReplacesAndRemovesNothing() throws {
        let state = OutputPath(site.path).folder + "/shared"
        let other = OutputPath(site.path).folder + "/other"
        try publish(["index.html": "home", "a.html": "a", "b.html": "b"], in: site.path, state: state)
        // As Lathe wrote it, but here it is somebody's own.
        try site.put("../other/a.html", "a")
        try site.put("../other/b.html", "mine")
        let summary = try publish(["index.html": "other"], in: other, state: state)
        #expect(summary.warnings.map(\.name) == ["state-of-another-output"])
        #expect(names(other) == ["a.html", "b.html", "index.html"])
        #expect(refusal { try publish(["index.html": "other", "b.html": "new"], in: other, state: state) } == ["foreign-file"])
        #expect(site.text("../other/b.html") == "mine")
        #expect(try publish(["index.html": "home"], in: site.path, state: state).warnings.map(\.name) == ["state-of-another-output"])
        #expect(names(site.path) == ["a.html", "b.html", "index.html"])
    }

    @Test func aMovedOutputKeepsItsRecords() throws {
        let top = OutputPath(site.path).folder
        try publish(["index.html": "home", "a.html": "a"], in: site.path, state: top + "/state")
        try FileManager.default.moveItem(atPath: site.path, toPath: top + "/moved")
        let summary = try publish(["index.html": "home"], in: top + "/moved", state: top + "/state")
        #expect(summary.warnings == [] && summary.removed.files == 1)
    }

    @Test func aCopyOfBothIsAWholePortal() throws {
        let top = OutputPath(site.path).folder
        try publish(["index.html": "home", "a.html": "a"], in: site.path)
        for end in ["", ".lathe"] { try FileManager.default.copyItem(atPath: site.path + end, toPath: top + "/copy" + end) }
        let summary = try publish(["index.html": "home"], in: top + "/copy")
        #expect(summary.warnings == [] && summary.removed.files == 1)
    }

    @Test func anOutputThatWasEmptiedIsFilledAgain() throws {
        try publish(["index.html": "home", "a.html": "a"], in: site.path)
        try FileManager.default.removeItem(atPath: site.path)
        #expect(try publish(["index.html": "home", "a.html": "a"], in: site.path).warnings == [])
        #expect(names(site.path) == ["a.html", "index.html"])
    }

    @Test func twoOutputsCantUseOneStateFolderAtOnceNorTwoStateFoldersOneOutput() throws {
        let top = OutputPath(site.path).folder
        let first = try open(site.path, state: top + "/state")
        #expect(refusal { _ = try open(top + "/other", state: top + "/state") } == ["state-in-use"])
        #expect(refusal { _ = try open(site.path, state: top + "/second") } == ["output-locked"])
        #expect(refusal { _ = try open(site.path, state: top + "/state") } == ["output-locked"])
        first.abandon()
        _ = try open(top + "/other", state: top + "/state")
    }

    // MARK: On another disk

    @Test func onAnotherDiskFilesWaitInTheOutputWhileABuildRuns() throws {
        let state = NSTemporaryDirectory() + "/lathe-state-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: state) }
        let publisher = try open(site.path, state: state)
        try #require(publisher.staging.isOnOtherDisk, "the folder of temporary files is on the disk of /dev/shm")
        publisher.write("index.html", Array("home".utf8))
        #expect(names(site.path) == [".lathe-staging"])
        #expect(try mode(site.path + "/.lathe-staging") == 0o700)
        _ = try publisher.commit()
        #expect(names(site.path) == ["index.html"])
        try site.put(".lathe-staging/1", "half")
        #expect(try publish(["index.html": "home"], in: site.path, state: state).unchanged.files == 1)
        #expect(names(site.path) == ["index.html"])
    }

    @Test func anEarlierVersionsRecordsMoveToAnotherDisk() throws {
        let state = NSTemporaryDirectory() + "/lathe-state-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: state) }
        try makeEarlier(["index.html": "home", "a.html": "a"])
        #expect(try publish(["index.html": "home"], in: site.path, state: state).removed.files == 1)
        #expect(names(site.path) == ["index.html"])
    }
}
