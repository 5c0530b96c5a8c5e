import Foundation
import Testing

@testable import Publishing

/// Writers' files are published beside their pages.
@Suite final class CopyTests {
    let site: TemporaryFolder
    let content: TemporaryFolder
    /// How many bytes the last build read only to compare them.
    var reread = 0

    init() throws {
        site = try TemporaryFolder()
        content = try TemporaryFolder()
    }

    /// An hour later, so that what the tests change counts as old.
    private static let later: @Sendable () -> FileTime = { FileTime(seconds: ThisProcess.now.seconds + 3600) }

    @discardableResult
    private func build(_ files: [String], clock: @escaping @Sendable () -> FileTime = { ThisProcess.now }) throws -> PublishingSummary {
        var options = Publisher.Options()
        options.clock = clock
        let publisher = try Publisher.open(site.path, options: options)
        publisher.write("index.html", Array("home".utf8))
        for file in files { publisher.copy(file, from: content.path + "/" + file) }
        reread = publisher.state.withLock(\.reread)
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

    private func time(_ file: String) throws -> Date {
        try #require(FileManager.default.attributesOfItem(atPath: content.path + "/" + file)[.modificationDate] as? Date)
    }

    private func setTime(_ file: String, _ date: Date) throws {
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: content.path + "/" + file)
    }

    @Test func doesNotReadASourceAgainWhoseStampIsTheSame() throws {
        try content.put("a.txt", "one")
        try build(["a.txt"], clock: Self.later)
        #expect(try build(["a.txt"], clock: Self.later).unchanged.files == 2)
        #expect(reread == 0)
    }

    /// A download that was put back with its time, of the same size: only the system's own time tells.
    @Test(arguments: [0.0, -86_400, -1_000_000_000]) func noticesAChangeOfEqualSizeAndTime(_ age: Double) throws {
        try content.put("a.txt", "one")
        let stamp = Date(timeIntervalSinceNow: age)
        try setTime("a.txt", stamp)
        try build(["a.txt"], clock: Self.later)
        try content.put("a.txt", "two")
        try setTime("a.txt", stamp)
        #expect(try build(["a.txt"], clock: Self.later).changed.files == 1)
        #expect(site.text("a.txt") == "two")
    }

    @Test func noticesAnotherFileOfEqualSizeAndTimeInItsPlace() throws {
        try content.put("a.txt", "one")
        try build(["a.txt"], clock: Self.later)
        try content.put("b.txt", "two")
        try setTime("b.txt", try time("a.txt"))
        #expect(rename(content.path + "/b.txt", content.path + "/a.txt") == 0)
        #expect(try build(["a.txt"], clock: Self.later).changed.files == 1)
    }

    /// Neither a change in these two seconds nor a time to come says that nothing will change any more.
    @Test(arguments: [0, 1, -3600] as [Int64]) func readsAgainWhatChangedJustNowOrIsYetToCome(_ seconds: Int64) throws {
        try content.put("a.txt", "one")
        let clock: @Sendable () -> FileTime = { FileTime(seconds: ThisProcess.now.seconds + seconds) }
        try build(["a.txt"], clock: clock)
        try build(["a.txt"], clock: clock)
        #expect(reread == 3)
    }

    /// The year 2263 and those before 1970 don't fit, or look odd.
    @Test(arguments: [9_300_000_000, 253_402_300_800, -1, -10_000_000_000] as [Int])
    func takesFilesOfAnyTime(_ seconds: Int) throws {
        try content.put("a.txt", "one")
        var times = [timeval(tv_sec: seconds, tv_usec: 0), timeval(tv_sec: seconds, tv_usec: 0)]
        #expect(utimes(content.path + "/a.txt", &times) == 0)
        try build(["a.txt"], clock: Self.later)
        #expect(utimes(site.path + "/a.txt", &times) == 0)
        for text in ["one", "two"] {
            try content.put("a.txt", text)
            #expect(utimes(content.path + "/a.txt", &times) == 0)
            try build(["a.txt"], clock: Self.later)
            #expect(site.text("a.txt") == text)
        }
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
}
