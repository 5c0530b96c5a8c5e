import Content
import Services
import Testing

@Suite struct TrainingClosureTests {
    @Test func generatedClosuresAgreeWithTheOracle() {
        var circular = 0
        for seed in 0..<10_000 {
            let generated = GeneratedMakerspace(seed: UInt64(seed))
            let (makerspace, making) = (generated.makerspace, generated.making)
            let oracle = TrainingOracle(makerspace: makerspace)
            for work in makerspace.works {
                let asked = work.requires + work.tools.flatMap { tool in makerspace.machines.first { $0.group == tool }!.requires }
                let order = making.trainings(of: work)
                if order != oracle.order(asked) || Set(order) != oracle.closure(asked) || Set(order).count != order.count {
                    Issue.record("seed \(seed): \(order) instead of \(oracle.order(asked))")
                    return
                }
                // What has to come first comes first, unless each has to come before the other.
                for (position, training) in order.enumerated() {
                    for other in makerspace.trainings.first(where: { $0.group == training })!.prerequisites
                    where order.firstIndex(of: other)! > position {
                        circular += 1
                        if !oracle.closure([other]).contains(training) {
                            Issue.record("seed \(seed): \(other) comes after \(training)")
                            return
                        }
                    }
                }
            }
            for training in makerspace.trainings {
                if let problem = offers(of: training, making, generated.next) {
                    Issue.record("seed \(seed), training \(training.group): \(problem)")
                    return
                }
            }
        }
        #expect(circular > 1000, "circles must be among them")
    }

    /// What is wrong with the offers of a training, if anything.
    private func offers(of training: Training, _ making: FeasibilityFinder, _ next: [GroupID: Moment]) -> String? {
        let makerspace = making.makerspace
        let offers = making.offers(of: training.group)
        let events = makerspace.events.filter { $0.trainings.contains(training.group) && next[$0.group] != nil }
        let given = offers.compactMap { offer -> GroupID? in if case .event(let group) = offer.source { group } else { nil } }
        let services = offers.compactMap { offer -> GroupID? in if case .service(let group) = offer.source { group } else { nil } }
        if Set(given) != Set(events.map(\.group)) || given.count != events.count { return "events \(given)" }
        if services != training.services { return "services \(services)" }
        let days = offers.prefix(given.count).map { $0.next!.description }
        if days != days.sorted() { return "order \(days)" }
        for (offer, group) in zip(offers, given) where offer.next != next[group] {
            return "\(group) is next \(String(describing: offer.next))"
        }
        return nil
    }

    @Test func aLongChainIsNoTrouble() {
        let chain = (0..<50_000).map { (group: GroupID) in Training(group: group, prerequisites: [group.advanced(by: 1)]) }
        let making = FeasibilityFinder(Makerspace(trainings: chain), today: GeneratedMakerspace.today)
        #expect(making.trainings(for: [0]) == Array((0..<50_000).reversed()))
    }
}
