import Diagnostics
import Foundation

extension ContentFolder {
    /// A file with more than one name.
    struct HardLink: Sendable {
        var path: String
        var device: dev_t
        var inode: ino_t
    }

    /// A link to a file within the folder counts as that file, so far as the file itself would be read under its own name and
    /// as what it is: no way around the rules leads through a link.
    mutating func follow(_ path: String, realRoot: String) {
        guard let target = Self.realPath(absolutePath(of: path)) else {
            leave(path, .broken)
            return
        }
        guard target.hasPrefix(realRoot + "/") else {
            leave(path, .leadsOut)
            return
        }
        var status = stat()
        guard stat(target, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            leave(path, .folder)
            return
        }
        let relative = String(target.dropFirst(realRoot.count + 1))
        guard Self.mayBeNamed(path, relative) else {
            leave(path, .withheld)
            return
        }
        add(FoundFile(path: path, size: Int(status.st_size), target: relative, version: FileVersion(status)))
    }

    private mutating func leave(_ path: String, _ kind: Diagnostic.UnfollowedLink) {
        diagnostics.append(.linkNotFollowed(path, kind))
        passedOver[path] = .link
    }

    private static func mayBeNamed(_ path: String, _ target: String) -> Bool {
        ContentName.isUsable(target) && !target.split(separator: "/").contains(where: { ContentName.isPassedOver($0) })
            && ContentName.ending(of: path) == ContentName.ending(of: target)
            && (!ContentName.isOfThePortal(target) || SitePath(path).folded == SitePath(target).folded)
    }

    /// Two names of one file on the disk are as good as a link: those under which it would get out are dropped.
    mutating func dropHardLinksOfWithheldFiles() {
        guard hardLinks.count > 1 else { return }
        struct File: Hashable {
            var device: dev_t
            var inode: ino_t
        }
        for names in Dictionary(grouping: hardLinks, by: { File(device: $0.device, inode: $0.inode) }).values where names.count > 1 {
            let drafts = names.filter { ContentName.isAmongDrafts($0.path) }
            for name in names.map(\.path) where !drafts.isEmpty && !ContentName.isAmongDrafts(name) { drop(name) }
            let isOfThePortal = names.contains { ContentName.isOfThePortal($0.path) }
            let isSource = drafts.isEmpty && names.contains { ContentName.isMarkdown($0.path) }
            guard isOfThePortal || isSource else { continue }
            for name in names.map(\.path) where !ContentName.isOfThePortal(name) && (isOfThePortal || !ContentName.isMarkdown(name)) {
                drop(name)
            }
        }
    }

    private mutating func drop(_ name: String) {
        guard passedOver[name] == nil else { return }
        markdown.removeAll { $0.path == name }
        files.removeValue(forKey: name)
        leave(name, .withheld)
    }
}
