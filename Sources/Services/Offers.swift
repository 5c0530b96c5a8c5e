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
    public var requires: [GroupID]
    /// Its other halves, whichever side names them.
    public var counterparts: [GroupID]
    /// Its own; nil where those of its places hold.
    public var hours: Hours?

    public init(
        group: GroupID, mode: Mode, kind: String? = nil, campuses: [GroupID] = [], spaces: [GroupID] = [], machines: [GroupID] = [],
        staff: [GroupID] = [], requires: [GroupID] = [], counterparts: [GroupID] = [], hours: Hours? = nil
    ) {
        self.group = group
        self.mode = mode
        self.kind = kind
        self.campuses = campuses
        self.spaces = spaces
        self.machines = machines
        self.staff = staff
        self.requires = requires
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

/// What to pass before using a machine.
public struct Training: Sendable {
    public var group: GroupID
    public var minutes: Int?
    public var prerequisites: [GroupID]
    /// As written; no training entry has these names.
    public var unknownPrerequisites: [String]
    public var services: [GroupID]

    public init(
        group: GroupID, minutes: Int? = nil, prerequisites: [GroupID] = [], services: [GroupID] = [], unknownPrerequisites: [String] = []
    ) {
        self.group = group
        self.minutes = minutes
        self.prerequisites = prerequisites
        self.unknownPrerequisites = unknownPrerequisites
        self.services = services
    }
}

/// Somebody of the staff, or a mentor.
public struct Person: Sendable {
    public var group: GroupID
    public var campuses: [GroupID]
    public var skills: [GroupID]
    public var supervises: [GroupID]
    /// The ids of subjects.
    public var subjects: [String]
    public var hours: Hours?
    /// Pupils are named only where a page names them.
    public var isStudent: Bool

    public init(
        group: GroupID, campuses: [GroupID] = [], skills: [GroupID] = [], supervises: [GroupID] = [], subjects: [String] = [],
        hours: Hours? = nil,
        isStudent: Bool = false
    ) {
        self.group = group
        self.campuses = campuses
        self.skills = skills
        self.supervises = supervises
        self.subjects = subjects
        self.hours = hours
        self.isStudent = isStudent
    }
}

/// A workshop, an induction, a fair.
public struct Event: Sendable {
    public var group: GroupID
    public var start: Moment
    public var end: Moment?
    public var recurrence: Recurrence
    public var mode: Mode?
    /// Its own, else those of its rooms.
    public var campuses: [GroupID]
    public var spaces: [GroupID]
    public var mentors: [GroupID]
    public var services: [GroupID]
    public var trainings: [GroupID]

    public init(
        group: GroupID, start: Moment, end: Moment? = nil, recurrence: Recurrence, mode: Mode? = nil, campuses: [GroupID] = [],
        spaces: [GroupID] = [], mentors: [GroupID] = [], services: [GroupID] = [], trainings: [GroupID] = []
    ) {
        self.group = group
        self.start = start
        self.end = end
        self.recurrence = recurrence
        self.mode = mode
        self.campuses = campuses
        self.spaces = spaces
        self.mentors = mentors
        self.services = services
        self.trainings = trainings
    }
}
