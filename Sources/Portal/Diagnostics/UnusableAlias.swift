import Content
import Diagnostics

extension Diagnostic {
    /// An alias that would lead out of `site/`.
    static func unusableAlias(_ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            PortalDiagnostics.unusableAlias, at: place,
            Words(zh: "「\(text.prefix(80))」不能用作旧网址。", en: "“\(text.prefix(80))” cannot be an earlier address."),
            cure: Words(
                zh: "写门户里的地址，如 old/lamp.html，不带 ..。", en: "Write an address in the portal, such as old/lamp.html, without .. in it."))
    }
}
