import Synchronization

/// For each campus the others by their distance, worked out when somebody asks.
final class NearestCampuses: Sendable {
    private let locations: [Location?]
    private let known = Mutex<[Int: [(column: Int, kilometres: Double?)]]>([:])

    init(_ campuses: [Campus]) { locations = campuses.map(\.location) }

    /// The other campuses, the nearest first; those whose way is not known come last, in their own order.
    subscript(column: Int) -> [(column: Int, kilometres: Double?)] {
        if let found = known.withLock({ $0[column] }) { return found }
        let here = locations[column]
        let others = locations.indices.filter { $0 != column }.map { other in
            (column: other, kilometres: here.flatMap { here in locations[other].map { here.distance(to: $0) } })
        }.sorted { ($0.kilometres ?? .infinity, $0.column) < ($1.kilometres ?? .infinity, $1.column) }
        known.withLock { $0[column] = others }
        return others
    }
}
