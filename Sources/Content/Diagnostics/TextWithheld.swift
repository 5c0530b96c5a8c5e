import Diagnostics

extension Diagnostic {
    /// A text that is no page, and whose head says that it isn't to be published.
    static func textWithheld(_ path: String, at place: SourcePlace) -> Diagnostic {
        let name = SitePath(path).name
        return Diagnostic(
            ContentDiagnostics.namedAsDraft, at: place,
            Words(
                zh: "「\(name)」不是 .md 文件，不会成为网页；它开头写着不公开，所以也没有作为文件发布。",
                en: "“\(name)” is no .md file, so no page is made of it; its head says not to publish, so the file isn't published either."),
            cure: Words(
                zh: "是一页就把文件名改成以 .md 结尾；要让人下载，就删掉这一行。",
                en: "If it is a page, have its name end in .md; to offer it as a file, take this line out."))
    }
}
