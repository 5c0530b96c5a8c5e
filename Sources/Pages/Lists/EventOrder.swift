import Content
import Services

/// Events in the order in which they are looked for: what comes next first, or of what is over the latest.
enum EventOrder {
    static func coming(_ groups: [GroupID], context: PageContext) -> [GroupID] {
        let today = context.portal.today
        let keyed = groups.compactMap { group -> (start: Moment, group: GroupID)? in
            guard let next = context.site.makerspace.event(group)?.next(1, onOrAfter: today).first else { return nil }
            return (next.start, group)
        }
        return keyed.sorted { ($0.start, $0.group) < ($1.start, $1.group) }.map(\.group)
    }

    static func past(_ groups: [GroupID], context: PageContext) -> [GroupID] {
        let today = context.portal.today
        let keyed = groups.compactMap { group -> (last: Moment?, group: GroupID)? in
            guard let event = context.site.makerspace.event(group) else { return (nil, group) }
            return event.isOver(on: today) ? (event.last?.start ?? event.start, group) : nil
        }
        let dated = keyed.compactMap { item in item.last.map { (last: $0, group: item.group) } }
        return dated.sorted { ($1.last, $0.group) < ($0.last, $1.group) }.map(\.group) + keyed.filter { $0.last == nil }.map(\.group)
    }
}

extension Site {
    /// How many entries of a type its list shows: of events those that are to come.
    func countInList(of type: TypeID, context: PageContext) -> Int {
        let groups = portal.groupsOfType[type]
        return listing(of: type).isAgenda ? EventOrder.coming(groups, context: context).count : groups.count
    }
}
