import Content
import Portal
import Services

/// Where something stands, as a link to its pin on the plan of its campus.
extension PageContext {
    /// The pin of a thing, or of its room; nil where no plan shows it.
    func planURL(of thing: PlacedThing) -> String? { planURL(site.places.plans.place(of: thing)) }

    /// The pin of a shelf by its name, or of its room.
    func planURL(ofShelf shelf: String?, in space: GroupID?) -> String? { planURL(site.places.plans.place(ofShelf: shelf, in: space)) }

    /// The pin of copies: their own point, else their shelf, else their room.
    func planURL(of holding: Resource.Holding, of resource: GroupID) -> String? {
        guard holding.point == nil else { return planURL(of: .holding(resource: resource, index: holding.index)) }
        return planURL(ofShelf: holding.shelf, in: holding.space)
    }

    private func planURL(_ place: FloorPlans.Place?) -> String? {
        guard let place, place.number != nil else { return nil }
        return href(group: place.campus) + "#" + SitePath(place.anchor).encoded
    }

    /// The page behind a thing's code.
    func codeURL(of thing: PlacedThing) -> String? {
        site.makerspace.codes.code(of: thing).map { href(site.addresses(language).code($0)) }
    }

    /// What a thing is called: a unit with its code, a shelf with its room.
    func name(of thing: PlacedThing) -> String {
        switch thing {
        case .space(let group): entry(ofGroup: group).title
        case .unit(let machine, let index):
            [entry(ofGroup: machine).title, site.makerspace.machine(machine)?.unit(at: index)?.code]
                .compactMap { $0 }.joined(separator: " ")
        case .shelf(_, let name): shelfName(name)
        case .holding(let resource, _): entry(ofGroup: resource).title
        }
    }

    /// `A-01` alone doesn't say that it is a shelf; words do.
    func shelfName(_ name: String) -> String {
        name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x80 } ? words("plan.shelf", ("name", name)) : name
    }

    /// A unit's fields as a reader of this language has them.
    func unitFields(_ machine: GroupID, _ index: Int) -> [String: Value] {
        let items = entry(ofGroup: machine)["units"]?.items ?? []
        return items.indices.contains(index) ? items[index].record : [:]
    }

    /// What lies on a shelf: materials, then resources, by group.
    func contents(ofShelf shelf: String, in space: GroupID) -> [GroupID] { site.places.shelves[.shelf(space: space, name: shelf)] ?? [] }
}
