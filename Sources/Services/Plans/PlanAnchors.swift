import Content

/// Names the elements of a campus page that stand for things, so that a link to one lasts.
struct PlanAnchors {
    private let name: (GroupID) -> String
    private var taken: Set<String> = []
    /// From which number on a further one of the same name is looked for.
    private var next: [String: Int] = [:]

    init(name: @escaping (GroupID) -> String) { self.name = name }

    /// Ids have to differ on one page only.
    mutating func nextCampus() { (taken, next) = ([], [:]) }

    mutating func anchor(of thing: PlacedThing, _ makerspace: Makerspace) -> String {
        let text =
            switch thing {
            case .space(let group): name(group)
            case .unit(let machine, let index):
                makerspace.machine(machine)?.unit(at: index)?.code ?? "\(name(machine))-\(index + 1)"
            case .shelf(let space, let shelf): "\(name(space))-\(shelf)"
            case .holding(let resource, let index): "\(name(resource))-\(index + 1)"
            }
        let base = "plan-" + String(text.map { $0.isLetter || $0.isNumber || "-_.".contains($0) ? $0 : "-" })
        var anchor = base
        var number = next[base] ?? 2
        while !taken.insert(anchor).inserted {
            anchor = "\(base)-\(number)"
            number += 1
        }
        next[base] = number
        return anchor
    }
}
