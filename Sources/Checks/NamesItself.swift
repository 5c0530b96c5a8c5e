import Content
import Diagnostics
import Services

/// A service that is its own counterpart, or a material that replaces itself.
enum NamesItself: Rule {
    static let name = "names-itself"
    static let isAdvice = false
    static let help = Words(
        zh: "把自己写成对应服务的服务、把自己写成代用品的材料。", en: "A service that is its own counterpart, or a material that is its own substitute.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        func found(_ groups: [GroupID], _ field: String) -> [Diagnostic] {
            groups.flatMap { group in
                context.portal.references[context.portal.groups[group].entries[0]].filter { $0.field == field && $0.group == group }.map {
                    .namesItself(context.title(group), field, at: context.place(group, field, item: $0.index))
                }
            }
        }
        return found(context.makerspace.services.map(\.group), "counterpart")
            + found(context.makerspace.materials.map(\.group), "substitutes")
    }
}

extension Diagnostic {
    fileprivate static func namesItself(_ title: Words, _ field: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            NamesItself.kind, at: place,
            Words(zh: "「\(title.zh)」在 \(field) 里写了自己。", en: "“\(title.en)” names itself under \(field)."),
            cure: Words(zh: "换成另一个条目，或删掉。", en: "Name another entry, or take it away."))
    }
}
