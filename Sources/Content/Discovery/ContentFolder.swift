import Diagnostics
import Foundation
import Limits

/// What lies in a content folder: the Markdown files and the files beside them, found without opening any.
public struct ContentFolder: Sendable {
    /// The folder on disk.
    public let root: String
    /// Where that really is.
    public let place: RealPlace
    /// Sorted by path, whatever the order of the disk.
    public var markdown: [FoundFile] = []
    /// All other files, by path.
    public var files: [String: FoundFile] = [:]
    public var diagnostics: [Diagnostic] = []
    /// Files that are there and aren't read, by path, so that nobody is told that they don't exist.
    public var passedOver: [String: PassedOver] = [:]
    /// Folders that could not be looked through to their end, by path, empty for the folder itself, with what the system says.
    public var unreadFolders: [String: Int32] = [:]
    /// Texts that stand in for those on the disk, by path.
    var unsaved: [String: [UInt8]] = [:]
    /// Files that are being written just now, by path: what they hold is no whole.
    public private(set) var changing: Set<String> = []
    /// Files that have several names on the disk.
    var hardLinks: [HardLink] = []

    /// Why a file is not read.
    public enum PassedOver: Sendable { case name, link }

    /// A file under the content folder; `path` is relative to it, in Unicode as on disk.
    public struct FoundFile: Sendable, Hashable {
        public var path: String
        /// In bytes.
        public var size: Int
        /// Where it really lies, relative to the content folder, for one that is reached through a symbolic link.
        public var target: String?
        /// By which to tell whether it is still the same; nil for one that was not found on a disk.
        public var version: FileVersion?

        public init(path: String, size: Int, target: String? = nil, version: FileVersion? = nil) {
            self.path = path
            self.size = size
            self.target = target
            self.version = version
        }
    }

    public init(root: String) {
        self.root = root
        place = RealPlace(ofFolder: root)
    }

    /// The folder with some files left unread for now.
    public func leaving(_ changing: Set<String>) -> ContentFolder {
        guard !changing.isEmpty else { return self }
        var folder = self
        folder.changing = changing
        return folder
    }

    public func absolutePath(of path: String) -> String { root + "/" + path }

    /// What the system said of a folder in which a path lies and that could not be looked through; nil where there is none.
    public func unreadFolder(above path: String) -> Int32? {
        guard !unreadFolders.isEmpty else { return nil }
        return SitePath(path).foldersAbove.lazy.compactMap { unreadFolders[$0] }.first { _ in true } ?? unreadFolders[""]
    }

    /// The paths of the files beside entries by folded path, for names whose letters differ in case or Unicode form.
    public var foldedFiles: [String: String] { Self.folded(files.values.map(\.path)) }

    /// Which file is meant by a name in other letters: of several the one with the best right to it.
    public static func folded(_ paths: some Sequence<String>) -> [String: String] {
        var folded: [String: String] = [:]
        for path in ranked(Array(paths)).reversed() { folded[SitePath(path).folded] = path }
        return folded
    }

    /// Those with the better right to an address first: names in small letters and composed Unicode, then the path's order.
    public static func ranked(_ paths: [String]) -> [String] {
        paths.map { (isOther: !SitePath($0).folded.utf8.elementsEqual($0.utf8), path: $0) }.sorted { a, b in
            a.isOther == b.isOther ? a.path.utf8.lexicographicallyPrecedes(b.path.utf8) : !a.isOther
        }.map(\.path)
    }
}

extension ContentFolder {
    /// Walks the folder. Links that lead out of it, links to folders, pipes and devices are left alone with a warning;
    /// names that begin with a dot are hidden and passed over.
    public static func discover(_ root: String) -> ContentFolder {
        var folder = ContentFolder(root: root)
        let real = realPath(root) ?? root
        folder.walk("", depth: 0, realRoot: real)
        folder.dropHardLinksOfWithheldFiles()
        folder.dropWithheldTexts()
        folder.markdown.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        return folder
    }

    private mutating func walk(_ path: String, depth: Int, realRoot: String) {
        let absolute = path.isEmpty ? root : absolutePath(of: path)
        guard depth <= Limits.folderDepth.value else {
            diagnostics.append(.folderTooDeep(path))
            return
        }
        guard let directory = opendir(absolute) else { return note(unread: path, errno) }
        defer { closedir(directory) }
        var folders: [String] = []
        while true {
            // A share that goes away ends the list, too.
            errno = 0
            guard let item = readdir(directory) else {
                if errno != 0 { note(unread: path, errno) }
                break
            }
            let (name, isWhole) = withUnsafePointer(to: &item.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { name in
                    String(validatingCString: name).map { ($0, true) } ?? (String(cString: name), false)
                }
            }
            guard !ContentName.isPassedOver(name) else { continue }
            let child = path.isEmpty ? name : path + "/" + name
            guard isWhole else {
                diagnostics.append(.unusableName(child))
                continue
            }
            var status = stat()
            guard fstatat(dirfd(directory), name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: folders.append(child)
            case S_IFREG:
                add(FoundFile(path: child, size: Int(status.st_size), version: FileVersion(status)))
                if status.st_nlink > 1 { hardLinks.append(HardLink(path: child, device: status.st_dev, inode: status.st_ino)) }
            case S_IFLNK: follow(child, realRoot: realRoot)
            default: diagnostics.append(.notAFile(child))
            }
        }
        for folder in folders.sorted() { walk(folder, depth: depth + 1, realRoot: realRoot) }
    }

    private mutating func note(unread path: String, _ code: Int32) {
        diagnostics.append(.unreadableFile(path.isEmpty ? root : path, reason: String(cString: strerror(code))))
        unreadFolders[path] = code
    }

    mutating func add(_ file: FoundFile) {
        guard ContentName.isUsable(file.path) else {
            diagnostics.append(.unusableName(file.path))
            passedOver[file.path] = .name
            return
        }
        if ContentName.isMarkdown(file.path) { return markdown.append(file) }
        // Names that differ in their Unicode form only are one for Swift; the composed one stands for both.
        if let other = files[file.path] {
            let isComposed = file.path.utf8.elementsEqual(file.path.precomposedStringWithCanonicalMapping.utf8)
            diagnostics.append(.namesLookAlike(file.path))
            if !isComposed { return }
            files.removeValue(forKey: other.path)
        }
        files[file.path] = file
    }

    /// Whether a file still lies in the folder, whatever links have come to stand on the way to it since it was found.
    public func holds(_ file: FoundFile) -> Bool {
        guard let real = Self.realPath(absolutePath(of: file.path)), let root = Self.realPath(root) else { return false }
        return real.hasPrefix(root + "/")
    }

    static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
