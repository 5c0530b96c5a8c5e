import Content
import Portal
import Services
import Templates

/// How the ways to get at what an entry names are told.
struct AccessManner: Sendable {
    /// Whether the page lists what to pass first, and that list says where and when.
    var listsTrainings = false
    /// Whether it takes place where and when it says itself.
    var isDated = false
    /// Whether the page answers at which campus it can be made.
    var answersMaking = false
    /// Whether the machines' units are listed; a machine's own page has a table of them.
    var listsUnits = true
    /// A reference field to what the page shows in a place of its own.
    var shownElsewhere: String?
    /// Adds whom and what the type's own fields name.
    var named: @Sendable (EntryContext, inout Uses) -> Void = { _, _ in }
}

extension PageSection {
    static let accessVariables: [Variable] = [
        .record("access", Tables.access, zh: "到馆与线上", en: "How to get at it, at the library and online")
    ]

    /// How to get at what the page is about, here and online: from the references alone.
    ///
    /// - Parameters:
    ///   - fields: those that say it.
    ///   - backlinks: likewise.
    static func access(
        fields: [String] = [], backlinks: [String] = [], _ manner: AccessManner = AccessManner()
    ) -> PageSection {
        PageSection(fields: fields, backlinks: backlinks) { $0.access(manner) }
    }
}

extension EntryContext {
    fileprivate func access(_ manner: AccessManner) -> SectionContent? {
        var uses = context.site.makerspace.uses(of: group)
        uses.subjects = (entry["subjects"]?.items ?? []).compactMap { $0.term?.id }
        manner.named(self, &uses)
        if uses.resources.isEmpty {
            let shown = manner.shownElsewhere.map { portal.targets(of: id, $0) } ?? []
            uses.resources = body.linkedResources().filter { !shown.contains($0) }
        }
        // Where the page lists what to pass first, that list says where and when.
        if manner.listsTrainings { uses.trainings = [] }
        var access = context.site.accessFinder.access(uses)
        // An event takes place where it takes place.
        if manner.isDated, !uses.campuses.isEmpty {
            access.campuses.removeAll { $0.campus.map { !uses.campuses.contains($0) } ?? false }
        }
        guard !access.isEmpty else { return nil }
        var content = SectionContent.value("access", .record(record(access, manner)))
        content.groups =
            uses.machines + uses.services + uses.spaces + uses.campuses + uses.people
            + access.campuses.flatMap { $0.services.map(\.service) } + access.services.map(\.service)
        return content
    }

    private func record(_ access: Access, _ manner: AccessManner) -> TemplateRecord {
        var record = TemplateRecord(Tables.access)
        let places = access.campuses.filter(hasMoreThanServices).map { (campus: $0.campus, record: place($0, of: access, manner)) }
        record["places"] = .list(places.filter { $0.campus != nil }.map(\.record))
        record["elsewhere"] = places.first { $0.campus == nil }.map { .record($0.record) } ?? .absent
        record["services"] = .list(onSite(access).map { service($0.service, at: $0.places) })
        record["nothing_here"] = .flag(access.campuses.isEmpty)
        record["online"] = .list(access.resources.map(onlineResource) + access.services.map { service(online: $0.service) })
        record["online_first"] = .flag(
            !access.resources.isEmpty && access.campuses.allSatisfy { $0.holdings.isEmpty && $0.machines.isEmpty })
        return record
    }

    /// Adds people and services, whichever of some groups are.
    func turnTo(_ groups: [GroupID], _ uses: inout Uses) {
        let makerspace = context.site.makerspace
        uses.people.appendNew(groups.filter { makerspace.person($0) != nil })
        uses.services.appendNew(groups.filter { makerspace.service($0) != nil })
    }
}

extension BodyWriter {
    /// Resources that the text links to, each once, in its order.
    func linkedResources(in range: Range<Int>? = nil) -> [GroupID] {
        let makerspace = context.site.makerspace
        var groups: [GroupID] = []
        var seen: Set<GroupID> = []
        for index in range.map(entry.document.slots(in:)) ?? targets.indices where targets.indices.contains(index) {
            guard case .page(let id, _) = targets[index] else { continue }
            let group = context.portal.groupOfEntry[id]
            guard makerspace.resource(group) != nil else { continue }
            if seen.insert(group).inserted { groups.append(group) }
        }
        return groups
    }
}
