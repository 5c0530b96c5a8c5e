import Content
import Diagnostics

extension Diagnostic {
    /// A link to a heading that its page does not have; it leads to the page's top.
    static func missingHeading(_ fragment: String, page: String, near: Guess, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            PortalDiagnostics.missingHeading, at: place,
            Words(zh: "「\(page)」里没有「#\(fragment)」这个标题，链接指到了页首。", en: "“\(page)” has no heading “#\(fragment)”; the link leads to its top."),
            near: near,
            elseCure: Words(
                zh: "# 后面照那一页的标题一字不差地写；不用指到某一段，就删掉 # 和后面的字。",
                en: "Write the heading behind the # as that page has it; or delete the # and what follows, for the whole page."))
    }
}
