import Content
import Diagnostics
import Markdown

extension Portal {
    /// The first place where a file is named, and how.
    public struct Mention: Sendable {
        public var written: String
        public var place: SourcePlace
    }

    /// With files that go along with others, by their paths under `content/`; where another has the address, without.
    public func with(_ companions: [String: SitePath]) -> Portal {
        guard !companions.isEmpty else { return self }
        var portal = self
        for (path, place) in companions.sorted(by: { $0.key < $1.key })
        where files[path] == nil && portal.routes.claim(place, .file(path)) == nil { portal.files[path] = place }
        portal.foldedFiles = ContentFolder.folded(portal.files.keys)
        return portal
    }

    /// Without files that aren't published after all: what led to them leads nowhere, and its words stay.
    public func withholding(_ withheld: Set<String>) -> Portal {
        guard !withheld.isEmpty else { return self }
        var portal = self
        portal.files = files.filter { !withheld.contains($0.key) }
        portal.filesLeftOut.formUnion(withheld)
        portal.foldedFiles = ContentFolder.folded(portal.files.keys)
        for (id, targets) in slotTargets.identified {
            for (index, target) in targets.enumerated() {
                if case .file(let path) = target, withheld.contains(path) { portal.slotTargets[id][index] = .missing }
            }
        }
        portal.leads = Self.leads(portal)
        return portal
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
    func sourcePath(_ path: SitePath) -> String? {
        if files[path.text] != nil { return path.text }
        return filesLeftOut.contains(path.text) ? nil : foldedFiles[path.folded]
    }

    private func source(_ written: String, of entry: Entry, _ key: String) -> String? {
        source(written, in: Attachments.folder(of: entry, key))
    }

    private func source(_ written: String, in folder: String = "") -> String? {
        SitePath.resolve(written, in: folder).flatMap { sourcePath($0) }
    }
}
