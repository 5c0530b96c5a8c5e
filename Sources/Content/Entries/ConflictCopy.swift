/// A copy of an entry that lies beside the entry's own file.
public struct ConflictCopy: Sendable, Equatable {
    /// Of the copy and of the entry's own file, under `content/`.
    public var path: String
    public var original: String
    public var difference: Difference

    /// Which of the two was changed last, by the times of the files.
    public enum Difference: Sendable {
        /// Both say the same.
        case none
        case copyIsNewer, originalIsNewer
        /// The times don't say.
        case unclear
    }
}

/// Finds such copies by their names and by what they say.
///
/// What a sync client has laid there is never a page of its own. What a person has copied is one as soon as it has a title and a text of
/// its own: so new pages are begun. Nothing but what the files say decides, for their times differ on every machine.
public enum ConflictCopies {
    /// In the order of the entries.
    ///
    /// - Parameter files: all Markdown files, be they read or not.
    public static func find(_ entries: [Entry], among files: [ContentFolder.FoundFile]) -> [ConflictCopy] {
        var candidates: [(copy: Entry, original: String, maker: CopyName.Maker)] = []
        lazy var paths = Set(entries.map(\.source.path) + files.map(\.path))
        for entry in entries {
            let found = possible(entry.source.path).first { paths.contains($0.original) }
            if let found { candidates.append((entry, found.original, found.maker)) }
        }
        guard !candidates.isEmpty else { return [] }
        let originals = Set(candidates.map(\.original))
        let entries = Dictionary(
            entries.lazy.filter { originals.contains($0.source.path) }.map { ($0.source.path, $0) }
        ) { first, _ in first }
        let wanted = originals.union(candidates.map(\.copy.source.path))
        let found = Dictionary(files.lazy.filter { wanted.contains($0.path) }.map { ($0.path, $0) }) { first, _ in first }
        return candidates.compactMap { copy, original, maker in
            let path = copy.source.path
            if maker == .person {
                guard let entry = entries[original], isSamePage(copy, entry) else { return nil }
            }
            let isEqual = entries[original].map { $0.source.bytes == copy.source.bytes } ?? false
            return ConflictCopy(
                path: path, original: original,
                difference: isEqual ? .none : difference(found[path]?.version, found[original]?.version))
        }
    }

    /// The paths of which one may be a copy, in itself or with a folder above it, the nearest first: of `lamp - 副本 (2)`, `lamp - 副本`
    /// and `lamp`.
    static func possible(_ path: String) -> [(original: String, maker: CopyName.Maker)] {
        guard CopyName.mayBeMarked(path[...].utf8) else { return [] }
        var found: [(original: String, maker: CopyName.Maker)] = []
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            let isFile = index == parts.count - 1
            let dot = isFile ? part.utf8.lastIndex(of: UInt8(ascii: ".")) ?? part.endIndex : part.endIndex
            var name = part[..<dot]
            var maker = CopyName.Maker.person
            for _ in 0..<mostMarks {
                guard let next = CopyName.original(of: name) else { break }
                name = next.name
                if next.maker == .program { maker = .program }
                let whole = parts[..<index] + [Substring(String(name) + String(part[dot...]))] + parts[(index + 1)...]
                found.append((whole.joined(separator: "/"), maker))
            }
        }
        return found
    }

    /// Copies of copies end somewhere.
    private static let mostMarks = 4

    /// Whether a copy has the title of its original, or most of its lines.
    private static func isSamePage(_ copy: Entry, _ original: Entry) -> Bool {
        if copy.source.bytes == original.source.bytes || TitleWords.areSame(copy.title, original.title) { return true }
        let lines = lines(copy)
        let known = Set(Self.lines(original))
        return !lines.isEmpty && lines.count(where: known.contains) * 2 >= lines.count
    }

    private static func lines(_ entry: Entry) -> [ArraySlice<UInt8>] {
        entry.source.bytes.split { $0 == 0x0A || $0 == 0x0D }.filter { $0.count > 3 }
    }

    private static func difference(_ copy: FileVersion?, _ original: FileVersion?) -> ConflictCopy.Difference {
        guard let copy, let original else { return .unclear }
        return original.isOlder(than: copy) ? .copyIsNewer : copy.isOlder(than: original) ? .originalIsNewer : .unclear
    }
}
