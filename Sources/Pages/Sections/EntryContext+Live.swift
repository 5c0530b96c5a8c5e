import Content
import Services
import Templates

extension Tables {
    static let live = VariableTable(
        "live", zh: "实时状态：读者打开网页时去问", en: "A present state, asked for when a reader opens the page",
        [
            .text("url", zh: "给出状态的 JSON 的网址", en: "The address of the JSON that tells it"),
            .text("path", zh: "状态在 JSON 里的位置", en: "Where in it the state stands"),
            .text("updated", zh: "状态的时间在 JSON 里的位置", en: "Where in it the time of the state stands"),
        ])
}

extension EntryContext {
    /// A live state, and from where the page may ask for it; nil where its address is none that a page may ask.
    func live(_ value: Value?) -> (state: TemplateRecord, origin: String)? {
        guard let source = value.flatMap({ LiveSource($0, of: portal) }) else { return nil }
        var live = TemplateRecord(Tables.live)
        live.set("url", source.url.asHref)
        live.set("path", source.path)
        live.set("updated", source.updated)
        return (live, source.origin)
    }
}

extension PageSection {
    /// The state of the entry itself.
    static let live = PageSection(
        [.record("live", Tables.live, zh: "实时状态", en: "Its present state")], fields: ["live"]
    ) { page in
        guard let live = page.live(page.entry["live"]) else { return nil }
        var content = SectionContent.value("live", .record(live.state))
        content.origins = [live.origin]
        return content
    }
}
