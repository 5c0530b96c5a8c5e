import Content
import Diagnostics
import Portal
import Services

extension Build {
    /// A portal with what it was read from.
    struct Settled {
        let read: Reading
        let portal: Portal
        let finders: Finders
    }

    /// Selects and links what was read; nil where nothing may be published, or where an error counts as failure.
    ///
    /// Where entries want each other's addresses, those that were published before keep what they had: it is done again then, with
    /// what they were.
    func settle(
        _ found: Found, _ readings: [EntryReader.Reading], _ report: inout BuildReport, _ memory: inout BuildMemory
    ) -> Settled? {
        let before = report
        guard let first = settledOnce(found, readings, holders: [], &report, &memory) else { return nil }
        guard !first.portal.clashing.isEmpty else { return first }
        let rights = EarlierAddresses(
            first.read.publication.published, routes(of: first.read).table, earlierTexts(memory),
            EntryReader(folder: found.folder, settings: found.settings))
        guard rights.isNeeded else { return first }
        let times = report.times
        report = before
        report.times = times
        let again = readings.map { reading in rights.displaced[reading.path].map(reading.displaced) ?? reading }
        return settledOnce(found, again, holders: rights.holders, &report, &memory)
    }

    private func settledOnce(
        _ found: Found, _ readings: [EntryReader.Reading], holders: Set<String>, _ report: inout BuildReport, _ memory: inout BuildMemory
    ) -> Settled? {
        guard let read = select(found, readings, holders: holders, &report, &memory), let (portal, finders) = link(read, &report, &memory)
        else { return nil }
        return Settled(read: read, portal: portal, finders: finders)
    }

    /// Reads, selects and links by itself.
    func settle(_ report: inout BuildReport) -> Settled? {
        var memory = BuildMemory()
        guard let found = find(&report, &memory) else { return nil }
        return settle(found, readings(found, &memory), &report, &memory)
    }

    /// Reads, links and checks without making a page: for what else is made of a portal.
    public func linked() -> (report: BuildReport, linked: (portal: Portal, makerspace: Makerspace)?) {
        var report = BuildReport()
        guard let settled = settle(&report) else { return (report.stopped(), nil) }
        report.diagnostics = report.diagnostics.sortedForReading()
        return (report, (settled.portal, settled.finders.makerspace))
    }
}
