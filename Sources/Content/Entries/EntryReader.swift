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
    private let timezone: TimeZone?

    /// The ids that pages use for parts of their own; headings and raw HTML get others.
    public static let pageIDs: Set<String> = [
        "access", "ask", "before-you-start", "cover", "dates", "floors", "foot-types", "foot-ways", "holdings", "how", "log", "main",
        "materials", "my-campus", "rubric", "search-list", "search-q", "steps", "teacher-notes", "trainings", "units",
    ]

    public init(folder: ContentFolder, settings: PortalSettings) {
        self.folder = folder
        self.settings = settings
        timezone = TimeZone(identifier: settings.timezone)
        anyKey = Set(settings.types.all.indices.flatMap { settings.types.fields(ofTypeAt: $0).names })
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
    public func read(_ source: SourceText, at given: EntryAddress, target: String? = nil) -> Reading {
        var address = given
        let type = settings.types.position(ofFolder: folderOfType(given.id))
        let fence = FrontMatterFence.find(in: source, isKey: isKey)
        var diagnostics = fence.diagnostics
        var claims = PublicationClaims(source: source)
        let draftSign = draftSign(source.path, target)
        func failed() -> Reading {
            var claims = claims
            if draftSign != nil { claims.withholdAsDraft() }
            return Reading(
                path: source.path, address: address, diagnostics: diagnostics, publication: claims.values,
                consent: ConsentHead(source, fence.yaml), title: fence.yaml.flatMap { EntryTitle.unread(in: source, $0) })
        }
        if let place = ConflictMarks.place(in: source) {
            claims = PublicationHead.claims(in: source, fence.yaml, isKey: isKey)
            if claims.values["status"] == nil, let line = PublicationBelowText.line(in: source, isKey: isKey) {
                claims.withhold(as: line.status)
            }
            diagnostics = [.mergeConflict(at: source.place(place))]
            return failed()
        }
        var fields: [String: Value] = [:]
        var unread: Set<String> = []
        var blank: [String: Range<Int>] = [:]
        if let range = fence.yaml {
            let written = source
            let source = fence.plain ?? source
            let table = settings.types.fields(ofTypeAt: type)
            let parsed = FrontMatterParser(source: source, range: range, isKey: { isKey($0) || Self.holdsBack($0) }) { table[$0] }
                .parse()
            if parsed.diagnostics.contains(where: { $0.severity == .error }) {
                diagnostics += fence.told(parsed.diagnostics, in: written)
                claims = PublicationHead.claims(in: source, range, isKey: isKey)
                claims.takeForbiddingLine(in: range)
                return failed()
            }
            if let mapping = parsed.root?.mapping.map(MergedMapping.of) {
                var reader = FieldReader(
                    source: source, firstLine: source.place(range.lowerBound..<range.lowerBound).line,
                    vocabularies: settings.types.vocabularies, timezone: timezone)
                if settings.types.all[type].folder.isEmpty { reader.folderHint = FolderHint(id: given.id, types: settings.types) }
                reader.status = reader.statusWords(in: mapping, table)
                reader.body = fence.body
                let (mapping, told) = DividedMoment.settled(mapping, table, reader)
                reader.diagnostics += told
                reader.tellOfAddress(in: mapping, table)
                reader.tellOfRemarks(in: mapping, table)
                var publication = PublicationReader(
                    source: source, table: settings.types.fields(ofTypeAt: type), fields: reader,
                    isOfPerson: settings.types.all[type].name == ContentType.person.name)
                let rest = publication.take(from: mapping)
                publication.takeForbiddingLine(in: range)
                claims = publication.claims
                fields = reader.values(of: rest, publication.table, typeLabel: settings.types.all[type].label)
                unread = reader.unread
                blank = reader.blank
                let values = claims.diagnostics + reader.diagnostics
                diagnostics += fence.told(TwiceTold.folded(parsed.diagnostics, values, in: source), in: written)
                if reader.diagnostics.contains(where: { $0.severity == .error }) { return failed() }
            } else {
                diagnostics += fence.told(parsed.diagnostics, in: written)
            }
            if claims.values["status"] == nil, fence.inBody == nil,
                let line = PublicationBelowHeading.line(in: source, below: fence.body)
                    ?? PublicationBelowText.unopened(in: source, from: fence.body, isKey: isKey)
            {
                claims.withhold(as: line.status)
                diagnostics.append(.heldBack(byWord: line.text, at: source.place(line.place)))
            }
        } else {
            claims = PublicationHead.claims(
                in: source, nil, asksConsent: settings.types.fields(ofTypeAt: type)["consent"] != nil, isKey: isKey)
            if claims.values["status"] == nil,
                let line = PublicationBelowHeading.line(in: source) ?? PublicationBelowText.line(in: source, isKey: isKey)
                    ?? PublicationBelowText.unopened(in: source, from: fence.body, isKey: isKey)
            {
                claims.withhold(as: line.status)
                diagnostics.append(.heldBack(byWord: line.text, at: source.place(line.place)))
            }
            diagnostics += claims.diagnostics
        }
        if fence.inBody == nil {
            let stray = StrayHead(in: source, from: fence.body, isKey: isKey)
            fields.merge(stray.fields) { own, _ in own }
            if claims.values["status"] == nil {
                claims.withhold(for: stray.diagnostics)
                diagnostics += stray.diagnostics
            }
        }
        var leading: String?
        if case .leading(let word)? = draftSign { leading = word }
        if let draftSign, leading == nil, !(draftSign.givesWay && claims.values["status"]?.term?.id == "published") {
            if claims.values["status"] == nil, let named = Diagnostic.namedAsDraft(source.path, draftSign) { diagnostics.append(named) }
            claims.withholdAsDraft()
        }
        fields.merge(claims.values) { _, claimed in claimed }
        applyLanguage(fields["language"], &address, source, &diagnostics)
        if let slug = fields["slug"], !apply(slug, to: &address, source, &diagnostics) { return failed() }
        if EntryAddress.isForbidden(stem(of: source.path)) { diagnostics.append(.nameMended(source.path, to: address.page)) }
        if let part = address.page.text.pathParts.first(where: { $0.utf8.count > Limits.fileName.value }) {
            diagnostics.append(.nameTooLong(source.path, part: String(part)))
            return failed()
        }
        let hasSteps = settings.types.all[type].hasSteps
        var parsed = MarkdownParser.parse(
            fence.inBody.map(source.blanking) ?? source, body: fence.body..<source.bytes.count,
            options: markdownOptions(title: fields["title"]?.text, hasSteps: hasSteps))
        diagnostics += parsed.diagnostics
        if parsed.diagnostics.contains(where: { $0.severity == .error }) { return failed() }
        if EntryTitle.isMissing(given: fields["title"]?.text, in: parsed.document, hasSteps: hasSteps),
            let first = parsed.document.outline.first
        {
            diagnostics.append(.titleMissing(nameInWords(address), hasFrontMatter: fence.yaml != nil, at: source.place(first.place)))
        }
        let bounds = EntryBounds(source: source)
        let wholeTitle = EntryTitle.settle(
            given: fields["title"]?.text, in: &parsed.document, of: source, hasSteps: hasSteps, elseName: nameInWords(address))
        if hasSteps {
            for step in StepHeadings.repeated(in: parsed.document.outline) {
                let heading = parsed.document.outline[step.heading]
                diagnostics.append(.stepNumberRepeated(heading.title, shown: step.shown, at: source.place(heading.place)))
            }
        }
        let title = bounds.title(wholeTitle, fields["title"], &diagnostics)
        if fields["status"] == nil {
            if let mark = DraftMark.inTitle(title) {
                claims.withholdAsDraft()
                diagnostics.append(.heldBack(byWord: mark, at: fields["title"].map { source.place($0.place) } ?? .file(source.path)))
            } else if let leading, !isAbout(leading, title, named: address),
                let told = Diagnostic.namedAsDraft(source.path, .leading(leading))
            {
                claims.withholdAsDraft()
                diagnostics.append(told)
            }
            fields["status"] = claims.values["status"]
        }
        let entry = Entry(
            id: address.id, type: type, language: address.language, address: address.page, source: source,
            folder: address.folder, isIndex: address.isIndex, isInLanguageFolder: address.isInLanguageFolder,
            fields: bounds.within(fields, &diagnostics), unread: unread, blank: blank, title: title,
            document: parsed.document)
        return Reading(path: source.path, entry: entry, address: address, diagnostics: diagnostics)
    }

    /// Whether a word is about nothing but being published, or about consent to it.
    private static func holdsBack(_ key: String) -> Bool { PublicationWords.isSure(key) || ConsentWords.isAboutConsent(key) }

    /// Whether a title that a writer gave speaks of draughts or drafts, as the file's name does.
    private func isAbout(_ word: String, _ title: String, named address: EntryAddress) -> Bool {
        title != nameInWords(address) && title.lowercased().hasPrefix(word.lowercased())
    }

    /// What of its own path, or of the place where it really lies, says that an entry is a draft.
    private func draftSign(_ path: String, _ target: String?) -> DraftPath.Sign? {
        DraftPath.sign(path) ?? target.flatMap(DraftPath.sign)
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

    private func markdownOptions(title: String?, hasSteps: Bool) -> MarkdownParser.Options {
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
    private func stem(of path: String) -> String {
        path.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(path[..<$0]) } ?? path
    }

    /// The file's name as a title.
    private func nameInWords(_ address: EntryAddress) -> String {
        let name = address.id.pathParts.last.map(String.init) ?? settings.words("title", in: address.language) ?? "index"
        return name.replacing("-", with: " ").replacing("_", with: " ")
    }

    /// `language:` in the front matter counts where the file's name says nothing.
    private func applyLanguage(_ value: Value?, _ address: inout EntryAddress, _ source: SourceText, _ diagnostics: inout [Diagnostic]) {
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
