import Diagnostics

extension Diagnostic {
    /// A slug that would lead elsewhere than to one page in its own folder.
    static func unusableSlug(_ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "unusable-slug", .error, at: place,
            Words(zh: "「\(text.prefix(80))」不能用作网址名。", en: "“\(text.prefix(80))” cannot be a slug."),
            cure: Words(zh: "写一个名字，不带 / 和 ..，不超过 200 个字节。", en: "Write one name without / and .., of at most 200 bytes."))
    }
}
