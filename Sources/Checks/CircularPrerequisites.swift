import Content
import Diagnostics
import Services

/// Trainings or tutorials that have to come before themselves.
enum CircularPrerequisites: Rule {
    static let name = "circular-prerequisites"
    static let isAdvice = false
    static let help = Words(zh: "互为前提、谁也没法先做的培训或教程。", en: "Trainings or tutorials each of which has to come before the other.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        let makerspace = context.makerspace
        let trainings = Cycles.find(among: makerspace.trainings.map(\.group)) { makerspace.training($0)?.prerequisites ?? [] }
        let tutorials = Cycles.find(among: makerspace.works.map(\.group)) { makerspace.work($0)?.prerequisites ?? [] }
        return (trainings + tutorials).map { circle in
            .circularPrerequisites(circle.map(context.title), at: place(of: circle, context))
        }
    }

    /// Where the first names the second.
    private static func place(of circle: [GroupID], _ context: CheckContext) -> SourcePlace {
        let first = circle[0]
        let second = circle.count > 1 ? circle[1] : first
        let entry = context.portal.groups[first].entries[0]
        let reference = context.portal.references[entry].first { $0.field == "prerequisites" && $0.group == second }
        return context.place(first, "prerequisites", item: reference?.index ?? 0)
    }
}

extension Diagnostic {
    fileprivate static func circularPrerequisites(_ circle: [Words], at place: SourcePlace) -> Diagnostic {
        // A long circle is told by its beginning.
        let shown = circle.prefix(6)
        let zh = (shown.map(\.zh) + (circle.count > 6 ? ["……"] : []) + [circle[0].zh]).joined(separator: " → ")
        let en = (shown.map(\.en) + (circle.count > 6 ? ["…"] : []) + [circle[0].en]).joined(separator: " → ")
        return Diagnostic(
            CircularPrerequisites.kind, at: place,
            circle.count == 1
                ? Words(zh: "「\(circle[0].zh)」以自己为前提。", en: "“\(circle[0].en)” has to come before itself.")
                : Words(zh: "前提绕成了一圈：\(zh)，没有哪个能先做。", en: "The prerequisites go in a circle: \(en); none can come first."),
            cure: Words(zh: "去掉其中一个 prerequisites。", en: "Take one of the prerequisites away."))
    }
}
