import Content
import Diagnostics
import Services

/// A machine or a material of the front matter to which the text never links, so that no step says when it is needed.
enum ListedButNotUsed: Rule {
    static let name = "listed-but-not-used"
    static let isAdvice = true
    static let help = Words(zh: "开头列出、正文却从没有链接到的机器和材料。", en: "Machines and materials that are listed and to which the text never links.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        let things = LinkedThings(context.portal, context.makerspace)
        return context.makerspace.works.filter(\.isTutorial).flatMap { work -> [Diagnostic] in
            let id = context.portal.groups[work.group].entries[0]
            let entry = context.entry(work.group)
            // Without steps there is nothing to compare with.
            guard !StepHeadings.find(in: entry.document.outline).isEmpty else { return [] }
            let used = Set(things.uses(in: 0..<entry.document.html.count, of: id).map(\.group))
            func found(_ path: String, _ field: String) -> [Diagnostic] {
                var seen = used
                return context.portal.references[id].filter { $0.field == path }.sorted { $0.index < $1.index }
                    .filter { seen.insert($0.group).inserted }
                    .map { .listedButNotUsed(context.title($0.group), field, at: context.place(work.group, field, item: $0.index)) }
            }
            return found("tools", "tools") + found("materials.item", "materials")
        }
    }
}

extension Diagnostic {
    fileprivate static func listedButNotUsed(_ title: Words, _ field: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ListedButNotUsed.kind, at: place,
            Words(zh: "\(field) 里有「\(title.zh)」，正文没有链接到它。", en: "\(field) lists “\(title.en)”, and the text never links to it."),
            cure: Words(
                zh: "在用到它的步骤里写 [[…]]，读者就在那一步看到安全须知和用量；不用就删掉。",
                en: "Link to it with [[…]] in the step that uses it, so that readers meet its safety box there; or take it away."))
    }
}
