import Diagnostics
import Services

/// Stock or copies on a shelf that their room doesn't have, though it names its shelves.
enum UnknownShelf: Rule {
    static let name = "unknown-shelf"
    static let isAdvice = true
    static let help = Words(zh: "库存或馆藏写的架号，空间里没有。", en: "A shelf of stock or holdings that the room doesn't name.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        let makerspace = context.makerspace
        func find(_ group: Int, _ list: String, _ index: Int, _ space: Int?, _ shelf: String?) -> Diagnostic? {
            guard let shelf, let room = space.flatMap(makerspace.space), !room.shelves.isEmpty,
                  !room.shelves.contains(where: { $0.name == shelf }) else { return nil }
            return .unknownShelf(shelf, room.shelves.map(\.name), context.title(room.group), at: context.place(group, list, item: index))
        }
        return makerspace.materials.flatMap { material in
            material.stock.indices.compactMap { find(material.group, "stock", $0, material.stock[$0].space, material.stock[$0].shelf) }
        } + makerspace.resources.flatMap { resource in
            resource.holdings.compactMap { find(resource.group, "holdings", $0.index, $0.space, $0.shelf) }
        }
    }
}

extension Diagnostic {
    fileprivate static func unknownShelf(_ shelf: String, _ names: [String], _ room: Words, at place: SourcePlace) -> Diagnostic {
        let guess = NearMiss.best(for: shelf, among: names).first
        return Diagnostic(
            UnknownShelf.name, .warning, at: place,
            Words(zh: "「\(room.zh)」没有「\(shelf)」这个架子。", en: "“\(room.en)” has no shelf “\(shelf)”."),
            cure: guess.map { Words(zh: "是不是「\($0)」？不然就在空间的 shelves 里加上它。", en: "Do you mean “\($0)”? Else add it to the room's shelves.") }
                ?? Words(zh: "在空间的 shelves 里加上它，或者写已有的架号。", en: "Add it to the room's shelves, or name one that is there."))
    }
}
