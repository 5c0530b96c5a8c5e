import Content

/// Something to make, with what it takes: a tutorial, or a project that others may want to make as well.
public struct Work: Sendable {
    public var group: GroupID
    /// Whether it teaches how to make the thing; else it tells of somebody who did.
    public var isTutorial: Bool
    public var tools: [GroupID]
    /// As written; no machine entry has these names.
    public var unknownTools: [String]
    public var materials: [Need]
    public var requires: [GroupID]
    /// As written; no training entry has these names.
    public var unknownRequires: [String]
    public var services: [GroupID]
    /// Tutorials better done first.
    public var prerequisites: [GroupID]

    /// So much of a material for one kit.
    public struct Need: Sendable, Hashable {
        /// nil where no material entry has the name that was written.
        public var material: GroupID?
        /// As written.
        public var name: String
        public var quantity: Double?
        public var unit: String?
        public var note: String?

        public init(material: GroupID?, name: String, quantity: Double? = nil, unit: String? = nil, note: String? = nil) {
            self.material = material
            self.name = name
            self.quantity = quantity
            self.unit = unit
            self.note = note
        }
    }

    public init(
        group: GroupID, tools: [GroupID] = [], materials: [Need] = [], requires: [GroupID] = [], services: [GroupID] = [],
        prerequisites: [GroupID] = [],
        unknownTools: [String] = [], unknownRequires: [String] = [], isTutorial: Bool = true
    ) {
        self.group = group
        self.isTutorial = isTutorial
        self.tools = tools
        self.unknownTools = unknownTools
        self.materials = materials
        self.requires = requires
        self.unknownRequires = unknownRequires
        self.services = services
        self.prerequisites = prerequisites
    }
}

/// A learning path: entries to follow in order.
public struct Path: Sendable {
    public var group: GroupID
    public var steps: [GroupID]

    public init(group: GroupID, steps: [GroupID]) {
        self.group = group
        self.steps = steps
    }
}
