import Foundation
import Testing

@testable import Publishing

@Suite struct LockTests {
    let site: TemporaryFolder

    init() throws { site = try TemporaryFolder() }

    @Test func aSecondBuildIsToldWhoHoldsTheLockAndSinceWhen() throws {
        let first = try Publisher.open(site.path)
        do {
            _ = try Publisher.open(site.path)
            Issue.record("two builds at once")
        } catch {
            let diagnostic = try #require(error.diagnostics.first)
            #expect(diagnostic.name == "output-locked")
            #expect(diagnostic.message.en.contains("process \(ProcessInfo.processInfo.processIdentifier) on "))
            #expect(diagnostic.message.zh.contains("进程 \(ProcessInfo.processInfo.processIdentifier)"))
            let year = Calendar(identifier: .gregorian).component(.year, from: Date())
            #expect(diagnostic.message.en.contains("since \(year)-"))
        }
        first.write("index.html", Array("home".utf8))
        _ = try first.commit()
        #expect(site.text("index.html") == "home")
        _ = try Publisher.open(site.path)
    }

    @Test func theLockIsFreeAsSoonAsTheCommitIsDone() throws {
        let first = try Publisher.open(site.path)
        _ = try first.commit()
        let second = try Publisher.open(site.path)
        second.abandon()
        _ = try Publisher.open(site.path)
        #expect(first.hasProblems == false)
    }

    @Test func aDeadOwnersLockIsTakenOver() throws {
        try site.putState("lock", "process 1234567\nhost elsewhere\nsince 2027-01-01 08:00:00\n")
        let summary = try publish(["index.html": "home"], in: site)
        #expect(summary.mended)
        #expect(site.stateText("lock") == "")
        #expect(try publish(["index.html": "home"], in: site).mended == false)
    }

    @Test func aLockWithoutReadableOwnerStillKeepsOthersOut() throws {
        let first = try Publisher.open(site.path)
        try site.putState("lock", "\u{1}\n\n process")
        #expect(refusal { _ = try Publisher.open(site.path) } == ["output-locked"])
        first.abandon()
    }

    @Test func aFileWhereTheOutputShouldBeIsNamed() throws {
        try site.put("site", "a file")
        #expect(refusal { _ = try Publisher.open(site.path + "/site") } == ["output-not-folder"])
        #expect(refusal { _ = try Publisher.open(site.path + "/site/deeper") } == ["output-not-folder"])
    }
}
