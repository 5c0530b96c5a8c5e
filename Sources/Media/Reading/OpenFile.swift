import Foundation

/// A writer's file while it is looked at: everything is read from the one that was opened, whatever its name stands for meanwhile.
public final class OpenFile: ByteSource {
    private let descriptor: Int32
    /// As it was opened.
    public let status: Status
    public var count: Int { status.size }

    /// What the system says of a file; while it is the same, so are the bytes.
    public struct Status: Sendable, Hashable {
        var size: Int
        var modified: [Int]
        public internal(set) var number: UInt64
        public internal(set) var device: UInt64

        init(size: Int, modified: [Int], number: UInt64, device: UInt64) {
            self.size = size
            self.modified = modified
            self.number = number
            self.device = device
        }

        init(_ status: stat) {
            size = Int(status.st_size)
            modified = [
                Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec), Int(status.st_ctim.tv_sec), Int(status.st_ctim.tv_nsec),
            ]
            number = UInt64(truncatingIfNeeded: status.st_ino)
            device = UInt64(truncatingIfNeeded: status.st_dev)
        }
    }

    /// Never waits for a pipe or a device.
    public init(_ path: String) throws(ReadFailure) {
        descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size >= 0 else {
            close(descriptor)
            throw ReadFailure(reason: "not a file")
        }
        self.status = Status(status)
    }

    deinit { close(descriptor) }

    public func bytes(at offset: Int, count wanted: Int) throws(ReadFailure) -> [UInt8] {
        guard offset >= 0, offset < count, wanted > 0 else { return [] }
        let size = min(wanted, count - offset)
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, done in
            done = 0
            while done < size {
                let got = pread(descriptor, buffer.baseAddress?.advanced(by: done), size - done, off_t(offset + done))
                if got < 0, errno == EINTR { continue }
                if got < 0 { failed = true }
                if got <= 0 { break }
                done += got
            }
        }
        if failed { throw .last }
        return bytes
    }

    /// For others that look at it, or read it; they aren't to close it.
    public func lent<Result>(_ body: (Int32) -> Result) -> Result { body(descriptor) }

    /// Whether the file under this name is still the one that was opened, with the bytes that it had.
    public func isUnchanged(at path: String) -> Bool {
        var now = stat()
        var named = stat()
        return fstat(descriptor, &now) == 0 && Status(now) == status && stat(path, &named) == 0 && Status(named) == status
    }
}

extension ReadFailure {
    fileprivate static var last: ReadFailure { ReadFailure(reason: String(cString: strerror(errno))) }
}
