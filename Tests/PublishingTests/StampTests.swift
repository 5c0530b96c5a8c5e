import Testing

@testable import Publishing

/// Stamps and manifests are read whatever they say.
@Suite struct StampTests {
    private func entry(size: Int = 3, seconds: Int64, inode: UInt64 = 7, changed: Int64? = 5) -> FileStamps.Entry {
        var status = FileStamps.Entry()
        status.source = .init(
            size: size, modified: .init(seconds: seconds, nanoseconds: 9), changed: changed.map { .init(seconds: $0) }, inode: inode)
        return status
    }

    @Test func whatIsWrittenIsRead() {
        var stamps = FileStamps()
        stamps.entries[OutputPath("a b.html")] = entry(seconds: 1)
        stamps.entries[OutputPath("c")] = entry(seconds: 9_300_000_000, changed: nil)
        #expect(FileStamps(bytes: stamps.bytes()) == stamps)
    }

    @Test func whatCantBeWrittenIsUnknown() {
        for odd in [entry(seconds: -1), entry(seconds: 1, inode: .max), entry(size: -1, seconds: 1), entry(seconds: 1, changed: -2)] {
            var stamps = FileStamps()
            stamps.entries[OutputPath("a")] = odd
            #expect(FileStamps(bytes: stamps.bytes()).entries == [OutputPath("a"): .init()])
        }
    }

    @Test(arguments: [
        "", "3", "- ", "- - ", "3 7 1", "3 7 1 9 5 0 -", "9223372036854775807 9223372036854775807 9223372036854775807 9 - - a",
        "-3 7 1 9 - - a", "99999999999999999999 7 1 9 - - a", "18446744073709551615 18446744073709551615 1 9 - - a", "x x x x x x x",
    ])
    func anyLineIsRead(_ line: String) {
        _ = FileStamps(bytes: Array("lathe stamps 2\n\(line)\n".utf8))
        _ = FileStamps(bytes: Array("lathe stamps 2\n\(line)".utf8))
        _ = OutputIdentity(bytes: Array("lathe output 1\ndevice \(line)\ninode \(line)\npath \(line)\n".utf8))
    }

    /// The sizes that a manifest gives are added up, and may be anything.
    @Test func sizesOfAnyManifestAreCounted() throws {
        let site = try TemporaryFolder()
        try publish(["index.html": "home", "a.txt": "a", "b.txt": "b"], in: site)
        let manifest = try #require(site.stateText("manifest"))
        try site.putState("manifest", manifest.replacing(" 1 - ", with: " 9223372036854775807 - "))
        let summary = try publish(["index.html": "home"], in: site)
        #expect(summary.kept.files == 2)
        #expect(summary.warnings.map(\.name) == ["edited-file-kept", "edited-file-kept"])
    }

    @Test func aClockOfAnyYearIsNoTrap() {
        for seconds in [Int64.min, -1, 0, 9_300_000_000, Int64.max] {
            let time = FileTime(seconds: seconds)
            #expect(!time.isSettled(at: .init(seconds: Int64.min)))
            #expect(!time.isSettled(at: time))
        }
    }
}
