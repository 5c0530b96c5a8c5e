import Content
import Portal
import Services

/// What is made with machines, and where they are spoken of.
extension ReportContext {
    func tutorials(using machine: GroupID) -> [GroupID] { (worksOfMachine[machine] ?? []).filter(isTutorial) }
    func projects(using machine: GroupID) -> [GroupID] { (worksOfMachine[machine] ?? []).filter { !isTutorial($0) } }

    private func isTutorial(_ work: GroupID) -> Bool { makerspace.work(work)?.isTutorial ?? false }

    /// Guides whose fields or text lead to a group.
    func guides(on group: GroupID) -> [GroupID] { linking(to: group).filter { type($0).name == "guide" } }

    /// All groups that lead to a group, each once, in the portal's order.
    func linking(to group: GroupID) -> [GroupID] { Set(portal.backlinks[group].map(\.group)).sorted() }

    /// The machines of an event: those of its services, those that its trainings are for, and those that its text names.
    func machines(of event: Event) -> Set<GroupID> {
        var machines = Set(event.services.flatMap { makerspace.service($0)?.machines ?? [] })
        for training in event.trainings { machines.formUnion(machinesOfTraining[training] ?? []) }
        for id in portal.groups[event.group].entries {
            for case .page(let entry, _) in portal.slotTargets[id] {
                let group = portal.groupOfEntry[entry]
                if makerspace.machine(group) != nil { machines.insert(group) }
            }
        }
        return machines
    }

    /// How often events that use a machine take place in the period, by machine.
    func occasionsOfMachines() -> [GroupID: Int] {
        var occasions: [GroupID: Int] = [:]
        for event in makerspace.events {
            let count = event.occasions(from: period.first, to: period.last).count
            for machine in machines(of: event) { occasions[machine, default: 0] += count }
        }
        return occasions
    }

    /// Staff and mentors who know a machine or may supervise it.
    func helpers(with machine: GroupID) -> (supervisors: [GroupID], others: [GroupID]) {
        let people = makerspace.staff
        let supervisors = people.filter { $0.supervises.contains(machine) }.map(\.group)
        let others = people.filter { $0.skills.contains(machine) && !$0.supervises.contains(machine) }.map(\.group)
        return (supervisors, others)
    }
}
