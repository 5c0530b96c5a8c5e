import Content
import Diagnostics

extension Diagnostic {
    /// A link to a heading that its page does not have; it leads to the page's top.
    ///
    /// - Parameter isLink: false where its words alone are kept.
    static func missingHeading(_ fragment: String, page: String, isLink: Bool = true, near: Guess, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            PortalDiagnostics.missingHeading, at: place,
            isLink
                ? Words(
                    zh: "「\(page)」里没有「#\(fragment)」这个标题，链接指到了页首。",
                    en: "“\(page)” has no heading “#\(fragment)”; the link leads to its top.")
                : Words(
                    zh: "这一页里没有「#\(fragment)」这个标题，只留下了文字。", en: "This page has no heading “#\(fragment)”; only the words are kept."),
            near: near,
            elseCure: Words(
                zh: "# 后面照那一页的标题一字不差地写；不用指到某一段，就删掉 # 和后面的字。",
                en: "Write the heading behind the # as that page has it; or delete the # and what follows, for the whole page."))
    }
}
