import Diagnostics

extension Diagnostic {
    /// A line of the front matter is not YAML, or YAML for something else, but can only have been meant in one way, and is read so.
    static func frontMatterMended(in source: SourceText, line: Int, to mended: String, _ slip: ValueSlip?) -> Diagnostic {
        Diagnostic(
            "front-matter-mended", .warning, at: source.place(line: line), words(slip),
            cure: Words(zh: "改成：\(mended)", en: "Write: \(mended)"),
            suggestions: [Suggestion(mended)])
    }

    private static func words(_ slip: ValueSlip?) -> Words {
        switch slip {
        case .sign:
            Words(
                zh: "空格后面的 # 在 YAML 里是注释，后面的字会丢掉；Lathe 把它们当作值的一部分读了。",
                en: "In YAML a # behind a space begins a comment, and what follows is lost; Lathe has read it as part of the value.")
        case .curly:
            Words(
                zh: "弯引号在 YAML 里不是引号；Lathe 按直引号读了。",
                en: "Curly quotes are no quotes in YAML; Lathe has read them as straight ones.")
        case .wide:
            Words(
                zh: "这里的逗号、冒号或括号是全角的，YAML 不认；Lathe 按半角的读了。",
                en: "A comma, colon or bracket here is full-width, which YAML does not know; Lathe has read it as the usual one.")
        case .bullet:
            Words(
                zh: "YAML 的列表每项以“- ”开头（连字符加空格），别的写法会并成一项；Lathe 按列表读了。",
                en: "In YAML each item of a list begins with a hyphen and a space; other marks make one text of all. Lathe has read a list."
            )
        case .picture:
            Words(
                zh: "这里只要图片的路径，不要 Markdown 的图片写法；Lathe 取了括号里的路径。",
                en: "The path of the picture is all that is wanted here, without Markdown's marks; Lathe has taken it from the brackets.")
        case .comma:
            Words(
                zh: "行尾多了逗号或分号；Lathe 没有把它算进值里。",
                en: "A comma or semicolon stands at the end of the line; Lathe has not taken it for part of the value.")
        case .heading:
            Words(
                zh: "标题前面的 # 让后面的字成了注释，标题就是空的；Lathe 按没有 # 读了。",
                en: "The # before the title makes a comment of it, and the title empty; Lathe has read it without the #.")
        case nil:
            Words(
                zh: "这一行不合 YAML 的写法，Lathe 按它明显的意思读了。",
                en: "This line is not valid YAML; Lathe has read it as it was surely meant.")
        }
    }
}
