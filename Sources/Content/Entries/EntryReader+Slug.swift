import Diagnostics
import Limits

extension EntryReader {
    /// Takes the last part of the address from the field `slug`.
    ///
    /// Other generators write whole paths there: of `/guides/lamp/` the last part is taken, and `/` says nothing.
    ///
    /// - Returns: whether it can be one.
    func apply(_ slug: Value, to address: inout EntryAddress, _ source: SourceText, _ diagnostics: inout [Diagnostic]) -> Bool {
        let text = slug.text ?? ""
        let parts = text.split(separator: "/").map(String.init)
        guard parts.allSatisfy({ !$0.hasPrefix(".") }), SitePath(checking: parts.joined(separator: "/")) != nil || parts.isEmpty,
            !text.isEmpty, (parts.last ?? "").utf8.count <= Limits.slug.value
        else {
            diagnostics.append(.unusableSlug(text, at: source.place(slug.place)))
            return false
        }
        guard let name = parts.last else {
            diagnostics.append(.nothingGiven("slug", text, line: nil, at: source.place(slug.place)))
            return true
        }
        if name != text { diagnostics.append(.slugReadAsMeant(text, name, at: source.place(slug.place))) }
        let language = address.language
        address = EntryAddress(
            path: settings.exported.plain(source.path), languages: settings.languages, slug: EntryAddress.addressPart(name, pinyin: false),
            pinyin: settings.usesPinyinAddresses)
        address.settle(language)
        return true
    }
}
