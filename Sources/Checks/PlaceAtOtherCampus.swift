import Content
import Diagnostics
import Services

/// A holding or a stock that names a campus, and a room that lies at another one: pages would send somebody astray.
enum PlaceAtOtherCampus: Rule {
    static let name = "place-at-other-campus"
    static let isAdvice = false
    static let help = Words(
        zh: "馆藏或库存写的空间不在它写的校区。", en: "A holding or a stock whose room is not at the campus that it names.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        let makerspace = context.makerspace
        func found(_ group: GroupID, _ field: String, _ index: Int, _ campus: GroupID?, _ space: GroupID?) -> Diagnostic? {
            guard let campus, let space, let real = makerspace.campus(ofSpace: space), real != campus else { return nil }
            return .placeAtOtherCampus(
                context.title(space), context.title(campus), context.title(real), at: context.place(group, field, item: index))
        }
        return makerspace.resources.flatMap { resource in
            resource.holdings.compactMap { found(resource.group, "holdings", $0.index, $0.campus, $0.space) }
        }
            + makerspace.materials.flatMap { material in
                material.stock.enumerated().compactMap { found(material.group, "stock", $0.offset, $0.element.campus, $0.element.space) }
            }
    }
}

extension Diagnostic {
    fileprivate static func placeAtOtherCampus(_ space: Words, _ named: Words, _ real: Words, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            PlaceAtOtherCampus.kind, at: place,
            Words(
                zh: "「\(space.zh)」在「\(real.zh)」，不在「\(named.zh)」。",
                en: "“\(space.en)” is at “\(real.en)”, not at “\(named.en)”."),
            cure: Words(zh: "空间已经说明了校区：去掉 campus，或者改正其中一个。", en: "A room tells its campus: leave campus out, or mend one of the two."))
    }
}
