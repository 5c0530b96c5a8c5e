import Content

extension AccessFinder {
    /// What is dealt out to each campus, and what belongs to none.
    struct Places {
        private var places: [Access.AtCampus]
        private let positions: [GroupID: Int]
        /// How many machines of the page can be used there.
        private var usable: [Int]

        init(_ campuses: [GroupID]) {
            places = campuses.map { Access.AtCampus(campus: $0) } + [Access.AtCampus(campus: nil)]
            positions = Dictionary(campuses.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
            usable = Array(repeating: 0, count: places.count)
        }

        /// Adds to one place; to none where no such campus is.
        mutating func edit(_ campus: GroupID?, usable isUsable: Bool = false, _ change: (inout Access.AtCampus) -> Void) {
            guard let position = campus.map({ positions[$0] }) ?? places.count - 1 else { return }
            change(&places[position])
            if isUsable { usable[position] += 1 }
        }

        /// A machine stands at some campuses only.
        mutating func miss(_ machine: GroupID, besides campuses: Set<GroupID?>) {
            for index in places.indices where places[index].campus != nil && !campuses.contains(places[index].campus) {
                places[index].missing.append(machine)
            }
        }

        /// What there is to show, where most of the machines can be used first; last what has no campus.
        func shown(always campuses: [GroupID]) -> [Access.AtCampus] {
            let always = Set(campuses)
            return places.indices.filter { !places[$0].isEmpty || places[$0].campus.map(always.contains) == true }
                .stablySortedByPair { (places[$0].campus == nil ? 1 : 0, -usable[$0]) }
                .map { index in
                    var place = places[index]
                    // Who teaches the subject says little beside those who know the machine.
                    if place.helpers.contains(where: { !$0.isDistant }) { place.helpers.removeAll(where: \.isDistant) }
                    return place
                }
        }
    }
}
