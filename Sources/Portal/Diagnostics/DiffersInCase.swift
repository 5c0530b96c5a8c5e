import Content
import Diagnostics

extension Diagnostic {
    /// A name that differs from the file's in capital letters or Unicode form only: it works on Windows, not on a server.
    static func differsInCase(_ written: String, _ path: String, right: String, at place: SourcePlace) -> Diagnostic {
        // In an address a number sign begins the name of a heading.
        let right = right.replacing("#", with: "%23")
        return Diagnostic(
            PortalDiagnostics.differsInCase, at: place,
            Words(
                zh: "「\(written)」和文件名「\(path)」的大小写或字符写法不同，已按同一个文件处理。",
                en: "“\(written)” and the file “\(path)” differ in capitals or characters; they are taken as the same."),
            cure: Words(zh: "照文件名写成：\(right)", en: "Write it as the file is named: \(right)"),
            // In a tag or a path with escapes more stands at the place than the name.
            suggestions: place.excerpt.contains(written) && place.range.count == written.utf8.count ? [Suggestion(right)] : [])
    }
}
