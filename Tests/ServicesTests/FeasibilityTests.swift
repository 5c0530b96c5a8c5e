import Content
import Services
import Testing

@Suite struct FeasibilityTests {
    static let today = GeneratedMakerspace.today

    /// 10,000 makerspaces: every work at every campus, against a search of everything.
    @Test func generatedMakerspacesAgreeWithTheOracle() {
        var seen: [Feasibility.Status: Int] = [:]
        for seed in 0..<10_000 {
            let generated = GeneratedMakerspace(seed: UInt64(seed))
            let (makerspace, making) = (generated.makerspace, generated.making)
            let oracle = FeasibilityOracle(makerspace: makerspace, next: generated.next)
            for work in makerspace.works {
                let answers = making.feasibilities(of: work.group)
                guard answers.count == makerspace.campuses.count else {
                    Issue.record("seed \(seed): \(answers.count) answers")
                    return
                }
                for (campus, answer) in zip(makerspace.campuses, answers) {
                    var expected = oracle.answer(of: work, at: campus)
                    if expected.status == .notReady { expected.alternatives = oracle.alternatives(of: work, at: campus) }
                    if answer != expected {
                        Issue.record("seed \(seed), work \(work.group), campus \(campus.group):\n\(answer)\ninstead of\n\(expected)")
                        return
                    }
                    seen[answer.status, default: 0] += 1
                }
            }
            for path in makerspace.paths {
                let works = unique(path.steps).compactMap { step in makerspace.works.first { $0.group == step } }
                let answers = making.feasibilities(ofPath: path.group)
                let expected =
                    works.isEmpty ? [] : makerspace.campuses.map { campus in works.map { oracle.status(of: $0, at: campus) }.max()! }
                if answers.map(\.status) != expected || answers.contains(where: { $0.steps.map(\.work) != works.map(\.group) }) {
                    Issue.record("seed \(seed), path \(path.group): \(answers.map(\.status)) instead of \(expected)")
                    return
                }
            }
        }
        // A generator that made everything impossible would prove nothing.
        for status in [Feasibility.Status.ready, .readyWithSubstitute, .notReady] {
            #expect(seen[status, default: 0] > 1000, "\(status): \(seen)")
        }
    }

    @Test func substitutesOfSubstitutesDoNotCount() {
        let makerspace = Makerspace(
            campuses: [Campus(group: 1)],
            materials: [
                Material(group: 2, stock: [.init(campus: 1, quantity: 0)], substitutes: [3]),
                Material(group: 3, stock: [.init(campus: 1, quantity: 0)], substitutes: [4]),
                Material(group: 4, stock: [.init(campus: 1, quantity: 9)], substitutes: [2]),
            ],
            works: [Work(group: 5, materials: [Work.Need(material: 2, name: "a", quantity: 1)])])
        let answer = FeasibilityFinder(makerspace, today: Self.today).feasibility(of: 5, at: 1)
        #expect(answer?.status == .notReady && answer?.reasons == [.outOfStock(material: 2, have: 0, need: 1)])
    }

    @Test func noSheetIsCountedTwice() {
        func answer(_ sheets: Double) -> Feasibility? {
            let makerspace = Makerspace(
                campuses: [Campus(group: 1)],
                materials: [
                    Material(group: 2, unit: "张", stock: [.init(campus: 1, quantity: 0)], substitutes: [3]),
                    Material(group: 3, unit: "张", stock: [.init(campus: 1, quantity: sheets)]),
                ],
                works: [
                    Work(
                        group: 5,
                        materials: [
                            Work.Need(material: 2, name: "acrylic", quantity: 2, unit: "张"),
                            Work.Need(material: 3, name: "board", quantity: 2, unit: "张"),
                        ])
                ])
            return FeasibilityFinder(makerspace, today: Self.today).feasibility(of: 5, at: 1)
        }
        #expect(answer(3)?.status == .notReady)
        #expect(answer(4)?.substitutions == [Feasibility.Substitution(material: 2, by: 3)])
    }

    @Test func theNearestCampusIsNamedWithItsDistance() {
        let makerspace = Makerspace(
            campuses: [
                Campus(group: 1, location: Location(latitude: 30, longitude: 120.03)),
                Campus(group: 2, location: Location(latitude: 31, longitude: 120)),
                Campus(group: 3, location: Location(latitude: 30.012, longitude: 119.972)),
            ],
            spaces: [Space(group: 4, campus: 1), Space(group: 5, campus: 2), Space(group: 6, campus: 3)],
            machines: [
                Machine(
                    group: 7,
                    units: [
                        .init(space: 4, condition: .outOfOrder), .init(space: 5), .init(space: 6, condition: .limited),
                    ])
            ],
            works: [Work(group: 8, tools: [7])])
        let answer = FeasibilityFinder(makerspace, today: Self.today).feasibility(of: 8, at: 1)
        #expect(answer?.reasons == [.noWorkingUnit(machine: 7)])
        guard case .campus(3, let kilometres?) = answer?.alternatives.first else {
            return #expect(Bool(false), "\(String(describing: answer))")
        }
        #expect(abs(kilometres - 5.74) < 0.02)
    }
}
