import Diagnostics

extension Diagnostic {
    /// A file that a server or browser would run as a page of the portal.
    ///
    /// - Parameters:
    ///   - written: as the page names it.
    ///   - path: the file itself.
    ///   - ending: the ending in its name that does it; nil where its bytes do.
    static func activeFile(_ written: String, _ path: String, ending: String?, at place: SourcePlace) -> Diagnostic {
        let name = FileName.last(of: path)
        let words =
            if let ending {
                Words(
                    zh: "「\(written)」的名字里有 .\(ending)，网页服务器会把它当作网页或程序，为安全起见没有发布。",
                    en:
                        "“\(written)” has .\(ending) in its name, by which web servers take it for a page or a program; it is not published, for safety."
                )
            } else {
                Words(
                    zh: "「\(written)」的内容像网页、XML 或脚本，会在浏览器里运行，为安全起见没有发布。",
                    en: "“\(written)” looks like a page, XML or a script, which would run in the browser; it is not published, for safety.")
            }
        // A name that would be fine without it.
        let cure =
            if let ending, let last = FileKind.named(name), !last.endings.contains(ending) {
                Words(
                    zh: "改名，让名字里不再有 .\(ending)，如 \(name.renamed)，链接也跟着改。",
                    en: "Rename it so that .\(ending) isn't in its name, such as \(name.renamed), and change the link, too.")
            } else {
                Words(zh: "压缩成 \(name.packed) 再给出链接。", en: "Pack it as \(name.packed) and link to that.")
            }
        return Diagnostic(MediaDiagnostics.activeFile, at: place, words, cure: cure)
    }
}

extension String {
    private var stem: String { String(prefix { $0 != "." }) }

    /// The name of an archive that holds a file of this name.
    var packed: String { (stem.isEmpty ? "file" : stem) + ".zip" }

    /// The same name with but its last ending.
    fileprivate var renamed: String {
        let parts = split(separator: ".")
        guard parts.count > 1, let last = parts.last else { return packed }
        return parts.dropLast().joined(separator: "-") + "." + last
    }
}
