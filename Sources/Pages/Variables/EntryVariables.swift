import Templates

extension Tables {
    /// The names of every layout that shows one entry, followed by its own.
    static func entry(
        _ name: String, zh: String, en: String, _ own: @autoclosure @escaping @Sendable () -> [Variable] = []
    ) -> VariableTable {
        layout(name, zh: zh, en: en, everyEntry + own())
    }

    private static var everyEntry: [Variable] {
        [
            .text("type_label", zh: "类型的名称", en: "The type in words"),
            .text("type_url", zh: "同类条目的列表", en: "The list of the type's entries"),
            .text("summary", zh: "摘要", en: "The summary"),
            .record("cover", picture, zh: "封面", en: "The cover"),
            .list("marks", of: mark, zh: "标题下的作者、状态等", en: "Authors, states and the like, under the title"),
            .text("notice", zh: "提示，如尚未翻译", en: "A notice, such as that a translation is missing"),
            .list("facts", of: fact, zh: "标题栏", en: "The title block"),
            .list("toc", of: heading, zh: "本页目录", en: "The table of contents"),
            .html("body", zh: "正文", en: "The text"),
            .flag("has_columns", zh: "有没有正文或它旁边的内容", en: "Whether there is text, or something beside it"),
            .list("groups", of: group, zh: "引用本条目的和相关的条目", en: "Entries that name this one, and related ones"),
            .record("published", date, zh: "发布日期", en: "The day of publication"),
            .record("updated", date, zh: "更新日期", en: "The day of the last change"),
            .record("tested", date, zh: "最近试做的日期", en: "The day somebody last followed it"),
            .record("license", link, zh: "许可", en: "The licence"),
            .text("edit_url", zh: "修改本页的网址", en: "Where the page can be edited"),
            .list("taxa", of: link, zh: "标签、学科、年级", en: "Tags, subjects, grades"),
            .flag("has_pager", zh: "有没有前后篇", en: "Whether there is a previous or a next entry"),
            .record("previous", link, zh: "上一篇", en: "The previous entry"),
            .record("next", link, zh: "下一篇", en: "The next entry"),
            .flag("has_panels", zh: "有没有清单", en: "Whether there are panels"),
            .record("access", access, zh: "到馆与线上", en: "How to get at it, at the library and online"),
            .record("ask", ask, zh: "提问、报修、晒作品", en: "How to ask, report a fault, show what one made"),
        ]
    }
}
