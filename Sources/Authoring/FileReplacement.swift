import Diagnostics
import Foundation

/// Puts other bytes in the place of a writer's file, as a whole or not at all; whose it is, and who may read it or write it, stays.
struct FileReplacement {
    enum Failure: Error {
        /// The file is no longer what it was when the new bytes were worked out.
        case changed
        /// Why, as `SystemReason` knows it.
        case failed(String)
    }

    /// The file itself, where the path leads through symbolic links.
    private let file: URL

    init(_ path: String) { file = URL(filePath: path).resolvingSymlinksInPath() }

    /// Not over what somebody else has saved meanwhile, nor where nobody may write.
    ///
    /// - Parameter before: what the file held; nil where there was none.
    func write(_ bytes: [UInt8], over before: [UInt8]?) throws(Failure) {
        guard FileManager.default.contents(atPath: file.path).map(Array.init) == before else { throw .changed }
        if let mode = attributes[.posixPermissions] as? Int, mode & 0o222 == 0 { throw .failed("it may only be read") }
        do { try write(bytes) } catch { throw .failed(SystemReason.text(of: error)) }
    }

    /// Over whatever the file holds now, also where nobody may write: a withdrawal has to be carried out.
    ///
    /// A file that has several names is written in its place, for a new one would part them.
    func write(_ bytes: [UInt8]) throws {
        if let names = attributes[.referenceCount] as? Int, names > 1 { return try Data(bytes).write(to: file) }
        // A name of its own: another request may be writing the same file.
        let temporary = file.deletingLastPathComponent().appending(path: ".\(file.lastPathComponent.prefix(40)).\(UUID().uuidString)")
        do {
            try Data(bytes).write(to: temporary)
            let attributes = attributes
            for kept in [FileAttributeKey.ownerAccountID, .groupOwnerAccountID, .posixPermissions] {
                if let value = attributes[kept] { try? FileManager.default.setAttributes([kept: value], ofItemAtPath: temporary.path) }
            }
            if !attributes.isEmpty { ExtendedAttributes.copy(from: file.path, to: temporary.path) }
            guard rename(temporary.path, file.path) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        } catch {
            try? FileManager.default.removeItem(at: temporary)
            throw error
        }
    }

    private var attributes: [FileAttributeKey: Any] { (try? FileManager.default.attributesOfItem(atPath: file.path)) ?? [:] }
}
