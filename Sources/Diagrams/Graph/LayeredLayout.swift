/// Puts boxes in layers, each way leading from one layer to a later one, with few crossings, and boxes near what they are tied to.
///
/// Sugiyama's way: turn ways round that close a circle; give each box its layer; let long ways pass every layer between; order the
/// layers by the middle of the neighbours; then place each layer as near to those as its order allows.
struct LayeredLayout {
    struct Point: Equatable {
        var x: Double
        var y: Double
    }

    /// Across and along the direction of the layers.
    struct Size {
        var across: Double
        var along: Double
    }

    struct Link {
        var from: Int
        var to: Int
        /// How much room its words take along the layers.
        var labelAlong = 0.0
    }

    /// The middle of each box.
    var centres: [Point] = []
    /// For each link, the places that it passes from its first box to its second, without those.
    var bends: [[Point]] = []
    var size = Size(across: 0, along: 0)

    static let gapAcross = 28.0
    static let gapAlong = 44.0
    static let bendAcross = 8.0

    var sizes: [Size]
    var layerOf: [Int] = []
    var layers: [[Int]] = []
    /// Between neighbouring layers, by their upper end.
    var down: [[Int]] = []
    var up: [[Int]] = []
    var across: [Double] = []

    init(_ sizes: [Size], _ links: [Link]) {
        self.sizes = sizes
        guard !sizes.isEmpty else {
            bends = links.map { _ in [] }
            return
        }
        let ordered = Self.withoutCircles(sizes.count, links)
        layerOf = Self.layers(sizes.count, ordered)
        let chains = addBends(ordered)
        order()
        place()
        finish(links, ordered, chains)
    }
}
