import Diagnostics
import Foundation
import Limits

/// What lies in a content folder: the Markdown files and the files beside them, found without opening any.
public struct ContentFolder: Sendable {
    /// The folder on disk.
    public var root: String
    /// Sorted by path, whatever the order of the disk.
    public var markdown: [FoundFile] = []
    /// All other files, by path.
    public var files: [String: FoundFile] = [:]
    public var diagnostics: [Diagnostic] = []

    /// A file under the content folder; `path` is relative to it, in Unicode as on disk.
    public struct FoundFile: Sendable, Hashable {
        public var path: String
        /// In bytes.
        public var size: Int

        public init(path: String, size: Int) {
            self.path = path
            self.size = size
        }
    }

    public init(root: String) { self.root = root }

    public func absolutePath(of path: String) -> String { root + "/" + path }
}

extension ContentFolder {
    /// Walks the folder. Links that lead out of it, links to folders, pipes and devices are left alone with a warning;
    /// names that begin with a dot are hidden and passed over.
    public static func discover(_ root: String) -> ContentFolder {
        var folder = ContentFolder(root: root)
        let real = realPath(root) ?? root
        folder.walk("", depth: 0, realRoot: real)
        folder.markdown.sort { $0.path < $1.path }
        return folder
    }

    private mutating func walk(_ path: String, depth: Int, realRoot: String) {
        let absolute = path.isEmpty ? root : absolutePath(of: path)
        guard depth <= Limits.folderDepth.value else {
            diagnostics.append(.folderTooDeep(path))
            return
        }
        guard let directory = opendir(absolute) else {
            diagnostics.append(.unreadable(path.isEmpty ? root : path, reason: String(cString: strerror(errno))))
            return
        }
        defer { closedir(directory) }
        var folders: [String] = []
        while let item = readdir(directory) {
            let name = withUnsafePointer(to: &item.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            guard !name.hasPrefix("."), !Self.isClutter(name) else { continue }
            let child = path.isEmpty ? name : path + "/" + name
            var status = stat()
            guard fstatat(dirfd(directory), name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: folders.append(child)
            case S_IFREG: add(child, size: Int(status.st_size))
            case S_IFLNK: follow(child, realRoot: realRoot)
            default: diagnostics.append(.notAFile(child))
            }
        }
        for folder in folders.sorted() { walk(folder, depth: depth + 1, realRoot: realRoot) }
    }

    private mutating func add(_ path: String, size: Int) {
        guard !path.utf8.contains(where: { $0 < 0x20 || $0 == 0x5C }) else {
            diagnostics.append(.unusableName(path))
            return
        }
        if path.hasSuffix(".md") || path.hasSuffix(".MD") || path.hasSuffix(".markdown") {
            markdown.append(FoundFile(path: path, size: size))
        } else {
            files[path] = FoundFile(path: path, size: size)
        }
    }

    /// A link to a file within the folder counts as that file.
    private mutating func follow(_ path: String, realRoot: String) {
        guard let target = Self.realPath(absolutePath(of: path)) else {
            diagnostics.append(.linkNotFollowed(path, .broken))
            return
        }
        guard target.hasPrefix(realRoot + "/") else {
            diagnostics.append(.linkNotFollowed(path, .leadsOut))
            return
        }
        var status = stat()
        guard stat(target, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            diagnostics.append(.linkNotFollowed(path, .folder))
            return
        }
        add(path, size: Int(status.st_size))
    }

    private static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// What desktop systems and editors leave lying about.
    private static func isClutter(_ name: String) -> Bool {
        name == "Thumbs.db" || name == "desktop.ini" || name.hasPrefix("~$") || name.hasSuffix("~") || name == "node_modules"
    }
}
