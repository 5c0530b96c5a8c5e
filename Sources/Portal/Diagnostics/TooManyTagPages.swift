import Content
import Diagnostics

extension Diagnostic {
    /// More tags or terms in all than can have a page each.
    static func tooManyTagPages(_ count: Int, most: Int) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.tooManyTags, at: .file(PortalSettings.fileName),
            Words(
                zh: "整个门户有 \(count) 个标签，只给用得最多的 \(most) 个做了网页。",
                en: "The portal has \(count) tags in all; only the \(most) that are used most have a page."),
            cure: Words(zh: "把只用过一次的标签删掉，或合成一个。", en: "Take out tags that are used once, or join those that mean the same."))
    }
}
