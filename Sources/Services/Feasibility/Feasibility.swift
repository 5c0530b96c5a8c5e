import Content

/// Whether something can be made at a campus today, and if not, why and what else one can do.
///
/// - Each tool needs a unit in working order, or working within bounds, in a room of that campus. Where nobody has written
///   where it stands the answer is no: a wrong "ready" costs a pupil the afternoon, "not recorded" a question.
/// - A tool or a training that no entry has the name of can't be looked at, so the answer is no.
/// - Each material needs stock at that campus for one kit. Stock that nobody has counted is there; a material of which no
///   campus keeps a line is brought along, which is said but stands in nobody's way; quantities in different units can't
///   be compared, so any stock will do. What falls short is replaced by its first substitute that is there.
/// - Each training, with all that comes before it, must be given at that campus or online.
/// - A machine that is supervised (levels 2 and 3) needs somebody at that campus who may.
public struct Feasibility: Sendable, Hashable {
    public var campus: GroupID
    public var status: Status
    /// What stands in the way: machines, supervisors, materials, trainings, each in the order written.
    public var reasons: [Reason] = []
    /// What is good to know and stands in nobody's way.
    public var notes: [Note] = []
    public var substitutions: [Substitution] = []
    /// What one can do instead; only where the answer is no.
    public var alternatives: [Alternative] = []

    public enum Status: Int, Sendable, Hashable, Comparable {
        case ready, readyWithSubstitute, notReady

        public static func < (a: Status, b: Status) -> Bool { a.rawValue < b.rawValue }
    }

    public enum Reason: Sendable, Hashable {
        /// It stands there, out of order or retired.
        case noWorkingUnit(machine: GroupID)
        case noUnitHere(machine: GroupID)
        /// Nobody has written where it stands.
        case unitsUnrecorded(machine: GroupID)
        /// In the material's unit; no need is given where any amount would do.
        case outOfStock(material: GroupID, have: Double, need: Double?)
        case trainingNotOffered(training: GroupID)
        case noSupervisor(machine: GroupID, level: Int)
        /// No machine entry has the name that was written.
        case unknownTool(name: String)
        /// No training entry has the name that was written, for the work, a machine or a training before another.
        case unknownTraining(name: String)
    }

    public enum Note: Sendable, Hashable {
        case limited(machine: GroupID)
        case stockUnrecorded(material: GroupID)
        case stockUncounted(material: GroupID)
        /// No material entry has the name that was written.
        case unknownMaterial(name: String)
    }

    public struct Substitution: Sendable, Hashable {
        public var material: GroupID
        public var by: GroupID

        public init(material: GroupID, by: GroupID) {
            self.material = material
            self.by = by
        }
    }

    public enum Alternative: Sendable, Hashable {
        /// The nearest campus where it can be made; the distance is known where both say where they are.
        case campus(GroupID, kilometres: Double?)
        /// The material itself, or a substitute, at the nearest campus that has enough.
        case stock(of: GroupID, use: GroupID, campus: GroupID)
        /// An online service of the work or of one of its machines.
        case service(GroupID)
    }

    public init(campus: GroupID, status: Status) {
        self.campus = campus
        self.status = status
    }
}

extension FeasibilityFinder {
    /// Whether a tutorial or a project can be made at a campus; nil where there is no such work or campus.
    public func feasibility(of work: GroupID, at campus: GroupID) -> Feasibility? {
        guard let column = columnOfCampus[campus] else { return nil }
        let all = feasibilities(of: work)
        return all.isEmpty ? nil : all[column]
    }

    /// The answers for every campus, in the order of the makerspace; none for what is no work.
    public func feasibilities(of work: GroupID) -> [Feasibility] {
        guard let work = makerspace.work(work) else { return [] }
        let trainings = trainings(of: work)
        let unknownTrainings = unknownTrainings(of: work)
        let demands = demands(of: work)
        var answers = makerspace.campuses.indices.map { column in
            var answer = Feasibility(campus: makerspace.campuses[column].group, status: .ready)
            check(work.tools, column, &answer)
            answer.reasons += work.unknownTools.map { .unknownTool(name: $0) }
            check(demands, column, &answer)
            for training in trainings where isOffered[training]?[column] != true {
                answer.reasons.append(.trainingNotOffered(training: training))
            }
            answer.reasons += unknownTrainings.map { .unknownTraining(name: $0) }
            for name in unknownNames(of: work) { answer.notes.append(.unknownMaterial(name: name)) }
            answer.status = !answer.reasons.isEmpty ? .notReady : answer.substitutions.isEmpty ? .ready : .readyWithSubstitute
            return answer
        }
        let services = onlineServices(of: work)
        for column in answers.indices where answers[column].status == .notReady {
            answers[column].alternatives =
                nearestReady(to: column, answers.map(\.status))
                + stockElsewhere(for: answers[column].reasons, demands, column) + services.map { .service($0) }
        }
        return answers
    }

    private func check(_ tools: [GroupID], _ column: Int, _ answer: inout Feasibility) {
        var seen: Set<GroupID> = []
        for tool in tools where seen.insert(tool).inserted {
            guard let machine = makerspace.machine(tool) else { continue }
            let state = units[tool]?[column] ?? .unrecorded
            switch state {
            case .working: break
            case .limited: answer.notes.append(.limited(machine: tool))
            case .broken: answer.reasons.append(.noWorkingUnit(machine: tool))
            case .absent: answer.reasons.append(.noUnitHere(machine: tool))
            case .unrecorded: answer.reasons.append(.unitsUnrecorded(machine: tool))
            }
            // Nobody has to watch what isn't there.
            if state.isUsable, machine.supervision >= 2, hasSupervisor[tool]?[column] != true {
                answer.reasons.append(.noSupervisor(machine: tool, level: machine.supervision))
            }
        }
    }

    private func unknownNames(of work: Work) -> [String] {
        var seen: Set<String> = []
        return work.materials.filter { $0.material == nil }.map(\.name).filter { seen.insert($0).inserted }
    }

    /// The nearest other campus at which the answer is yes.
    func nearestReady(to column: Int, _ status: [Feasibility.Status]) -> [Feasibility.Alternative] {
        others[column].first { status[$0.column] != .notReady }
            .map { [.campus(makerspace.campuses[$0.column].group, kilometres: $0.kilometres)] } ?? []
    }

    /// The online ones among a work's services, those of its machines, and the counterparts of both.
    private func onlineServices(of work: Work) -> [GroupID] {
        var services: [GroupID] = []
        var seen: Set<GroupID> = []
        for group in work.services + work.tools.flatMap({ servicesOfMachine[$0] ?? [] }) {
            guard let service = makerspace.service(group) else { continue }
            for half in [group] + service.counterparts where makerspace.service(half)?.mode.isOnline == true && seen.insert(half).inserted {
                services.append(half)
            }
        }
        return services
    }
}
