import Content
import Diagnostics
import Limits

/// Notices that the portal's settings or its register of codes are gone: without the one every page changes, without the
/// other every printed code leads nowhere.
enum OwnFiles {
    private static let names = ["portal.yml", "codes.yml"]
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
