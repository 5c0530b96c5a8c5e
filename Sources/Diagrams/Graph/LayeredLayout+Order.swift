/// In which order the boxes of a layer stand, so that few ways cross.
extension LayeredLayout {
    mutating func order() {
        var best = layers
        var fewest = crossings()
        for sweep in 0..<10 where fewest > 0 {
            if sweep.isMultiple(of: 2) {
                for layer in layers.indices.dropFirst() { sort(layer, by: up) }
            } else {
                for layer in layers.indices.dropLast().reversed() { sort(layer, by: down) }
            }
            let count = crossings()
            if count < fewest { (fewest, best) = (count, layers) }
        }
        layers = best
    }

    mutating func sort(_ layer: Int, by neighbours: [[Int]]) {
        var place: [Int: Double] = [:]
        for other in [layer - 1, layer + 1] where layers.indices.contains(other) {
            for (index, node) in layers[other].enumerated() { place[node] = Double(index) }
        }
        let keyed = layers[layer].enumerated().map { index, node -> (key: Double, index: Int, node: Int) in
            let places = neighbours[node].compactMap { place[$0] }
            return (places.isEmpty ? Double(index) : places.reduce(0, +) / Double(places.count), index, node)
        }
        layers[layer] = keyed.sorted { ($0.key, $0.index) < ($1.key, $1.index) }.map(\.node)
    }

    /// How many pairs of ways cross.
    func crossings() -> Int {
        var count = 0
        for layer in layers.indices.dropLast() {
            var place: [Int: Int] = [:]
            for (index, node) in layers[layer + 1].enumerated() { place[node] = index }
            let ends = layers[layer].map { node in down[node].compactMap { place[$0] } }
            for (index, own) in ends.enumerated() {
                for later in ends.dropFirst(index + 1) {
                    for end in own { for other in later where other < end { count += 1 } }
                }
            }
        }
        return count
    }
}
