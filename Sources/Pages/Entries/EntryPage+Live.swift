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

extension EntryPage {
    /// A live state, and the right to ask for it; absent where its address is none that a page may ask.
    func live(_ value: Value?) -> TemplateValue {
        guard let fields = value?.record, let url = fields["url"]?.text,
            let source = try? LiveSource(
                url: url, path: fields["path"]?.text, updated: fields["updated"]?.text, portal: portal.settings.url)
        else { return .absent }
        liveOrigins.insert(source.origin)
        record["connect"] = .texts(liveOrigins.sorted())
        var live = TemplateRecord(Tables.live)
        live.set("url", source.url.asHref)
        live.set("path", source.path)
        live.set("updated", source.updated)
        return .record(live)
    }
}
