import Foundation

/// Puts other bytes in the place of a writer's file: as a whole or not at all, and not over what somebody else has saved meanwhile.
struct FileReplacement {
    enum Failure: Error {
        /// The file is no longer what it was when the new bytes were worked out.
        case changed
        case failed(String)
    }

    /// The file itself, where the path leads through symbolic links.
    private let file: URL

    init(_ path: String) { file = URL(filePath: path).resolvingSymlinksInPath() }

    /// - Parameter before: what the file held; nil where there was none.
    func write(_ bytes: [UInt8], over before: [UInt8]?) throws(Failure) {
        guard FileManager.default.contents(atPath: file.path).map(Array.init) == before else { throw .changed }
        let temporary = file.deletingLastPathComponent().appending(
            path: ".\(file.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)")
        do {
            try Data(bytes).write(to: temporary)
            if let mode = try? FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] {
                try? FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: temporary.path)
            }
            guard rename(temporary.path, file.path) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        } catch {
            try? FileManager.default.removeItem(at: temporary)
            throw .failed(error.localizedDescription)
        }
    }
}
