import Content
import Outputs
import Pages
import Portal

/// What the pages of a run are made from: by it the next run finds out which of them would come out the same.
struct PageInputs: Sendable {
    let settings: SettingsMark
    let portal: Portal
    let templates: PortalTemplates.Mark
    /// The files that pages show or offer, as they were found.
    let files: [String: ContentFolder.FoundFile]
    let media: MediaFindings
    let register: [UInt8]
    let unpublished: [UnpublishedEntry]
    let pending: [String]
    /// What is made besides the pages, to which they lead.
    let beside: [SitePath]

    init(_ read: Build.Reading, _ portal: Portal, _ media: MediaFindings, _ beside: OutputPlan) {
        self.beside = beside.files.map(\.path)
        settings = SettingsMark(read.settings)
        self.portal = portal
        templates = read.templates.mark
        files = portal.files.keys.reduce(into: [:]) { $0[$1] = read.folder.files[$1] }
        self.media = media
        register = read.found.register.source?.bytes ?? []
        unpublished = read.unpublished
        pending = read.publication.pending.map(\.id)
    }

    /// Whether the settings and the templates are those of an earlier run.
    func hasWords(of earlier: PageInputs) -> Bool { settings == earlier.settings && templates == earlier.templates }

    /// The entries whose own pages may come out otherwise than at an earlier run; nil where any page may.
    ///
    /// Only what the text of an entry says between its headings and links is for its own page alone. All else may be shown
    /// elsewhere, so that nothing is kept when it changes.
    func changedEntries(since earlier: PageInputs) -> Set<EntryID>? {
        guard hasWords(of: earlier), register == earlier.register, portal.hasGlossary(of: earlier.portal), beside == earlier.beside,
            pending == earlier.pending,
            files == earlier.files, media.shown == earlier.media.shown,
            media.withheld == earlier.media.withheld,
            unpublished == earlier.unpublished, portal.isLinkedLike(earlier.portal)
        else { return nil }
        var changed: Set<EntryID> = []
        for id in portal.entries.indices {
            let (entry, before) = (portal.entries[id], earlier.portal.entries[id])
            guard entry.hasPublicFace(of: before) else { return nil }
            if entry.source.bytes != before.source.bytes { changed.insert(id) }
        }
        return changed
    }
}
