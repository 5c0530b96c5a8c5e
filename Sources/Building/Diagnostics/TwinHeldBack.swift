import Content
import Diagnostics
import Portal

extension Diagnostic {
    /// Two files that are the same entry in the same language, of which one is a draft or otherwise held back.
    static func twinHeldBack(_ entry: Entry, _ other: Entry) -> Diagnostic {
        Diagnostic(
            PortalDiagnostics.sameID, at: .file(entry.source.path),
            Words(
                zh: "「\(entry.source.path)」和「\(other.source.path)」是同一页的同一种语言，而「\(other.source.path)」还不公开，两个都没有发布。",
                en:
                    "“\(entry.source.path)” and “\(other.source.path)” are the same page in the same language, and “\(other.source.path)” is held back; neither is published."
            ),
            cure: Words(
                zh: "只留一个文件，或给其中一个改名。", en: "Keep one of the files, or rename one."),
            related: [Related(at: .file(other.source.path), Words(zh: "不公开的是这一个。", en: "This one is held back."))])
    }
}
