extension ContentFolder {
    /// The folder as it would be with some texts saved.
    ///
    /// - Parameter texts: the bytes of files, by path under the folder; a file may be new.
    public func with(unsaved texts: [String: [UInt8]]) -> ContentFolder {
        guard !texts.isEmpty else { return self }
        var folder = self
        folder.unsaved = texts
        for (path, bytes) in texts.sorted(by: { $0.key < $1.key }) {
            if let index = folder.markdown.firstIndex(where: { $0.path == path }) {
                folder.markdown[index] = FoundFile(path: path, size: bytes.count, target: folder.markdown[index].target)
            } else if files[path] != nil {
                folder.files[path] = FoundFile(path: path, size: bytes.count, target: files[path]?.target)
            } else {
                folder.add(FoundFile(path: path, size: bytes.count))
            }
        }
        folder.markdown.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        return folder
    }

    /// What a text file holds, saved or not.
    ///
    /// - Parameter most: of how many bytes at its beginning.
    func bytes(of path: String, atMost most: Int = .max) throws(FileReading.Failure) -> [UInt8] {
        guard !changing.contains(path) else { throw .stillChanging }
        guard let text = unsaved[path] else { return try FileReading.bytes(of: absolutePath(of: path), atMost: most, in: place) }
        return text.count > most ? Array(text.prefix(most)) : text
    }

    /// The beginning of one.
    func head(of path: String, _ most: Int) throws(FileReading.Failure) -> [UInt8] {
        guard !changing.contains(path) else { throw .stillChanging }
        guard let text = unsaved[path] else { return try FileReading.head(of: absolutePath(of: path), most, in: place) }
        return Array(text.prefix(most))
    }
}
