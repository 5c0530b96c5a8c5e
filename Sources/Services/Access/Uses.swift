import Content
import Limits

/// What somebody at a page may want to get at: the things, places, people and offers that its fields name.
public struct Uses: Sendable, Equatable {
    public var machines: [GroupID] = []
    public var materials: [GroupID] = []
    public var trainings: [GroupID] = []
    public var services: [GroupID] = []
    public var resources: [GroupID] = []
    public var spaces: [GroupID] = []
    public var campuses: [GroupID] = []
    /// Named to be turned to: a guide's contact, an event's mentors, a project's advisers.
    public var people: [GroupID] = []
    /// The ids of subjects.
    public var subjects: [String] = []

    public init() {}

    /// Takes in what another page uses, each thing once.
    public mutating func formUnion(_ other: Uses) {
        machines.appendNew(other.machines)
        materials.appendNew(other.materials)
        trainings.appendNew(other.trainings)
        services.appendNew(other.services)
        resources.appendNew(other.resources)
        spaces.appendNew(other.spaces)
        campuses.appendNew(other.campuses)
        people.appendNew(other.people)
        subjects.appendNew(other.subjects)
    }
}

extension Array where Element: Hashable {
    /// Appends what is not there yet.
    public mutating func appendNew(_ elements: some Sequence<Element>) {
        let elements = Array(elements)
        guard count + elements.count > 64, elements.count > 4 else {
            for element in elements where !contains(element) { append(element) }
            return
        }
        var seen = Set(self)
        for element in elements where seen.insert(element).inserted { append(element) }
    }
}

extension Makerspace {
    /// What an entry of any kind uses: of a path, what its steps use; of a machine, itself and the trainings for it.
    public func uses(of group: GroupID) -> Uses {
        guard path(group) != nil else { return ownUses(of: group) }
        var uses = Uses()
        var seen: Set<GroupID> = []
        // Without recursion: a path may lead to a path, as often as a writer likes.
        var waiting = [group]
        while let next = waiting.popLast(), seen.count < Limits.stepsFollowed.value {
            guard seen.insert(next).inserted else { continue }
            if let path = path(next) { waiting += path.steps.reversed() } else { uses.formUnion(ownUses(of: next)) }
        }
        return uses
    }

    private func ownUses(of group: GroupID) -> Uses {
        var uses = Uses()
        if let work = work(group) {
            uses.machines.appendNew(work.tools)
            uses.trainings.appendNew(work.requires)
            uses.services.appendNew(work.services)
        } else if let machine = machine(group) {
            uses.machines = [machine.group]
        } else if let training = training(group) {
            uses.trainings = [training.group]
        } else if let event = event(group) {
            uses.trainings.appendNew(event.trainings)
            uses.services.appendNew(event.services)
            uses.spaces.appendNew(event.spaces)
            uses.campuses.appendNew(event.campuses)
            uses.people.appendNew(event.mentors)
        } else if material(group) != nil {
            uses.materials = [group]
        } else if resource(group) != nil {
            uses.resources = [group]
        } else if service(group) != nil {
            uses.services = [group]
        } else if person(group) != nil {
            uses.people = [group]
        } else if space(group) != nil {
            uses.spaces = [group]
        } else if campus(group) != nil {
            uses.campuses = [group]
        }
        for machine in uses.machines.compactMap(machine) { uses.trainings.appendNew(machine.requires) }
        return uses
    }
}
