import Foundation
import Testing

@testable import Publishing

/// Small files that a build keeps for the next one change with the site, all or none.
@Suite struct KeptStateTests {
    let site: TemporaryFolder

    init() throws { site = try TemporaryFolder() }

    @discardableResult
    private func publish(_ home: String, _ small: [String: String]) throws -> PublishingSummary {
        let publisher = try Publisher.open(site.path)
        publisher.write("index.html", Array(home.utf8))
        for (name, text) in small { publisher.keepInState(name, Array(text.utf8)) }
        return try publisher.commit()
    }

    private func earlier(_ name: String) throws -> String? {
        let publisher = try Publisher.open(site.path)
        defer { publisher.abandon() }
        let kept = publisher.earlier(name).map { String(decoding: $0, as: UTF8.self) }
        let read = StateFolder.read(output: site.path, name: name).map { String(decoding: $0, as: UTF8.self) }
        #expect(kept == read)
        return kept
    }

    @Test func isThereInTheNextBuildAndForWhoOnlyLooks() throws {
        #expect(StateFolder.read(output: site.path, name: "entries") == nil)
        #expect(!FileManager.default.fileExists(atPath: site.state))
        try publish("home", ["entries": "a\u{0}b", "texts-2": ""])
        #expect(try earlier("entries") == "a\u{0}b")
        #expect(try earlier("texts-2") == "")
        #expect(try earlier("texts") == nil)
        #expect(StateFolder.read(output: site.path, name: "../site/index") == nil)
        #expect(StateFolder.read(output: site.path, name: "") == nil)
    }

    @Test func staysUntilItIsKeptAnew() throws {
        try publish("home", ["entries": "1"])
        try publish("home 2", [:])
        #expect(try earlier("entries") == "1")
        try publish("home 2", ["entries": "2"])
        #expect(try earlier("entries") == "2")
        let before = try site.stamps()
        try publish("home 2", ["entries": "2"])
        #expect(try site.stamps() == before)
    }

    @Test func isNotKeptByABuildThatPublishesNothing() throws {
        try publish("home", ["entries": "1"])
        let publisher = try Publisher.open(site.path)
        publisher.keepInState("entries", Array("2".utf8))
        publisher.abandon()
        #expect(try earlier("entries") == "1")
    }

    @Test func isReadWhileABuildHoldsTheLock() throws {
        try publish("home", ["entries": "1"])
        let publisher = try Publisher.open(site.path)
        #expect(StateFolder.read(output: site.path, name: "entries") == Array("1".utf8))
        publisher.abandon()
    }

    /// A build that was stopped before the end keeps nothing, one that was past it keeps all.
    @Test func aStoppedBuildKeepsAllOrNothing() throws {
        try publish("home", ["a": "1", "b": "1"])
        let manifest = try #require(site.stateText("manifest"))
        try site.putState("kept.a.new", "2")
        try site.putState("kept.b.new", "2")
        #expect(try earlier("a") == "1")
        #expect(site.stateText("kept.a.new") == nil)

        try site.putState("manifest.keeping", manifest)
        try site.putState("kept.a", "2")
        try site.putState("kept.b.new", "2")
        #expect(StateFolder.read(output: site.path, name: "b") == Array("2".utf8))
        #expect(try earlier("a") == "2")
        #expect(try earlier("b") == "2")
        #expect(site.stateListing() == ["kept.a", "kept.b", "lock", "manifest", "output", "stamps"])
    }

    @Test func ofAnotherOutputCountsForNothing() throws {
        let top = OutputPath(site.path).folder
        let publisher = try Publisher.open(site.path, state: top + "/state")
        publisher.keepInState("entries", [1])
        _ = try publisher.commit()
        #expect(StateFolder.read(output: site.path, state: top + "/state", name: "entries") == [1])
        #expect(StateFolder.read(output: top + "/other", state: top + "/state", name: "entries") == nil)
        let other = try Publisher.open(top + "/other", state: top + "/state")
        #expect(other.earlier("entries") == nil)
        _ = try other.commit()
        #expect(StateFolder.read(output: top + "/other", state: top + "/state", name: "entries") == nil)
        #expect(StateFolder.read(output: site.path, state: top + "/state", name: "entries") == nil)
    }
}
