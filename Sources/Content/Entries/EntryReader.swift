import Diagnostics
import Foundation
import Limits
import Markdown
import Yams

/// Reads Markdown files as entries; a value that every worker may share.
public struct EntryReader: Sendable {
    public let folder: ContentFolder
    public let settings: PortalSettings
    private let anyKey: Set<String>
    private let foldersOfPeople: Set<String>
    let timezone: TimeZone?

    /// The ids that pages use for parts of their own; headings and raw HTML get others.
    public static let pageIDs: Set<String> = [
        "access", "ask", "before-you-start", "cover", "dates", "floors", "foot-types", "foot-ways", "holdings", "how", "log", "main",
        "materials", "my-campus", "rubric", "search-list", "search-q", "steps", "teacher-notes", "trainings", "units",
    ]

    public init(folder: ContentFolder, settings: PortalSettings) {
        self.folder = folder
        self.settings = settings
        timezone = TimeZone(identifier: settings.timezone)
        foldersOfPeople = settings.types.foldersOfPeople
        anyKey = Set(settings.types.all.indices.flatMap { settings.types.fields(of: $0).names })
    }

    /// What became of a file.
    public struct Reading: Sendable {
        /// The file under `content/`.
        public var path: String
        /// nil where the file could not be read; then `address` says which page must stay as it was.
        public var entry: Entry?
        public var address: EntryAddress
        public var diagnostics: [Diagnostic]
        /// What a file that could not be read says, as far as that can be seen, about being published: the fields `status`,
        /// `date` and `expires`. What is withdrawn or a draft doesn't stay as it was before.
        public var publication: [String: Value] = [:]
        /// What a file that could not be read says, as far as that can be seen, about the consent of those whom it names.
        public var consent: ConsentHead?
        /// Whether that differs from what it said when it was published, so that its earlier page can't stay either.
        public var isConsentChanged = false
        /// Whether the same file would be read the same way again: a disk that failed may answer next time.
        public var isLasting = true
        /// The title that a file gives itself that could not be read, for telling who mentions it.
        public var title: String?
        /// Whether it says a word that must never appear, so that not even an earlier page stays unread.
        public var isExposed = false
    }

    public func read(_ file: ContentFolder.FoundFile) -> Reading {
        let address = settings.address(of: file.path)
        guard file.size <= Limits.markdownFile.value else {
            let head = try? folder.head(of: file.path, Limits.frontMatter.value)
            var reading = unreadable(
                file, head ?? [], .fileTooLarge(file.path, size: file.size, most: Limits.markdownFile.value), at: address)
            reading.isLasting = head != nil
            return reading
        }
        let bytes: [UInt8]
        do {
            bytes = try folder.bytes(of: file.path)
        } catch {
            return Reading(
                path: file.path, address: address, diagnostics: [.unreadableFile(file.path, reason: error.reason)], isLasting: false)
        }
        return read(bytes, of: file)
    }

    /// Reads what a file holds, or would hold if it were saved.
    public func read(_ bytes: [UInt8], of file: ContentFolder.FoundFile) -> Reading {
        let address = settings.address(of: file.path)
        switch TextDecoding.decode(bytes) {
        case .utf8(let text):
            let source = SourceText(path: file.path, bytes: text)
            var reading = read(source, at: address, target: file.target)
            if text.count < bytes.count { reading.diagnostics.append(.stackedMarks(source, saved: bytes)) }
            return reading
        case .converted(let bytes, let name):
            var reading = read(SourceText(path: file.path, bytes: bytes), at: address, target: file.target)
            reading.diagnostics.append(.convertedEncoding(file.path, from: name))
            return reading
        case .unreadable(let offset):
            return unreadable(file, bytes, .notText(SourceText(path: file.path, bytes: bytes), at: offset), at: address)
        }
    }

    /// A file of which nothing can be read, for a reason that is known already.
    public func unread(_ path: String, _ diagnostic: Diagnostic) -> Reading {
        Reading(path: path, address: settings.address(of: path), diagnostics: [diagnostic])
    }

    /// What can't be read may say all the same, in those of its bytes that are text, that it is to be gone.
    private func unreadable(
        _ file: ContentFolder.FoundFile, _ bytes: [UInt8], _ diagnostic: Diagnostic, at address: EntryAddress
    ) -> Reading {
        let source = SourceText(path: file.path, bytes: bytes)
        var claims = PublicationHead.claims(in: source, nil, isKey: isKey)
        if draftSign(file.path, file.target) != nil { claims.withholdAsDraft() }
        return Reading(
            path: file.path, address: address, diagnostics: [diagnostic], publication: claims.values, consent: ConsentHead(source, nil))
    }

    /// Reads a text that is at hand.
    ///
    /// - Parameter target: where the file really lies, for one that is reached through a symbolic link.
    public func read(_ source: SourceText, at address: EntryAddress, target: String? = nil) -> Reading {
        var reading = EntryReading(source, at: address, draftSign: draftSign(source.path, target), self)
        var result = reading.read()
        if let target { result.entry = result.entry?.lying(at: target) }
        return result
    }

    /// Whether a title that a writer gave speaks of draughts or drafts, as the file's name does.
    func isAbout(_ word: String, _ title: String, named address: EntryAddress) -> Bool {
        title != nameInWords(address) && title.lowercased().hasPrefix(word.lowercased())
    }

    /// What of its own path, or of the place where it really lies, says that an entry is a draft.
    private func draftSign(_ path: String, _ target: String?) -> DraftPath.Sign? {
        DraftPath.sign(path, people: foldersOfPeople) ?? target.flatMap { DraftPath.sign($0, people: foldersOfPeople) }
    }

    /// The front matter of a text.
    func fence(of source: SourceText) -> Range<Int>? { fenced(source).yaml }

    func fenced(_ source: SourceText) -> FrontMatterFence { FrontMatterFence.find(in: source, isKey: isKey) }

    func isKey(_ word: String) -> Bool {
        anyKey.contains(word) || anyKey.contains(PlainKey.of(word).lowercased())
    }

    /// The top folder of an id decides its type.
    func folderOfType(_ id: String) -> String {
        guard let slash = id.firstIndex(of: "/") else { return "" }
        return String(id[..<slash])
    }

    func markdownOptions(title: String?, hasSteps: Bool) -> MarkdownParser.Options {
        var options = MarkdownParser.Options(highlighting: settings.highlighting, reservedIDs: Self.pageIDs)
        options.movesHeadings = true
        if let title, !title.isEmpty {
            options.isTitle = { TitleWords.areSame($0, title) }
        } else {
            options.isTitle = { StepLabel($0) == nil }
        }
        if hasSteps { options.isBoldHeading = { StepLabel($0)?.hasWord ?? false } }
        return options
    }

    /// The path without the ending, whose dot ends no name.
    func stem(of path: String) -> String {
        path.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(path[..<$0]) } ?? path
    }

    /// The file's name as a title.
    func nameInWords(_ address: EntryAddress) -> String {
        let name = address.id.pathParts.last.map(String.init) ?? settings.words("title", in: address.language) ?? "index"
        return name.replacing("-", with: " ").replacing("_", with: " ")
    }

    /// `language:` in the front matter counts where the file's name says nothing.
    func applyLanguage(_ value: Value?, _ address: inout EntryAddress, _ source: SourceText, _ diagnostics: inout [Diagnostic]) {
        guard let value, let text = value.text else { return }
        let meant = [LanguageTag.named(text), LanguageTag.meant(text)].compactMap(\.self)
        guard let tag = meant.first(where: settings.languages.contains) else {
            diagnostics.append(.unknownLanguage(text, languages: settings.languages, at: source.place(value.place)))
            return
        }
        guard tag != address.language, address.language == settings.languages.first else { return }
        address.settle(tag)
    }
}
