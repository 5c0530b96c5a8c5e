import Content

/// What to pass before using a machine.
public struct Training: Sendable {
    public var group: GroupID
    public var prerequisites: [GroupID]
    /// As written; no training entry has these names.
    public var unknownPrerequisites: [String]
    public var services: [GroupID]

    public init(
        group: GroupID, prerequisites: [GroupID] = [], services: [GroupID] = [], unknownPrerequisites: [String] = []
    ) {
        self.group = group
        self.prerequisites = prerequisites
        self.unknownPrerequisites = unknownPrerequisites
        self.services = services
    }
}
