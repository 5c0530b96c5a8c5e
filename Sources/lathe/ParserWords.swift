/// The words of the argument parser's help and errors in Chinese; the library knows English only.
enum ParserWords {
    static func inChinese(_ text: String) -> String {
        joined(text).split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }.joined(separator: "\n")
    }

    /// The list of an option's values on one line, which the library breaks where the terminal ends.
    private static func joined(_ text: String) -> String {
        guard let start = text.firstRange(of: "(values: "), let end = text[start.upperBound...].firstIndex(of: ")") else { return text }
        let values = text[start.lowerBound..<end].split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return text[..<start.lowerBound] + values + text[end...]
    }

    private static func line(_ line: String) -> String {
        var line = line
        for (english, chinese) in heads where line.hasPrefix(english) {
            line = chinese + line.dropFirst(english.count)
            break
        }
        for (english, chinese) in sentences { line = line.replacing(english, with: chinese) }
        if let found = line.firstRange(of: " unexpected arguments: "), let count = line[..<found.lowerBound].split(separator: "：").last {
            var rest = String(line[found.upperBound...])
            // What was meant by the first of them stands right behind it.
            for (pattern, chinese) in patterns where pattern.start.hasPrefix(". Did") {
                rest = replaced(rest, pattern.start, pattern.end, chinese)
            }
            line = line[..<count.startIndex] + "多出了 \(count) 个参数：" + rest.replacing("'", with: "")
        }
        if let found = line.firstRange(of: ". Please provide one of '") {
            let values = line[found.upperBound...].replacing("', '", with: "、").replacing("' or '", with: "、").replacing("'.", with: "")
            line = line[..<found.lowerBound] + "，请写其中一个：" + values
        }
        for (pattern, chinese) in patterns { line = replaced(line, pattern.start, pattern.end, chinese) }
        return line
    }

    private static let heads = [
        ("OVERVIEW: ", "简介："), ("USAGE: ", "用法："), ("Usage: ", "用法："), ("OPTIONS:", "选项："), ("ARGUMENTS:", "参数："), ("SUBCOMMANDS:", "命令："),
        ("Error: ", "错误："), ("Help:  ", "说明："),
    ]

    private static let sentences = [
        ("Show help information.", "显示帮助。"), ("Show the version.", "显示版本。"), ("Show subcommand help information.", "显示某个命令的帮助。"),
        ("Please use --generate-completion-script=<shell> with one of:", "请写 --generate-completion-script=<shell>，可以是："),
        ("Can't autodetect a supported shell.", "看不出用的是哪种 shell。"),
        ("<subcommand>", "<命令>"), ("<subcommands>", "<命令>"), ("[<options>]", "[<选项>]"), ("<options>", "<选项>"),
    ]

    /// What stands around a word that is kept, in English, and with `*` for the word in Chinese.
    private static let patterns: [(pattern: (start: String, end: String), chinese: String)] = [
        (("  See '", "' for more information."), "  详见：*"), (("  See '", "' for detailed help."), "  某个命令的帮助：*"),
        (("(default: ", ")"), "（默认：*）"),
        ((". Did you mean '", "'?"), "，是不是 *？"), (("Unknown option '", "'"), "没有 * 这个选项"), (("Unexpected argument '", "'"), "多出了一个参数 *"),
        (("Missing expected argument '", "'"), "缺少参数 *"), (("Missing value for '", "'"), "* 后面要写一个值"),
        (("Can't generate completion scripts for '", "'."), "没有 * 的补全脚本。"), (("Please provide a value for '", "'"), "请给出 *"),
        (("The value '", "' is invalid for "), "值 * 不能用于 "), (("(values: ", ")"), "（可以是：*）"),
    ]

    private static func replaced(_ line: String, _ start: String, _ end: String, _ chinese: String) -> String {
        guard let head = line.firstRange(of: start), let tail = line[head.upperBound...].firstRange(of: end) else { return line }
        let word = line[head.upperBound..<tail.lowerBound].replacing("; default: ", with: "；默认：")
        return line[..<head.lowerBound] + chinese.replacing("*", with: word) + line[tail.upperBound...]
    }
}
