import Content
import Diagnostics
import Portal
import Templates

/// Cells of the title block; one without values is left out.
extension EntryContext {
    func fact(_ icon: String?, _ word: String, _ values: TemplateRecord..., wide: Bool = false) -> [TemplateRecord] {
        fact(icon, label: words[word], values, wide: wide)
    }

    /// - Parameters:
    ///   - icon: the name of an icon.
    ///   - label: what the cell states.
    public func fact(_ icon: String?, label: String, _ text: String, url: String? = nil, note: String? = nil) -> TemplateRecord {
        cell(icon, label, [.value(text, url: url, note: note)])
    }

    func fact(
        _ icon: String?, label: String, _ values: [TemplateRecord], wide: Bool = false, gauge: TemplateRecord? = nil
    ) -> [TemplateRecord] {
        guard !values.isEmpty || gauge != nil else { return [] }
        return [cell(icon, label, values, wide: wide, gauge: gauge)]
    }

    private func cell(
        _ icon: String?, _ label: String, _ values: [TemplateRecord], wide: Bool = false, gauge: TemplateRecord? = nil
    ) -> TemplateRecord {
        var fact = TemplateRecord(Tables.fact)
        fact.set("icon", icon)
        fact.set("label", label)
        fact["wide"] = .flag(wide)
        fact["values"] = .list(
            values.map { value in
                var value = value
                if case .text(let text) = value["text"] { value["broken"] = context.site.broken(text, in: context.language) }
                return value
            })
        if let gauge { fact["gauge"] = .record(gauge) }
        return fact
    }
}
