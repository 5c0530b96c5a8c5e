import Content
import Services

/// What to pass before something, by recursion and by closing a set under its prerequisites.
struct TrainingOracle {
    let makerspace: Makerspace

    private func prerequisites(_ training: GroupID) -> [GroupID] { makerspace.trainings.first { $0.group == training }!.prerequisites }

    /// What comes first is taken first, as written; who is being visited is not visited again.
    func order(_ asked: [GroupID]) -> [GroupID] {
        var (order, visited): ([GroupID], [GroupID]) = ([], [])
        func visit(_ training: GroupID) {
            if visited.contains(training) { return }
            visited.append(training)
            for other in prerequisites(training) { visit(other) }
            order.append(training)
        }
        for training in asked { visit(training) }
        return order
    }

    /// All of them, in no order.
    func closure(_ asked: [GroupID]) -> Set<GroupID> {
        var all = Set(asked)
        while true {
            let more = all.union(all.flatMap(prerequisites))
            if more == all { return all }
            all = more
        }
    }
}
