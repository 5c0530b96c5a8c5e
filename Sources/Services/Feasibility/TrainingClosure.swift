import Content

/// One way to pass a training.
public struct TrainingOffer: Sendable, Hashable {
    public enum Source: Sendable, Hashable {
        case event(GroupID)
        case service(GroupID)
    }

    public var source: Source
    /// When an event begins that takes place next or is under way; services go by appointment.
    public var next: Moment?
    /// Where it is given on site; empty for the whole school, or for no place at all.
    public var campuses: [GroupID]
    public var isOnline: Bool
    public var isOnSite: Bool

    /// Whether somebody at a campus can take it. An event on site without a known campus reaches nobody: where to go is not said.
    public func reaches(_ campus: GroupID) -> Bool {
        if isOnline || campuses.contains(campus) { return true }
        if case .service = source { return isOnSite && campuses.isEmpty }
        return false
    }

    /// Events by their day first, then services in the order in which the training names them.
    static func byTraining(_ makerspace: Makerspace, today: Day) -> [(training: GroupID, offers: [TrainingOffer])] {
        var events: [GroupID: [TrainingOffer]] = [:]
        for event in makerspace.events where !event.trainings.isEmpty {
            guard let next = event.next(1, onOrAfter: today).first else { continue }
            let offer = TrainingOffer(
                source: .event(event.group), next: next.start, campuses: event.campuses,
                isOnline: event.mode?.isOnline ?? false, isOnSite: event.mode?.isOnSite ?? true)
            var seen: Set<GroupID> = []
            for training in event.trainings where seen.insert(training).inserted { events[training, default: []].append(offer) }
        }
        return makerspace.trainings.map { training in
            let given = (events[training.group] ?? []).enumerated().sorted { a, b in
                (a.element.next?.day ?? today, a.element.next?.minutes ?? 0, a.offset)
                    < (b.element.next?.day ?? today, b.element.next?.minutes ?? 0, b.offset)
            }.map(\.element)
            let services = training.services.compactMap(makerspace.service).map { service in
                TrainingOffer(
                    source: .service(service.group), next: nil, campuses: makerspace.campuses(of: service),
                    isOnline: service.mode.isOnline, isOnSite: service.mode.isOnSite)
            }
            return (training.group, given + services)
        }
    }
}

extension FeasibilityFinder {
    /// Everything to pass before a work: its own trainings and those of its machines, with all their prerequisites.
    ///
    /// What has to come first comes first; else the order is that in which trainings are written. A circle is broken
    /// where it closes, seen from the training that was asked for first. The tutorials that a tutorial names as
    /// prerequisites add nothing: they are good to have done, nobody checks them at the door.
    public func trainings(of work: Work) -> [GroupID] {
        trainings(for: work.requires + work.tools.flatMap { makerspace.machine($0)?.requires ?? [] })
    }

    /// Everything to pass before a machine may be used.
    public func trainings(ofMachine machine: GroupID) -> [GroupID] { trainings(for: makerspace.machine(machine)?.requires ?? []) }

    /// The names of trainings to pass before a work that no entry has, as written, each once.
    public func unknownTrainings(of work: Work) -> [String] {
        unknownTrainings(work.unknownRequires, machines: work.tools, before: trainings(of: work))
    }

    /// The names of trainings to pass before a machine may be used that no entry has.
    public func unknownTrainings(ofMachine machine: GroupID) -> [String] {
        unknownTrainings([], machines: [machine], before: trainings(ofMachine: machine))
    }

    private func unknownTrainings(_ own: [String], machines: [GroupID], before trainings: [GroupID]) -> [String] {
        let ofMachines = machines.flatMap { makerspace.machine($0)?.unknownRequires ?? [] }
        let ofTrainings = trainings.flatMap { makerspace.training($0)?.unknownPrerequisites ?? [] }
        var seen: Set<String> = []
        return (own + ofMachines + ofTrainings).filter { seen.insert($0).inserted }
    }

    /// Trainings with all that has to be passed before them, in the order in which to take them.
    public func trainings(for asked: [GroupID]) -> [GroupID] {
        var order: [GroupID] = []
        var seen: Set<GroupID> = []
        for root in asked where makerspace.training(root) != nil && seen.insert(root).inserted {
            // Without recursion: a chain may be as long as a writer likes.
            var path = [(training: root, next: 0)]
            while let (training, next) = path.last {
                let prerequisites = makerspace.training(training)?.prerequisites ?? []
                if next < prerequisites.count {
                    path[path.count - 1].next += 1
                    let other = prerequisites[next]
                    if makerspace.training(other) != nil, seen.insert(other).inserted { path.append((other, 0)) }
                } else {
                    order.append(training)
                    path.removeLast()
                }
            }
        }
        return order
    }

    /// Who offers a training: events by their day first, then services.
    public func offers(of training: GroupID) -> [TrainingOffer] { offersOfTraining[training] ?? [] }
}
