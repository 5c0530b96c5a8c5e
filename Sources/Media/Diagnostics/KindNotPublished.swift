import Diagnostics

extension Diagnostic {
    /// A file whose name doesn't say which kind it is, or says one that isn't published.
    static func kindNotPublished(_ written: String, _ path: String, ending: String?, at place: SourcePlace) -> Diagnostic {
        let name = FileName.last(of: path)
        guard let ending else {
            return Diagnostic(
                MediaDiagnostics.kindNotPublished, at: place,
                Words(
                    zh: "「\(written)」的名字没有结尾，服务器和浏览器只能猜它是什么，没有发布。",
                    en: "“\(written)” has no ending, so that servers and browsers would have to guess what it is; it is not published."),
                cure: Words(
                    zh: "改名，加上结尾，如 \(name).txt；或压缩成 \(name.packed)。链接也跟着改。",
                    en: "Give its name an ending, such as \(name).txt, or pack it as \(name.packed), and change the link, too."))
        }
        return Diagnostic(
            MediaDiagnostics.kindNotPublished, at: place,
            Words(
                zh: "「\(written)」：不发布 .\(ending) 文件，因为说不准服务器会把它当作什么。",
                en: "“\(written)”: files that end in .\(ending) are not published, since nobody knows what servers take them for."),
            cure: Words(zh: "压缩成 \(name.packed) 再给出链接。", en: "Pack it as \(name.packed) and link to that."))
    }

    /// A file at the top of the content that would steer the host of the site.
    static func fileOfHost(_ written: String, _ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            MediaDiagnostics.kindNotPublished, at: place,
            Words(
                zh: "「\(written)」：网站最上层的 \(name) 会指挥放网站的服务器，没有发布。",
                en: "“\(written)”: at the top of a site \(name) tells its host what to do; it is not published."),
            cure: Words(
                zh: "放进一个文件夹，如 files/\(name)，链接也跟着改。", en: "Move it into a folder, files/\(name), and change the link, too."))
    }

    /// A file that holds something else than its ending says.
    static func notWhatItIsCalled(_ written: String, _ path: String, _ kind: FileKind, at place: SourcePlace) -> Diagnostic {
        let name = FileName.last(of: path)
        return Diagnostic(
            MediaDiagnostics.kindNotPublished, at: place,
            Words(
                zh: "「\(written)」的内容不是它的结尾所说的种类（\(kind.group.words.zh)），没有发布。",
                en: "“\(written)” doesn't hold what its ending says (\(kind.group.words.en.lowercased())); it is not published."),
            cure: Words(
                zh: "用制作它的软件重新保存；照片请另存为 .jpg；别的压缩成 \(name.packed) 再给出链接。",
                en:
                    "Save it anew with the program that made it; save a photo as .jpg; pack anything else as \(name.packed) and link to that."
            ))
    }
}
