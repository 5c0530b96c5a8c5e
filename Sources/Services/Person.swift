import Content

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
