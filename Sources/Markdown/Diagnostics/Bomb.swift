import Diagnostics

extension Diagnostic {
    /// A text that would take too long or too much memory to read.
    static func bomb(_ kind: Bomb.Kind, _ place: SourcePlace) -> Diagnostic {
        Diagnostic(MarkdownDiagnostics.tooLarge, at: place, words(kind), cure: cure(kind))
    }

    private static func words(_ kind: Bomb.Kind) -> Words {
        switch kind {
        case .size: Words(zh: "这个文件超过了 8 MB，没有读。", en: "This file is larger than 8 MB, so it was not read.")
        case .depth:
            Words(
                zh: "列表或引用套了 200 层以上，这一篇没有读。",
                en: "Lists or quotes stand more than 200 levels deep in each other, so this text was not read.")
        case .marks:
            Words(zh: "到这里为止的标记太多，这一篇没有读。", en: "There are too many marks up to here, so this text was not read.")
        case .cells: Words(zh: "这个表格太大，这一篇没有读。", en: "This table is too large, so this text was not read.")
        case .columns: Words(zh: "这里的竖线 | 太多，这一篇没有读。", en: "There are too many | here, so this text was not read.")
        case .delimiterRows:
            Words(
                zh: "这一段里像 |---| 的行太多，这一篇没有读。",
                en: "This paragraph has too many lines like |---|, so this text was not read.")
        case .brackets:
            Words(
                zh: "这一段里没有配对的 [ 太多，这一篇没有读。",
                en: "This paragraph has too many [ that nothing closes, so this text was not read.")
        case .instructions:
            Words(
                zh: "这一段里的 <? 或 <! 太多，这一篇没有读。",
                en: "This paragraph has too many <? or <!, so this text was not read.")
        case .addresses:
            Words(
                zh: "这里连在一起的网址或 @ 太多，这一篇没有读。",
                en: "There are too many addresses or @ in one piece here, so this text was not read.")
        case .definitions:
            Words(
                zh: "这个很长的链接定义用得太多，这一篇没有读。",
                en: "This long link definition is used too often, so this text was not read.")
        }
    }

    private static func cure(_ kind: Bomb.Kind) -> Words {
        switch kind {
        case .size, .marks: Words(zh: "请把它分成几篇。", en: "Split it into several texts.")
        case .cells, .columns: Words(zh: "大表格请作为文件放在文章旁边。", en: "Put a large table beside the text as a file.")
        default: Words(zh: "请检查是不是误粘贴的内容。", en: "Check whether this was pasted by mistake.")
        }
    }
}
