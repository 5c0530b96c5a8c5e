import Content
import Diagnostics
import Pages
import Portal

extension BuildReport {
    func stopped() -> BuildReport {
        var report = self
        report.isStopped = true
        report.diagnostics = diagnostics.sortedForReading()
        return report
    }

    mutating func take(_ portal: Portal, _ pages: PortalPages) {
        content.take(portal, nextChange: pages.nextChange)
        site.routes = pages.plan.routes
        site.pages = pages.plan.pages.count { $0.path.isPage }
    }

    mutating func take(_ published: Build.Published) {
        diagnostics += published.diagnostics
        times = published.times
        if published.summary == nil { isStopped = true }
        site.publishing = published.summary
        site.rendered = published.rendered
        site.isPartlyWritten = published.leavesParts
    }

    /// A portal may switch a kind of warning off, or have it count as an error.
    mutating func applySeverities(_ settings: PortalSettings) {
        guard settings["checks"] != nil else { return }
        diagnostics = diagnostics.compactMap { diagnostic in
            guard diagnostic.severity == .warning, let severity = settings.severity(ofCheck: diagnostic.name) else { return diagnostic }
            return severity == "off" ? nil : severity == "error" ? diagnostic.with(.error) : diagnostic
        }
    }
}

extension BuildReport.Content {
    /// What is published and what not.
    mutating func take(_ publication: Publication, failed: [EntryReader.Reading]) {
        leftOut = publication.leftOut + failed.map { Publication.LeftOut(path: $0.path, reason: .error) }
        leftOut.sort { ($0.reason.rawValue, $0.path) < ($1.reason.rawValue, $1.path) }
        nextChange = publication.nextChange
    }

    /// Entries whose id or address another one has.
    mutating func take(clashing entries: [Entry]) {
        leftOut += entries.map { Publication.LeftOut(path: $0.source.path, reason: .error) }
        leftOut.sort { ($0.reason.rawValue, $0.path) < ($1.reason.rawValue, $1.path) }
    }

    /// - Parameter day: the next one on which pages of the same entries say something else.
    fileprivate mutating func take(_ portal: Portal, nextChange day: Day?) {
        var counts: [TypeID: Int] = [:]
        for group in portal.groups { counts[group.type, default: 0] += 1 }
        published = counts.sorted { $0.key < $1.key }.map { (portal.settings.types.all[$0.key], $0.value) }
        languages = portal.settings.languages.map { tag in (tag, portal.entries.count { $0.language == tag }) }
        nextChange = [nextChange, day].compactMap(\.self).min()
    }
}
