import Content
import Interface
import Markdown
import Portal
import Templates

/// What stands at the top of every entry's page.
extension PageSection {
    static let title = PageSection([
        .text("type_label", zh: "类型的名称", en: "The type in words"),
        .text("type_url", zh: "同类条目的列表", en: "The list of the type's entries"),
        .text("summary", zh: "摘要", en: "The summary"),
        .html("opening", zh: "摘要，只在词与词之间换行", en: "The summary, whose lines break between words"),
        .record("cover", Tables.picture, zh: "封面", en: "The cover"),
    ]) { page in
        let (context, entry) = (page.context, page.entry)
        var content = SectionContent()
        content.set("type_label", page.words.text(page.type.label))
        content.set("type_url", context.site.list(of: entry.type, entry.language).map { context.href($0) })
        // A summary taken from the text would stand there twice.
        content.set("summary", entry["summary"]?.text)
        if let summary = entry["summary"]?.text { content["opening"] = context.site.broken(summary, in: entry.language) }
        if page.hasCoverAtHead, let cover = entry["cover"]?.record, let file = cover["image"]?.text {
            content["cover"] = context.picture(
                file, of: entry, field: "cover", at: page.presentation.pictures.cover, alt: cover["alt"]?.text,
                focus: cover["focus"]?.term)
        }
        return content
    }

    static let authors = PageSection { page in
        .marks(
            page.portal.authors(of: page.id).map { author in
                .mark(author.name, icon: "person", url: author.person.map { page.context.href(group: $0) })
            })
    }

    /// Shown where drafts are built, so that nobody takes them for published.
    static let notice = PageSection([
        .text("notice", zh: "提示，如尚未翻译", en: "A notice, such as that a translation is missing")
    ]) { page in
        let words = page.words
        if let status = page.entry["status"]?.term?.id, status == "draft" || status == "review" {
            return .value("notice", .text(words["notice.\(status)"]))
        }
        if let date = page.entry["date"]?.date, date > page.portal.today {
            return .value("notice", .text(words("notice.scheduled", ("date", words.text(date)))))
        }
        return nil
    }
}
