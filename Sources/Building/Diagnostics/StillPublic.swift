import Diagnostics

extension Diagnostic {
    /// An entry that should be gone from the site and isn't, since nothing can be published.
    static func stillPublic(_ path: String) -> Diagnostic {
        Diagnostic(
            "still-public", .error, at: .file(path),
            Words(
                zh: "「\(path)」应该撤下了（已撤回、过期，或没有同意公开），可是这次什么都没有发布，它还在网站上。",
                en:
                    "“\(path)” should be gone (withdrawn, expired, or without consent), but nothing was published, so it is still on the site."
            ),
            cure: Words(
                zh: "改正这里说的别的错误，再运行一次；等不及，就先从服务器上删掉它的网页。",
                en: "Mend the other errors that are told here and run it again; if that can't wait, delete its page on the server first."))
    }
}
