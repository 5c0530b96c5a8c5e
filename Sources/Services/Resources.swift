import Content

/// A book, a database, a kit: what one borrows, reads or opens.
public struct Resource: Sendable {
    public var group: GroupID
    /// Whether it has an address online.
    public var isOnline: Bool
    public var holdings: [Holding]

    /// Copies in one place.
    public struct Holding: Sendable, Hashable {
        /// Its own, else that of its room.
        public var campus: GroupID?
        public var space: GroupID?
        public var shelf: String?
        public var copies: Int?
        public var point: PlanPoint?
        /// The position in the entry's list of holdings.
        public var index: Int

        public init(
            campus: GroupID? = nil, space: GroupID? = nil, shelf: String? = nil, copies: Int? = nil, point: PlanPoint? = nil, index: Int = 0
        ) {
            self.campus = campus
            self.space = space
            self.shelf = shelf
            self.copies = copies
            self.point = point
            self.index = index
        }
    }

    /// The holding at a position in the entry's list.
    public func holding(at index: Int) -> Holding? {
        holdings.indices.contains(index) && holdings[index].index == index ? holdings[index] : holdings.first { $0.index == index }
    }

    public init(group: GroupID, isOnline: Bool = false, holdings: [Holding] = []) {
        self.group = group
        self.isOnline = isOnline
        self.holdings = holdings
    }
}
