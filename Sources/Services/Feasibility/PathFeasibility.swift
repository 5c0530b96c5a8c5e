import Content

/// Whether a learning path can be followed at a campus: no better than its worst step.
public struct PathFeasibility: Sendable, Hashable {
    public var campus: GroupID
    public var status: Feasibility.Status
    /// The tutorials and projects of the path, each once, in order; what is only to be read can be read anywhere.
    public var steps: [Step]
    /// The nearest campus at which all of it can be done; only where the answer is no.
    public var alternatives: [Feasibility.Alternative] = []

    public struct Step: Sendable, Hashable {
        public var work: GroupID
        public var feasibility: Feasibility
    }
}

extension FeasibilityFinder {
    /// The answers for every campus, in the order of the makerspace; none where there is nothing to make.
    public func feasibilities(ofPath path: GroupID) -> [PathFeasibility] {
        var seen: Set<GroupID> = []
        let steps = (makerspace.path(path)?.steps ?? []).filter { seen.insert($0).inserted }
            .map { (work: $0, answers: feasibilities(of: $0)) }.filter { !$0.answers.isEmpty }
        guard !steps.isEmpty else { return [] }
        var paths = makerspace.campuses.indices.map { column in
            PathFeasibility(
                campus: makerspace.campuses[column].group, status: steps.map { $0.answers[column].status }.max() ?? .ready,
                steps: steps.map { PathFeasibility.Step(work: $0.work, feasibility: $0.answers[column]) })
        }
        for column in paths.indices where paths[column].status == .notReady {
            paths[column].alternatives = nearestReady(to: column, paths.map(\.status))
        }
        return paths
    }
}
