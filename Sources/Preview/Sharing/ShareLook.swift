import Content
import Foundation

/// What lies in a shared folder, and in that of the templates, at a moment.
struct ShareLook: Sendable {
    /// By path, those of the templates under `templates/`.
    private(set) var files: [String: FileVersion] = [:]
    /// Why what was found can't be taken for all that there is; nil where it can.
    private(set) var fault: Watch.Loss?

    init(content: String, templates: String?) {
        let folder = ContentFolder.discover(content)
        fault = Self.fault(folder)
        guard fault == nil else { return }
        take(folder, under: "")
        if let templates { take(ContentFolder.discover(templates), under: "templates/") }
    }

    private mutating func take(_ folder: ContentFolder, under prefix: String) {
        for file in folder.markdown { files[prefix + file.path] = file.version }
        for (path, file) in folder.files { files[prefix + path] = file.version }
    }

    /// A folder that somebody has locked is that writer's affair; one that the system can't reach is not there.
    private static func fault(_ folder: ContentFolder) -> Watch.Loss? {
        let lost = folder.unreadFolders.filter { $0.key.isEmpty || $0.value != EACCES && $0.value != EPERM && $0.value != ENOENT }
        if let (_, code) = lost.min(by: { $0.key < $1.key }) { return .unreachable(String(cString: strerror(code))) }
        // The place where a share is mounted is there without it, too.
        return folder.markdown.isEmpty ? .empty : nil
    }
}
