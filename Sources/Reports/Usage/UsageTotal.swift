/// What rows of the usage log come to together.
public struct UsageTotal: Sendable, Hashable {
    /// How many rows.
    public var uses = 0
    public var hours = 0.0
    public var people = 0
    public var cost = 0.0

    public init() {}

    mutating func add(_ row: UsageLog.Row) {
        uses += 1
        hours += row.hours
        people += row.people
        cost += row.cost
    }
}

extension UsageLog {
    /// The totals of the rows of a period, by what a row is counted under; rows without it are passed over.
    func totals<Key: Hashable>(in period: Period, by key: (Row) -> Key?) -> [Key: UsageTotal] {
        var totals: [Key: UsageTotal] = [:]
        for row in rows where period.contains(row.day) {
            if let key = key(row) { totals[key, default: UsageTotal()].add(row) }
        }
        return totals
    }
}
