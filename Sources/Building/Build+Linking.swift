import Checks
import Content
import Diagnostics
import Outputs
import Pages
import Portal
import Reports
import Routes
import Services

extension Build {
    /// Links what was read and runs the rules over it; nil where an error counts as failure.
    func link(_ read: Reading, _ report: inout BuildReport, _ memory: inout BuildMemory) -> (portal: Portal, finders: Finders)? {
        let settings = read.settings
        let (entries, diagnostics) = portal(of: read, &memory)
        let linked = entries.withFilmCompanions(in: read.folder)
            .explaining(read.found.glossary, read.glossaryPages, keeping: &memory.linking.terms, workers)
        report.times.end("link")
        report.diagnostics += diagnostics
        report.content.take(clashing: linked.clashing)
        let makerspace = Makerspace(
            linked, register: read.found.register, unreadable: read.failed.map(\.address.id), withheld: read.publication.pending.map(\.id),
            holders: options.keptInState(Self.codesState).map(CodeHolders.init(kept:)) ?? CodeHolders())
        let finders = Finders(makerspace, today: linked.today)
        report.diagnostics += read.standIns.told(
            Checks.find(
                in: linked, finders, rules: checks, waiting: read.publication.underReview, people: read.consents.people,
                copies: read.copies, readableTexts: { [folder = read.folder] in folder.files[$0].map(folder.readable) ?? [] },
                advice: options.advice,
                workers: workers))
        report.times.end("check")
        report.diagnostics += read.standIns.told(outputs.diagnostics(linked))
        if options.advice { report.diagnostics += read.publication.heldBack(settings.types) }
        // The log is the staff's own affair: only who asks for advice, or a report, is told of its slips.
        if options.advice { report.diagnostics += UsageLog.read(from: read.folder, portal: linked).diagnostics }
        report.applySeverities(settings)
        guard !(options.strict && report.errors > 0) else { return nil }
        return (linked, finders)
    }

    private func portal(of read: Reading, _ memory: inout BuildMemory) -> KeptLinking.Linked {
        guard memory.isKept else {
            let (routes, claims) = routes(of: read)
            let (portal, diagnostics) = Portal.link(
                read.entries, folder: read.folder, settings: read.settings, today: read.today, routes: routes,
                unpublished: read.unpublished, holders: read.holders, workers: workers)
            return (portal, claims + read.standIns.told(diagnostics))
        }
        let (portal, diagnostics) = memory.linking.links.link(read) {
            let (routes, claims) = routes(of: read)
            let (portal, diagnostics, kept) = Portal.keeping(
                read.entries, folder: read.folder, settings: read.settings, today: read.today, routes: routes,
                unpublished: read.unpublished, holders: read.holders, workers: workers)
            return (claims, portal, diagnostics, kept)
        }
        return (portal, read.standIns.told(diagnostics))
    }

    /// The addresses that Lathe keeps for what it makes, and what is told of those that can't be kept.
    func routes(of read: Reading) -> (table: RouteTable, claims: [Diagnostic]) {
        let settings = read.settings
        let published = read.publication.published
        let dated = read.templates.agendaType(among: settings.types)
        var routes = MadeRoutes(languages: settings.languages, types: settings.types).table(
            codes: CodeBook.possible(published, read.found.register), calendar: published.contains { $0.type == dated } ? read.today : nil,
            assets: read.templates.assets.map(\.path))
        let ground = RouteGround(languages: settings.languages, types: settings.types, entries: published)
        let claims = outputs.claim(ground, &routes)
        return (routes, claims)
    }
}
