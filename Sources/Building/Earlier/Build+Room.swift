import Content
import Diagnostics
import Publishing
import Routes

extension Build {
    /// Takes off the site what must be gone from it, where no room was left to publish: so it is gone though the disk is full, and what
    /// it leaves is often room enough for the rest.
    ///
    /// - Returns: the pages that were taken off.
    func takenDown(after report: BuildReport) -> [String] {
        guard report.isStopped, let output = options.output, report.diagnostics.contains(where: { $0.is(PublishingDiagnostics.diskFull) })
        else {
            return []
        }
        let overdue = overdueEntries().gone
        guard !overdue.isEmpty, let publisher = try? Publisher.open(output, state: options.state) else { return [] }
        defer { publisher.abandon() }
        let pages = Set(overdue.map(\.page.text))
        // What lies in a folder of its own goes with its page; in the folder of a list lie others' pages, too.
        let others = Set(EarlierTexts(of: options).items.map(\.path)).subtracting(overdue.map(\.path))
        let folders = overdue.compactMap { path, page -> String? in
            let content = SitePath(path).folder + "/"
            guard page.text.hasSuffix("/index.html"), !others.contains(where: { $0.hasPrefix(content) }) else { return nil }
            return page.folder + "/"
        }
        let gone = publisher.takeDown { path in
            // In the file with the whole portal all of them lie, too; and nothing else leaves as much room.
            pages.contains(path) || path == Addresses.wholePortal.text || folders.contains { path.hasPrefix($0) }
        }
        return gone.isEmpty ? [] : pages.sorted()
    }
}
