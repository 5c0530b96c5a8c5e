import Diagnostics

extension Diagnostic {
    /// The front matter is not YAML, and what was meant is not sure.
    ///
    /// - Parameter corrected: the line as it may have been meant, where there is a good guess.
    static func frontMatterUnreadable(in source: SourceText, at place: SourcePlace, problem: String, corrected: String?) -> Diagnostic {
        let (words, cure) = explanation(problem, source.yamlName)
        return Diagnostic(
            ContentDiagnostics.frontMatterUnreadable, at: place, words,
            cure: corrected.map { Words(zh: "\(cure.zh)例如：\($0)", en: "\(cure.en) Such as: \($0)") } ?? cure)
    }

    /// libyaml's problems in the words of someone who has never heard of it.
    private static func explanation(_ problem: String, _ name: Words) -> (Words, Words) {
        switch problem {
        case _ where problem.contains("mapping values are not allowed"):
            (
                Words(zh: "\(name.zh)的这里多了一个冒号。", en: "There is one colon too many here in \(name.en)."),
                Words(zh: "值里有冒号时，用英文引号把整个值括起来。", en: "Put the whole value in quotes when it contains a colon.")
            )
        case _ where problem.contains("expected ':'"):
            (
                Words(zh: "\(name.zh)的这一行缺少英文冒号。", en: "This line of \(name.en) lacks a colon."),
                Words(zh: "写成「键: 值」，冒号后面空一格。", en: "Write key: value, with a space after the colon.")
            )
        case _ where problem.contains("cannot start any token"):
            (
                Words(
                    zh: "\(name.zh)的这里有一个 YAML 不认的符号（常见的是制表符）。",
                    en: "Here in \(name.en) stands a character that YAML does not take, often a tab."),
                Words(zh: "用空格缩进；值以特殊符号开头时加引号。", en: "Indent with spaces, and quote a value that begins with a special character.")
            )
        case _ where problem.contains("block end") || problem.contains("block mapping") || problem.contains("block sequence"):
            (
                Words(zh: "\(name.zh)从这里起缩进对不齐。", en: "From here on \(name.en) is not indented evenly."),
                Words(zh: "同一级的键从同一列写起，下一级多缩进两个空格。", en: "Begin keys of one level in one column, and indent the next level by two spaces.")
            )
        case _ where problem.contains("end of stream") || problem.contains("quoted scalar") || problem.contains("expected ','"):
            (
                Words(zh: "\(name.zh)里有引号或括号没有配对。", en: "A quote or bracket in \(name.en) is not closed."),
                Words(zh: "补上配对的引号或括号。", en: "Add the quote or bracket that is missing.")
            )
        case _ where problem.contains("undefined alias"):
            (
                Words(zh: "\(name.zh)里以 * 开头的值没有对应的定义。", en: "A value in \(name.en) begins with * but names nothing."),
                Words(zh: "给以 * 开头的值加上引号。", en: "Quote a value that begins with *.")
            )
        default:
            (
                Words(zh: "从这里起\(name.zh)读不懂。", en: "From here on \(name.en) cannot be read."),
                Words(zh: "对照手册里的例子，每行写「键: 值」。", en: "Compare it with the manual's examples: key: value on each line.")
            )
        }
    }
}
