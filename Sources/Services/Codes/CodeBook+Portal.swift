import Content
import Portal

extension Makerspace {
    /// Reads the makerspace with its register of codes.
    ///
    /// - Parameters:
    ///   - unreadable: the ids of entries that can't be read.
    ///   - withheld: the ids of entries that aren't published yet, or not at present.
    ///   - holders: the id of the entry that each code led to when the portal was last published.
    public init(
        _ portal: Portal, register: CodeRegister, unreadable: [String] = [], withheld: [String] = [], holders: CodeHolders = CodeHolders()
    ) {
        let unlabelled = Makerspace(portal)
        let resolver = CodeThings(unlabelled, portal)
        self = unlabelled.labelled(
            CodeBook(
                unlabelled, register, unreadable: unreadable, withheld: withheld, holder: { holders.entry(of: $0).flatMap(resolver.group) },
                group: resolver.group))
    }

    /// What stands where on the plans of a portal's campuses.
    public func floorPlans(_ portal: Portal) -> FloorPlans {
        FloorPlans(self) { group in portal.groups[group].id.lastPathPart }
    }
}

/// Finds what the register names: machines and rooms by their whole id or its last part.
private struct CodeThings {
    private var groups: [String: GroupID] = [:]
    private var tails: [String: [GroupID]] = [:]

    init(_ makerspace: Makerspace, _ portal: Portal) {
        for group in makerspace.machines.map(\.group) + makerspace.spaces.map(\.group) {
            let id = portal.groups[group].id
            groups[id] = group
            if let tail = id.split(separator: "/").last { tails[String(tail), default: []].append(group) }
        }
    }

    func group(_ id: String) -> GroupID? {
        if let group = groups[id] { return group }
        guard let found = tails[id], found.count == 1 else { return nil }
        return found[0]
    }
}
