import Diagnostics
import Foundation
import Testing

@testable import Authoring

#if os(Linux)
    import CLinux
#endif

@Suite("Putting other bytes in a file's place")
struct FileReplacementTests {
    private func withFile(_ text: String, _ body: (String) throws -> Void) throws {
        let folder = NSTemporaryDirectory() + "lathe-replacement-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: folder + "/lamp.md"))
        try body(folder + "/lamp.md")
    }

    #if os(Linux)
        @Test("what Samba and others note of a file stays with it", arguments: ["user.DOSATTRIB", "user.comment", "user.名"])
        func attributes(name: String) throws {
            try withFile("before") { file in
                let value = Array("0x20\u{0}x".utf8)
                guard setxattr(file, name, value, value.count, 0) == 0 else { return }
                try FileReplacement(file).write(Array("after".utf8), over: Array("before".utf8))
                var found = [UInt8](repeating: 0, count: 64)
                let size = getxattr(file, name, &found, found.count)
                #expect(size == value.count && Array(found.prefix(max(0, size))) == value)
                #expect(FileManager.default.contents(atPath: file) == Data("after".utf8))
            }
        }

        @Test("a list of who may write stays, and one that the folder gives new files is not added")
        func rights() throws {
            try withFile("before") { file in
                // Owner rw, user 33 rw, group r, mask rw, others none: as the kernel keeps it.
                func list(_ entries: [(tag: UInt8, rights: UInt8, id: UInt32)]) -> [UInt8] {
                    var bytes: [UInt8] = [2, 0, 0, 0]
                    for entry in entries {
                        bytes += [entry.tag, 0, entry.rights, 0]
                        for shift: UInt32 in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: entry.id >> shift)) }
                    }
                    return bytes
                }
                let none = UInt32.max
                let rights = list([(1, 6, none), (2, 6, 33), (4, 4, none), (16, 6, none), (32, 0, none)])
                let (access, preset) = ("system.posix_acl_access", "system.posix_acl_default")
                guard setxattr(file, access, rights, rights.count, 0) == 0 else { return }
                try FileReplacement(file).write(Array("after".utf8), over: Array("before".utf8))
                var found = [UInt8](repeating: 0, count: 256)
                let size = getxattr(file, access, &found, found.count)
                #expect(Array(found.prefix(max(0, size))) == rights)

                let folder = URL(filePath: file).deletingLastPathComponent().path
                removexattr(file, access)
                guard setxattr(folder, preset, rights, rights.count, 0) == 0 else { return }
                try FileReplacement(file).write(Array("again".utf8), over: Array("after".utf8))
                #expect(getxattr(file, access, nil, 0) < 0)
            }
        }
    #endif

    @Test("two at once leave one whole text, and no draft")
    func atOnce() async throws {
        let folder = NSTemporaryDirectory() + "lathe-replacement-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let file = folder + "/lamp.md"
        try Data("x".utf8).write(to: URL(filePath: file))
        let texts = (0..<8).map { number in [UInt8](repeating: UInt8(0x61 + number), count: 200_000) }
        let failed = await withTaskGroup(of: Bool.self) { group in
            for text in texts {
                group.addTask {
                    do { try FileReplacement(file).write(text) } catch { return true }
                    return false
                }
            }
            return await group.reduce(false) { $0 || $1 }
        }
        #expect(!failed)
        #expect(FileManager.default.contents(atPath: file).map { texts.contains(Array($0)) } == true)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["lamp.md"])
    }

    @Test("where nobody may write, it is told in both languages, with what helps")
    func readOnly() throws {
        try withFile("before") { file in
            try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: file)
            do throws(FileReplacement.Failure) {
                try FileReplacement(file).write(Array("after".utf8), over: Array("before".utf8))
                Issue.record("It was written.")
            } catch {
                let told = Diagnostic.notMended("lamp.md", error)
                #expect(told.message.zh == "没有改成：它是只读的。" && told.message.en == "It was not mended: it may only be read.")
                #expect(told.cure?.zh.contains("只读") == true)
            }
        }
    }
}
