import Foundation
import Testing

@testable import Publishing

/// Writers' files are published beside their pages.
@Suite struct CopyTests {
    let site: TemporaryFolder
    let content: TemporaryFolder

    init() throws {
        site = try TemporaryFolder()
        content = try TemporaryFolder()
    }

    @discardableResult
    private func build(_ files: [String]) throws -> PublishingSummary {
        let publisher = try Publisher.open(site.path)
        publisher.write("index.html", Array("home".utf8))
        for file in files { publisher.copy(file, from: content.path + "/" + file) }
        return try publisher.commit()
    }

    private func age(_ file: String, seconds: Double = 3600) throws {
        let date = Date(timeIntervalSinceNow: -seconds)
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: content.path + "/" + file)
    }

    @Test func copiesByteForByteWhateverTheSize() throws {
        let big = String(repeating: "0123456789abcdef", count: 70_000)
        try content.put("a/photo.jpg", big)
        try content.put("empty.txt", "")
        let summary = try build(["a/photo.jpg", "empty.txt"])
        #expect(site.text("a/photo.jpg") == big)
        #expect(site.text("empty.txt") == "")
        #expect(summary.added.bytes == 4 + big.utf8.count)
    }

    @Test func aCopyAndAWriteOfTheSameBytesAreTheSame() throws {
        try content.put("a.txt", "same")
        try build(["a.txt"])
        #expect(try publish(["index.html": "home", "a.txt": "same"], in: site).wroteNothing)
    }

    @Test func noticesEveryChangeOfTheSource() throws {
        try content.put("a.txt", "one")
        try build(["a.txt"])
        try content.put("a.txt", "two")
        #expect(try build(["a.txt"]).changed.files == 1)
        #expect(site.text("a.txt") == "two")
        try content.put("a.txt", "three")
        #expect(try build(["a.txt"]).changed.files == 1)
        #expect(site.text("a.txt") == "three")
    }

    @Test func doesNotReadASourceAgainWhoseStampIsTheSame() throws {
        try content.put("a.txt", "one")
        try age("a.txt")
        try build(["a.txt"])
        let stamp = try #require(
            FileManager.default.attributesOfItem(atPath: content.path + "/a.txt")[.modificationDate] as? Date
        )
        // Same size, same time, same file on the disk: nothing but reading could tell.
        try content.put("a.txt", "two")
        try FileManager.default.setAttributes([.modificationDate: stamp], ofItemAtPath: content.path + "/a.txt")
        #expect(try build(["a.txt"]).unchanged.files == 2)
        #expect(site.text("a.txt") == "one")
    }

    @Test func doesNotTrustTheStampOfAFileChangedJustNow() throws {
        try content.put("a.txt", "one")
        let attributes = try FileManager.default.attributesOfItem(atPath: content.path + "/a.txt")
        let stamp = try #require(attributes[.modificationDate] as? Date)
        try build(["a.txt"])
        try content.put("a.txt", "two")
        try FileManager.default.setAttributes([.modificationDate: stamp], ofItemAtPath: content.path + "/a.txt")
        #expect(try build(["a.txt"]).changed.files == 1)
        #expect(site.text("a.txt") == "two")
    }

    @Test func aTouchedSourceWithTheSameBytesChangesNothing() throws {
        try content.put("a.txt", "one")
        try age("a.txt")
        try build(["a.txt"])
        let before = try site.stamps()
        try age("a.txt", seconds: 60)
        #expect(try build(["a.txt"]).wroteNothing)
        #expect(try site.stamps() == before)
    }

    @Test func namesASourceThatIsMissingOrNoFile() throws {
        try content.put("folder/a.txt", "one")
        #expect(refusal { try build(["missing.txt"]) } == ["unreadable-file"])
        #expect(refusal { try build(["folder"]) } == ["unreadable-file"])
        #expect(mkfifo(content.path + "/pipe", 0o600) == 0)
        #expect(refusal { try build(["pipe"]) } == ["unreadable-file"])
        #expect(site.listing() == [])
    }
}
