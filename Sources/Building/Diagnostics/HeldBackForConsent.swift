import Diagnostics

extension Diagnostic {
    /// A file can't be read, and the lines of its head that speak of consent are others than when it was published.
    static func heldBackForConsent(_ path: String) -> Diagnostic {
        Diagnostic(
            BuildingDiagnostics.heldBackForConsent, at: .file(path),
            Words(
                zh: "这个文件读不出来，而写着谁、是否同意的几行和上次发布时不一样：为了不公开不该公开的，这一页先撤下了。",
                en:
                    "This file can't be read, and the lines that say who agrees to what are others than when it was last published: so that nobody is shown against their will, the page is held back."
            ),
            cure: Words(
                zh: "先改好这个文件的另一处错误，页面就照现在写的同意重新发布。",
                en: "Mend the other mistake in this file; then the page is published again, by what it says of consent now."))
    }
}
