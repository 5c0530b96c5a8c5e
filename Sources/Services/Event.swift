import Content

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
