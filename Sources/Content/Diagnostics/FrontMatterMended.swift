import Diagnostics

extension Diagnostic {
    /// A line of the front matter is not YAML, or YAML for something else, but can only have been meant in one way, and is read so.
    ///
    /// - Parameters:
    ///   - mended: what to write for these lines.
    ///   - isText: whether they are those of a field that holds words.
    static func frontMatterMended(
        in source: SourceText, lines: ClosedRange<Int>, to mended: String, _ slip: ValueSlip?, isText: Bool
    ) -> Diagnostic {
        let whole = source.range(ofLine: lines.lowerBound).lowerBound..<source.range(ofLine: lines.upperBound).upperBound
        if lines.count == 1, slip == nil, !isText, let broken = brokenBrackets(in: source.text(whole), mended) {
            return Diagnostic(
                ContentDiagnostics.frontMatterMended, at: source.place(line: lines.lowerBound), broken.words, cure: broken.cure)
        }
        return Diagnostic(
            ContentDiagnostics.frontMatterMended, at: lines.count == 1 ? source.place(line: lines.lowerBound) : source.place(whole),
            words(slip),
            cure: slip == .block ? indentation(lines.count) : rewriting(mended, lines.count),
            suggestions: [lines.count == 1 ? Suggestion(mended) : Suggestion(mended, range: whole)])
    }

    /// A list or a record in which something is missing, and nobody knows what: read as words it stands for neither.
    private static func brokenBrackets(in line: String, _ mended: String) -> (words: Words, cure: Words)? {
        guard ["{", "["].contains(where: { mended.contains(": \"\($0)") && !line.contains("\"\($0)") }) else { return nil }
        return (
            Words(
                zh: "这一行的括号没有写对（少了逗号、冒号或括号，或者括号后面还有字），Lathe 分不出每一项，先当作一段字读了。",
                en:
                    "The brackets on this line are not right (a comma, a colon or a bracket is missing, or words follow them), so Lathe can't tell the items apart and has read it as words."
            ),
            Words(
                zh: "每一项之间用逗号分开，括号后面不写字：列表写成 [甲, 乙]，带名字的写成 {image: a.jpg, alt: 说明}。",
                en:
                    "Put commas between the items and nothing behind the brackets: [a, b] for a list, {image: a.jpg, alt: words} for values with names."
            )
        )
    }

    private static func rewriting(_ mended: String, _ count: Int) -> Words {
        let lines = mended.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count > 1 else { return Words(zh: "改成：\(mended)", en: "Write: \(mended)") }
        // A cure is printed on one line.
        let shown = lines.joined(separator: " ⏎ ")
        return Words(
            zh: "\(count == 1 ? "这一行" : "这 \(count) 行")改成 \(lines.count) 行（⏎ 处换行）：\(shown)",
            en: "Write \(lines.count) lines, with a new line at each ⏎: \(shown)")
    }

    private static func indentation(_ count: Int) -> Words {
        Words(
            zh: count == 1 ? "在这一行前面加两个空格。" : "在这 \(count) 行的每一行前面加两个空格。",
            en: count == 1 ? "Put two spaces before this line." : "Put two spaces before each of these \(count) lines.")
    }

    private static func words(_ slip: ValueSlip?) -> Words {
        switch slip {
        case .remark:
            Words(
                zh: "空格后面的 # 在 YAML 里是注释，方括号就没有收尾了；Lathe 没有读 # 后面的字。",
                en: "In YAML a # behind a space begins a comment, which hides the closing bracket; what stands behind the # isn't read.")
        case .sign:
            Words(
                zh: "空格后面的 # 在 YAML 里是注释，后面的字会丢掉；Lathe 把它们当作值的一部分读了。",
                en: "In YAML a # behind a space begins a comment, and what follows is lost; Lathe has read it as part of the value.")
        case .blank:
            Words(
                zh: "冒号后面是全角空格或不换行空格，YAML 不认；Lathe 按普通空格读了。",
                en: "The blank behind the colon is a wide or a non-breaking one, which is none to YAML; Lathe has read a plain one.")
        case .folded:
            Words(
                zh: "这个值分成了几行，里面又有冒号，YAML 会当作「键: 值」；Lathe 按一段话读了。",
                en: "This value goes on in further lines and has a colon, which YAML takes for a key's; Lathe has read one text.")
        case .curly:
            Words(
                zh: "弯引号在 YAML 里不是引号；Lathe 按直引号读了。",
                en: "Curly quotes are no quotes in YAML; Lathe has read them as straight ones.")
        case .backslash:
            Words(
                zh: "双引号里的反斜杠在 YAML 里是记号，\\b、\\t 这样的会变成看不见的字符；Lathe 按反斜杠读了。",
                en:
                    "Between double quotes a backslash is a mark in YAML, which makes invisible signs of \\b or \\t; Lathe has read backslashes."
            )
        case .stray:
            Words(
                zh: "行尾多了一个引号，前面没有和它成对的；Lathe 没有把它算进值里。",
                en: "A quote ends the line that has no other before it; Lathe has not taken it for part of the value.")
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
        case .tight:
            Words(
                zh: "冒号后面要空一格，不然 YAML 把整段当作一个词；Lathe 按空了一格读了。",
                en: "A space has to follow the colon, or YAML takes it all for one word; Lathe has read it with the space.")
        case .within:
            Words(
                zh: "花括号里的逗号把这个值切断了；Lathe 按一个值读了。",
                en: "Between braces the comma ends the value; Lathe has read it as part of the value.")
        case .block:
            Words(
                zh: "上面一行末尾的 | 或 > 要它下面的文字缩进；Lathe 按缩进了读。",
                en: "The | or > at the end of the line above wants the text below it indented; Lathe has read it so.")
        case .further:
            Words(
                zh: "这一行写了不止一个字段，YAML 一行只认一个；Lathe 只读了第一个。",
                en: "More than one field stands on this line, and YAML knows one a line; Lathe has read the first alone.")
        case .indent:
            Words(
                zh: "这一行前面有制表符（Tab）或全角空格，YAML 只认普通的空格；Lathe 按普通空格读了。",
                en: "A tab or a wide space stands before this line, and YAML knows plain spaces only; Lathe has read it as those.")
        case .numbered:
            Words(
                zh: "列表不用编号，每项一行，以“- ”开头；Lathe 按列表读了。",
                en: "A list has no numbers; each item has a line that begins with a hyphen and a space. Lathe has read a list.")
        case .dashed:
            Words(
                zh: "列表的第一项也要另起一行；Lathe 按列表读了。",
                en: "The first item of a list has a line of its own, too; Lathe has read a list.")
        case nil:
            Words(
                zh: "这一行不合 YAML 的写法，Lathe 按它明显的意思读了。",
                en: "This line is not valid YAML; Lathe has read it as it was surely meant.")
        }
    }
}
