import Content

/// Something that one can walk up to: it may have a pin on a plan, a code on a label, or both.
public enum PlacedThing: Sendable, Hashable {
    case space(GroupID)
    /// By the machine's group and the position in its list of units.
    case unit(machine: GroupID, index: Int)
    /// By the group of its room and its name.
    case shelf(space: GroupID, name: String)
    /// Copies that stand in one place, by the resource's group and the position in its list of holdings.
    case holding(resource: GroupID, index: Int)

    /// The entry that says it is there.
    public var group: GroupID {
        switch self {
        case .space(let group), .unit(let group, _), .shelf(let group, _), .holding(let group, _): group
        }
    }
}
