import Content
import Media

extension WithheldFiles {
    /// Whether a file of a page that may show no faces is one that shows them: a photo, a film, a pack of photos.
    static func showsFaces(_ path: String, in folder: ContentFolder) -> Bool {
        if ContentName.isPhotoOrFilm(path) { return true }
        guard let file = folder.files[path], let opened = try? OpenFile(folder.absolutePath(of: file.path)) else { return false }
        return PackedPhotos.mayBe(in: opened, path, isPhoto: ContentName.isPhotoOrFilm)
    }

    /// Photos that show somebody who may not be seen, under other names. Only files of equal size are read. Of a page whose
    /// pictures show faces somewhere, any may be the school's logo, so that copies of those stay.
    static func copies(of held: [String: Reason], in folder: ContentFolder, _ folded: [String: String]) -> [String: Reason] {
        let showing = held.filter { if case .shows = $0.value { true } else { false } }
        let originals = showing.keys.compactMap { folder.files[folded[$0] ?? $0] }.sorted { $0.path < $1.path }
        guard !originals.isEmpty else { return [:] }
        let bySize = Dictionary(grouping: originals.filter { $0.size > 0 }, by: \.size)
        var copies: [String: Reason] = [:]
        for file in folder.files.values where ContentName.isPhotoOrFilm(file.path) {
            guard let candidates = bySize[file.size] else { continue }
            let key = SitePath(file.path).folded
            guard held[key] == nil, let original = candidates.first(where: { folder.holdsTheSame(file, $0) }) else { continue }
            copies[key] = held[SitePath(original.path).folded]
        }
        return copies
    }
}

extension ContentFolder {
    /// Whether two files have the same bytes; false where one can't be read.
    fileprivate func holdsTheSame(_ one: FoundFile, _ other: FoundFile) -> Bool {
        guard let one = try? OpenFile(absolutePath(of: one.path)), let other = try? OpenFile(absolutePath(of: other.path)),
            one.count == other.count
        else { return false }
        var offset = 0
        while offset < one.count {
            guard let piece = try? one.bytes(at: offset, count: 256 << 10), let same = try? other.bytes(at: offset, count: 256 << 10),
                piece == same, !piece.isEmpty
            else { return false }
            offset += piece.count
        }
        return true
    }
}
