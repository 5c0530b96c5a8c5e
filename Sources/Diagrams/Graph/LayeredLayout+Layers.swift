import Limits

/// Which layer each box stands in.
extension LayeredLayout {
    /// The links with those turned round that would close a circle.
    static func withoutCircles(_ count: Int, _ links: [Link]) -> [(from: Int, to: Int)] {
        var next = Array(repeating: [Int](), count: count)
        for (number, link) in links.enumerated() where link.from != link.to { next[link.from].append(number) }
        var state = Array(repeating: 0, count: count)
        var turned = Array(repeating: false, count: links.count)
        for root in 0..<count where state[root] == 0 {
            var stack = [(node: root, link: 0)]
            state[root] = 1
            while let top = stack.last {
                guard top.link < next[top.node].count else {
                    state[top.node] = 2
                    stack.removeLast()
                    continue
                }
                stack[stack.count - 1].link += 1
                let number = next[top.node][top.link]
                let target = links[number].to
                if state[target] == 1 {
                    turned[number] = true
                } else if state[target] == 0 {
                    state[target] = 1
                    stack.append((target, 0))
                }
            }
        }
        return links.enumerated().map { turned[$0] ? ($1.to, $1.from) : ($1.from, $1.to) }
    }

    /// Each box one layer below the lowest that leads to it; those that nothing leads to right above what they lead to.
    static func layers(_ count: Int, _ links: [(from: Int, to: Int)]) -> [Int] {
        var waiting = Array(repeating: 0, count: count)
        var next = Array(repeating: [Int](), count: count)
        for link in links where link.from != link.to {
            waiting[link.to] += 1
            next[link.from].append(link.to)
        }
        let roots = (0..<count).filter { waiting[$0] == 0 }
        var queue = roots
        var layer = Array(repeating: 0, count: count)
        var index = 0
        while index < queue.count {
            let node = queue[index]
            index += 1
            for target in next[node] {
                layer[target] = max(layer[target], layer[node] + 1)
                waiting[target] -= 1
                if waiting[target] == 0 { queue.append(target) }
            }
        }
        for root in roots {
            if let nearest = next[root].map({ layer[$0] }).min() { layer[root] = nearest - 1 }
        }
        return layer
    }

    /// Gives long links a place in each layer that they pass; for each link the places.
    mutating func addBends(_ links: [(from: Int, to: Int)]) -> [[Int]] {
        layers = Array(repeating: [], count: (layerOf.max() ?? 0) + 1)
        for node in Self.depthFirst(sizes.count, links) { layers[layerOf[node]].append(node) }
        down = Array(repeating: [], count: sizes.count)
        up = down
        return links.map { link in
            guard link.from != link.to else { return [] }
            var chain: [Int] = []
            var last = link.from
            // Beyond that, ways take the straight one.
            guard sizes.count < Limits.diagramPlaces.value else { return [] }
            for layer in (layerOf[link.from] + 1)..<max(layerOf[link.from] + 1, layerOf[link.to]) {
                let bend = sizes.count
                sizes.append(Size(across: Self.bendAcross, along: 0))
                layerOf.append(layer)
                layers[layer].append(bend)
                down.append([])
                up.append([])
                down[last].append(bend)
                up[bend].append(last)
                chain.append(bend)
                last = bend
            }
            down[last].append(link.to)
            up[link.to].append(last)
            return chain
        }
    }

    /// What is tied together stands side by side from the start.
    static func depthFirst(_ count: Int, _ links: [(from: Int, to: Int)]) -> [Int] {
        var next = Array(repeating: [Int](), count: count)
        var hasSource = Array(repeating: false, count: count)
        for link in links where link.from != link.to {
            next[link.from].append(link.to)
            hasSource[link.to] = true
        }
        var seen = Array(repeating: false, count: count)
        var order: [Int] = []
        for root in (0..<count).filter({ !hasSource[$0] }) + Array(0..<count) where !seen[root] {
            var stack = [root]
            while let node = stack.popLast() {
                if seen[node] { continue }
                seen[node] = true
                order.append(node)
                stack += next[node].reversed().filter { !seen[$0] }
            }
        }
        return order
    }
}
