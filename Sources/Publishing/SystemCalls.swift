#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
#if os(Linux)
    import CLinux
#endif

/// The operating system said no.
struct SystemFailure: Error {
    var code: Int32

    /// What the last failed call said.
    static var last: SystemFailure { SystemFailure(code: errno) }
    static let missing = SystemFailure(code: ENOENT)

    var isMissing: Bool { code == ENOENT }
    var exists: Bool { code == EEXIST || code == ENOTEMPTY }
    /// A link or a file stands where a folder was to be opened.
    var isNotFolder: Bool { code == ENOTDIR || code == ELOOP }
    var isFull: Bool { code == ENOSPC || code == EDQUOT }
    var isForbidden: Bool { code == EACCES || code == EPERM || code == EROFS }
    var isBusy: Bool { code == EWOULDBLOCK }
    /// A rename from one disk, or one mounted folder, to another.
    var isOtherDisk: Bool { code == EXDEV }
    /// Network shares know no locks on folders, which they call a bad descriptor.
    var isUnsupported: Bool { [ENOSYS, EOPNOTSUPP, ENOTSUP, ENOLCK, EINVAL, EBADF].contains(code) }

    var text: String { String(cString: strerror(code)) }
}

/// An open file or folder, closed with its last user.
final class Descriptor: Sendable {
    let number: Int32

    init(_ number: Int32) { self.number = number }
    deinit { close(number) }

    static func folder(_ path: String) throws(SystemFailure) -> Descriptor {
        try opened(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    }

    /// A file of the writer's, not waited for should it be a pipe.
    static func source(_ path: String) throws(SystemFailure) -> Descriptor {
        try opened(open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC))
    }

    // No call below follows a link at the end of the name.

    func folder(_ name: String) throws(SystemFailure) -> Descriptor {
        try Self.opened(openat(number, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
    }

    func file(_ name: String) throws(SystemFailure) -> Descriptor {
        try Self.opened(openat(number, name, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC))
    }

    /// A file that does not exist yet, for writing.
    func newFile(_ name: String, mode: mode_t) throws(SystemFailure) -> Descriptor {
        try Self.opened(openat(number, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode))
    }

    /// A file of the user's alone for reading and writing, made where it does not exist.
    func ownFile(_ name: String) throws(SystemFailure) -> Descriptor {
        try Self.opened(openat(number, name, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600))
    }

    private static func opened(_ number: Int32) throws(SystemFailure) -> Descriptor {
        guard number >= 0 else { throw .last }
        return Descriptor(number)
    }
}

extension Descriptor {
    func status() throws(SystemFailure) -> FileStatus {
        var status = stat()
        guard fstat(number, &status) == 0 else { throw .last }
        return FileStatus(status)
    }

    func status(_ name: String) throws(SystemFailure) -> FileStatus {
        var status = stat()
        guard fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { throw .last }
        return FileStatus(status)
    }

    func makeFolder(_ name: String, mode: mode_t = 0o755) throws(SystemFailure) {
        guard mkdirat(number, name, mode) == 0 else { throw .last }
    }

    /// Who may do what with it, as nine bits.
    var permissions: mode_t {
        var status = stat()
        return fstat(number, &status) == 0 ? status.st_mode & 0o777 : 0
    }

    /// Does nothing where the disk knows no permissions, as those of sticks.
    func setPermissions(_ mode: mode_t) { fchmod(number, mode) }

    /// Whether nobody but the user who builds can change who may write in it; to the system's own user all belong.
    var belongsToUser: Bool {
        var status = stat()
        return fstat(number, &status) == 0 && [0, status.st_uid].contains(geteuid())
    }

    /// Whether files can be moved to another folder by renaming, asked with a name that nothing has. The same disk
    /// mounted twice counts as two here.
    func canRename(to folder: Descriptor) -> Bool {
        let name = ".lathe-no-such-file"
        return renameat(number, name, folder.number, name) == 0 || !SystemFailure.last.isOtherDisk
    }

    func remove(_ name: String) throws(SystemFailure) {
        guard unlinkat(number, name, 0) == 0 else { throw .last }
    }

    func removeFolder(_ name: String) throws(SystemFailure) {
        guard unlinkat(number, name, AT_REMOVEDIR) == 0 else { throw .last }
    }

    /// Gives a file its place; what stood there is replaced in the same moment.
    func rename(_ name: String, to folder: Descriptor, _ newName: String) throws(SystemFailure) {
        guard renameat(number, name, folder.number, newName) == 0 else { throw .last }
    }

    /// Gives a file a second name in another folder, or where the disk can't a copy.
    func link(_ name: String, in folder: Descriptor, _ newName: String) throws(SystemFailure) {
        if linkat(number, name, folder.number, newName, 0) == 0 { return }
        let failure = SystemFailure.last
        guard failure.isOtherDisk || failure.isForbidden || failure.isUnsupported else { throw failure }
        if (try? folder.status(newName)) != nil { return }
        let from = try file(name)
        let draft = newName + ".part"
        do { try folder.remove(draft) } catch { if !error.isMissing { throw error } }
        let copy = try folder.newFile(draft, mode: 0o600)
        try from.readAll { (piece) throws(SystemFailure) in try copy.write(piece) }
        try folder.rename(draft, to: folder, newName)
    }

    /// Gives a file its place unless something stands there.
    func renameToFree(_ name: String, in folder: Descriptor, _ newName: String) throws(SystemFailure) {
        #if os(Linux)
            let noReplace: UInt32 = 1
            if renameat2(number, name, folder.number, newName, noReplace) == 0 { return }
            guard SystemFailure.last.isUnsupported else { throw .last }
        #endif
        var status = stat()
        guard fstatat(folder.number, newName, &status, AT_SYMLINK_NOFOLLOW) != 0 else {
            throw SystemFailure(code: EEXIST)
        }
        try rename(name, to: folder, newName)
    }

    /// Returns when everything written so far to this file system would survive a power cut.
    func flushFileSystem() throws(SystemFailure) {
        #if os(Linux)
            guard syncfs(number) == 0 else { throw .last }
        #else
            sync()
        #endif
    }

    /// Takes the lock that goes with the file until it is given back, or the process ends.
    func lock() throws(SystemFailure) {
        guard flock(number, LOCK_EX | LOCK_NB) == 0 else { throw .last }
    }

    func unlock() { flock(number, LOCK_UN) }

    /// The names in a folder but `.` and `..`, in the disk's order.
    func names() throws(SystemFailure) -> [String] {
        let copy = openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0 else { throw .last }
        guard let stream = fdopendir(copy) else {
            let failure = SystemFailure.last
            close(copy)
            throw failure
        }
        defer { closedir(stream) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
                    String(cString: $0)
                }
            }
            if name != ".", name != ".." { names.append(name) }
            errno = 0
        }
        if errno != 0 { throw .last }
        return names
    }
}

extension Descriptor {
    func write(_ bytes: [UInt8]) throws(SystemFailure) {
        var failure: SystemFailure?
        bytes.withUnsafeBytes { bytes in
            do throws(SystemFailure) { try write(bytes) } catch { failure = error }
        }
        if let failure { throw failure }
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws(SystemFailure) {
        var rest = bytes
        while let base = rest.baseAddress, !rest.isEmpty {
            #if canImport(Glibc)
                let count = Glibc.write(number, base, rest.count)
            #elseif canImport(Musl)
                let count = Musl.write(number, base, rest.count)
            #else
                let count = Darwin.write(number, base, rest.count)
            #endif
            if count < 0 {
                if errno == EINTR { continue }
                throw .last
            }
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        }
    }

    /// Reads into the buffer; 0 at the end of the file.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemFailure) -> Int {
        while true {
            #if canImport(Glibc)
                let count = Glibc.read(number, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
                let count = Musl.read(number, buffer.baseAddress, buffer.count)
            #else
                let count = Darwin.read(number, buffer.baseAddress, buffer.count)
            #endif
            if count >= 0 { return count }
            if errno != EINTR { throw .last }
        }
    }

    /// Reads to the end of the file, a piece at a time.
    func readAll(_ piece: (UnsafeRawBufferPointer) throws(SystemFailure) -> Void) throws(SystemFailure) {
        // No stricter alignment than any allocation has: glibc before 2.38 finds no freed room again for others, which took 300 KB a file.
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 * 1024, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = try read(into: buffer)
            if count == 0 { return }
            try piece(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }

    /// Empties the file and writes it anew.
    func replaceContent(_ text: String) throws(SystemFailure) {
        guard ftruncate(number, 0) == 0, lseek(number, 0, SEEK_SET) == 0 else { throw .last }
        try write(Array(text.utf8))
    }
}
