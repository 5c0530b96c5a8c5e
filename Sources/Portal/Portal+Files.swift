import Content
import Diagnostics
import Markdown

extension Portal {
    /// The first place where a file is named, and how.
    public struct Mention: Sendable {
        public var written: String
        public var place: SourcePlace
    }

    /// Where some of the portal's files are named first, for telling their writers.
    public func mentions(of wanted: Set<String>) -> [String: Mention] {
        guard !wanted.isEmpty else { return [:] }
        var mentions: [String: Mention] = [:]
        func add(_ path: String, _ written: String, _ place: @autoclosure () -> SourcePlace) {
            if wanted.contains(path), mentions[path] == nil { mentions[path] = Mention(written: written, place: place()) }
        }
        for (id, entry) in entries.identified {
            for field in settings.types.fields(of: entry.type).fileFields where !entry.inherited.contains(field.key) {
                guard let value = entry.fields[field.key] else { continue }
                for file in value.files {
                    guard let written = file.text, let path = source(written, of: entry, field.key) else { continue }
                    add(path, written, entry.place(of: field.key, file))
                }
            }
            for (slot, target) in zip(entry.document.slots, slotTargets[id]) {
                guard case .file(let path) = target else { continue }
                add(path, slot.written ?? path, entry.place(slot.place))
            }
        }
        for file in settings.files {
            guard let written = file.text, let source = settings.source, let path = self.source(written) else { continue }
            add(path, written, source.place(file.place))
        }
        return mentions
    }

    /// The files that an entry shows or offers, by their paths under `content/`.
    public func files(of id: EntryID) -> [String] {
        let entry = entries[id]
        let named = settings.types.fields(of: entry.type).fileFields.filter { !$0.isPrivate }.flatMap { field in
            (entry[field.key]?.files ?? []).compactMap { $0.text.flatMap { source($0, of: entry, field.key) } }
        }
        return named + slotTargets[id].compactMap { if case .file(let path) = $0 { path } else { nil } }
    }

    /// The file under `content/` that a path means, also when only capital letters or the Unicode form differ.
    func sourcePath(_ path: SitePath) -> String? { published.source(path) }

    private func source(_ written: String, of entry: Entry, _ key: String) -> String? {
        source(written, in: Attachments.folder(of: entry, key))
    }

    private func source(_ written: String, in folder: String = "") -> String? {
        SitePath.resolve(written, in: folder).flatMap { sourcePath($0) }
    }
}
