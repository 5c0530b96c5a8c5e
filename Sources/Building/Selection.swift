import Content
import Diagnostics

/// Decides what of a folder is published, with what stands in for that which can't be read.
struct Selection {
    private let found: Build.Found
    private let earlier: EarlierTexts
    private let drafts: Bool

    /// What came of it.
    struct Chosen {
        var publication: Publication
        let consents: Consents
        /// Files that can't be read and for which no earlier version stands in.
        let failed: [EntryReader.Reading]
        let standIns: StandIns
        /// What lies beside an entry's own file as a copy of it.
        let copies: [ConflictCopy]
        let diagnostics: [Diagnostic]
    }

    /// - Parameter earlier: what was published before.
    init(_ found: Build.Found, _ earlier: EarlierTexts, drafts: Bool) {
        self.found = found
        self.earlier = earlier
        self.drafts = drafts
    }

    func choose(_ readings: [EntryReader.Reading]) -> Chosen {
        let (folder, settings, days) = (found.folder, found.settings, found.day.days)
        let unread = readings.filter { $0.entry == nil }
        let standIns = StandIns(
            for: unread.filter { $0.goesByItself(on: days) == nil }, EntryReader(folder: folder, settings: settings), earlier)
        let failed = unread.filter { !standIns.paths.contains($0.path) }.map { reading in
            var reading = reading
            reading.isConsentChanged = standIns.refused.contains(reading.path)
            return reading
        }
        let entries = Translations.completed(
            readings.compactMap(\.entry) + standIns.entries, languages: settings.languages, unread: failed)
        let missing = RequiredFields.check(entries, types: settings.types)
        var publication = Publication(of: entries, on: days, drafts: drafts)
        let texts = publication.heldBackByTexts(on: days)
        var consents = Consents(entries, settings: settings, today: days.ending)
        lazy var folded = folder.foldedFiles
        consents.apply(to: &publication) { reference, from in
            SitePath.resolve(reference, in: from).flatMap { folder.files[$0.text]?.path ?? folded[$0.folded] }
        }
        let copies = ConflictCopies.find(entries, among: folder.markdown)
        publication.takeOut(copies: Set(copies.map(\.path)))
        let sections = publication.takeOutBelowSections(drafts ? [:] : heldSections(unread)).map(Diagnostic.sectionHeldBack)
        let twins = publication.takeOutTwins().map { Diagnostic.twinHeldBack($0.entry, $0.other) }
        return Chosen(
            publication: publication, consents: consents, failed: failed, standIns: standIns, copies: copies,
            diagnostics: standIns.told(missing + texts + consents.diagnostics + sections + twins)
                + standIns.toTell.map(Diagnostic.heldBackForConsent))
    }

    /// The folders of which a file of their own says that nothing of them is to be published yet, though it can't be read.
    private func heldSections(_ unread: [EntryReader.Reading]) -> [String: String] {
        var sections = SectionSettings.held(in: found.folder)
        for reading in unread where Publication.isOfSection(reading.path, id: reading.address.id) {
            guard let reason = reading.goesByItself(on: found.day.days), Publication.holdsSections.contains(reason) else { continue }
            sections[SitePath(reading.path).folder] = reading.path
        }
        return sections
    }
}
