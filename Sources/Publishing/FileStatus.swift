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

/// A moment as the file system and the clock tell it, whatever year they believe in: nanoseconds alone would not fit
/// into 64 bits after 2262.
struct FileTime: Hashable, Comparable, Sendable {
    /// Since 1970.
    var seconds: Int64
    var nanoseconds: Int64

    init(seconds: Int64, nanoseconds: Int64 = 0) {
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }

    init(_ time: timespec) { self.init(seconds: Int64(time.tv_sec), nanoseconds: Int64(time.tv_nsec)) }

    static func < (a: FileTime, b: FileTime) -> Bool { (a.seconds, a.nanoseconds) < (b.seconds, b.nanoseconds) }

    /// Whether it lies so far back that what changes now gets another time: file systems count in steps of up to two
    /// seconds. What lies ahead of the clock says nothing.
    func isSettled(at now: FileTime) -> Bool {
        let (limit, overflow) = now.seconds.subtractingReportingOverflow(3)
        return !overflow && seconds <= limit
    }
}

/// Which file it is, whatever its name.
public struct FileIdentity: Sendable, Hashable {
    var device: UInt64
    var inode: UInt64

    public init(device: UInt64, inode: UInt64) {
        self.device = device
        self.inode = inode
    }
}

/// What the file system says of a file without its being read.
struct FileStatus: Hashable, Sendable {
    enum Kind: Sendable { case file, folder, other }

    var kind: Kind
    var size: Int
    /// The last change of its bytes, as it or its copier says.
    var modified: FileTime
    /// The last change of anything about it, as the system saw it itself.
    var changed: FileTime
    var inode: UInt64
    var device: UInt64

    init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            default: .other
            }
        size = Int(clamping: status.st_size)
        #if canImport(Darwin)
            modified = FileTime(status.st_mtimespec)
            changed = FileTime(status.st_ctimespec)
        #else
            modified = FileTime(status.st_mtim)
            changed = FileTime(status.st_ctim)
        #endif
        inode = UInt64(truncatingIfNeeded: status.st_ino)
        device = UInt64(truncatingIfNeeded: status.st_dev)
    }
}

extension Descriptor {
    /// Whether the file system keeps a time of the last change that nobody can set. Those of sticks, and what programs
    /// show as a file system, often give the time of the bytes for it, which a download or a copy may bring along.
    var keepsChangeTime: Bool {
        #if os(Linux)
            let unknown: UInt = 0
            let fat: UInt = 0x4D44
            let exFAT: UInt = 0x2011_BAB0
            let fuse: UInt = 0x6573_5546
            return ![unknown, fat, exFAT, fuse].contains(lathe_file_system(number))
        #else
            return true
        #endif
    }
}
