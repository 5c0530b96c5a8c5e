import Diagnostics

extension Diagnostic {
    /// Other dashes than three hyphens before or after the front matter; read as meant.
    static func frontMatterFence(in source: SourceText, _ line: Range<Int>, isFirst: Bool) -> Diagnostic {
        let end = source.bytes[line].last == UInt8(ascii: "\r") ? line.upperBound - 1 : line.upperBound
        return Diagnostic(
            ContentDiagnostics.frontMatterFence, at: source.place(line.lowerBound..<end),
            Words(
                zh: "页首信息的\(isFirst ? "开头" : "结尾")要用三个短横 ---，这里写的是别的；Lathe 按 --- 读了。",
                en: "Front matter \(isFirst ? "begins" : "ends") with three hyphens, ---; Lathe has read this line as such."),
            cure: Words(zh: "把这一行改成：---", en: "Write this line as: ---"),
            suggestions: [Suggestion("---")])
    }

    /// Empty lines before the front matter; read as meant.
    static func frontMatterBelow(in source: SourceText, _ blank: Range<Int>) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.frontMatterFence, at: source.place(line: 1),
            Words(
                zh: "页首信息的 --- 要写在文件的第一行，前面有空行；Lathe 照样读了。",
                en:
                    "The --- of the front matter belongs on the very first line, and there is an empty line above it; Lathe has read it all the same."
            ),
            cure: Words(zh: "删掉 --- 前面的空行。", en: "Delete the empty lines before the ---."),
            suggestions: [Suggestion("", range: blank)])
    }

    /// A comment of HTML before the front matter; read as meant.
    static func frontMatterBelowComment(in source: SourceText, start: Int, _ whole: Range<Int>) -> Diagnostic {
        let text = source.text(whole)
        let moved = text + (text.utf8.last == UInt8(ascii: "\n") ? "" : "\n") + source.text(start..<whole.lowerBound)
        return Diagnostic(
            ContentDiagnostics.frontMatterFence, at: source.place(line: 1),
            Words(
                zh: "页首信息的 --- 要写在文件的第一行，前面有注释；Lathe 照样读了。",
                en:
                    "The --- of the front matter belongs on the very first line, and there is a comment above it; Lathe has read it all the same."
            ),
            cure: Words(
                zh: "把 --- 前面的注释移到第二个 --- 的下面。", en: "Move the comment to below the second ---."),
            suggestions: [Suggestion(moved, range: start..<whole.upperBound)])
    }

    /// Front matter under the page's heading; read as meant.
    static func frontMatterBelowHeading(in source: SourceText, start: Int, _ whole: Range<Int>) -> Diagnostic {
        let moved = source.text(whole) + "\n" + source.text(start..<whole.lowerBound)
        return Diagnostic(
            ContentDiagnostics.frontMatterFence, at: source.place(whole.lowerBound..<whole.lowerBound + 3),
            Words(
                zh: "页首信息要写在文件的最前面，这里写在标题下面了；Lathe 照样读了。",
                en: "Front matter belongs at the very top, and here it stands below the heading; Lathe has read it all the same."),
            cure: Words(
                zh: "把从 --- 到 --- 的这几行剪切下来，贴到文件的第一行前面。",
                en: "Cut the lines from --- to --- and paste them before the first line of the file."),
            suggestions: [Suggestion(moved, range: start..<whole.upperBound)])
    }

    /// Front matter in the last lines of a file; read as meant.
    ///
    /// - Parameter whole: from the fence above it, where there is one, to the last line.
    static func frontMatterAtEnd(in source: SourceText, start: Int, _ whole: Range<Int>, yaml: Range<Int>) -> Diagnostic {
        let lines = source.text(yaml)
        let moved =
            "---\n" + lines + (lines.utf8.last == UInt8(ascii: "\n") ? "" : "\n") + "---\n\n" + source.text(start..<whole.lowerBound)
        return Diagnostic(
            ContentDiagnostics.frontMatterFence, at: source.place(whole),
            Words(
                zh: "页首信息要写在文件的最前面，这里写在最后了；Lathe 照样读了。",
                en: "Front matter belongs at the very top, and here it stands at the end; Lathe has read it all the same."),
            cure: Words(
                zh: "把最后这几行剪切下来，贴到文件的第一行前面，上下各加一行 ---。",
                en: "Cut these last lines and paste them before the first line of the file, with a line --- above and one below them."),
            suggestions: [Suggestion(moved, range: start..<whole.upperBound)])
    }

    /// Keys at the top without any fence; read as meant.
    static func frontMatterWithoutFences(in source: SourceText, _ lines: Range<Int>) -> Diagnostic {
        let text = source.text(lines)
        let last = source.place(lines).line + text.trimmingSpaces.utf8.count { $0 == UInt8(ascii: "\n") }
        let fenced = "---\n" + text + (text.utf8.last == UInt8(ascii: "\n") ? "" : "\n") + "---\n"
        return Diagnostic(
            ContentDiagnostics.frontMatterNotOpened, at: source.place(line: 1),
            Words(
                zh: "开头这几行是页首信息，前后却没有 ---；Lathe 按有来读。",
                en: "The first lines are front matter without a --- before and after them; Lathe reads the file as if they were there."),
            cure: Words(
                zh: "在文件第一行前面加一行 ---，在这几行的最后一行（现在的第 \(last) 行）下面再加一行 ---。",
                en: "Put a line with --- before the first line, and another one below the last of these lines, which is line \(last) now."),
            suggestions: [Suggestion(fenced, range: lines)])
    }
}
