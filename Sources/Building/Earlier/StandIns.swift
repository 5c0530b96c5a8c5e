import Content
import Diagnostics
import Routes

/// Entries that can't be read now, as they were when they were last published: with them a mistake in a file costs its
/// page nothing, neither its place in lists and search nor the links of others.
struct StandIns: Sendable {
    let entries: [Entry]
    let paths: Set<String>

    /// - Parameter failed: the files that can't be read and don't say that they are to be gone.
    init(for failed: [EntryReader.Reading], _ reader: EntryReader, _ earlier: EarlierTexts) {
        let texts = failed.isEmpty ? [:] : earlier.texts(of: failed.map(\.path))
        entries = failed.compactMap { reading in
            texts[reading.path].flatMap { text in
                reader.read(text, at: reader.settings.address(of: reading.path)).entry
            }
        }
        paths = Set(entries.map(\.source.path))
    }

    /// Without what was found in the earlier texts: their lines are not those that the writer sees, and the file's own
    /// error comes first.
    func told(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        paths.isEmpty ? diagnostics : diagnostics.filter { !paths.contains($0.place.path) }
    }
}
