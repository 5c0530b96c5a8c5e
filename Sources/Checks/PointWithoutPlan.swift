import Diagnostics
import Services

/// Coordinates on a floor that has no plan: nothing shows them.
enum PointWithoutPlan: Rule {
    static let name = "point-without-plan"
    static let isAdvice = true
    static let help = Words(zh: "写了坐标，那一层却没有平面图。", en: "Coordinates on a floor without a plan.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        let floors = context.makerspace.floorPlans(context.portal).floors
        return floors.filter { $0.plan == nil && $0.index != nil }.flatMap { floor in
            floor.others.filter { $0.point != nil }.map { pin in
                .pointWithoutPlan(context.name(pin.thing), floor.name ?? "", context.title(floor.campus), at: context.place(pin.thing, "x"))
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func pointWithoutPlan(_ name: Words, _ floor: String, _ campus: Words, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            PointWithoutPlan.kind, at: place,
            Words(
                zh: "「\(name.zh)」有坐标，\(campus.zh)的「\(floor)」却没有平面图。",
                en: "“\(name.en)” has coordinates, and the floor “\(floor)” of \(campus.en) has no plan."),
            cure: Words(zh: "在校区条目的 floors 里给这一层写 plan。", en: "Give the floor a plan, under floors in the campus entry."))
    }
}
