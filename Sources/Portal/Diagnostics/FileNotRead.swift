import Content
import Diagnostics

extension Diagnostic {
    /// A picture or file that is there, but isn't read for its name or for where it leads.
    static func fileNotRead(_ written: String, _ kind: ContentFolder.PassedOver, at place: SourcePlace) -> Diagnostic {
        let (reason, cure) =
            switch kind {
            case .name:
                (
                    Words(zh: "名字里有不能用的字符", en: "its name has characters that can't be used"),
                    Words(zh: "给文件换一个名字，链接也跟着改。", en: "Rename the file, and change the link, too.")
                )
            case .link:
                (
                    Words(zh: "它是一个不能跟随的符号链接", en: "it is a symbolic link that is not followed"),
                    Words(zh: "把文件本身放到那里，代替符号链接。", en: "Put the file itself there in place of the symbolic link.")
                )
            }
        return Diagnostic(
            PortalDiagnostics.fileNotRead, at: place,
            Words(zh: "「\(written)」在那里，但\(reason.zh)，没有发布。", en: "“\(written)” is there, but \(reason.en); it is not published."),
            cure: cure)
    }
}
