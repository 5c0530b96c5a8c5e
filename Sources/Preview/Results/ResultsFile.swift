import Content
import Foundation

/// Where the writers' page goes.
public enum ResultsPlace: Sendable, Equatable {
    /// To the top of the shared folder, under the name that its language has.
    case share
    case file(String)

    /// That of the page which lies there; nil where there is none.
    func language(in content: String) -> String? {
        guard self == .share else { return nil }
        let pages = [(ResultsName.english, "en"), (ResultsName.chinese, "zh-Hans")]
        return pages.first { ResultsFile(content + "/" + $0.0).isOwn }?.1
    }

    /// Puts the page there; nil where that went well.
    func write(_ results: Results, content: String) -> ResultsFile.Fault? {
        let bytes = ResultsPage.bytes(results)
        switch self {
        case .file(let path): return ResultsFile(path).write(bytes)
        case .share:
            let name = results.language == .chinese ? ResultsName.chinese : ResultsName.english
            let fault = ResultsFile(content + "/" + name).write(bytes)
            // The portal has changed its language.
            if fault == nil { for other in ResultsName.all where other != name { ResultsFile(content + "/" + other).remove() } }
            return fault
        }
    }
}

/// The page's file, in a folder in which others write: whatever lies there that isn't Lathe's own stays, and no link is followed.
public struct ResultsFile: Sendable {
    /// Why the page could not be written.
    public enum Fault: Sendable, Equatable {
        /// Somebody else's file, or a link or a folder, has its name.
        case foreign(String)
        /// As the system says it, in English.
        case failed(String, reason: String)
    }

    /// By what a page of ours is known.
    static let mark = "<meta name=\"generator\" content=\"Lathe check results\">"

    private let path: String

    init(_ path: String) { self.path = path }

    /// By rename, and only if it says something else than what is there.
    func write(_ bytes: [UInt8]) -> Fault? {
        switch present() {
        case .foreign: return .foreign(path)
        case .own(let before) where before == bytes: return nil
        case .own, .none: break
        }
        let place = URL(filePath: path)
        let temporary = place.deletingLastPathComponent().appending(path: ".\(place.lastPathComponent).tmp").path
        unlink(temporary)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { return .failed(path, reason: String(cString: strerror(errno))) }
        let isWritten = Self.write(bytes, to: descriptor)
        let reason = String(cString: strerror(errno))
        guard close(descriptor) == 0, isWritten, rename(temporary, path) == 0 else {
            let reason = isWritten ? String(cString: strerror(errno)) : reason
            unlink(temporary)
            return .failed(path, reason: reason)
        }
        return nil
    }

    /// Whether a page of ours lies there.
    var isOwn: Bool { if case .own = present() { true } else { false } }

    /// Takes away a page of ours.
    func remove() { if case .own = present() { unlink(path) } }

    private enum Present {
        case none, foreign
        case own([UInt8])
    }

    private func present() -> Present {
        var status = stat()
        guard lstat(path, &status) == 0 else { return .none }
        guard status.st_mode & S_IFMT == S_IFREG, status.st_nlink == 1, let bytes = try? FileReading.bytes(of: path, atMost: Self.largest),
            bytes.prefix(1024).firstRange(of: Array(Self.mark.utf8)) != nil
        else { return .foreign }
        return .own(bytes)
    }

    private static let largest = 64 << 20

    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let count = Foundation.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                done += count
            }
            return true
        }
    }
}
