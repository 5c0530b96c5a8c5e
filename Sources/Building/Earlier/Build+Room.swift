import Content
import Diagnostics
import Publishing

extension Build {
    /// Takes off the site what must be gone from it, where no room was left to publish: so it is gone though the disk is full, and what
    /// it leaves is often room enough for the rest.
    ///
    /// - Returns: the pages that were taken off.
    func takenDown(after report: BuildReport) -> [String] {
        guard report.isStopped, let output = options.output, report.diagnostics.contains(where: { $0.name == "disk-full" }) else {
            return []
        }
        let pages = overdueEntries().gone.map(\.page.text)
        guard !pages.isEmpty, let publisher = try? Publisher.open(output, state: options.state) else { return [] }
        defer { publisher.abandon() }
        // What lies in a folder of its own goes with its page.
        let folders = pages.filter { $0.hasSuffix("/index.html") }.map { String($0.dropLast("index.html".count)) }
        let gone = publisher.takeDown { path in pages.contains(path) || folders.contains { path.hasPrefix($0) } }
        return gone.isEmpty ? [] : pages
    }
}
