/// Photos and films within other files.
public enum PackedPhotos {
    /// Whether a pack or document holds some, or can't be looked into; false for files of other kinds.
    ///
    /// - Parameter isPhoto: by an entry's name.
    public static func mayBe(in file: OpenFile, _ path: String, isPhoto: (String) -> Bool) -> Bool {
        guard let kind = FileKind.named(path), kind.group == .archive || kind.group == .document else { return false }
        // Pictures that a program brings along, such as the costumes of Scratch, and small ones of a document's first page are none.
        if ownPictures.contains(FileName.endings(of: path).last ?? "") { return false }
        guard kind.contents.contains(.zip), let archive = try? ZipArchive(file) else { return true }
        return archive.entries.contains { entry in
            if entry.name.lowercased().contains("thumbnail") { return false }
            let group = FileKind.named(entry.name)?.group
            return isPhoto(entry.name) || group == .archive || group == .document
        }
    }

    private static let ownPictures: Set<String> = [
        "sb2", "sb3", "aia", "ggb", "xmind", "kmz", "mscz", "ev3", "llsp", "llsp3", "mblock",
    ]
}
