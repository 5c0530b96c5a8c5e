import Content
import Diagnostics

extension Diagnostic {
    /// A link to a heading that its page does not have; it leads to the page's top.
    static func missingHeading(_ fragment: String, page: String, near: Guess, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "missing-heading", .warning, at: place,
            Words(zh: "「\(page)」里没有「#\(fragment)」这个标题，链接指到了页首。", en: "“\(page)” has no heading “#\(fragment)”; the link leads to its top."),
            near: near, elseCure: nil)
    }
}
