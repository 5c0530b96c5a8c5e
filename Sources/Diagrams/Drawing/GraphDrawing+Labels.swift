/// Where the words of ways stand.
extension GraphDrawing {
    func placedLabels(_ routes: EdgeRoutes) -> [(edge: Int, x: Double, y: Double)?] {
        var taken: [(x: Double, y: Double, width: Double, height: Double)] = []
        return graph.edges.enumerated().map { number, edge in
            let box = labels[number]
            guard !box.lines.isEmpty, edge.line != .hidden else { return nil }
            if edge.from == edge.to {
                let centre = turned(layout.centres[edge.from])
                return (number, centre.x + boxes[edge.from].width / 2 + 34 + box.width / 2, centre.y)
            }
            let points = routes.points(of: number).map(turned)
            let middle = (points.count - 1) / 2
            let (a, b) = (points[middle], points[middle + 1])
            func place(_ share: Double) -> (x: Double, y: Double) {
                // Where a curve with level ends is at a share of its way.
                let curve = share * share * (3 - 2 * share)
                return isVertical
                    ? (a.x + (b.x - a.x) * curve, a.y + (b.y - a.y) * share) : (a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * curve)
            }
            func isFree(_ at: (x: Double, y: Double)) -> Bool {
                taken.allSatisfy { abs($0.x - at.x) > ($0.width + box.width) / 2 + 6 || abs($0.y - at.y) > ($0.height + box.height) / 2 }
            }
            let found = [0.5, 0.62, 0.38, 0.74, 0.26].map(place).first(where: isFree) ?? place(0.5)
            taken.append((found.x, found.y, box.width, box.height))
            return (number, max(found.x, box.width / 2 + 6), found.y)
        }
    }
}
