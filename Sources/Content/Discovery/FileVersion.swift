import Foundation

/// What the file system says of a file without its being read, by which to tell whether it is still the same.
public struct FileVersion: Sendable, Hashable {
    private var size: Int
    private var device: UInt64
    private var inode: UInt64
    /// The last change of its bytes, as it or its copier says.
    private var modified: Moment
    /// The last change of anything about it, as the system saw it itself.
    private var changed: Moment

    private struct Moment: Hashable {
        var seconds: Int
        var nanoseconds: Int

        init(_ time: timespec) {
            seconds = time.tv_sec
            nanoseconds = time.tv_nsec
        }
    }

    init(_ status: stat) {
        size = Int(clamping: status.st_size)
        device = UInt64(truncatingIfNeeded: status.st_dev)
        inode = UInt64(truncatingIfNeeded: status.st_ino)
        modified = Moment(status.st_mtim)
        changed = Moment(status.st_ctim)
    }

    /// nil where there is none.
    public init?(ofFileAt path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    /// Whether its bytes were changed before those of another file.
    public func isOlder(than other: FileVersion) -> Bool {
        (modified.seconds, modified.nanoseconds) < (other.modified.seconds, other.modified.nanoseconds)
    }

    /// Whether its times lie so far back that what changes now gets others: file systems count in steps of up to two seconds.
    /// Times that lie ahead of the clock say nothing.
    ///
    /// - Parameter now: seconds since 1970.
    public func isSettled(at now: Int) -> Bool {
        let (limit, overflow) = now.subtractingReportingOverflow(3)
        return !overflow && modified.seconds <= limit && changed.seconds <= limit
    }
}
