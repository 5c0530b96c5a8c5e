import Content
import Diagnostics
import Services

/// A code that can't be the address of a page: with a slash, say.
enum UnusableCode: Rule {
    static let name = "unusable-code"
    static let isAdvice = false
    static let help = Words(zh: "不能作网址的编号，比如带斜杠的。", en: "A code that can't be an address, such as one with a slash.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        CodeBook.written(context.makerspace).filter { !ShortCode.isUsable($0.code) }.map { thing, code in
            .unusableCode(code, at: context.place(thing, "code"))
        }
    }
}
