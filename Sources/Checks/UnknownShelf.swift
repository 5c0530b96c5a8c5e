import Content
import Diagnostics
import Services

/// Stock or copies on a shelf that their room doesn't have, though it names its shelves.
enum UnknownShelf: Rule {
    static let name = "unknown-shelf"
    static let isAdvice = true
    static let help = Words(zh: "库存或馆藏写的架号，空间里没有。", en: "A shelf of stock or holdings that the room doesn't name.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        let makerspace = context.makerspace
        let shelves = Dictionary(
            makerspace.spaces.filter { !$0.shelves.isEmpty }.map { ($0.group, Shelves($0)) }, uniquingKeysWith: { first, _ in first })
        func find(_ group: GroupID, _ list: String, _ index: Int, _ space: GroupID?, _ shelf: String?) -> Diagnostic? {
            guard let shelf, let space, let room = shelves[space], !room.names.contains(shelf) else { return nil }
            return .unknownShelf(shelf, room.nearMisses, context.title(space), at: context.place(group, list, item: index))
        }
        return makerspace.materials.flatMap { material in
            material.stock.indices.compactMap { find(material.group, "stock", $0, material.stock[$0].space, material.stock[$0].shelf) }
        }
            + makerspace.resources.flatMap { resource in
                resource.holdings.compactMap { find(resource.group, "holdings", $0.index, $0.space, $0.shelf) }
            }
    }
}

/// The shelves of a room by their names.
private struct Shelves {
    let names: Set<String>
    let nearMisses: NearMissIndex

    init(_ space: Space) {
        names = Set(space.shelves.map(\.name))
        nearMisses = NearMissIndex(space.shelves.map(\.name))
    }
}

extension Diagnostic {
    fileprivate static func unknownShelf(_ shelf: String, _ names: NearMissIndex, _ room: Words, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            UnknownShelf.kind, at: place,
            Words(zh: "「\(room.zh)」没有「\(shelf)」这个架子。", en: "“\(room.en)” has no shelf “\(shelf)”."),
            near: Guess(shelf, among: names), isOffered: false
        ) { near in
            near.first.map { Words(zh: "是不是「\($0)」？不然就在空间的 shelves 里加上它。", en: "Do you mean “\($0)”? Else add it to the room's shelves.") }
                ?? Words(zh: "在空间的 shelves 里加上它，或者写已有的架号。", en: "Add it to the room's shelves, or name one that is there.")
        }
    }
}
