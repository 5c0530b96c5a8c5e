import Content
import Diagnostics
import Outputs
import Pages
import Publishing
import Routes
import Search
import Services
import Workers

extension Build {
    /// What a run has to publish, besides the files beside entries, which the publisher has already.
    struct Made: Sendable {
        let pages: PortalPages
        let beside: OutputPlan
        let search: SearchIndex
        let read: Reading
    }

    /// What came of publishing.
    struct Published: Sendable {
        var times: StageTimes
        /// nil where nothing could be published.
        var summary: PublishingSummary?
        var diagnostics: [Diagnostic] = []
        /// How many pages and files beside them were made.
        var rendered = 0
        /// Whether something was taken off the site that must not be anywhere any more.
        var hidesMore = false
        /// Whether publishing broke off after some files had got their places.
        var leavesParts = false
    }

    /// The file of the state folder in which stands where each code leads.
    static let codesState = "codes"

    /// Renders the pages and the files beside them and hands them and the assets to the publisher; the site changes at the end,
    /// all at once.
    ///
    /// - Parameter standing: what comes out as the session's last run published it.
    func publish(
        _ made: Made, _ standing: KeptPages.Standing, _ memory: inout BuildMemory, to publisher: Publisher, _ published: inout Published
    ) {
        do {
            for asset in made.pages.templates.assets { publisher.write(asset.path.text, asset.bytes, isAsset: true) }
            write(made.pages, made.beside.files, standing: standing.pages, to: publisher, &published)
            for script in made.pages.templates.searchClient { publisher.write(script.path.text, script.bytes) }
            published.times.end("pages and outputs")
            if !publisher.hasProblems { write(made.search, standing, &memory, to: publisher) }
            published.times.end("search")
            let read = made.read
            keepEarlierPages(of: read.keepsEarlier.map(\.address), made, publisher)
            if !publisher.hasProblems {
                OfflineFiles(publisher.handedOver, made.pages).write(to: publisher)
                if made.pages.files.link(Addresses.wholePortal) != nil { try? WholePortal(publisher).write(workers, to: publisher) }
            }
            published.times.end("offline")
            let ownFiles = OwnFiles.present(read.folder)
            publisher.keepInState(OwnFiles.stateName, ownFiles)
            publisher.keepInState(PublicationDay.stateName, read.found.day.kept)
            publisher.keepInState(Self.codesState, CodeHolders(made.pages.makerspace, made.pages.portal).bytes)
            let earlier = EarlierTexts(knowing: memory.publication.texts, read: publisher.earlier)
            let hidden = HiddenSince(read)
            published.hidesMore = hidden.isMore(than: publisher.earlier(HiddenSince.stateName), after: earlier)
            if published.hidesMore { publisher.forgetEarlierSites() }
            publisher.keepInState(HiddenSince.stateName, hidden.bytes)
            for file in earlier.changes(for: made.pages.entries.filter { !$0.isGlossary }) {
                publisher.keepInState(file.name, file.bytes())
            }
            published.times.end("texts")
            let summary = try publisher.commit()
            published.diagnostics = summary.errors + summary.warnings
            published.summary = summary
            published.times.end("commit")
        } catch {
            published.diagnostics = error.diagnostics
            published.leavesParts = error.leavesParts
        }
    }

    private func write(
        _ pages: PortalPages, _ files: [OutputFile], standing: Set<PlannedPage>, to publisher: Publisher, _ published: inout Published
    ) {
        let planned = pages.plan.pages
        let context = OutputContext(pages)
        // What takes longest comes first, so that no worker is left alone with it at the end.
        let areNew = progress.map(.rendering, files.count + planned.count, workers) { index in
            guard !publisher.hasProblems else { return false }
            guard index >= files.count else {
                publisher.write(files[index].path.text, files[index].bytes(context))
                return true
            }
            let page = planned[index - files.count]
            if standing.contains(page), publisher.leave(page.path.text) { return false }
            var bytes: [UInt8] = []
            bytes.reserveCapacity(64 * 1024)
            pages.render(page, into: &bytes)
            publisher.write(page.path.text, bytes)
            return true
        }
        published.rendered = areNew.count { $0 }
    }

    private func write(_ search: SearchIndex, _ standing: KeptPages.Standing, _ memory: inout BuildMemory, to publisher: Publisher) {
        guard memory.isKept else { return search.write(workers, to: IndexSite(write: { publisher.write($0, $1) })) }
        let site = IndexSite(write: { publisher.write($0, $1) }, leave: { publisher.leave($0) })
        search.write(workers, keeping: &memory.publication.index, fieldsStand: standing.fieldsStand, to: site)
    }

    /// An entry that can't be read keeps its earlier page, with the files beside it.
    private func keepEarlierPages(of failed: [EntryAddress], _ made: Made, _ publisher: Publisher) {
        if failed.isEmpty { return }
        let addresses = made.pages.portal.fileAddresses
        let withheld = WithheldFiles(made.read, made.pages.portal, showsDrafts: options.drafts)
        let files = Dictionary(grouping: made.read.folder.files.keys) { SitePath($0).folder }
        for address in failed where publisher.hasPublished(address.page.text) {
            publisher.keep(address.page.text)
            let own = Addresses(language: address.language, languages: made.read.settings.languages)
            for file in made.beside.outputs.files(besidePageAt: address.page, own) { publisher.keep(file.text) }
            for path in files[address.folder] ?? [] where withheld.reason(path) == nil { publisher.keep(addresses[path].text) }
        }
    }
}
