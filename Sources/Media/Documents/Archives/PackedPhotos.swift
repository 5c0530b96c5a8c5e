/// Photos and films within other files.
public enum PackedPhotos {
    /// Whether a pack or document holds some, or can't be looked into; false for files of other kinds.
    ///
    /// - Parameter isPhoto: by an entry's name.
    public static func mayBe(in file: OpenFile, _ path: String, isPhoto: (String) -> Bool) -> Bool {
        guard let kind = FileKind.named(path), kind.group == .archive || kind.group == .document else { return false }
        if kind.contents.contains(.zip), let archive = try? ZipArchive(file) {
            return archive.entries.contains { isPhoto($0.name) || FileKind.named($0.name)?.group == .archive }
        }
        return kind.group == .archive
    }
}
