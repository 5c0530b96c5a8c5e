import Diagnostics

extension Diagnostic {
    /// A file in another encoding than UTF-8 that could be read all the same.
    static func convertedEncoding(_ path: String, from name: String) -> Diagnostic {
        guard name != TextDecoding.separators else {
            return Diagnostic(
                ContentDiagnostics.convertedEncoding, at: .file(path),
                Words(
                    zh: "文件的各行用 U+2028 隔开，不是换行；Lathe 照换行读了。",
                    en: "The lines of the file are parted by U+2028 and no line ends; Lathe has read them as such."),
                cure: Words(
                    zh: "把文字复制到新文件里，每一行按回车换行，再保存。", en: "Copy the text into a new file, press Return at the end of each line, and save it.")
            )
        }
        guard name != TextDecoding.cut else {
            return Diagnostic(
                ContentDiagnostics.convertedEncoding, at: .file(path),
                Words(
                    zh: "文件断在最后一个字中间，这个字没有显示，后面的内容可能丢了。",
                    en: "The file ends in the midst of its last character, which is not shown; what followed may be lost."),
                cure: Words(zh: "看看文件末尾缺了什么，补上后再保存。", en: "See what is missing at the end of the file, write it, and save."))
        }
        return Diagnostic(
            ContentDiagnostics.convertedEncoding, at: .file(path),
            Words(zh: "文件是 \(name) 编码，已按它读取。", en: "The file is \(name) and was read as such."),
            cure: Words(
                zh: "在编辑器里另存为 UTF-8，或运行：iconv -f \(name) -t UTF-8 旧文件 > 新文件。",
                en: "Save it as UTF-8 in your editor, or run: iconv -f \(name) -t UTF-8 OLD > NEW."))
    }

    /// Bytes that are no text in any encoding that Lathe can be sure of.
    static func notText(_ source: SourceText, at offset: Int) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.notText, at: source.place(offset..<offset + 1),
            Words(zh: "第 \(offset + 1) 个字节不是 UTF-8 文字，文件没有发布。", en: "Byte \(offset + 1) is not UTF-8 text; the file was left out."),
            cure: Words(zh: "在编辑器里另存为 UTF-8。", en: "Save the file as UTF-8 in your editor."))
    }

    /// A file larger than a page can be.
    static func fileTooLarge(_ path: String, size: Int, most: Int) -> Diagnostic {
        let shown = ByteSize.words(size, over: most)
        return Diagnostic(
            ContentDiagnostics.fileTooLarge, at: .file(path),
            Words(
                zh: "文件有 \(shown.size)，超过了 \(shown.most) 的上限，没有读。",
                en: "The file has \(shown.size); the most is \(shown.most). It was not read."),
            cure: Words(zh: "分成几页来写。", en: "Split it into several pages."))
    }

    /// A file that the portal is kept in, larger than one can be.
    static func settingsTooLarge(_ path: String, size: Int, most: Int) -> Diagnostic {
        let shown = ByteSize.words(size, over: most)
        return Diagnostic(
            ContentDiagnostics.fileTooLarge, at: .file(path),
            Words(
                zh: "文件有 \(shown.size)，超过了 \(shown.most) 的上限，没有读。",
                en: "The file has \(shown.size); the most is \(shown.most). It was not read."),
            cure: Words(
                zh: "看看是不是误放了别的文件；是它本身太长，就删去用不着的行。",
                en: "See whether another file was put there by mistake; if it is the right one, take out lines that are of no use."))
    }
}
