import Diagnostics
import Foundation
import Testing

@testable import Publishing

/// An earlier site can be put back, whole, as it stood; and none that must not come back.
@Suite final class RollbackTests {
    let site: TemporaryFolder

    init() throws { site = try TemporaryFolder() }

    private var rollback: Rollback { Rollback(output: site.path, last: []) }

    private func publish(_ files: [String: String], keeps: Int = 3, forgetting: Bool = false) throws {
        var options = Publisher.Options()
        options.keeps = keeps
        let publisher = try Publisher.open(site.path, options: options)
        for (path, text) in files.sorted(by: { $0.key < $1.key }) {
            publisher.write(path, Array(text.utf8), isAsset: path.hasPrefix("assets/"))
        }
        if forgetting { publisher.forgetEarlierSites() }
        _ = try publisher.commit()
    }

    private func whole() -> [String: String] {
        Dictionary(uniqueKeysWithValues: site.listing().filter { !$0.hasSuffix("/") }.map { ($0, site.text($0) ?? "") })
    }

    private static let sites: [[String: String]] = [
        ["index.html": "home 1", "a.html": "a", "b/c.html": "c", "assets/style-1.css": "x", "b/photo.jpg": "photo"],
        ["index.html": "home 2", "a.html": "a", "b.html": "b instead of a folder", "assets/style-2.css": "y"],
        ["index.html": "home 3", "a.html": "another", "new.html": "new", "assets/style-2.css": "y"],
    ]

    @Test func everySiteThatIsKeptComesBackWhole() throws {
        for files in Self.sites { try publish(files) }
        #expect(rollback.sites.map(\.pages) == [3, 3])
        _ = try rollback.putBack(1)
        #expect(whole() == Self.sites[0])
        // What was put away for it is the latest now.
        _ = try rollback.putBack(0)
        #expect(whole() == Self.sites[2])
        _ = try rollback.putBack(2)
        #expect(whole() == Self.sites[1])
        // And the next build goes on from there.
        try publish(Self.sites[2])
        #expect(whole() == Self.sites[2])
    }

    @Test func whatWouldBecomeOfThePagesIsToldBefore() throws {
        for files in Self.sites.prefix(2) { try publish(files) }
        let outlook = try rollback.outlook(0)
        #expect(outlook.comingBack == ["b/c.html", "b/photo.jpg"])
        #expect(outlook.going == ["b.html"])
        #expect(outlook.changing == 1)
        #expect(whole() == Self.sites[1])
    }

    @Test func noMoreAreKeptThanAreAskedFor() throws {
        for number in 0..<6 { try publish(["index.html": "home \(number)", "old-\(number).html": "page \(number)"], keeps: 2) }
        #expect(rollback.sites.count == 2)
        let kept = site.stateListing().filter { $0.hasPrefix("earlier/files/") && $0 != "earlier/files/" }
        // Of sites 3 and 4 a home page and a page each.
        #expect(kept.count == 4)
        _ = try rollback.putBack(1)
        #expect(whole() == ["index.html": "home 3", "old-3.html": "page 3"])
    }

    @Test func buildsThatKeepNothingLeaveWholeWhatIsKept() throws {
        try publish(Self.sites[0])
        try publish(Self.sites[1])
        try publish(Self.sites[2], keeps: 0)
        #expect(rollback.sites.count == 1)
        _ = try rollback.putBack(0)
        #expect(whole() == Self.sites[0])
    }

    @Test func withoutKeepingThereIsNothingInTheStateFolder() throws {
        for files in Self.sites { try publish(files, keeps: 0) }
        #expect(!site.stateListing().contains { $0.hasPrefix("earlier") })
        #expect(refusal { _ = try rollback.putBack(0) } == ["no-earlier-site"])
        #expect(whole() == Self.sites[2])
        let nowhere = Rollback(output: site.path + "-2", last: [])
        #expect(refusal { _ = try nowhere.outlook(0) } == ["no-earlier-site"])
        #expect(
            !FileManager.default.fileExists(atPath: site.path + "-2") && !FileManager.default.fileExists(atPath: site.path + "-2.lathe"))
    }

    @Test func whatIsToBeForgottenIsNowhere() throws {
        try publish(["index.html": "home", "lamp.html": "Zqsecret"])
        try publish(["index.html": "home 2", "lamp.html": "Zqsecret again"])
        try publish(["index.html": "home 3"], forgetting: true)
        #expect(rollback.sites.isEmpty)
        for file in site.stateListing() where !file.hasSuffix("/") {
            #expect(site.stateText(file)?.contains("Zqsecret") != true, "\(file)")
        }
        #expect(!site.stateListing().contains { $0.hasPrefix("earlier") })
        try publish(["index.html": "home 4"])
        #expect(rollback.sites.count == 1)
    }

    @Test func aSiteOfWhichSomethingIsGoneIsNotPutBack() throws {
        for files in Self.sites.prefix(2) { try publish(files) }
        let kept = try #require(site.stateListing().first { $0.hasPrefix("earlier/files/") && $0.count > 20 })
        try site.putState(kept, "changed by somebody")
        #expect(refusal { _ = try rollback.putBack(0) } == ["earlier-site-incomplete"])
        #expect(whole() == Self.sites[1])
        #expect(refusal { _ = try rollback.putBack(7) } == ["no-such-earlier-site"])
    }

    @Test func theSameSiteIsKeptOnce() throws {
        for files in [Self.sites[0], Self.sites[1], Self.sites[1], Self.sites[1]] { try publish(files) }
        #expect(rollback.sites.count == 1)
    }
}
