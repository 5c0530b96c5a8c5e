import Diagnostics
import Templates

extension TemplateRecord {
    /// A link, in the terms of `Tables.link`.
    public static func link(_ title: String, _ url: String?) -> TemplateRecord {
        var record = TemplateRecord(Tables.link)
        record.set("title", title)
        record.set("url", url)
        return record
    }

    /// A small mark under a title; `flag` is `good`, `warn` or `bad`.
    public static func mark(_ text: String, icon: String? = nil, flag: String? = nil, url: String? = nil) -> TemplateRecord {
        var record = TemplateRecord(Tables.mark)
        record.set("text", text)
        record.set("icon", icon)
        record.set("flag", flag)
        record.set("url", url)
        return record
    }

    static func gauge(_ value: Int, _ label: String) -> TemplateRecord {
        var record = TemplateRecord(Tables.gauge)
        record["value"] = .number(value)
        record.set("label", label)
        return record
    }

    static func value(_ text: String, url: String? = nil, note: String? = nil) -> TemplateRecord {
        var record = TemplateRecord(Tables.factValue)
        record.set("text", text)
        record.set("url", url)
        record.set("note", note)
        return record
    }
}
