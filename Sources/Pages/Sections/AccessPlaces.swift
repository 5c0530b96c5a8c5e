import Content
import Portal
import Services
import Templates

/// What one campus offers, and the services of all.
extension EntryContext {
    func place(_ place: Access.AtCampus, of access: Access, _ manner: AccessManner) -> TemplateRecord {
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

    func hasMoreThanServices(_ place: Access.AtCampus) -> Bool {
        var rest = place
        rest.services = []
        return !rest.isEmpty || !place.missing.isEmpty
    }

    /// Services at the library, each once with all its places, those with the strongest tie first.
    func onSite(_ access: Access) -> [(service: GroupID, places: [(campus: GroupID?, spaces: [GroupID])])] {
        var order: [Access.Offer] = []
        var places: [GroupID: [(campus: GroupID?, spaces: [GroupID])]] = [:]
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
        var rooms: [GroupID?] = []
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
        // Where hours are written that nobody can read, nothing else stands for them.
        let follows =
            rooms.isEmpty
            || rooms.contains { room in
                room.map { makerspace.space($0)?.hours == nil && !makerspace.unreadHours.contains($0) } ?? true
            }
        if follows, let campus = place.campus.flatMap({ makerspace.campus($0) }), campus.hours != nil {
            lines.append(line(words[own.isEmpty ? "access.campus" : "access.else"], of: campus.group))
        }
        return lines
    }

    private func line(_ title: String, of place: GroupID) -> TemplateRecord {
        var record = TemplateRecord(Tables.accessHours)
        record.set("title", title)
        record.set("text", context.hoursLine(of: place))
        record.set("url", context.href(group: place))
        if let state = context.state(ofPlace: place) { record["state"] = .record(state) }
        return record
    }
}
