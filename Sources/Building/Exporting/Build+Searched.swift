import Media
import Portal

extension Build {
    /// Reads and links what is published, without the files that may not be: what the search knows. nil where an error allows none.
    func searched(_ report: inout BuildReport) -> Settled? {
        guard let settled = settle(&report) else { return nil }
        let media = media(of: settled.read, settled.portal, Photos(.checking, cache: options.photoCache), BuildMemory())
        report.diagnostics += media.diagnostics
        report.applySeverities(settled.read.settings)
        if options.strict && report.errors > 0 { return nil }
        return Settled(read: settled.read, portal: settled.portal.withholding(media.withheld), finders: settled.finders)
    }
}
