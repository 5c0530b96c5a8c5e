import Content
import Markdown
import Services
import Templates

extension PageSection {
    /// The entry's text in one piece.
    static let text = PageSection(
        [
            .html("body", zh: "正文", en: "The text"),
            .flag("has_columns", zh: "有没有正文或它旁边的内容", en: "Whether there is text, or something beside it"),
        ], isText: true,
        after: { page, shown in
            let html = page.body.html()
            var content = SectionContent()
            content["body"] = .html(html)
            content["has_columns"] = .flag(!html.isEmpty || shown.standsBeside)
            return content
        })

    /// The table of contents, where no section has set one that fits its own text better.
    static let contents = PageSection(
        [.list("toc", of: Tables.heading, zh: "本页目录", en: "The table of contents")],
        after: { page, shown in shown.names.contains("toc") ? nil : .value("toc", page.contents()) })
}

extension EntryContext {
    /// Two levels of headings, from two headings on.
    ///
    /// - Parameter numbers: of headings that are steps, by their position in the outline.
    func contents(numbers: [Int: String] = [:]) -> TemplateValue {
        let outline = entry.document.outline
        let levels = Set(outline.map(\.level)).sorted()
        guard let top = levels.first else { return .absent }
        let below = levels.dropFirst().first
        var items: [TemplateRecord] = []
        var children: [TemplateRecord] = []
        func close() {
            guard !children.isEmpty, let last = items.indices.last else { return }
            items[last]["children"] = .list(children)
            children = []
        }
        for (index, heading) in outline.enumerated() {
            if heading.level == top {
                close()
                var item = TemplateRecord(Tables.heading)
                item.set("title", heading.title)
                item.set("url", "#" + heading.id)
                if let number = numbers[index] {
                    item.set("number", number)
                    item.set("title", String(Substring(heading.title.utf8.dropFirst(StepHeadings.labelLength(of: heading.title)))))
                }
                items.append(item)
            } else if heading.level == below, !items.isEmpty {
                var item = TemplateRecord(Tables.subheading)
                item.set("title", heading.title)
                item.set("url", "#" + heading.id)
                children.append(item)
            }
        }
        close()
        return items.count > 1 ? .list(items) : .absent
    }
}
