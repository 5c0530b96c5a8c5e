import Diagnostics

extension Diagnostic {
    enum UnfollowedLink {
        case broken
        case leadsOut
        case folder
        case withheld
    }

    /// A symbolic link that is not followed, since it leads nowhere, out of the content folder, or to a folder.
    static func linkNotFollowed(_ path: String, _ kind: UnfollowedLink) -> Diagnostic {
        let words =
            switch kind {
            case .broken: Words(zh: "这个符号链接指向不存在的地方或绕成一圈，没有读。", en: "This symbolic link leads nowhere or in a circle; it was not followed.")
            case .leadsOut:
                Words(zh: "这个符号链接指向 content 文件夹以外，没有读。", en: "This symbolic link leads out of the content folder; it was not followed.")
            case .folder: Words(zh: "这个符号链接指向一个文件夹，没有读。", en: "This symbolic link leads to a folder; it was not followed.")
            case .withheld:
                Words(
                    zh: "它指向的文件不会用这个名字发布（隐藏的、只给馆员的、门户自己的文件，或者种类和名字不符），没有读。",
                    en:
                        "What it leads to isn't published under such a name (a hidden file, one for the staff or of the portal itself, or of another kind); it was not followed."
                )
            }
        return Diagnostic(
            ContentDiagnostics.linkNotFollowed, at: .file(path), words,
            cure: Words(zh: "把文件本身放进 content 文件夹。", en: "Put the files themselves into the content folder."))
    }
}
