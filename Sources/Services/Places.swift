import Content

/// One site of the school.
public struct Campus: Sendable {
    public var group: GroupID
    public var location: Location?
    public var hours: Hours?
    public var exceptions: [HoursException]
    public var floors: [Floor]
    /// People and services to turn to.
    public var contacts: [GroupID]

    public struct Floor: Sendable, Hashable {
        public var name: String
        /// The plan's file as written in the entry.
        public var plan: String?

        public init(name: String, plan: String? = nil) {
            self.name = name
            self.plan = plan
        }
    }

    public init(
        group: GroupID, location: Location? = nil, hours: Hours? = nil, exceptions: [HoursException] = [], floors: [Floor] = [],
        contacts: [GroupID] = []
    ) {
        self.group = group
        self.location = location
        self.hours = hours
        self.exceptions = exceptions
        self.floors = floors
        self.contacts = contacts
    }
}

/// A room, a corner, a workshop.
public struct Space: Sendable {
    public var group: GroupID
    public var campus: GroupID?
    /// By its name in the campus entry.
    public var floor: String?
    public var point: PlanPoint?
    public var hours: Hours?
    /// Its own, besides those of the campus.
    public var exceptions: [HoursException]
    public var shelves: [Shelf]
    /// The short code on its door.
    public var code: String?
    public var area: Double?
    public var capacity: Int?

    public init(
        group: GroupID, campus: GroupID? = nil, floor: String? = nil, point: PlanPoint? = nil, hours: Hours? = nil,
        exceptions: [HoursException] = [], shelves: [Shelf] = [], code: String? = nil, area: Double? = nil, capacity: Int? = nil
    ) {
        self.group = group
        self.campus = campus
        self.floor = floor
        self.point = point
        self.hours = hours
        self.exceptions = exceptions
        self.shelves = shelves
        self.code = code
        self.area = area
        self.capacity = capacity
    }
}

/// A shelf of a room, known to stock and holdings by its name.
public struct Shelf: Sendable, Hashable {
    public var name: String
    public var code: String?
    public var point: PlanPoint?

    public init(name: String, code: String? = nil, point: PlanPoint? = nil) {
        self.name = name
        self.code = code
        self.point = point
    }
}

/// A place on a floor's plan, in per cent from the left and from the top.
public struct PlanPoint: Sendable, Hashable {
    public var x: Double
    public var y: Double

    public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }
}
