import Content
import Diagnostics
import Services

/// A machine or a material that a step links to and the front matter leaves out: it is missing from the bill of materials
/// and from what a campus is asked for. What is listed may be replaced by its substitutes, and steps may say so.
enum UsedButNotListed: Rule {
    static let name = "used-but-not-listed"
    static let isAdvice = true
    static let help = Words(zh: "步骤里用到、开头却没有列出的机器和材料。", en: "Machines and materials that a step uses and the front matter does not list.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        let things = LinkedThings(context.portal, context.makerspace)
        return context.makerspace.works.filter(\.isTutorial).flatMap { work -> [Diagnostic] in
            let materials = work.materials.compactMap(\.material)
            var listed = Set(work.tools + materials)
            for material in materials { listed.formUnion(context.makerspace.material(material)?.substitutes ?? []) }
            let uses = things.usesOfSteps(context.portal.groups[work.group].entries[0]).flatMap(\.self)
            // Of names that lead nowhere writers are told where they stand, such as of two in one.
            let names = context.portal.unresolvedNames(of: context.portal.groups[work.group].entries[0], "tools")
            return uses.filter { use in !names.contains { $0.contains(context.title(use.group).zh) } }.filter {
                listed.insert($0.group).inserted
            }.map { use in
                .usedButNotListed(context.title(use.group), isMachine: use.isMachine, at: context.entry(work.group).place(use.place))
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func usedButNotListed(_ title: Words, isMachine: Bool, at place: SourcePlace) -> Diagnostic {
        let field = isMachine ? "tools" : "materials"
        return Diagnostic(
            UsedButNotListed.kind, at: place,
            Words(zh: "步骤里用到「\(title.zh)」，开头的 \(field) 没有列出。", en: "A step uses “\(title.en)”, which \(field) does not list."),
            cure: Words(
                zh: "真的要用就加进 \(field)；只是顺便提到，就不必理会。", en: "Add it to \(field) if it is needed; if it is only mentioned, never mind."))
    }
}
