import Content
import Diagnostics

/// The files that an entry's fields name: covers, plans, downloads.
enum Attachments {
    struct Result: Sendable {
        var files: [String] = []
        var diagnostics: [Diagnostic] = []
    }

    static func files(of entry: Entry, types: ContentTypes, files: FileIndex) -> Result {
        var result = Result()
        guard !entry.fields.isEmpty else { return result }
        for field in types.fields(of: entry.type).fileFields where !field.isPrivate {
            guard let value = entry.fields[field.key] else { continue }
            collect(value, field.kind, entry, field.key, files, &result)
        }
        return result
    }

    /// The folder from which a field's files are named: an inherited field's is the original's.
    static func folder(of entry: Entry, _ key: String) -> String {
        entry.inherited.contains(key) ? entry.original.map { SitePath($0.path).folder } ?? entry.folder : entry.folder
    }

    private static func collect(
        _ value: Value, _ kind: Field.Kind, _ entry: Entry, _ key: String, _ files: FileIndex, _ result: inout Result
    ) {
        switch kind {
        case .list(let item):
            for element in value.items { collect(element, item, entry, key, files, &result) }
        case .record(let fields):
            for field in fields where !field.isPrivate {
                if let inner = value.record[field.key] { collect(inner, field.kind, entry, key, files, &result) }
            }
        case .file:
            guard let reference = value.text else { return }
            let folder = folder(of: entry, key)
            if let path = files.find(reference, from: folder) {
                if FileIndex.isForStaff(path) {
                    if !entry.inherited.contains(key) { result.diagnostics.append(.staffFile(reference, at: entry.place(of: key, value))) }
                } else if FileIndex.isSource(path) {
                    if !entry.inherited.contains(key) { result.diagnostics.append(.sourceFile(reference, at: entry.place(of: key, value))) }
                } else {
                    result.files.append(path)
                }
            } else if !entry.inherited.contains(key), let kind = files.passedOver(reference, from: folder) {
                result.diagnostics.append(.fileNotRead(reference, kind, at: entry.place(of: key, value)))
            } else if !entry.inherited.contains(key) {
                result.diagnostics.append(
                    .missingFile(
                        reference, near: files.nearest(to: reference, from: folder), at: entry.place(of: key, value)))
            }
        default: break
        }
    }
}

extension Portal {
    /// Where a file named by a field of an entry goes under `site/`; nil where it is missing or not to be published.
    public func file(_ reference: String, of entry: Entry, field key: String) -> SitePath? {
        guard let path = SitePath.resolve(reference, in: Attachments.folder(of: entry, key)) else { return nil }
        return sourcePath(path).flatMap { files[$0] }
    }

    /// The file under `content/` that a field of the settings names; nil where it is missing or not to be published.
    public func settingsFile(_ key: String) -> String? { settings[key]?.text.flatMap(settingsFile(named:)) }

    /// The same of one that stands within such a field.
    public func settingsFile(named written: String) -> String? {
        SitePath.resolve(written, in: "").flatMap(sourcePath).flatMap { files[$0] == nil ? nil : $0 }
    }
}
