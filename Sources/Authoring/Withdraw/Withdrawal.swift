import Content
import Diagnostics
import Foundation
import Media

/// Takes an entry, or one member of its team, off the portal: what its files are to say, and which photos go with them.
public struct Withdrawal {
    /// Files with what they are to hold, by their paths under the content folder.
    public private(set) var edits: [(path: String, bytes: [UInt8])] = []
    /// Photos and films that nothing else names, under the content folder, sorted.
    public private(set) var photos: [String] = []
    /// Photos and films of the entry that stay, though the member may be in them.
    public private(set) var others: [String] = []
    /// Photos and films that other entries name, too, and which stay.
    public private(set) var shared: [String] = []
    /// What the member is called, where one is withdrawn.
    public private(set) var names: [String] = []
    /// Files of the entry's other languages whose team has nobody of these names.
    public private(set) var unnamed: [String] = []
    /// Whether the entry goes as a whole: asked for so, or since no member of its team is left.
    public private(set) var isWhole = false
    /// Whether the files said all of it before.
    public private(set) var isRepeated = true
    /// The addresses of the pages, under the site.
    public private(set) var pages: [String] = []
    private let folder: ContentFolder
    private let reader: EntryReader

    /// - Parameters:
    ///   - wanted: an entry's id, or the last part of it; its file, its address or its title.
    ///   - person: a member of its team, by either name; nil for the whole entry.
    ///   - types: those to which the portal adds its own.
    public init(of wanted: String, _ person: String?, content: String, types: ContentTypes = .builtIn) throws(WithdrawalFailure) {
        folder = ContentFolder.discover(content)
        let (settings, _) = PortalSettings.read(from: folder, types: types)
        let reader = EntryReader(folder: folder, settings: settings)
        self.reader = reader
        let readings = folder.markdown.map(reader.read)
        let own = try Self.entries(wanted, in: readings)
        let texts = try own.map { reading throws(WithdrawalFailure) in try Self.text(of: reading, in: folder) }
        var isWhole = person == nil
        var changed: [String: SourceText] = [:]
        if let person {
            let (without, known) = Self.without(person, texts, reader)
            changed = without
            names = Set(known.dropFirst()).sorted()
            unnamed = changed.isEmpty ? [] : texts.map(\.path).filter { without[$0] == nil }
            guard !changed.isEmpty else {
                throw .init(.noSuchMember(person, of: own[0].path, members: texts.flatMap { FrontMatterEdit($0, reader).members }))
            }
            // Of whom nobody is left to publish it, the page would go without a trace, and offline copies would stay.
            isWhole = changed.values.allSatisfy { FrontMatterEdit($0, reader).isEverybodyGone }
        }
        for text in texts {
            let now = changed[text.path] ?? text
            if isWhole {
                guard let bytes = FrontMatterEdit(now, reader).withdrawn() else { throw .init(.withdrawalNotWritten(text.path)) }
                take(bytes, for: text)
            } else if changed[text.path] != nil {
                take(now.bytes, for: text)
            }
        }
        self.isWhole = isWhole
        pages = own.map(\.address.page.text)
        findPhotos(of: own, texts, isWhole ? nil : person, reader, readings)
    }

    /// The texts that name a member, without him, and what all he is called there: a translation may call him otherwise.
    private static func without(
        _ person: String, _ texts: [SourceText], _ reader: EntryReader
    ) -> (changed: [String: SourceText], known: [String]) {
        var changed: [String: SourceText] = [:]
        var known = [person]
        for text in texts + texts where changed[text.path] == nil {
            let edit = FrontMatterEdit(text, reader)
            for name in known {
                guard let bytes = edit.withdrawn(name) else { continue }
                known += edit.names(of: name)
                changed[text.path] = SourceText(path: text.path, bytes: bytes)
                break
            }
        }
        return (changed, known)
    }

    private mutating func take(_ bytes: [UInt8], for text: SourceText) {
        edits.append((text.path, bytes))
        if bytes != text.bytes { isRepeated = false }
    }

    /// Where writers' texts still say what the member is called, but for the team's own lines; as the files are now, in their order.
    public func mentions() -> [SourcePlace] {
        let remaining = RemainingNames(names)
        return folder.markdown.flatMap { file -> [SourcePlace] in
            let reading = reader.read(file)
            guard let source = reading.entry?.source ?? (try? Self.text(of: reading, in: folder)) else { return [] }
            let own = Set(FrontMatterEdit(source, reader).placesOfNames.map { source.place($0).line })
            return (1...source.lineCount).filter { !own.contains($0) && remaining.stand(in: source.text(source.range(ofLine: $0))) }
                .map { source.place(line: $0) }
        }
    }

    private static func entries(_ wanted: String, in readings: [EntryReader.Reading]) throws(WithdrawalFailure) -> [EntryReader.Reading] {
        let exact =
            WantedEntry.readings(of: wanted).lazy.map { name in
                readings.filter { [$0.address.id, $0.path, $0.address.page.text].contains(name) }
            }.first { !$0.isEmpty } ?? []
        // A translation's own address means all of the entry.
        let id = exact.first?.address.id
        let loose = readings.filter { $0.address.id.hasSuffix("/" + wanted) || ($0.entry?.title ?? $0.title) == wanted }
        let ids = Set(loose.map(\.address.id))
        guard let id = id ?? (ids.count == 1 ? ids.first : nil) else {
            throw .init(ids.isEmpty ? .noSuchEntry(wanted, among: readings.map(\.address.id)) : .severalEntries(wanted, ids.sorted()))
        }
        return readings.filter { $0.address.id == id }
    }

    static func text(of reading: EntryReader.Reading, in folder: ContentFolder) throws(WithdrawalFailure) -> SourceText {
        if let entry = reading.entry { return entry.source }
        guard let data = FileManager.default.contents(atPath: folder.absolutePath(of: reading.path)) else {
            throw .init(.withdrawalNotWritten(reading.path))
        }
        return SourceText(path: reading.path, bytes: Array(data))
    }

    // MARK: Photos

    private mutating func findPhotos(
        of own: [EntryReader.Reading], _ texts: [SourceText], _ person: String?, _ reader: EntryReader, _ readings: [EntryReader.Reading]
    ) {
        let folded = folder.foldedFiles
        var found: Set<String> = []
        for (reading, text) in zip(own, texts) {
            let from = SitePath(reading.path).folder
            let written = person.map { FrontMatterEdit(text, reader).photos(of: $0) } ?? reading.entry?.writtenFiles ?? []
            for name in written {
                guard let path = SitePath.resolve(name, in: from), let file = folder.files[path.text]?.path ?? folded[path.folded] else {
                    continue
                }
                if ContentName.isPhotoOrFilm(file) { found.insert(file) }
            }
        }
        for film in found where FileKind.named(film)?.group == .film {
            found.formUnion(FilmFile.companions(of: film).compactMap { folder.files[$0]?.path ?? folded[SitePath($0).folded] })
        }
        if person != nil {
            let written = zip(own, texts).flatMap { reading, _ in
                (reading.entry?.writtenFiles ?? []).compactMap { SitePath.resolve($0, in: SitePath(reading.path).folder) }
            }
            let files = written.compactMap { folder.files[$0.text]?.path ?? folded[$0.folded] }.filter(ContentName.isPhotoOrFilm)
            others = Set(files).subtracting(found).sorted()
        }
        let use = FileUse(in: folder, but: Set(own.map(\.path)), readings)
        for file in found.sorted() {
            if use.names(file) { shared.append(file) } else { photos.append(file) }
        }
    }

    // MARK: Carrying it out

    /// Writes the files; each is replaced as a whole or not at all.
    public func write() -> [Diagnostic] {
        edits.compactMap { path, bytes in
            do {
                try FileReplacement(folder.absolutePath(of: path)).write(bytes)
                return nil
            } catch {
                return .withdrawalNotWritten(path, SystemReason.text(of: error))
            }
        }
    }

    /// Deletes the photos that nothing else names.
    public func deletePhotos() -> [Diagnostic] {
        photos.compactMap { path in
            do {
                try FileManager.default.removeItem(atPath: folder.absolutePath(of: path))
                return nil
            } catch {
                return .photoNotDeleted(path, SystemReason.text(of: error))
            }
        }
    }
}

/// Why nothing could be withdrawn.
public struct WithdrawalFailure: Error {
    public let diagnostic: Diagnostic

    init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}
