import Content
import Markdown
import Services
import Templates

extension EntryPage {
    /// The table of contents: two levels of headings, from two headings on.
    func fillContents(numbers: [Int: Int] = [:]) {
        if case .list = record["toc"] { return }
        let outline = entry.document.outline
        let levels = Set(outline.map(\.level)).sorted()
        guard let top = levels.first else { return }
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
                    item.set("number", String(number))
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
        if items.count > 1 { record["toc"] = .list(items) }
    }
}
