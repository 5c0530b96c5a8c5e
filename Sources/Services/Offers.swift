import Content

/// What library and makerspace do for people.
public struct Service: Sendable {
    public var group: Int
    public var mode: Mode
    /// The id of its kind: booking, fabrication, loan, enquiry, consultation, digital-resource, course.
    public var kind: String?
    /// Where it is given; empty for everywhere, or nowhere in particular.
    public var campuses: [Int]
    public var spaces: [Int]
    public var machines: [Int]
    public var staff: [Int]
    public var requires: [Int]
    /// Its other halves, whichever side names them.
    public var counterparts: [Int]
    /// Its own; nil where those of its places hold.
    public var hours: Hours?

    public init(
        group: Int, mode: Mode, kind: String? = nil, campuses: [Int] = [], spaces: [Int] = [], machines: [Int] = [],
        staff: [Int] = [], requires: [Int] = [], counterparts: [Int] = [], hours: Hours? = nil
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
    public var group: Int
    public var minutes: Int?
    public var prerequisites: [Int]
    /// As written; no training entry has these names.
    public var unknownPrerequisites: [String]
    public var services: [Int]

    public init(
        group: Int, minutes: Int? = nil, prerequisites: [Int] = [], services: [Int] = [], unknownPrerequisites: [String] = []
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
    public var group: Int
    public var campuses: [Int]
    public var skills: [Int]
    public var supervises: [Int]
    /// The ids of subjects.
    public var subjects: [String]
    public var hours: Hours?
    /// Pupils are named only where a page names them.
    public var isStudent: Bool

    public init(
        group: Int, campuses: [Int] = [], skills: [Int] = [], supervises: [Int] = [], subjects: [String] = [], hours: Hours? = nil,
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
    public var group: Int
    public var start: Moment
    public var end: Moment?
    public var recurrence: Recurrence
    public var mode: Mode?
    /// Its own, else those of its rooms.
    public var campuses: [Int]
    public var spaces: [Int]
    public var mentors: [Int]
    public var services: [Int]
    public var trainings: [Int]

    public init(
        group: Int, start: Moment, end: Moment? = nil, recurrence: Recurrence, mode: Mode? = nil, campuses: [Int] = [],
        spaces: [Int] = [], mentors: [Int] = [], services: [Int] = [], trainings: [Int] = []
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
