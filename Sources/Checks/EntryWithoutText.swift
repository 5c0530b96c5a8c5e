import Content
import Diagnostics

/// A page that would be blank: of a type that is nothing without its text, or made of an empty file.
enum EntryWithoutText: Rule {
    static let name = "entry-without-text"
    static let isAdvice = false
    static let help = Words(
        zh: "没有正文的教程、项目、指南、问答和普通页面，以及空文件。",
        en: "A tutorial, project, guide, question or page without a text, and an empty file.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        let types = context.portal.settings.types
        let folders = Set(types.all.map(\.folder))
        return context.portal.groups.indices.compactMap { group in
            let entry = context.entry(group)
            // Of the home page and of a type's own page the text is but a preface, and a draft is still being written.
            guard entry.isBlank, !(entry.isIndex && folders.contains(entry.id)), entry["status"]?.term?.id != "draft" else { return nil }
            if entry.source.bytes.allSatisfy({ $0 <= 0x20 }) { return .emptyFile(entry.title, at: .file(entry.source.path)) }
            guard let fields = types.all[entry.type].fieldsForText, fields.allSatisfy({ entry[$0] == nil && !entry.unread.contains($0) })
            else { return nil }
            return .entryWithoutText(
                context.title(group), types.all[entry.type].hasSteps, hasFields: !entry.fields.isEmpty, at: context.place(group, "title"))
        }
    }
}

extension Entry {
    /// Whether its text shows nothing but headings.
    fileprivate var isBlank: Bool {
        document.slots.isEmpty && document.sections.allSatisfy { $0.text.isEmpty && $0.code.isEmpty }
    }
}

extension Diagnostic {
    fileprivate static func entryWithoutText(_ title: Words, _ hasSteps: Bool, hasFields: Bool, at place: SourcePlace) -> Diagnostic {
        let (zh, en) = hasSteps ? ("步骤", "the steps") : ("正文", "a text")
        return Diagnostic(
            EntryWithoutText.kind, at: place,
            Words(
                zh: "「\(title.zh)」只有标题，没有正文：读者打开的是一张空白的网页。",
                en: "“\(title.en)” has a title and no text: whoever opens the page finds it blank."),
            cure: hasFields
                ? Words(
                    zh: "在第二行 --- 下面写上\(zh)；还没写好，就在页首信息里加一行 status: draft，先不发布。",
                    en:
                        "Write \(en) below the second line of ---; if it isn't finished, add a line status: draft above that line, and it waits."
                )
                : Words(
                    zh: "在标题下面写上\(zh)；还没写好，就在文件最前面写三行：「---」「status: draft」「---」，先不发布。",
                    en:
                        "Write \(en) below the title; if it isn't finished, put three lines at the very top, “---”, “status: draft” and “---”, and it waits."
                ))
    }

    fileprivate static func emptyFile(_ title: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            EntryWithoutText.kind, at: place,
            Words(
                zh: "这个文件是空的，发布成了一张只有文件名「\(title)」的空白网页。",
                en: "This file is empty and is published as a blank page with nothing but its name, “\(title)”."),
            cure: Words(
                zh: "写上标题（第一行写 # 标题）和正文；用不着就删掉这个文件。", en: "Write a title (# Title on the first line) and a text; or delete the file."))
    }
}
