import Templates

extension Tables {
    /// The names of every layout that shows one entry, followed by its own.
    static func entry(
        _ name: String, zh: String, en: String, _ own: @autoclosure @escaping @Sendable () -> [Variable] = []
    ) -> VariableTable {
        layout(name, zh: zh, en: en, everyEntry + own())
    }

    /// What the sections of every page say, and what is gathered from all of them.
    private static var everyEntry: [Variable] {
        PageSection.title.variables
            + [.list("marks", of: mark, zh: "标题下的作者、状态等", en: "Authors, states and the like, under the title")]
            + PageSection.notice.variables
            + [.list("facts", of: fact, zh: "标题栏", en: "The title block")]
            + PageSection.contents.variables + PageSection.text.variables + PageSection.relatedGroups.variables + PageSection.foot.variables
            + [.flag("has_panels", zh: "有没有清单", en: "Whether there are panels")]
            + PageSection.accessVariables + PageSection.askVariables
    }
}
