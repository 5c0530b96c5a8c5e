import Content
import Diagnostics

/// Words that must never appear, looked for in each file that would be published: which files an entry shows is known to linking alone,
/// so that the search by entries may have missed one.
struct ExposureSearch: Sendable {
    private let words: PrivateWords
    /// Those in which none stood when they were looked through.
    private let clean: [String: ContentFolder.FoundFile]

    init?(_ read: Build.Reading, _ memory: BuildMemory) {
        guard let words = read.found.privateWords else { return nil }
        self.words = words
        clean = memory.reading.unexposed.files
    }

    func places(in file: ContentFolder.FoundFile, of folder: ContentFolder) -> [Diagnostic] {
        clean[file.path] == file ? [] : words.found(in: folder.readable(file), of: file)
    }
}
