import Content

/// What library and makerspace do for people.
public struct Service: Sendable {
    public var group: GroupID
    public var mode: Mode
    /// The id of its kind: booking, fabrication, loan, enquiry, consultation, digital-resource, course.
    public var kind: String?
    /// Where it is given; empty for everywhere, or nowhere in particular.
    public var campuses: [GroupID]
    public var spaces: [GroupID]
    public var machines: [GroupID]
    public var staff: [GroupID]
    /// Its other halves, whichever side names them.
    public var counterparts: [GroupID]
    /// Its own; nil where those of its places hold.
    public var hours: Hours?

    public init(
        group: GroupID, mode: Mode, kind: String? = nil, campuses: [GroupID] = [], spaces: [GroupID] = [], machines: [GroupID] = [],
        staff: [GroupID] = [], counterparts: [GroupID] = [], hours: Hours? = nil
    ) {
        self.group = group
        self.mode = mode
        self.kind = kind
        self.campuses = campuses
        self.spaces = spaces
        self.machines = machines
        self.staff = staff
        self.counterparts = counterparts
        self.hours = hours
    }
}

/// Whether something takes place in a room, online, or both.
public enum Mode: String, Sendable {
    case physical, virtual, hybrid

    public var isOnline: Bool { self != .physical }
    public var isOnSite: Bool { self != .virtual }
}
