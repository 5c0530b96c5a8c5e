import Diagnostics

extension Diagnostic {
    /// A file name with a line break, another control character, a backslash or bytes that are no UTF-8. For an entry, it is left out.
    static func unusableName(_ path: String) -> Diagnostic {
        let diagnostic = Diagnostic(
            ContentDiagnostics.unusableName, at: .file(shown(path)),
            Words(
                zh: "文件名里有控制字符、反斜杠或不是 UTF-8 的字节，没有读。",
                en: "The name has a control character, a backslash or bytes that are no UTF-8; the file was not read."),
            cure: Words(zh: "换一个文件名。", en: "Rename the file."))
        return ContentName.isMarkdown(path) ? diagnostic.with(.error) : diagnostic
    }

    /// With a mark for each character that can't be seen.
    private static func shown(_ path: String) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in path.unicodeScalars {
            let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x2028 || scalar.value == 0x2029
            shown.append(isControl ? "\u{FFFD}" : scalar)
        }
        return String(shown)
    }

    /// Two files of a folder whose names are the same letters in other code points.
    static func namesLookAlike(_ path: String) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.namesLookAlike, at: .file(path),
            Words(
                zh: "有两个文件都叫「\(path)」，名字看起来一样，只是 Unicode 编码形式不同（苹果电脑和别的电脑各写了一个）；只用了其中一个。",
                en:
                    "Two files are called “\(path)”: the names look alike and differ in their Unicode form only, as a Mac and another computer write them; one of them is used."
            ),
            cure: Words(zh: "删掉其中一个，或给它改名。", en: "Delete one of them, or rename it."))
    }
}
