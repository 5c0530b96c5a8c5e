import Content
import Portal
import Templates

extension Tables {
    static let shelfLine = VariableTable(
        "shelf line", zh: "文中提到的一种资源", en: "A resource that the text names",
        [
            .text("title", zh: "资源的标题；上面已经写了的没有", en: "The resource's title; absent where it stands above"),
            .text("url", zh: "资源的网址", en: "Its address"),
            .text("kind", zh: "类别", en: "Its kind"),
            .text("call_number", zh: "索书号", en: "Its call number"),
            .list("holdings", of: holding, zh: "馆藏", en: "Where it stands in the library"),
            .text("online_url", zh: "线上地址", en: "Where it is online"),
            .text("online_host", zh: "线上地址的主机名", en: "The host of that address"),
        ])

    static let holding = VariableTable(
        "holding", zh: "一处馆藏", en: "One place where it stands",
        [
            .text("title", zh: "空间或校区", en: "The room or the campus"),
            .text("url", zh: "那里的网址", en: "Its address"),
            .text("campus", zh: "校区", en: "The campus"),
            .text("shelf", zh: "架位", en: "The shelf"),
            .text("copies", zh: "几份", en: "How many"),
            .text("plan_url", zh: "它在平面图上的位置", en: "Its pin on the plan"),
        ])
}

/// The library in the making: where the resources stand that a step names, and where they are online.
extension EntryContext {
    /// The resources to which a part of the text links.
    func shelfLines(_ range: Range<Int>) -> [TemplateRecord] { body.linkedResources(in: range).map { shelfLine($0) } }

    /// - Parameter isNamed: whether what stands above the line names the resource already.
    func shelfLine(_ resource: GroupID, isNamed: Bool = false) -> TemplateRecord {
        let target = context.entry(ofGroup: resource)
        var line = TemplateRecord(Tables.shelfLine)
        if !isNamed {
            line.set("title", target.title)
            line.set("url", context.href(target.address))
        }
        line.set("kind", target["kind"]?.term.map { words.text($0.label) })
        line.set("call_number", target["call_number"]?.text)
        line["holdings"] = .list(context.holdings(of: resource))
        if let url = target["url"]?.text {
            line.set("online_url", url.asHref)
            line.set("online_host", PlayerWriter.host(of: url) ?? url)
        }
        return line
    }
}

extension PageContext {
    /// Where copies of a resource stand.
    func holdings(of resource: GroupID) -> [TemplateRecord] {
        (site.makerspace.resource(resource)?.holdings ?? []).compactMap { holding in
            guard let place = holding.space ?? holding.campus else { return nil }
            var record = TemplateRecord(Tables.holding)
            record.set("title", entry(ofGroup: place).title)
            record.set("url", href(group: place))
            if holding.space != nil { record.set("campus", holding.campus.map { entry(ofGroup: $0).title }) }
            record.set("shelf", holding.shelf)
            record.set("plan_url", planURL(of: holding, of: resource))
            record.set("copies", holding.copies.map { words.count("access.copies", $0) })
            return record
        }
    }
}
