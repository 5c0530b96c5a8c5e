/// Circles among things that come one before the other.
public enum Circles {
    /// One circle for each knot of things that all lead to each other: the shortest that goes through the knot's first
    /// thing, beginning with it. In the order of `things`; what names itself is a circle of one.
    public static func find<Thing: Hashable>(among things: [Thing], next: (Thing) -> [Thing]) -> [[Thing]] {
        let known = Set(things)
        var done: Set<Thing> = []
        var circles: [[Thing]] = []
        let reaches = knots(things, known, next)
        for thing in things where !done.contains(thing) {
            let knot = reaches[thing] ?? []
            done.formUnion(knot)
            if let circle = shortest(from: thing, within: knot, next) { circles.append(circle) }
        }
        return circles
    }

    /// The shortest way from a thing back to itself; nil where there is none.
    private static func shortest<Thing: Hashable>(
        from start: Thing, within knot: Set<Thing>, _ next: (Thing) -> [Thing]
    ) -> [Thing]? {
        var previous: [Thing: Thing] = [:]
        var queue = [start]
        var head = 0
        while head < queue.count {
            let thing = queue[head]
            head += 1
            for other in next(thing) {
                if other == start {
                    var circle = [thing]
                    while let last = circle.last, last != start, let before = previous[last] { circle.append(before) }
                    return circle.reversed()
                }
                guard knot.contains(other), previous[other] == nil else { continue }
                previous[other] = thing
                queue.append(other)
            }
        }
        return nil
    }

    /// The strongly connected component of each thing (Tarjan's algorithm, without recursion).
    private static func knots<Thing: Hashable>(
        _ things: [Thing], _ known: Set<Thing>, _ next: (Thing) -> [Thing]
    ) -> [Thing: Set<Thing>] {
        var knots: [Thing: Set<Thing>] = [:]
        var index: [Thing: Int] = [:]
        var low: [Thing: Int] = [:]
        var stack: [Thing] = []
        var onStack: Set<Thing> = []
        for root in things where index[root] == nil {
            var path: [(thing: Thing, others: [Thing], next: Int)] = []
            func enter(_ thing: Thing) {
                index[thing] = index.count
                low[thing] = index[thing]
                stack.append(thing)
                onStack.insert(thing)
                path.append((thing, next(thing).filter(known.contains), 0))
            }
            enter(root)
            while let (thing, others, position) = path.last {
                if position < others.count {
                    path[path.count - 1].next += 1
                    let other = others[position]
                    if index[other] == nil {
                        enter(other)
                    } else if onStack.contains(other) {
                        low[thing] = min(low[thing] ?? 0, index[other] ?? 0)
                    }
                    continue
                }
                path.removeLast()
                if let above = path.last?.thing { low[above] = min(low[above] ?? 0, low[thing] ?? 0) }
                guard low[thing] == index[thing] else { continue }
                var knot: Set<Thing> = []
                while let last = stack.popLast() {
                    onStack.remove(last)
                    knot.insert(last)
                    if last == thing { break }
                }
                for member in knot { knots[member] = knot }
            }
        }
        return knots
    }
}
