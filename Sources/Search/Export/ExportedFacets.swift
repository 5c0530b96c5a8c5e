/// The index's facets from the pages' side: which values each page has.
struct ExportedFacets: Sendable {
    struct Facet: Sendable {
        var key: String
        var values: [(id: String, label: String)]
    }

    /// Of each page, as places of a facet and of its value.
    private var places: [[(facet: Int, value: Int)]]
    private let all: [SearchFacets.Facet]

    init(_ facets: SearchFacets, pages: Int) {
        all = facets.all
        places = Array(repeating: [], count: pages)
        for (number, facet) in all.enumerated() {
            for (value, pages) in facet.values.map(\.pages).enumerated() {
                for page in pages { places[Int(page)].append((number, value)) }
            }
        }
    }

    /// A page's facets with their values, called as in a language.
    func facets(ofPage page: Int, in language: String) -> [Facet] {
        var facets: [Facet] = []
        var last: Int?
        for place in places[page] {
            let facet = all[place.facet]
            let value = facet.values[place.value]
            if place.facet != last { facets.append(Facet(key: facet.key, values: [])) }
            facets[facets.count - 1].values.append((value.id, value.labels[language] ?? value.labels[""] ?? value.id))
            last = place.facet
        }
        return facets
    }
}
