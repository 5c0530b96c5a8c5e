import Authoring
import Building
import Content
import Diagnostics
import Foundation

/// Writes for who has no editor: opens entries as forms, shows them while they are written, and saves them.
///
/// Only files of entries are read or written, and only those that the portal has found under its content folder.
final class Editor: Sendable {
    let token = EditorToken()
    let stage: Stage
    let drafts: DraftPages
    let build: @Sendable () -> BuildOptions
    /// Held while files are looked at and written: of two that save at once the second one finds what the first has written.
    private let turn = NSLock()

    init(stage: Stage, _ build: @escaping @Sendable () -> BuildOptions) {
        self.stage = stage
        self.build = build
        drafts = DraftPages(build)
    }

    /// Why nothing came of a request.
    enum Refusal: Error {
        case noEntry
        case notUTF8
        case unwritable(EntryEdit.Obstacle?)
        case conflict
        case failed(String)
    }

    /// One after the other.
    func inTurn<Result>(_ body: () throws(Refusal) -> Result) throws(Refusal) -> Result {
        turn.lock()
        defer { turn.unlock() }
        return try body()
    }

    /// Where an entry is edited.
    func address(of path: String) -> String { "/\(token.folder)?file=\(SitePath(path).encoded)" }

    /// Where sure cures are asked for.
    var mendAddress: String { "/\(token.folder)\(Self.mendName)" }
    static let mendName = "mend"

    // MARK: What is asked

    func entry(_ path: String) throws(Refusal) -> EditedEntry {
        let opened = try open(path)
        return edited(opened.edit, opened)
    }

    private func edited(_ edit: EntryEdit, _ opened: Opened) -> EditedEntry {
        EditedEntry(
            edit, hash: PageSignature.hash(edit.source.bytes), versions: opened.versions?.all ?? [], opened.portal,
            opened.snapshot.language)
    }

    func look(_ request: EditorRequest) throws(Refusal) -> DraftLook {
        let (opened, bytes) = try written(request)
        let draft = EntryEdit(SourceText(path: request.file, bytes: bytes), opened.portal.reader)
        let previewed = drafts.previewed(bytes, of: request.file, in: opened.snapshot)
        return DraftLook(previewed, of: draft, opened.portal.reader, opened.snapshot.language)
    }

    /// Only where the page with what is being written is, at once: for every letter.
    func sketch(_ request: EditorRequest) throws(Refusal) -> DraftSketch {
        let (opened, bytes) = try written(request)
        let portal = drafts.sketched(bytes, of: request.file, in: opened.snapshot)
        return DraftSketch(page: portal?.addresses[request.file].map(\.encodedFromRoot))
    }

    /// - Returns: the entry as it is now.
    func save(_ request: EditorRequest) throws(Refusal) -> EditedEntry {
        try inTurn { () throws(Refusal) in
            let (opened, bytes) = try written(request, hash: request.hash)
            return try put(bytes, opened)
        }
    }

    /// The file with what is being written in it.
    ///
    /// - Parameter hash: of the bytes that it must still hold; nil where it may have changed.
    private func written(_ request: EditorRequest, hash: String? = nil) throws(Refusal) -> (opened: Opened, bytes: [UInt8]) {
        let opened = try open(request.file, hash: hash)
        guard let bytes = opened.edit.applying(request.fields, text: request.text) else {
            throw .unwritable(opened.edit.obstacle(request.fields, text: request.text))
        }
        return (opened, bytes)
    }

    /// Goes back to what the file held before an earlier saving; what it holds now can be gone back to as well.
    func restore(_ request: RestoreRequest) throws(Refusal) -> EditedEntry {
        try inTurn { () throws(Refusal) in
            let opened = try open(request.file, hash: request.hash)
            guard let bytes = opened.versions?.bytes(of: request.version) else { throw .noEntry }
            return try put(withAliases(bytes, opened), opened)
        }
    }

    /// An earlier version with the addresses that the entry has had since, by which codes and bookmarks find it.
    private func withAliases(_ bytes: [UInt8], _ opened: Opened) -> [UInt8] {
        let path = opened.edit.source.path
        let earlier = EntryEdit(SourceText(path: path, bytes: bytes), opened.portal.reader)
        let own = opened.portal.addresses[path]?.text ?? ""
        return earlier.applying(earlier.aliases(with: opened.edit.aliases, but: own), text: nil) ?? bytes
    }

    func put(_ bytes: [UInt8], _ opened: Opened) throws(Refusal) -> EditedEntry {
        let source = opened.edit.source
        do { try EntrySaving(opened.file, versions: opened.versions).save(bytes, over: source.bytes, at: Self.now) } catch {
            switch error {
            case .changed: throw .conflict
            case .unkept(let reason): throw .failed(EditorWords(language: opened.snapshot.language).unkept(reason))
            case .failed(let reason): throw .failed(EditorWords(language: opened.snapshot.language).reason(reason))
            }
        }
        return edited(EntryEdit(SourceText(path: source.path, bytes: bytes), opened.portal.reader), opened)
    }

    /// - Returns: where the new entry is edited.
    func begin(_ request: NewEntryRequest) throws(Refusal) -> String {
        let snapshot = stage.snapshot
        let words = EditorWords(language: snapshot.language)
        let title = request.title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard let settings = snapshot.portal?.pages.portal.settings, let type = settings.types[request.type], !type.folder.isEmpty else {
            throw .noEntry
        }
        guard let name = EntryName.made(from: title) else { throw .failed(words.noName) }
        let options = build()
        var entry = NewEntry(content: options.content, type: type, name: name, isBundle: false, languages: settings.languages)
        if entry.misreading != nil { entry = entry.renamed() }
        let scaffold = EntryScaffold(
            type, language: settings.languages.first.map(LanguageTag.isChinese) ?? true ? .chinese : .english,
            today: options.now.day(in: settings.timezone), types: settings.types)
        // A share that is away leaves an empty folder.
        let isAway = snapshot.hasHadEntries && ((try? FileManager.default.contentsOfDirectory(atPath: options.content)) ?? []).isEmpty
        if isAway { throw .failed(words.told(.newEntryNowhere(in: URL(filePath: options.content).lastPathComponent))) }
        let problem = try inTurn { () throws(Refusal) in entry.write(scaffold.text(title: title)) }
        if let problem { throw .failed(words.told(problem)) }
        return awaited(entry.path)
    }

    /// - Returns: where a file is edited that the folder's watcher will have found in a moment.
    func awaited(_ path: String) -> String {
        for _ in 0..<100 where stage.snapshot.portal?.diskPath(ofMarkdown: path) == nil { Thread.sleep(forTimeInterval: 0.05) }
        return address(of: path)
    }

    private static var now: Int { Int(Date().timeIntervalSince1970 * 1000) }

    // MARK: Files

    struct Opened {
        let snapshot: Snapshot
        let portal: PreviewedPortal
        /// On the disk.
        let file: String
        let edit: EntryEdit
        let versions: EntryVersions?
    }

    /// - Parameter hash: of the bytes that it must still hold; nil where it may have changed.
    func open(_ path: String, hash: String? = nil) throws(Refusal) -> Opened {
        let snapshot = stage.snapshot
        guard let portal = snapshot.portal, let file = portal.diskPath(ofMarkdown: path),
            let bytes = try? FileReading.bytes(of: file)
        else { throw .noEntry }
        guard TextDecoding.isReadAsSaved(bytes) else { throw .notUTF8 }
        if let hash, PageSignature.hash(bytes) != hash { throw .conflict }
        return Opened(
            snapshot: snapshot, portal: portal, file: file, edit: EntryEdit(SourceText(path: path, bytes: bytes), portal.reader),
            versions: build().versionsFolder.map { EntryVersions($0, of: path) })
    }
}
