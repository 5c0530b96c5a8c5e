import Diagnostics
import Limits
import Markdown
import Yams

/// One text as it is read: its head, what holds the page back, its address, then the text itself.
struct EntryReading {
    let reader: EntryReader
    let source: SourceText
    /// In `ContentTypes.all`.
    let type: TypeID
    let fence: FrontMatterFence
    /// What of its own path, or of the place where it really lies, says that it is a draft.
    let draftSign: DraftPath.Sign?
    private let id: String
    var address: EntryAddress
    var diagnostics: [Diagnostic]
    var claims: PublicationClaims
    var fields: [String: Value] = [:]
    private(set) var unread: Set<String> = []
    private(set) var blank: [String: Range<Int>] = [:]

    init(_ source: SourceText, at address: EntryAddress, draftSign: DraftPath.Sign?, _ reader: EntryReader) {
        self.reader = reader
        self.source = source
        self.address = address
        self.draftSign = draftSign
        id = address.id
        type = reader.settings.types.id(ofFolder: reader.folderOfType(address.id))
        fence = FrontMatterFence.find(in: source, isKey: reader.isKey)
        diagnostics = fence.diagnostics
        claims = PublicationClaims(source: source)
    }

    var contentType: ContentType { reader.settings.types.all[type] }
    private var table: FieldTable { reader.settings.types.fields(of: type) }

    mutating func read() -> EntryReader.Reading {
        if let place = ConflictMarks.place(in: source) { return conflicting(at: place) }
        if let range = fence.yaml {
            guard readHead(range, of: fence.plain ?? source) else { return failed() }
        } else {
            readWithoutHead()
        }
        heedStrayHead()
        heedPath()
        fields.merge(claims.values) { _, claimed in claimed }
        guard settleAddress(), let document = readText() else { return failed() }
        return entry(document)
    }

    // MARK: What can't be read

    /// What is known all the same of a text that can't be read.
    private func failed() -> EntryReader.Reading {
        var claims = claims
        if draftSign != nil { claims.withholdAsDraft() }
        return EntryReader.Reading(
            path: source.path, address: address, diagnostics: diagnostics, publication: claims.values,
            consent: ConsentHead(source, fence.yaml), title: fence.yaml.flatMap { EntryTitle.unread(in: source, $0) })
    }

    /// A file in which two versions stand, with the marks of Git between them.
    private mutating func conflicting(at place: Range<Int>) -> EntryReader.Reading {
        claims = PublicationHead.claims(in: source, fence.yaml, isKey: reader.isKey)
        if claims.values["status"] == nil, let line = PublicationBelowText.line(in: source, isKey: reader.isKey) {
            claims.withhold(as: line.status)
        }
        diagnostics = [.mergeConflict(at: source.place(place))]
        return failed()
    }

    // MARK: The head

    /// Reads the front matter and what stands right below it.
    ///
    /// - Parameter head: the text with its front matter as YAML has it.
    /// - Returns: whether it could be read.
    private mutating func readHead(_ range: Range<Int>, of head: SourceText) -> Bool {
        let (reader, table) = (reader, table)
        let parsed = FrontMatterParser(source: head, range: range, isKey: { reader.isKey($0) || Self.holdsBack($0) }) { table[$0] }
            .parse()
        guard !parsed.diagnostics.contains(where: { $0.severity == .error }) else {
            diagnostics += fence.told(parsed.diagnostics, in: source)
            claims = PublicationHead.claims(in: head, range, isKey: reader.isKey)
            claims.takeForbiddingLine(in: range)
            return false
        }
        if let mapping = parsed.root?.mapping.map(MergedMapping.of) {
            guard readFields(mapping, range, of: head, slips: parsed.diagnostics) else { return false }
        } else {
            diagnostics += fence.told(parsed.diagnostics, in: source)
        }
        if claims.values["status"] == nil, fence.inBody == nil,
            let line = PublicationBelowText.above(range.lowerBound, in: head)
                ?? PublicationBelowHeading.line(in: head, below: fence.body)
                ?? PublicationBelowText.unopened(in: head, from: fence.body, isKey: reader.isKey)
        {
            claims.withhold(as: line.status)
            diagnostics.append(.heldBack(byWord: line.text, at: head.place(line.place)))
        }
        return true
    }

    /// Whether a word is about nothing but being published, or about consent to it.
    private static func holdsBack(_ key: String) -> Bool { PublicationWords.isSure(key) || ConsentWords.isAboutConsent(key) }

    /// Reads the fields, first those that say whether the page is to be seen.
    ///
    /// - Parameter slips: what was told of the YAML.
    private mutating func readFields(_ given: Node.Mapping, _ range: Range<Int>, of head: SourceText, slips: [Diagnostic]) -> Bool {
        var values = FieldReader(
            source: head, firstLine: head.place(range.lowerBound..<range.lowerBound).line,
            vocabularies: reader.settings.types.vocabularies, timezone: reader.timezone)
        if contentType.folder.isEmpty { values.folderHint = FolderHint(id: id, types: reader.settings.types) }
        values.status = values.statusWords(in: given, table)
        values.body = fence.body
        values.language = address.language
        let (mapping, told) = DividedMoment.settled(given, table, values)
        values.diagnostics += told
        values.tellOfAddress(in: mapping, table)
        values.tellOfRemarks(in: mapping, table)
        var publication = PublicationReader(
            source: head, table: table, fields: values, isOfPerson: contentType.name == ContentType.person.name)
        let rest = publication.take(from: mapping)
        publication.takeForbiddingLine(in: range)
        claims = publication.claims
        fields = values.values(of: rest, publication.table, typeLabel: contentType.label)
        (unread, blank) = (values.unread, values.blank)
        diagnostics += fence.told(TwiceTold.folded(slips, claims.diagnostics + values.diagnostics, in: head), in: source)
        return !values.diagnostics.contains { $0.severity == .error }
    }

    /// A text without front matter may say in other ways that it isn't to be seen.
    private mutating func readWithoutHead() {
        claims = PublicationHead.claims(in: source, nil, asksConsent: table["consent"] != nil, isKey: reader.isKey)
        if claims.values["status"] == nil,
            let line = PublicationBelowHeading.line(in: source) ?? PublicationBelowText.line(in: source, isKey: reader.isKey)
                ?? PublicationBelowText.unopened(in: source, from: fence.body, isKey: reader.isKey)
        {
            claims.withhold(as: line.status)
            diagnostics.append(.heldBack(byWord: line.text, at: source.place(line.place)))
        }
        diagnostics += claims.diagnostics
    }

    // MARK: What holds it back besides

    /// A head in the middle of the text.
    private mutating func heedStrayHead() {
        guard fence.inBody == nil else { return }
        let stray = StrayHead(in: source, from: fence.body, isKey: reader.isKey)
        fields.merge(stray.fields) { own, _ in own }
        guard claims.values["status"] == nil else { return }
        claims.withhold(for: stray.diagnostics)
        diagnostics += stray.diagnostics
    }

    /// `_drafts/`, `lamp.draft.md`; a word that begins the file's name is looked at when the title is known.
    private mutating func heedPath() {
        guard let draftSign, leadingWord == nil, !(draftSign.givesWay && claims.values["status"]?.term?.id == "published") else { return }
        if claims.values["status"] == nil, let named = Diagnostic.namedAsDraft(source.path, draftSign) { diagnostics.append(named) }
        claims.withholdAsDraft()
    }

    /// The word at the beginning of the file's name that may say that it is a draft.
    var leadingWord: String? { if case .leading(let word)? = draftSign { word } else { nil } }

    // MARK: The address

    /// Takes the language and the last part of the address from the fields; false where the page can't have that address.
    private mutating func settleAddress() -> Bool {
        if let first = reader.settings.languages.first, fields["language"] == nil, let language = reader.settings.unnamed[source.path] {
            diagnostics.append(.languageReadAsMeant(source.path, language, first: first))
        }
        reader.applyLanguage(fields["language"], &address, source, &diagnostics)
        if let slug = fields["slug"], !reader.apply(slug, to: &address, source, &diagnostics) { return false }
        if EntryAddress.isForbidden(reader.stem(of: source.path)) { diagnostics.append(.nameMended(source.path, to: address.page)) }
        guard let part = address.page.text.pathParts.first(where: { $0.utf8.count > Limits.fileName.value }) else { return true }
        diagnostics.append(.nameTooLong(source.path, part: String(part)))
        return false
    }
}
