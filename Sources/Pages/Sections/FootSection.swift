import Content
import HTML
import Portal
import Templates

extension PageSection {
    /// Under every entry: its days, its licence, its terms, and the entries before and after it.
    static let foot = PageSection([
        .record("published", Tables.date, zh: "发布日期", en: "The day of publication"),
        .record("updated", Tables.date, zh: "更新日期", en: "The day of the last change"),
        .record("tested", Tables.date, zh: "最近试做的日期", en: "The day somebody last followed it"),
        .record("license", Tables.license, zh: "许可", en: "The licence"),
        .text("edit_url", zh: "修改本页的网址", en: "Where the page can be edited"),
        .list("taxa", of: Tables.link, zh: "标签、学科、年级", en: "Tags, subjects, grades"),
        .flag("has_pager", zh: "有没有前后篇", en: "Whether there is a previous or a next entry"),
        .record("previous", Tables.link, zh: "上一篇", en: "The previous entry"),
        .record("next", Tables.link, zh: "下一篇", en: "The next entry"),
        .record(
            "paper", Tables.paper, zh: "网址和二维码，打印时才显示；门户设了网址才有",
            en: "The address and its code, for paper alone, if the portal has an address"),
    ]) { page in
        let (context, entry) = (page.context, page.entry)
        var content = SectionContent()
        content["published"] = page.words.record(entry["date"]?.date)
        content["updated"] = page.words.record(entry.laterChange)
        if entry["license"] != nil, let license = License(page.portal.license(of: entry)) { content["license"] = license.value(page.words) }
        if let edit = page.portal.settings["edit"]?.text, URLSafety.isSafe(edit) {
            content.set("edit_url", edit.replacing("{path}", with: SitePath(entry.source.path).encoded).asHref)
        }
        content["taxa"] = .list(context.taxa(of: entry))
        let previous = context.neighbour(of: page.group, step: -1)
        let next = context.neighbour(of: page.group, step: 1)
        if let previous { content["previous"] = .record(context.link(group: previous)) }
        if let next { content["next"] = .record(context.link(group: next)) }
        content["has_pager"] = .flag(previous != nil || next != nil)
        if page.presentation.isPrinted, let address = context.site.absolute(entry.address) { content["paper"] = paper(address) }
        return content
    }

    private static func paper(_ address: String) -> TemplateValue {
        guard let code = QRCode(address) else { return .absent }
        var record = TemplateRecord(Tables.paper)
        record.set("address", address)
        record.set("code", code.lines)
        record.set("extent", String(code.extent))
        return .record(record)
    }
}
