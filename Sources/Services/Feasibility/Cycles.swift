/// Cycles among things that come one before the other.
public enum Cycles {
    /// One cycle for each component of things that all lead to each other: the shortest that goes through the component's first
    /// thing, beginning with it. In the order of `things`; what names itself is a cycle of one.
    public static func find<Thing: Hashable>(among things: [Thing], next: (Thing) -> [Thing]) -> [[Thing]] {
        let known = Set(things)
        var done: Set<Thing> = []
        var cycles: [[Thing]] = []
        let reaches = components(things, known, next)
        for thing in things where !done.contains(thing) {
            let component = reaches[thing] ?? []
            done.formUnion(component)
            if let cycle = shortest(from: thing, within: component, next) { cycles.append(cycle) }
        }
        return cycles
    }

    /// The shortest way from a thing back to itself; nil where there is none.
    private static func shortest<Thing: Hashable>(
        from start: Thing, within component: Set<Thing>, _ next: (Thing) -> [Thing]
    ) -> [Thing]? {
        var previous: [Thing: Thing] = [:]
        var queue = [start]
        var head = 0
        while head < queue.count {
            let thing = queue[head]
            head += 1
            for other in next(thing) {
                if other == start {
                    var cycle = [thing]
                    while let last = cycle.last, last != start, let before = previous[last] { cycle.append(before) }
                    return cycle.reversed()
                }
                guard component.contains(other), previous[other] == nil else { continue }
                previous[other] = thing
                queue.append(other)
            }
        }
        return nil
    }

    /// The strongly connected component of each thing (Tarjan's algorithm, without recursion).
    ///
    /// Long, since the algorithm is known in this form.
    private static func components<Thing: Hashable>(
        _ things: [Thing], _ known: Set<Thing>, _ next: (Thing) -> [Thing]
    ) -> [Thing: Set<Thing>] {
        var components: [Thing: Set<Thing>] = [:]
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
                var component: Set<Thing> = []
                while let last = stack.popLast() {
                    onStack.remove(last)
                    component.insert(last)
                    if last == thing { break }
                }
                for member in component { components[member] = component }
            }
        }
        return components
    }
}
