import Diagnostics

extension Diagnostic {
    /// A slug that would lead elsewhere than to one page in its own folder.
    static func unusableSlug(_ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.unusableSlug, at: place,
            Words(zh: "「\(text.prefix(80))」不能用作网址名。", en: "“\(text.prefix(80))” cannot be a slug."),
            cure: Words(
                zh: "写一个名字，不带 ..，也不以点开头，不超过 200 个字节。", en: "Write one name without .. that doesn't begin with a dot, of at most 200 bytes.")
        )
    }
    /// `slug: /guides/lamp`: a whole path, of which the last part is the page's name.
    static func slugReadAsMeant(_ text: String, _ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.valueReadAsMeant, at: place,
            Words(
                zh: "「slug」写的是一条路径「\(text.prefix(80))」，只按最后一段 \(name) 读了；页面仍在自己的文件夹里。",
                en: "“slug” is a path, “\(text.prefix(80))”; only its last part, \(name), was read, and the page stays in its own folder."),
            cure: Words(zh: "改成：slug: \(name)", en: "Write: slug: \(name)"), suggestions: [Suggestion(name)])
    }
}
