import Content
import Diagnostics

extension Diagnostic {
    /// Something refers to an entry that is there, but not published.
    static func notPublished(_ written: String, _ entry: UnpublishedEntry, others: Int, at place: SourcePlace) -> Diagnostic {
        let state = state(entry.reason)
        let shown = written.prefix(80)
        return Diagnostic(
            PortalDiagnostics.notPublished, at: place,
            Words(
                zh: "「\(shown)」有这个条目，只是\(state.zh)，提到它的地方只保留了文字。" + (others > 0 ? "另有 \(others) 处也提到它。" : ""),
                en: "“\(shown)” exists, but \(state.en); where it is named, only the words are kept."
                    + (others > 0 ? " \(others) more places name it." : "")),
            cure: cure(entry),
            related: [Related(at: .file(entry.path), Words(zh: "说的是这个文件。", en: "This is the file."))])
    }

    private static func cure(_ entry: UnpublishedEntry) -> Words {
        switch entry.reason {
        case .error: Words(zh: "先改正「\(entry.path)」里的错误。", en: "Mend the error in “\(entry.path)” first.")
        case .copy: Words(zh: "链接到原来的文件，不要链接到副本。", en: "Link to the original file, not to its copy.")
        default: Words(zh: "等它发布就好了，这里不用改。", en: "Nothing is to be done here; it comes right when the entry is published.")
        }
    }

    private static func state(_ reason: Publication.Reason) -> Words {
        switch reason {
        case .draft: Words(zh: "还没发布（草稿）", en: "is not published (draft)")
        case .review: Words(zh: "还没发布（审核中）", en: "is not published (under review)")
        case .scheduled: Words(zh: "还没到发布的日子", en: "is not published yet (scheduled)")
        case .archived: Words(zh: "不再发布（已归档）", en: "is not published (archived)")
        case .withdrawn: Words(zh: "不再发布（已撤回）", en: "is not published (withdrawn)")
        case .expired: Words(zh: "不再发布（已过期）", en: "is not published (expired)")
        case .consent: Words(zh: "没有发布（还没有同意公开）", en: "is not published (without consent)")
        case .unclear: Words(zh: "没有发布（看不出要不要发布）", en: "is not published (it isn't clear whether it is to be)")
        case .copy: Words(zh: "没有发布（它是另一个文件的副本）", en: "is not published (it is a copy of another file)")
        case .error: Words(zh: "读不出来或没有发布（有错误）", en: "can't be read or published (it has an error)")
        }
    }
}
