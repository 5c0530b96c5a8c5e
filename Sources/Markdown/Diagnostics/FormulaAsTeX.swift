import Diagnostics
import Formulas
import Limits

extension Diagnostic {
    /// A formula that Lathe can't read, and shows as the TeX that it is.
    static func formulaAsTeX(_ reason: Refusal.Reason, _ place: SourcePlace) -> Diagnostic {
        switch reason {
        case .unknownCommand(let command):
            return Diagnostic(
                MarkdownDiagnostics.formulaAsTeX, at: place, words("不认识命令 \\\(command)", "the command \\\(command) is unknown"),
                near: Guess(command, among: KnownTeX.commands) { "\\" + $0 }, isOffered: false
            ) { near in
                // Near misses know no capitals, which TeX tells apart.
                let isCapital = command.first?.isUppercase
                if let best = near.first(where: { $0.dropFirst().first?.isUppercase == isCapital }) ?? near.first {
                    return Words(zh: "也许是 \(best)？改过来就好。", en: "Write \(best) if that is what you meant.")
                }
                return Words(
                    zh: "换一个手册「公式」一节里有的写法；只是几个字，就写 \\text{字}。",
                    en: "Write it with commands that the manual lists under “Formulas”; put mere words into \\text{words}.")
            }
        case .unknownEnvironment(let environment):
            return Diagnostic(
                MarkdownDiagnostics.formulaAsTeX, at: place, words("不认识环境 \(environment)", "the environment \(environment) is unknown"),
                near: Guess(environment, among: KnownTeX.environments), isOffered: false
            ) { near in
                let known = near.first ?? "aligned"
                return Words(
                    zh: "改成 \\begin{\(known)} … \\end{\(known)}。", en: "Write \\begin{\(known)} … \\end{\(known)}.")
            }
        default:
            let (what, cure) = wordsOfRefusal(reason)
            return Diagnostic(MarkdownDiagnostics.formulaAsTeX, at: place, words(what.zh, what.en), cure: cure)
        }
    }

    private static func words(_ zh: String, _ en: String) -> Words {
        Words(zh: "这个公式显示成了 TeX 原文：\(zh)。", en: "This formula is shown as TeX: \(en).")
    }

    private static func wordsOfRefusal(_ reason: Refusal.Reason) -> (Words, Words) {
        switch reason {
        case .unknownCommand, .unknownEnvironment: (Words(zh: "", en: ""), Words(zh: "", en: ""))
        case .definition(let command):
            (
                Words(zh: "\\\(command) 在这里不能用", en: "\\\(command) can't be used here"),
                Words(zh: "删掉它，用到的地方直接写出完整的公式。", en: "Take it out, and write in full what it stands for wherever it is used.")
            )
        case .openBrace:
            (
                Words(zh: "这个 { 没有配对的 }", en: "this { has no }"),
                Words(zh: "在该结束的地方补一个 }；要显示花括号，写 \\{ 和 \\}。", en: "Add the } where it ends; to show braces write \\{ and \\}.")
            )
        case .strayBrace:
            (
                Words(zh: "这个 } 前面没有 {", en: "no { stands before this }"),
                Words(zh: "删掉它，或在前面补上 {。", en: "Take it out, or add the { before it.")
            )
        case .missingArgument(let command):
            (
                Words(
                    zh: command.isEmpty ? "这里缺少内容" : "「\(shown(command))」后面缺少内容",
                    en: command.isEmpty ? "something is missing here" : "something is missing after “\(shown(command))”"),
                Words(zh: "在后面用花括号补上内容，例如 \(example(command))。", en: "Add it between braces, as in \(example(command)).")
            )
        case .doubleScript:
            (
                Words(zh: "同一个符号有两个上标或两个下标", en: "two indices stand at the same place"),
                Words(zh: "用花括号合成一个：x^{ab}，或分清层次：{x^a}^b。", en: "Put them together, x^{ab}, or group them, {x^a}^b.")
            )
        case .unpaired("$"):
            (
                Words(zh: "\\text{…} 里的 $ 没有配对", en: "a $ within \\text{…} has no partner"),
                Words(zh: "再补一个 $，或写 \\$。", en: "Add another $, or write \\$.")
            )
        case .unpaired(let command):
            (
                Words(zh: "\\\(command) 没有配对，或后面没有括号", en: "\\\(command) has no partner, or no bracket after it"),
                Words(
                    zh: "成对地写 \\left( … \\right)；一边不要括号，就写一个点：\\right.",
                    en: "Write both, \\left( … \\right); for no bracket on one side write a dot: \\right.")
            )
        case .openEnvironment(let environment) where environment == "end" || environment == "begin":
            (
                Words(zh: "\\begin 和 \\end 没有配对", en: "\\begin and \\end are no pair"),
                Words(zh: "检查每个 \\begin{…} 都有同名的 \\end{…}。", en: "Give each \\begin{…} an \\end{…} of the same name.")
            )
        case .openEnvironment(let environment):
            (
                Words(zh: "\\begin{\(environment)} 没有同名的 \\end", en: "\\begin{\(environment)} has no \\end of its name"),
                Words(zh: "在最后补上 \\end{\(environment)}。", en: "Add \\end{\(environment)} at its end.")
            )
        case .strayCell:
            (
                Words(zh: "& 和 \\\\ 只能用在表格状的公式里", en: "& and \\\\ belong into columns"),
                Words(
                    zh: "放进 \\begin{aligned} … \\end{aligned}；要显示 & 就写 \\&。",
                    en: "Put the lines into \\begin{aligned} … \\end{aligned}; to show & write \\&.")
            )
        case .tooLong:
            (
                Words(zh: "它长过 \(Limits.formula.value) 个字节", en: "it has more than \(Limits.formula.value) bytes"),
                Words(zh: "拆成几个公式。", en: "Make several formulas of it.")
            )
        case .tooDeep:
            (
                Words(zh: "它嵌套得太深", en: "its parts stand too deep in each other"),
                Words(zh: "拆成几个公式，用字母代表其中一部分。", en: "Make several formulas of it, with a letter for a part.")
            )
        case .tooMany:
            (Words(zh: "这一篇的公式太多了", en: "this text has too many formulas"), Words(zh: "把这一篇分成几篇。", en: "Make several texts of this one."))
        }
    }

    /// A command with its backslash, a mark as it is.
    private static func shown(_ command: String) -> String {
        command.utf8.first.map { $0 | 0x20 }.map { (0x61...0x7A).contains($0) } ?? false ? "\\" + command : command
    }

    private static func example(_ command: String) -> String {
        switch command {
        case "frac", "dfrac", "tfrac", "cfrac", "binom": "\\\(command){1}{2}"
        case "^", "_": "x\(command){2}"
        case "[": "\\sqrt[3]{x}"
        case "": "x^{2}"
        case "ce": "\\ce{H2O}"
        default: "\\\(command){x}"
        }
    }
}

/// What may have been meant by a name that isn't known.
private enum KnownTeX {
    static let commands = NearMissIndex(TeX.commands)
    static let environments = NearMissIndex(TeX.environments)
}
