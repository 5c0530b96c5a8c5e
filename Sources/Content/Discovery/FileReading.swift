import Foundation
import Limits

/// Reads whole files without ever waiting for a pipe or a device.
public enum FileReading {
    public struct Failure: Error {
        public var reason: String

        static let stillChanging = Failure(reason: "it keeps changing")
    }

    /// Whether the bytes of a text file are those that messages count: not of one in another encoding than UTF-8.
    public static func isReadAsSaved(_ bytes: [UInt8]) -> Bool { TextDecoding.isReadAsSaved(bytes) }

    /// A file that changes while it is read is read again, lest half of what its writer is saving be published.
    ///
    /// - Parameters:
    ///   - most: of how many bytes at its beginning.
    ///   - place: the folder in which the file has to lie, whatever links there are; nil where it may lie anywhere.
    public static func bytes(of path: String, atMost most: Int = .max, in place: RealPlace? = nil) throws(Failure) -> [UInt8] {
        for _ in 0..<Limits.readingsOfChangingFile.value {
            if let bytes = try once(path, atMost: most, place) { return bytes }
        }
        throw .stillChanging
    }

    /// The beginning of a file.
    static func head(of path: String, _ most: Int, in place: RealPlace?) throws(Failure) -> [UInt8] {
        try once(path, atMost: most, place) ?? []
    }

    /// Nil where the file changed meanwhile.
    private static func once(_ path: String, atMost most: Int, _ place: RealPlace?) throws(Failure) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw Failure(reason: "not a file") }
        guard place?.holds(descriptor) ?? true else { throw .stillChanging }
        let size = min(Int(status.st_size), most)
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = 0
            while count < size {
                let got = read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                if got <= 0 { break }
                count += got
            }
        }
        if failure != 0 { throw Failure(reason: String(cString: strerror(failure))) }
        var after = stat()
        guard fstat(descriptor, &after) == 0, after.st_size == status.st_size, after.st_mtim.tv_sec == status.st_mtim.tv_sec,
            after.st_mtim.tv_nsec == status.st_mtim.tv_nsec
        else { return nil }
        return bytes
    }
}
