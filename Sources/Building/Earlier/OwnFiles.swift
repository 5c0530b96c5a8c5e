import Content
import Diagnostics
import Limits

/// Notices that one of the files that the portal itself is kept in is gone: without its settings every page changes, without the
/// register of codes every printed code leads nowhere, without the list of private words they would appear.
enum OwnFiles {
    private static let names = [PortalSettings.fileName, CodeRegister.fileName, PrivateWords.fileName]
    /// The file of the state folder in which their names stand, a line each.
    static let stateName = "own-files"

    static func gone(_ folder: ContentFolder, earlier: [UInt8]?) -> [Diagnostic] {
        guard let earlier else { return [] }
        let before = String(decoding: earlier, as: UTF8.self).split(separator: "\n").map(String.init)
        return names.filter { before.contains($0) && !holdsWords($0, folder) }.map { .ownFileGone($0) }
    }

    /// What the next build is to know.
    static func present(_ folder: ContentFolder) -> [UInt8] {
        Array(names.filter { holdsWords($0, folder) }.map { $0 + "\n" }.joined().utf8)
    }

    private static func holdsWords(_ name: String, _ folder: ContentFolder) -> Bool {
        guard folder.files[name] != nil,
            let bytes = try? FileReading.bytes(of: folder.absolutePath(of: name), atMost: Limits.settingsFile.value)
        else { return false }
        return !bytes.isBlank
    }
}

extension [UInt8] {
    /// Nothing but white space and zeros, which a power cut leaves behind.
    var isBlank: Bool { allSatisfy { $0 <= 0x20 } }
}
