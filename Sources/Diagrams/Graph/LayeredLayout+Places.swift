/// Where the boxes of each layer stand, and the bends of long ways.
extension LayeredLayout {
    mutating func place() {
        across = Array(repeating: 0, count: sizes.count)
        for layer in layers {
            var position = 0.0
            for node in layer {
                across[node] = position + sizes[node].across / 2
                position += sizes[node].across + Self.gapAcross
            }
        }
        for round in 0..<24 {
            let goesDown = round.isMultiple(of: 2)
            for layer in goesDown ? Array(layers.indices) : layers.indices.reversed() {
                let wishes = layers[layer].map { node in
                    let near = goesDown ? up[node] : down[node]
                    return near.isEmpty ? across[node] : near.reduce(0) { $0 + across[$1] } / Double(near.count)
                }
                settle(layers[layer], wishes)
            }
        }
        let left = sizes.indices.map { across[$0] - sizes[$0].across / 2 }.min() ?? 0
        for node in across.indices { across[node] -= left }
    }

    /// Puts a layer's boxes as near to where they would be as their order and the room between them allow: where some get in each
    /// other's way, they stand together around their middle.
    mutating func settle(_ layer: [Int], _ wishes: [Double]) {
        var offset = 0.0
        var offsets: [Double] = []
        for (index, node) in layer.enumerated() {
            if index > 0 {
                let before = layer[index - 1]
                offset += (sizes[before].across + sizes[node].across) / 2 + Self.gapAcross
            }
            offsets.append(offset)
        }
        var blocks: [(sum: Double, count: Double, nodes: Int)] = []
        for index in layer.indices {
            blocks.append((wishes[index] - offsets[index], 1, 1))
            while blocks.count > 1 {
                let (last, before) = (blocks[blocks.count - 1], blocks[blocks.count - 2])
                guard before.sum / before.count > last.sum / last.count else { break }
                blocks.removeLast()
                blocks[blocks.count - 1] = (before.sum + last.sum, before.count + last.count, before.nodes + last.nodes)
            }
        }
        var index = 0
        for block in blocks {
            for _ in 0..<block.nodes {
                across[layer[index]] = block.sum / block.count + offsets[index]
                index += 1
            }
        }
    }

    mutating func finish(_ links: [Link], _ ordered: [(from: Int, to: Int)], _ chains: [[Int]]) {
        var gaps = Array(repeating: Self.gapAlong, count: layers.count)
        for (link, ends) in zip(links, ordered) where ends.from != ends.to && link.labelAlong > 0 {
            let above = layerOf[ends.to] - 1
            gaps[max(0, above)] = max(gaps[max(0, above)], link.labelAlong + 36)
        }
        var along = 0.0
        var middles: [Double] = []
        for (number, layer) in layers.enumerated() {
            let height = layer.map { sizes[$0].along }.max() ?? 0
            middles.append(along + height / 2)
            along += height + (number + 1 < layers.count ? gaps[number] : 0)
        }
        func point(_ node: Int) -> Point { Point(x: across[node], y: middles[layerOf[node]]) }
        let count = sizes.count - chains.reduce(0) { $0 + $1.count }
        centres = (0..<count).map(point)
        bends = zip(zip(links, ordered), chains).map { pair, chain in
            let points = chain.map(point)
            return pair.0.from == pair.1.from ? points : points.reversed()
        }
        size = Size(across: sizes.indices.map { across[$0] + sizes[$0].across / 2 }.max() ?? 0, along: along)
    }
}
