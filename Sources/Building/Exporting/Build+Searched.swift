import Content
import Media
import Portal
import Services

extension Build {
    /// Reads and links what is published, without the files that may not be: what the search knows. nil where an error allows none.
    func searched(_ report: inout BuildReport) -> (read: Reading, portal: Portal, finders: Finders)? {
        guard let read = read(&report), let (linked, finders) = link(read, &report) else { return nil }
        let media = media(of: read, linked, Photos(.checking, cache: options.photoCache))
        report.diagnostics += media.diagnostics
        report.applySeverities(read.settings)
        if options.strict && report.errors > 0 { return nil }
        return (read, linked.withholding(media.withheld), finders)
    }
}
