import Diagnostics
import Services

/// A room on a floor that its campus doesn't have: it can't be on any plan.
enum UnknownFloor: Rule {
    static let name = "unknown-floor"
    static let isAdvice = false
    static let help = Words(zh: "空间写的楼层，校区里没有。", en: "A room on a floor that its campus doesn't name.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.makerspace.spaces.compactMap { space in
            guard let floor = space.floor, let campus = space.campus.flatMap({ context.makerspace.campus($0) }), !campus.knows(floor: floor)
            else { return nil }
            let names = campus.floors.map(\.name)
            return .unknownFloor(floor, names, context.title(campus.group), at: context.place(space.group, "floor"))
        }
    }
}

extension Diagnostic {
    fileprivate static func unknownFloor(_ floor: String, _ names: [String], _ campus: Words, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            UnknownFloor.kind, at: place,
            Words(
                zh: "\(campus.zh)没有「\(floor)」这一层，这个空间和里面的东西上不了平面图。",
                en: "\(campus.en) has no floor “\(floor)”: the room and what is in it are on no plan."),
            near: Guess(floor, among: NearMissIndex(names))
        ) { _ in
            let shown = names.prefix(12)
            return Words(
                zh: "写校区条目里的楼层名：\(each: shown, "、")\(names.count > 12 ? "……" : "")；或者在校区里加上这一层。",
                en: "Write a floor as the campus names it: \(each: shown, ", ")\(names.count > 12 ? " …" : ""); or add the floor there.")
        }
    }
}
