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
            let shown = manner.shownElsewhere.map { portal.targets(of: position, $0) } ?? []
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
    func turnTo(_ groups: [Int], _ uses: inout Uses) {
        let makerspace = context.site.makerspace
        uses.people.appendNew(groups.filter { makerspace.person($0) != nil })
        uses.services.appendNew(groups.filter { makerspace.service($0) != nil })
    }

    private func place(_ place: Access.AtCampus, of access: Access, _ manner: AccessManner) -> TemplateRecord {
        var record = TemplateRecord(Tables.accessPlace)
        if let campus = place.campus {
            record.set("id", portal.groups[campus].id)
            record.set("title", context.entry(ofGroup: campus).title)
            // An event has a time of its own.
            if !manner.isDated { record["hours"] = .list(hours(place)) }
        } else if access.campuses.count > 1 {
            record.set("title", words["access.anywhere"])
        }
        record["ways"] = .list(
            place.spaces.map(room) + (manner.listsUnits ? place.machines.map(machine) : []) + place.holdings.flatMap(holdings)
                + place.stock.flatMap(stock))
        record["people"] = .list(place.helpers.prefix(4).map(helper))
        // Where the page answers what can be made at which campus, that answer has said it.
        if !place.missing.isEmpty, !manner.answersMaking {
            record.set("missing", words("access.missing", ("machines", words.list(place.missing.map { context.entry(ofGroup: $0).title }))))
        }
        return record
    }

    private func hasMoreThanServices(_ place: Access.AtCampus) -> Bool {
        var rest = place
        rest.services = []
        return !rest.isEmpty || !place.missing.isEmpty
    }

    /// Services at the library, each once with all its places, those with the strongest tie first.
    private func onSite(_ access: Access) -> [(service: Int, places: [(campus: Int?, spaces: [Int])])] {
        var order: [Access.Offer] = []
        var places: [Int: [(campus: Int?, spaces: [Int])]] = [:]
        for campus in access.campuses {
            for offer in campus.services {
                if places[offer.service] == nil { order.append(offer) }
                places[offer.service, default: []].append((campus.campus, offer.spaces))
            }
        }
        return order.enumerated().sorted { ($0.element.tie.rawValue, $0.offset) < ($1.element.tie.rawValue, $1.offset) }
            .map { ($0.element.service, places[$0.element.service] ?? []) }
    }

    /// The hours of the rooms that have their own, then those of the campus where something stands elsewhere.
    private func hours(_ place: Access.AtCampus) -> [TemplateRecord] {
        let makerspace = context.site.makerspace
        var rooms: [Int?] = []
        rooms.appendNew(place.spaces.map { $0 })
        for machine in place.machines {
            rooms.appendNew(machine.units.map { makerspace.machine(machine.machine)?.units[$0].space })
        }
        if rooms.isEmpty {
            // Nothing but shelves: then their rooms.
            rooms.appendNew(place.holdings.flatMap { held in held.holdings.map { makerspace.resource(held.resource)?.holdings[$0].space } })
            rooms.appendNew(place.stock.flatMap { stock in stock.stock.map { makerspace.material(stock.material)?.stock[$0].space } })
        }
        let own = rooms.compactMap { room in room.flatMap { makerspace.space($0) } }.filter { $0.hours != nil }
        var lines = own.map { line(context.entry(ofGroup: $0.group).title, of: $0.group) }
        if own.isEmpty || own.count < rooms.count, let campus = place.campus.flatMap({ makerspace.campus($0) }), campus.hours != nil {
            lines.append(line(words[own.isEmpty ? "access.campus" : "access.else"], of: campus.group))
        }
        return lines
    }

    private func line(_ title: String, of place: Int) -> TemplateRecord {
        var record = TemplateRecord(Tables.accessHours)
        record.set("title", title)
        record.set("text", context.hoursLine(of: place))
        record.set("url", context.href(group: place))
        if let state = context.state(ofPlace: place) { record["state"] = .record(state) }
        return record
    }
}

extension BodyWriter {
    /// Resources that the text links to, each once, in its order.
    func linkedResources(in range: Range<Int>? = nil) -> [Int] {
        let makerspace = context.site.makerspace
        var groups: [Int] = []
        var seen: Set<Int> = []
        for (slot, target) in zip(entry.document.slots, targets) where range?.contains(slot.offset) ?? true {
            guard case .page(let position, _) = target else { continue }
            let group = context.portal.groupOfEntry[position]
            guard makerspace.resource(group) != nil else { continue }
            if seen.insert(group).inserted { groups.append(group) }
        }
        return groups
    }
}
