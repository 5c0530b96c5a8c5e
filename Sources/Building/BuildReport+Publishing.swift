import Content
import Diagnostics
import Pages
import Publishing
import Search
import Workers

extension BuildReport {
    /// Renders the pages and hands them, the assets and the files to the publisher; the site changes at the end, all at once.
    mutating func publish(
        _ pages: PortalPages, _ media: MediaStage, _ search: SearchIndex, _ read: Build.Reading, to output: String, state: String?, _ workers: Workers, _ progress: BuildProgress
    ) {
        do {
            // The search's entry comes last, so that no reader's client looks for files that are not there yet.
            let publisher = try Publisher.open(output, state: state, options: .init(last: ["search/entry.json", "search/entry.js"]))
            for asset in pages.templates.assets { publisher.write(asset.path.text, asset.bytes, isAsset: true) }
            diagnostics += workers.map(media.files.count) { media.publish($0, to: publisher) }.compactMap(\.self)
            let planned = pages.plan.pages
            _ = progress.map(.rendering, planned.count, workers) { index in
                guard !publisher.hasProblems else { return }
                var bytes: [UInt8] = []
                bytes.reserveCapacity(64 * 1024)
                pages.render(planned[index], into: &bytes)
                publisher.write(planned[index].path.text, bytes)
            }
            publisher.write("search/search.js", pages.templates.searchClient)
            if !publisher.hasProblems { search.write(workers) { publisher.write($0, $1) } }
            keepEarlierPages(of: read.keepsEarlier.map(\.address), pages, in: media, publisher)
            for file in read.earlier.changes(for: pages.entries) { publisher.keepInState(file.name, file.bytes) }
            let summary = try publisher.commit()
            diagnostics += summary.errors + summary.warnings
            publishing = summary
        } catch {
            diagnostics += error.diagnostics
            isStopped = true
        }
    }

    /// An entry that can't be read keeps its earlier page, with the files beside it.
    private func keepEarlierPages(of failed: [EntryAddress], _ pages: PortalPages, in media: MediaStage, _ publisher: Publisher) {
        for address in failed {
            publisher.keep(address.page.text)
            for file in pages.filesBesidePage(at: address.page, language: address.language) { publisher.keep(file.text) }
            for path in media.folder.files.keys where SitePath(path).folder == address.folder { publisher.keep(path) }
        }
    }
}
