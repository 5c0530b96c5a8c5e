import Content
import Diagnostics
import Pages
import Portal
import Publishing
import Reports
import Services

extension Build {
    /// A content folder, read: its settings and templates, and the entries that are published.
    struct Reading {
        let found: Found
        /// The page of each language that lists its terms.
        let glossaryPages: [GlossaryPage]
        let publication: Publication
        /// What those whom entries name have agreed to; `publication` holds nothing beyond it.
        let consents: Consents
        /// Files that can't be read and for which no earlier version stands in.
        let failed: [EntryReader.Reading]
        /// What stands in for files that can't be read.
        let standIns: StandIns
        let copies: [ConflictCopy]
        /// The paths of entries that have had their address since before others wanted it.
        let holders: Set<String>

        var folder: ContentFolder { found.folder }
        var settings: PortalSettings { found.settings }
        var templates: PortalTemplates { found.templates }
        /// The day of the build.
        var today: Day { found.day.today }
        /// Whether there are words that must never appear.
        var hasPrivateWords: Bool { found.privateWords != nil }

        /// What pages are made of: those that are published, with what Lathe itself writes in their manner.
        var entries: [Entry] { publication.published + glossaryPages.map(\.entry) }

        /// Those that can't be read whose earlier pages stay; none whose words nobody can look through.
        var keepsEarlier: [EntryReader.Reading] { hasPrivateWords ? [] : failed.filter { $0.keepsEarlier(on: found.day.days) } }

        /// Those that can't be read and say all the same that they are not to be seen.
        var gone: [(path: String, reason: Publication.Reason)] {
            failed.compactMap { reading in reading.withheld(on: found.day.days).map { (reading.path, $0) } }
        }

        /// Pages for the addresses of withdrawn entries at which readers have found something before.
        func gonePages(_ publisher: Publisher) -> [PlannedPage] {
            publication.withheld.filter { $0.reason == .withdrawn && publisher.hasPublished($0.entry.address.text) }
                .map { .gone($0.entry) }
        }

        /// What is there but not published.
        var unpublished: [UnpublishedEntry] {
            publication.withheld.map { entry, reason in
                // The title of one in error may be what must not be said.
                UnpublishedEntry(
                    id: entry.id, path: entry.source.path, type: entry.type, title: reason == .error ? nil : entry.title, reason: reason)
            }
                + failed.map { reading in
                    let folder = reading.address.id.split(separator: "/").dropLast().first.map(String.init) ?? ""
                    return UnpublishedEntry(
                        id: reading.address.id, path: reading.path, type: settings.types.id(ofFolder: folder), title: reading.title,
                        reason: .error)
                }
        }
    }

    /// Decides what of what was read is published; nil where so much is gone that it can't be meant.
    ///
    /// - Parameter holders: the paths of entries that have had their address since before others wanted it.
    func select(
        _ found: Found, _ read: [EntryReader.Reading], holders: Set<String>, _ report: inout BuildReport, _ memory: inout BuildMemory
    ) -> Reading? {
        let (folder, settings) = (found.folder, found.settings)
        let reader = EntryReader(folder: folder, settings: settings)
        let earlier = earlierTexts(memory)
        if memory.isKept { memory.publication.texts = earlier }
        let readings = LostFiles.marked(read, earlier, folder, reader)
        report.diagnostics += readings.flatMap(\.diagnostics)
        let gone = removals(found, readings, earlier)
        report.diagnostics += gone
        if !gone.isEmpty { return nil }
        let selection = Selection(found, earlier, drafts: options.drafts)
        var chosen = selection.choose(readings)
        if let words = found.privateWords { takeOutExposed(&chosen, readings, selection, found, to: words, &report, &memory) }
        report.diagnostics += chosen.diagnostics + found.day.diagnostics(chosen.publication)
        // What else is wrong with a copy is nobody's work: it is to go.
        let copies = Set(chosen.copies.map(\.path))
        if !copies.isEmpty { report.diagnostics.removeAll { copies.contains($0.place.path) } }
        report.content.take(chosen.publication, failed: chosen.failed)
        report.content.standing = chosen.publication.published.map(\.source.path).filter(chosen.standIns.paths.contains)
        report.content.expiring = chosen.consents.expiring
        if options.advice { report.content.bylines = Bylines(chosen.publication, settings.types) }
        report.times.end("select")
        let pages = glossaryPages(found, chosen.publication.published, &report)
        return Reading(
            found: found, glossaryPages: pages, publication: chosen.publication, consents: chosen.consents, failed: chosen.failed,
            standIns: chosen.standIns, copies: chosen.copies, holders: holders)
    }

    func earlierTexts(_ memory: BuildMemory) -> EarlierTexts {
        if let showing = memory.showing { return EarlierTexts(shown: showing.texts) }
        return EarlierTexts(of: options, knowing: memory.publication.texts)
    }

    /// What went from an earlier site and can't have been meant to.
    private func removals(_ found: Found, _ readings: [EntryReader.Reading], _ earlier: EarlierTexts) -> [Diagnostic] {
        guard !options.allowsRemovals else { return [] }
        return RemovalGuard.check(earlier, found.folder, readings: readings, site: options.output ?? options.site)
            + OwnFiles.gone(found.folder, earlier: options.keptInState(OwnFiles.stateName))
    }

    /// Takes out entries in which words stand that must never appear.
    private func takeOutExposed(
        _ chosen: inout Selection.Chosen, _ readings: [EntryReader.Reading], _ selection: Selection, _ found: Found,
        to words: PrivateWords, _ report: inout BuildReport, _ memory: inout BuildMemory
    ) {
        let (folder, types) = (found.folder, found.settings.types)
        let exposed = exposure(of: chosen.publication.published, types, in: folder, to: words, &memory)
        guard !exposed.isEmpty else { return }
        // What else is wrong with them would show the lines; it is told once the word is gone.
        report.diagnostics.removeAll { exposed[$0.place.path] != nil }
        report.diagnostics += exposed.values.flatMap(\.self)
        chosen = selection.choose(readings.map { exposed[$0.path] == nil ? $0 : $0.exposed })
        // What stands in for one may say it, too, since the word may be new to the list.
        let still = exposure(of: chosen.publication.published, types, in: folder, to: words, &memory)
        report.diagnostics += chosen.standIns.told(still.values.flatMap(\.self))
        chosen.publication.takeOut(exposed: Set(still.keys))
    }
}

extension EntryReader.Reading {
    /// Whether a file that can't be read stays as it was before: not if it says, as far as can be seen, that it is to be gone.
    func keepsEarlier(on days: PublicationDays) -> Bool { withheld(on: days) == nil }

    /// Why a file that can't be read is not to be seen, whatever those agree to whom it names.
    func goesByItself(on days: PublicationDays) -> Publication.Reason? {
        Publication.reason(against: publication, on: days, drafts: false)?.0
    }

    /// Why a file that can't be read is not to be seen, as far as it says so.
    func withheld(on days: PublicationDays) -> Publication.Reason? {
        if let reason = goesByItself(on: days) { return reason }
        if isExposed { return .error }
        return isConsentChanged ? .consent : nil
    }
}
