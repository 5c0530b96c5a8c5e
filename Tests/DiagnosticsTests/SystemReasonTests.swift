import Diagnostics
import Foundation
import Testing

@Suite("Why the system refuses")
struct SystemReasonTests {
    @Test(
        "what files, shares and disks say has Chinese words, and a cure in both languages",
        arguments: [
            EACCES, EPERM, ENOENT, ENOTDIR, EISDIR, EIO, EROFS, ENOSPC, EDQUOT, EMFILE, EMLINK, ELOOP, ENAMETOOLONG, EINVAL, EILSEQ, EXDEV,
            ESTALE,
            ENOTCONN, EHOSTDOWN, EHOSTUNREACH, ENETUNREACH, ETIMEDOUT, ENODEV, ENXIO, EBUSY, ETXTBSY, EINTR, ENOLCK, EEXIST, ENOTEMPTY,
            ENOMEM,
            EFBIG, EAGAIN, EOPNOTSUPP, ENOSYS,
        ])
    func known(code: Int32) {
        let english = String(cString: strerror(code))
        #expect(SystemReason.words(english).zh.utf8.allSatisfy { $0 >= 0x80 }, "\(english)")
        #expect(!SystemReason.cure(english).zh.isEmpty && !SystemReason.cure(english).en.isEmpty)
        // However Foundation wraps it.
        let posix = NSError(domain: NSPOSIXErrorDomain, code: Int(code))
        #expect(SystemReason.text(of: posix) == english)
        let wrapped = NSError(domain: NSCocoaErrorDomain, code: 512, userInfo: [NSUnderlyingErrorKey: posix])
        #expect(SystemReason.text(of: wrapped) == english)
    }

    @Test("Foundation's own errors become the system's words")
    func foundation() throws {
        let folder = NSTemporaryDirectory() + "lathe-reason-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data().write(to: URL(filePath: folder + "/file"))
        func reason(_ body: () throws -> Void) -> String {
            do { try body() } catch { return SystemReason.text(of: error) }
            return ""
        }
        #expect(reason { try Data().write(to: URL(filePath: folder + "/nowhere/x")) } == "No such file or directory")
        #expect(reason { try Data().write(to: URL(filePath: folder + "/file/x")) } == "Not a directory")
        #expect(reason { try Data().write(to: URL(filePath: folder + "/file"), options: .withoutOverwriting) } == "File exists")
        #expect(reason { try FileManager.default.removeItem(atPath: folder + "/gone") } == "No such file or directory")
        let long = String(repeating: "x", count: 300)
        #expect(reason { try Data().write(to: URL(filePath: folder + "/" + long)) } == "File name too long")
        #expect(SystemReason.words(SystemReason.text(of: CocoaError(.formatting))).zh == "系统没有说原因")
    }
}
