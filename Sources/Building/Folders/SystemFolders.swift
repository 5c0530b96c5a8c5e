import Foundation
import Publishing

/// The folders of the computer itself, which no site can have for its own.
enum SystemFolders {
    /// These and all that is in them.
    private static let whole = [
        "/bin", "/boot", "/etc", "/lib", "/lib32", "/lib64", "/libx32", "/proc", "/sbin", "/sys", "/usr/bin", "/usr/include",
        "/usr/lib", "/usr/lib32", "/usr/lib64", "/usr/libexec", "/usr/sbin", "/usr/src", "/System", "/Library",
    ]
    /// These themselves; folders in them may be anybody's.
    private static let tops = [
        "/", "/dev", "/dev/shm", "/home", "/lost+found", "/media", "/mnt", "/opt", "/root", "/run", "/run/media", "/run/user",
        "/srv", "/tmp", "/usr", "/usr/local", "/usr/share", "/var", "/var/backups", "/var/cache", "/var/lib", "/var/log",
        "/var/mail", "/var/spool", "/var/tmp", "/Applications", "/Users", "/Volumes", "/private", "/cores",
    ]

    static func contain(_ folder: String) -> Bool {
        if tops.contains(where: { $0 == folder || RealPath.resolved($0) == folder }) { return true }
        if folder == RealPath.resolved(NSTemporaryDirectory()) { return true }
        if folder.hasPrefix("/dev/"), !folder.hasPrefix("/dev/shm/") { return true }
        return whole.contains { RealPath.isWithin(folder, RealPath.resolved($0)) } || isSomebodysHome(folder)
    }

    /// Those of the user who builds, resolved.
    static var homes: [String] {
        [ProcessInfo.processInfo.environment["HOME"], FileManager.default.homeDirectoryForCurrentUser.path].compactMap(\.self)
            .filter { $0.hasPrefix("/") }.map { RealPath.resolved($0) }.filter { $0 != "/" }
    }

    private static func isSomebodysHome(_ folder: String) -> Bool {
        ["/home/", "/Users/"].contains { folder.hasPrefix($0) && !folder.dropFirst($0.count).contains("/") }
    }
}
