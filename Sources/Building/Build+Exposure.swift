import Content
import Diagnostics
import Media
import Search

extension Build {
    /// Where entries, or files that they show or offer, say words that must never appear; by the path of the entry.
    func exposure(
        of entries: [Entry], _ types: ContentTypes, in folder: ContentFolder, to words: PrivateWords, _ memory: inout BuildMemory
    ) -> [String: [Diagnostic]] {
        memory.reading.unexposed.begin(words)
        let known = memory.reading.unexposed
        lazy var folded = folder.foldedFiles
        let attached = entries.map { entry in
            let files = Set(
                entry.writtenFiles.compactMap { written in
                    SitePath.resolve(written, in: entry.folder).flatMap { folder.files[$0.text]?.path ?? folded[$0.folded] }
                })
            // A film's captions come with it, and its first picture.
            let films = files.filter { FileKind.named($0)?.group == .film }
            return files.union(films.flatMap(FilmFile.companions).filter { folder.files[$0] != nil }).sorted()
        }
        let found = workers.map(entries.count) { index -> (diagnostics: [Diagnostic], clean: [ContentFolder.FoundFile]) in
            let entry = entries[index]
            var diagnostics = words.foundInFields(of: entry, types: types)
            if known.texts[entry.source.path] !== entry.source { diagnostics += words.foundInText(of: entry) }
            var clean: [ContentFolder.FoundFile] = []
            for file in attached[index].compactMap({ folder.files[$0] }) where known.files[file.path] != file {
                let own = words.found(in: folder.readable(file), of: file)
                if own.isEmpty { clean.append(file) } else { diagnostics += own }
            }
            return (diagnostics, clean)
        }
        var exposed: [String: [Diagnostic]] = [:]
        for (entry, found) in zip(entries, found) {
            if found.diagnostics.isEmpty {
                memory.reading.unexposed.texts[entry.source.path] = entry.source
            } else {
                exposed[entry.source.path] = found.diagnostics
            }
            for file in found.clean where file.version?.isSettled(at: memory.now ?? 0) == true {
                memory.reading.unexposed.files[file.path] = file
            }
        }
        return exposed
    }

    /// Where words of the search and printed codes say such words; the lines that do are left out, and nothing else.
    func exposure(ofListsIn folder: ContentFolder, to words: PrivateWords) -> [Diagnostic] {
        [CodeRegister.fileName, SynonymsFile.name, Glossary.fileName].flatMap { name in
            folder.files[name] == nil ? [] : folder.text(of: name).source.map { words.found(in: $0) } ?? []
        }
    }

    /// Where what holds for the whole portal says such words: its settings, and its own templates.
    func exposure(of settings: PortalSettings, _ folder: ContentFolder, to words: PrivateWords) -> [Diagnostic] {
        var found = words.found(in: settings)
        lazy var folded = folder.foldedFiles
        for written in settings.fields.sorted(by: { $0.key < $1.key }).flatMap(\.value.files).compactMap(\.text) {
            guard let path = SitePath.resolve(written, in: ""),
                let file = folder.files[path.text] ?? folded[path.folded].flatMap({ folder.files[$0] })
            else { continue }
            found += words.found(in: folder.readable(file), of: file)
        }
        if let templates = options.templates.map({ ContentFolder.discover($0) }) {
            for path in templates.files.keys.sorted() {
                guard let bytes = try? FileReading.bytes(of: templates.absolutePath(of: path)) else { continue }
                found += words.found(in: SourceText(path: "templates/" + path, bytes: bytes))
            }
        }
        return found
    }
}
