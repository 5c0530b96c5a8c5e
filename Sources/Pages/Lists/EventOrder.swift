import Content
import Services

/// Events in the order in which they are looked for: what comes next first, what is over last, the latest of it first.
enum EventOrder {
    static func sorted(_ groups: [Int], context: PageContext) -> [Int] {
        let keyed = groups.enumerated().map { position, group in
            (key: key(context.entry(ofGroup: group), today: context.portal.today), position: position, group: group)
        }
        return keyed.sorted { ($0.key.isOver ? 1 : 0, $0.key.rank, $0.position) < ($1.key.isOver ? 1 : 0, $1.key.rank, $1.position) }.map(\.group)
    }

    private static func key(_ entry: Entry, today: Day) -> (isOver: Bool, rank: Int) {
        guard let dates = Recurrence(entry) else { return (true, .max) }
        if let next = dates.first(onOrAfter: today) {
            let minutes = entry["start"]?.moment?.minutes ?? 0
            return (false, next.daysSince1970 * 1440 + minutes)
        }
        return (true, -dates.start.daysSince1970)
    }
}
