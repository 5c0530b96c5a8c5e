import Services
import TestSupport
import Testing

@Suite struct CyclesTests {
    /// 10,000 small graphs: a thing lies on a circle if it can be reached from itself, and things that reach each other
    /// make one knot.
    @Test func generatedGraphsAgreeWithReachability() {
        var dice = Dice(7)
        var found = 0
        for round in 0..<10_000 {
            let things = Array(1...Int.random(in: 1...7, using: &dice))
            let arrows = Dictionary(uniqueKeysWithValues: things.map { ($0, dice.some(things, most: 2)) })
            func reached(from thing: Int) -> Set<Int> {
                var all = Set(arrows[thing]!)
                for _ in things { all.formUnion(all.flatMap { arrows[$0]! }) }
                return all
            }
            let knots = Set(
                things.filter { reached(from: $0).contains($0) }.map { thing in
                    reached(from: thing).filter { reached(from: $0).contains(thing) }
                })
            let circles = Cycles.find(among: things) { arrows[$0]! }
            let isRight =
                circles.count == knots.count
                && circles.allSatisfy { circle in
                    let closed = circle + [circle[0]]
                    return zip(closed, closed.dropFirst()).allSatisfy { arrows[$0]!.contains($1) } && Set(circle).count == circle.count
                        && knots.contains { $0.isSuperset(of: circle) && $0.min() == circle[0] }
                }
            found += circles.count
            if !isRight {
                Issue.record("round \(round): \(arrows) gives \(circles)")
                return
            }
        }
        #expect(found > 5000)
    }

    @Test func aLongCircleIsNoTrouble() {
        let many = 50_000
        #expect(Cycles.find(among: Array(0..<many)) { [($0 + 1) % many] } == [Array(0..<many)])
    }
}
