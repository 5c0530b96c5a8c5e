import Authoring
import Foundation
import Limits
import Testing

@Suite("Saving an entry and going back")
struct EntryVersionsTests {
    private let folder = NSTemporaryDirectory() + "/lathe-versions-" + UUID().uuidString

    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    private func file(_ text: String) throws -> String {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: folder + "/lamp.md"))
        return folder + "/lamp.md"
    }

    @Test("the last twenty are kept, the newest first")
    func kept() throws {
        let file = try file("0")
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let versions = EntryVersions(folder + "/versions", of: "a/lamp.md")
        let saving = EntrySaving(file, versions: versions)
        for number in 0..<25 { try saving.save(bytes("\(number + 1)"), over: bytes("\(number)"), at: 1_000) }
        #expect(versions.all.count == Limits.keptVersions.value)
        #expect(versions.all.first.flatMap { versions.bytes(of: $0.time) } == bytes("24"))
        #expect(versions.all.last.flatMap { versions.bytes(of: $0.time) } == bytes("5"))
        #expect(EntryVersions(folder + "/versions", of: "a/lamp").all.isEmpty && EntryVersions(folder + "/versions", of: "a").all.isEmpty)
    }

    @Test("what somebody else has saved is neither written over nor kept; what is the same is no version")
    func changed() throws {
        let file = try file("theirs")
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let versions = EntryVersions(folder + "/versions", of: "lamp.md")
        let saving = EntrySaving(file, versions: versions)
        #expect(throws: EntrySaving.Failure.self) { try saving.save(bytes("mine"), over: bytes("before"), at: 1) }
        #expect(FileManager.default.contents(atPath: file) == Data("theirs".utf8) && versions.all.isEmpty)
        try saving.save(bytes("theirs"), over: bytes("theirs"), at: 1)
        #expect(versions.all.isEmpty)
    }

    @Test(
        "names that are no times are no versions, and stop nothing",
        arguments: ["9223372036854775807", "-5", "notes", "99999999999999999999"])
    func otherNames(name: String) throws {
        let file = try file("before")
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let place = folder + "/versions/lamp.md.versions"
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        try Data("x".utf8).write(to: URL(filePath: place + "/" + name))
        let versions = EntryVersions(folder + "/versions", of: "lamp.md")
        try EntrySaving(file, versions: versions).save(bytes("after"), over: bytes("before"), at: 1_000)
        #expect(versions.all.map(\.time) == [1_000])
    }

    @Test("where nothing can be kept, nothing is written")
    func unkept() throws {
        let file = try file("before")
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let saving = EntrySaving(file, versions: EntryVersions(file, of: "lamp.md"))
        #expect(throws: EntrySaving.Failure.self) { try saving.save(bytes("after"), over: bytes("before"), at: 1) }
        #expect(FileManager.default.contents(atPath: file) == Data("before".utf8))
    }
}
