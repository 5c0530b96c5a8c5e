import Building
import Content

extension Snapshot {
    /// The portal with the one text that has been saved, at once; nil where all of it has to be read to know what has changed.
    ///
    /// Others in the network see nothing that wasn't looked through for words that must never appear.
    func showing(_ change: FolderChange, _ options: Preview.Options) -> Snapshot? {
        guard !options.isOpen, case .files(let files) = change, files.count == 1, let file = files.first, let portal else { return nil }
        let folder = options.build().content
        guard file.hasPrefix(folder) else { return nil }
        let path = String(file.dropFirst(folder.count).drop { $0 == "/" })
        guard let disk = portal.diskPath(ofMarkdown: path), let bytes = try? FileReading.bytes(of: disk) else { return nil }
        return portal.saying(bytes, at: path, for: .all).map { Snapshot($0, after: self) }
    }
}
