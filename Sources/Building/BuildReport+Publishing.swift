import Content
import Diagnostics
import Outputs
import Pages
import Publishing
import Routes
import Search
import Workers

extension BuildReport {
    /// Renders the pages and the files beside them and hands them and the assets to the publisher, which has the files already; the site changes at the end, all at once.
    mutating func publish(
        _ pages: PortalPages, _ beside: OutputPlan, _ search: SearchIndex, _ read: Build.Reading, to publisher: Publisher, _ workers: Workers,
        _ progress: BuildProgress
    ) {
        let files = beside.files
        do {
            for asset in pages.templates.assets { publisher.write(asset.path.text, asset.bytes, isAsset: true) }
            let planned = pages.plan.pages
            let context = OutputContext(pages)
            // What takes longest comes first, so that no worker is left alone with it at the end.
            _ = progress.map(.rendering, files.count + planned.count, workers) { index in
                guard !publisher.hasProblems else { return }
                guard index >= files.count else {
                    publisher.write(files[index].path.text, files[index].bytes(context))
                    return
                }
                let page = planned[index - files.count]
                var bytes: [UInt8] = []
                bytes.reserveCapacity(64 * 1024)
                pages.render(page, into: &bytes)
                publisher.write(page.path.text, bytes)
            }
            publisher.write(Addresses.searchScript.text, pages.templates.searchClient)
            if !publisher.hasProblems { search.write(workers) { publisher.write($0, $1) } }
            keepEarlierPages(of: read.keepsEarlier.map(\.address), beside.outputs, in: read.folder, read.settings.languages, publisher)
            let ownFiles = OwnFiles.present(read.folder)
            publisher.keepInState(OwnFiles.stateName, ownFiles)
            for file in EarlierTexts(read: publisher.earlier).changes(for: pages.entries) { publisher.keepInState(file.name, file.bytes()) }
            let summary = try publisher.commit()
            diagnostics += summary.errors + summary.warnings
            publishing = summary
        } catch {
            diagnostics += error.diagnostics
            isStopped = true
        }
    }

    /// An entry that can't be read keeps its earlier page, with the files beside it.
    private func keepEarlierPages(
        of failed: [EntryAddress], _ outputs: [any Output], in folder: ContentFolder, _ languages: [String], _ publisher: Publisher
    ) {
        for address in failed where publisher.hasPublished(address.page.text) {
            publisher.keep(address.page.text)
            let addresses = Addresses(language: address.language, languages: languages)
            for file in outputs.files(besidePageAt: address.page, addresses) { publisher.keep(file.text) }
            for path in folder.files.keys where SitePath(path).folder == address.folder { publisher.keep(path) }
        }
    }
}
