import Content
import Diagnostics
import Routes

/// Entries that can't be read now, as they were when they were last published: with them a mistake in a file costs its
/// page nothing, neither its place in lists and search nor the links of others.
struct StandIns: Sendable {
    let entries: [Entry]
    let paths: Set<String>
    /// Files for which nothing may stand in, not even their earlier pages: what they say of consent has changed.
    let refused: Set<String>
    /// Those of them whose writers have to be told.
    let toTell: [String]

    /// - Parameter failed: the files that can't be read and don't say that they are to be gone.
    init(for failed: [EntryReader.Reading], _ reader: EntryReader, _ earlier: EarlierTexts) {
        let texts = failed.isEmpty ? [:] : earlier.texts(of: failed.map(\.path))
        let published = failed.isEmpty ? [] : Set(earlier.items.map(\.path))
        // What was never published has no page that could stay.
        let changed = failed.filter { reading in
            (texts[reading.path] != nil || published.isEmpty || published.contains(reading.path))
                && reader.consentDiffers(in: reading, from: texts[reading.path])
        }
        let refused = Set(changed.map(\.path))
        toTell = changed.filter { texts[$0.path] != nil && !$0.isExposed }.map(\.path).sorted()
        entries = failed.filter { !refused.contains($0.path) }.compactMap { reading in
            texts[reading.path].flatMap { text in
                reader.read(text, at: reader.settings.address(of: reading.path)).entry
            }
        }
        paths = Set(entries.map(\.source.path))
        self.refused = refused
    }

    /// Without what was found in the earlier texts: their lines are not those that the writer sees, and the file's own
    /// error comes first.
    func told(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        paths.isEmpty ? diagnostics : diagnostics.filter { !paths.contains($0.place.path) }
    }
}
