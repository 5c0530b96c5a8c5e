import Content
import Diagnostics

extension Diagnostic {
    /// A page points at a file that is held back with the page, or the folder, that it belongs to.
    static func fileWithheld(_ written: String, _ path: String, _ reason: WithheldFiles.Reason, at place: SourcePlace) -> Diagnostic {
        let name = SitePath(path).name
        return switch reason {
        case .amongDrafts:
            Diagnostic(
                BuildingDiagnostics.fileWithheld, at: place,
                Words(
                    zh: "「\(written)」在草稿文件夹里，没有发布，提到它的地方只保留了文字。",
                    en: "“\(written)” lies in a folder for drafts and is not published; where it is named, only the words are kept."),
                cure: Words(
                    zh: "要公开，就把 \(name) 移到这一页旁边，链接写成 \(name)；不公开，就删掉这个链接。",
                    en: "To publish it, move \(name) beside this page and link to \(name); else delete the link."),
                related: [Related(at: .file(path), Words(zh: "说的是这个文件。", en: "This is the file."))])
        case .shows(let page), .facesOf(let page):
            Diagnostic(
                BuildingDiagnostics.fileWithheld, at: place,
                Words(
                    zh: "「\(written)」拍到了没有同意露脸的人，没有发布，提到它的地方只保留了文字。",
                    en: "“\(written)” shows somebody who has not agreed to that; it is not published, and only the words are kept."),
                cure: Words(zh: "换一张没有拍到这个人的照片，或删掉这个链接。", en: "Take a photo without that person, or delete the link."),
                related: [Related(at: .file(page), Words(zh: "这一页写着拍到了谁。", en: "This page says whom it shows."))])
        case .belongs(let page, .withdrawn), .belongs(let page, .archived), .belongs(let page, .expired):
            Diagnostic(
                BuildingDiagnostics.fileWithheld, at: place,
                Words(
                    zh: "「\(written)」属于已经撤下的「\(page)」，也一起撤下了，提到它的地方只保留了文字。",
                    en: "“\(written)” belongs to “\(page)”, which was taken down, and was taken down with it; only the words are kept."),
                cure: Words(zh: "删掉这个链接。", en: "Delete the link."),
                related: [Related(at: .file(page), Words(zh: "它属于这一页。", en: "It belongs to this page."))])
        case .belongs(let page, .consent):
            Diagnostic(
                BuildingDiagnostics.fileWithheld, at: place,
                Words(
                    zh: "「\(written)」属于「\(page)」，那一页没有得到公开的同意；它也没有发布，提到它的地方只保留了文字。",
                    en:
                        "“\(written)” belongs to “\(page)”, of which nobody has agreed that it is public; neither is it, and only the words are kept."
                ),
                cure: Words(zh: "删掉这个链接，或换一张照片。", en: "Delete the link, or take another photo."),
                related: [Related(at: .file(page), Words(zh: "它属于这一页。", en: "It belongs to this page."))])
        case .belongs(let page, _):
            Diagnostic(
                BuildingDiagnostics.fileWithheld, at: place,
                Words(
                    zh: "「\(written)」属于没有发布的「\(page)」，也没有发布，提到它的地方只保留了文字。",
                    en: "“\(written)” belongs to “\(page)”, which is not published; neither is it, and only the words are kept."),
                cure: Words(
                    zh: "要现在公开，就把 \(name) 移到这一页旁边，链接写成 \(name)；不然等「\(page)」发布。",
                    en: "To publish it now, move \(name) beside this page and link to \(name); else it comes with “\(page)”."),
                related: [Related(at: .file(page), Words(zh: "它属于这一页。", en: "It belongs to this page."))])
        }
    }
}
