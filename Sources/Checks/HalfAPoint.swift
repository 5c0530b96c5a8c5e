import Content
import Diagnostics
import Services

/// One coordinate without the other, left out or refused: that is no place on a plan.
enum HalfAPoint: Rule {
    static let name = "half-a-point"
    static let isAdvice = false
    static let help = Words(zh: "只有横坐标或只有纵坐标。", en: "One coordinate without the other.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        func isHalf(_ fields: [String: Value]) -> Bool { (fields["x"] == nil) != (fields["y"] == nil) }
        func items(_ group: GroupID, _ field: String) -> [Diagnostic] {
            (context.entry(group)[field]?.items ?? []).enumerated().filter { isHalf($1.record) }.map { index, _ in
                .halfAPoint(context.title(group), at: context.place(group, field, item: index))
            }
        }
        let makerspace = context.makerspace
        return makerspace.spaces.flatMap { space -> [Diagnostic] in
            let fields = context.entry(space.group).fields
            let own =
                isHalf(fields)
                ? [Diagnostic.halfAPoint(context.title(space.group), at: context.place(space.group, fields["x"] == nil ? "y" : "x"))] : []
            return own + items(space.group, "shelves")
        } + makerspace.machines.flatMap { items($0.group, "units") } + makerspace.resources.flatMap { items($0.group, "holdings") }
    }
}

extension Diagnostic {
    fileprivate static func halfAPoint(_ title: Words, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            HalfAPoint.kind, at: place,
            Words(
                zh: "「\(title.zh)」这里只有一个坐标能用，平面图上标不出来。", en: "Only one coordinate can be used here for “\(title.en)”: no plan can show it."),
            cure: Words(
                zh: "x 和 y 都写，都在 0 到 100 之间：离左边和离上边的百分比。",
                en: "Give both x and y, each from 0 to 100: per cent from the left and from the top."))
    }
}
