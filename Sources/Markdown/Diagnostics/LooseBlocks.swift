import Diagnostics

extension Diagnostic {
    /// A fence that nothing ends, or that wasn't ended before the next one.
    static func openFence(_ mark: LooseMark, _ place: SourcePlace) -> Diagnostic {
        let suggestions = mark.replacement.map { [Suggestion($0, range: mark.edit)] } ?? []
        let words =
            mark.kind == .unclosedFence
            ? Words(
                zh: "这里开始的代码没有结束，从这一行到文件最后都显示成了代码。",
                en: "The code that begins here never ends, so all from this line to the end is shown as code.")
            : Words(
                zh: "这段代码里又开始了一段代码，前一段好像没有结束。",
                en: "Within this code another one begins; the first seems not to have been ended.")
        return Diagnostic(MarkdownDiagnostics.unclosedFence, at: place, words, cure: cureOfFence(mark), suggestions: suggestions)
    }

    private static func cureOfFence(_ mark: LooseMark) -> Words {
        let parts = mark.whole?.split(separator: "\n", maxSplits: 1).map(String.init) ?? []
        guard parts.count == 2 else {
            return Words(
                zh: "在代码的最后一行下面，另起一行写上同样的 ``` 或 ~~~。",
                en: "Write the same ``` or ~~~ on a line of its own below the last line of the code.")
        }
        if parts[1].hasSuffix("\n") {
            let line = parts[1].trimmed()
            return Words(
                zh: "“\(line)”末尾的 \(parts[0]) 要另起一行，单独写。",
                en: "Write the \(parts[0]) at the end of “\(line)” on a line of its own.")
        }
        return Words(
            zh: "在代码的最后一行下面另起一行，只写 \(parts[0])；最后一行好像是“\(parts[1])”。",
            en: "Below the last line of the code write a line with nothing but \(parts[0]); the last one seems to be “\(parts[1])”.")
    }

    /// What may be meant as Markdown or not, and is shown as it was written.
    static func perhapsMarkdown(_ mark: LooseMark, _ place: SourcePlace) -> Diagnostic {
        let words: Words
        let cure: Words
        switch mark.kind {
        case .loneHash:
            words = Words(
                zh: "# 后面没有空格，这一行显示成了文字，不是标题。", en: "No space stands after #, so this line is shown as text and not as a heading.")
            cure = Words(
                zh: "要作标题，在 # 后面加一个空格；是标签，写进开头的 tags:。", en: "For a heading put a space after #; for a tag write it in tags: at the top.")
        case .loneItem:
            words = Words(
                zh: "行首的符号后面没有空格，这一行显示成了文字，不是列表。",
                en: "No space stands after the sign that begins this line, so it is shown as text and not as a list.")
            cure = Words(
                zh: "要作列表，行首写成“- ”（减号和一个空格）；是文字，就在符号前面写 \\。",
                en: "For a list begin the line with “- ” (a dash and a space); for text write \\ before the sign.")
        case .indentedWords:
            words = Words(zh: "这一行前面有四个以上的空格，显示成了代码。", en: "Four spaces or more stand before this line, so it is shown as code.")
            cure = Words(
                zh: "删掉这一行前面的空格；真的是代码，就在上下各加一行 ```。",
                en: "Take out the spaces before it; if it is code, put a line ``` above and one below it.")
        default:
            words = Words(zh: "[ ] 里只能是空格或 x，这里显示成了文字。", en: "Only a space or x can stand in [ ]; this is shown as text.")
            cure = Words(
                zh: "没做完写成 [ ]，做完写成 [x]；取消的就删掉这一项。",
                en: "Write [ ] for what is to be done, [x] for what is done; take out what was given up.")
        }
        return Diagnostic(
            MarkdownDiagnostics.perhapsMarkdown, at: place, words, cure: cure, suggestions: mark.replacement.map { [Suggestion($0)] } ?? [])
    }

    /// What was read as meant: blocks and full-width marks.
    static func wordsOfBlock(_ mark: LooseMark) -> (Words, Words) {
        let text = mark.replacement ?? ""
        switch mark.kind {
        case .otherFence:
            return (
                Words(zh: "这里用别的符号代替了代码的 ```，已按代码显示。", en: "Other signs stand here for the ``` of code; it was read as code."),
                Words(zh: "把代码上下两行的符号改成 ```。", en: "Write ``` on the lines above and below the code.")
            )
        case .alertMark:
            return (
                Words(zh: "提示框的记号没有写对，已按提示框显示。", en: "The mark of the box isn't quite right; it was read as a box."),
                Words(zh: "写成 \(text)", en: "Write \(text)")
            )
        case .wideQuote:
            return (
                Words(zh: "这一行用了全角的 ＞，已按引用显示。", en: "The line begins with full-width ＞; it was read as a quote."),
                Words(zh: "改成半角的 > 和一个空格。", en: "Write plain > and one space.")
            )
        case .linkGap:
            return (
                Words(zh: "链接的 ] 和 ( 之间有空格，已按链接显示。", en: "A space stands between ] and ( of a link; it was read as a link."),
                Words(zh: "删掉 ] 和 ( 之间的空格，写成 \(mark.whole ?? "")", en: "Take out the space between ] and (: \(mark.whole ?? "")")
            )
        case .reversedLink:
            return (
                Words(zh: "链接的圆括号和方括号写反了，已按链接显示。", en: "The brackets of a link are the wrong way round; it was read as a link."),
                Words(zh: "写成 \(text)", en: "Write \(text)")
            )
        case .wideUnderscores:
            return (
                Words(
                    zh: "下划线紧挨着汉字，别的软件会显示成文字；已按强调显示。",
                    en: "Beside Chinese characters other programs show underscores as text; they were read as emphasis."),
                Words(zh: "写成 \(text)", en: "Write \(text)")
            )
        case .captionMark:
            return (
                Words(
                    zh: "行首的冒号是 Pandoc 的表格题注，没有显示，后面的字照常显示。",
                    en: "The colon at the head of the line is Pandoc's mark of a caption; it isn't shown, the words are."),
                Words(zh: "删掉行首的冒号和空格。", en: "Take the colon and the blank behind it out.")
            )
        case .looseStars:
            return (
                Words(
                    zh: "** 里面有空格，别的软件会照样显示星号；这里按加粗读了。",
                    en: "Blanks stand within the **, which other programs show as stars; it was read as bold."),
                Words(zh: "写成：\(mark.replacement ?? "")", en: "Write: \(mark.replacement ?? "")")
            )
        case .wideWikiLink, .wideTicks, .wideStars, .wideWaves, .wideEquals:
            return (
                Words(zh: "这里用了全角符号，已按半角读。", en: "Full-width signs stand here; they were read as plain ones."),
                Words(zh: "改成半角：\(text)", en: "Write plain ones: \(text)")
            )
        case .smallDigits:
            return (
                Words(zh: "别的软件才认得这种上下标，已显示成小字。", en: "Only some programs know this mark of small characters; small ones are shown."),
                Words(zh: "直接写 \(text)", en: "Write \(text)")
            )
        default: return wordsOfLine(mark)
        }
    }

    private static func wordsOfLine(_ mark: LooseMark) -> (Words, Words) {
        switch mark.kind {
        case .itemBlank:
            (
                Words(zh: "列表标记后面没有空格，已按列表显示。", en: "No space stands after the list mark; it was read as a list."),
                Words(zh: "在列表标记后面加一个半角空格。", en: "Put one plain space after the list mark.")
            )
        case .bullet:
            (
                Words(zh: "行首的这个记号是 Word 或输入法的，已按列表显示。", en: "The mark is one of Word's or of an input method; it was read as a list."),
                Words(zh: "把它改成半角的 - 和一个空格。", en: "Write a plain - and one space in its place.")
            )
        case .taskBox:
            (
                Words(
                    zh: "打勾的方框没有写对，已按任务列表显示。", en: "The box of this task isn't quite right; it was read as a task of a list."),
                Words(zh: "行首写成 - \(item(mark))", en: "Begin the line with - \(item(mark))")
            )
        case .wideRule:
            (
                Words(zh: "这一行是用别的符号画的横线，已按分隔线显示。", en: "Other signs draw a line here; it was read as a line across the page."),
                Words(zh: "改成三个减号 ---，上下各空一行。", en: "Write three dashes --- with a blank line above and below.")
            )
        case .plainHeading:
            (
                Words(
                    zh: "全文没有标题，这几个编号自成一段，已按小标题显示。",
                    en: "The text has no headings, and numbered lines stand as paragraphs; they were read as headings."),
                Words(zh: "在行首加 ## 和一个空格。", en: "Put ## and a space before it.")
            )
        case .verticalTab:
            (
                Words(zh: "这里有 Word 的换行符，已按换行显示。", en: "A line break of Word's stands here; it was read as a line break."),
                Words(zh: "删掉这个符号；要换行就在行末打两个空格再回车。", en: "Take it out; for a line break type two spaces and a new line.")
            )
        case .indentedProse:
            (
                Words(zh: "这一段前面的空格会让别的软件把它当成代码，已按正文显示。", en: "The spaces before this paragraph would make it code; it was read as text."),
                Words(zh: "删掉这一行前面的空格。", en: "Take out the spaces before this line.")
            )
        case .oddBlankLine:
            (
                Words(
                    zh: "这一行看着是空的，其实有看不见的空格；已按空行读。",
                    en: "The line looks blank but holds blanks that can't be seen; it was read as a blank line."),
                Words(zh: "把这一行清空。", en: "Empty the line.")
            )
        case .plainRows:
            (
                Words(
                    zh: "这几行用空格对齐或用逗号分了列，已按表格显示。",
                    en: "The cells of these lines are parted by blanks or commas; they were read as a table."),
                Words(
                    zh: "每格之间写 |，第一行下面加一行：\(secondLine(mark))；不是表格，就在行与行之间空一行。",
                    en:
                        "Write | between the cells and add a line under the first: \(secondLine(mark)); if it is no table, leave a blank line between the lines."
                )
            )
        case .tabbedTable:
            (
                Words(zh: "这几行是从表格软件粘贴的，已按表格显示。", en: "These lines were pasted from a spreadsheet; they were read as a table."),
                Words(
                    zh: "每格之间写 |，第一行下面加一行：\(secondLine(mark))",
                    en: "Write | between the cells and add a line under the first: \(secondLine(mark))")
            )
        case .rawTag:
            (
                Words(zh: "这个记号是别的网站工具的，这里不需要，没有显示。", en: "This mark is another site generator's; it isn't needed here and not shown."),
                Words(zh: "删掉它。", en: "Take it out.")
            )
        default:
            (
                Words(
                    zh: "横线紧跟在一句话下面，别的软件会把这句话当成标题；已按分隔线显示。",
                    en: "The line of dashes right under a sentence would make it a heading; it was read as a line across the page."),
                Words(zh: "在横线上面加一个空行。", en: "Leave a blank line above the dashes.")
            )
        }
    }

    private static func item(_ mark: LooseMark) -> String {
        let text = mark.replacement ?? ""
        return (text.hasPrefix("- ") ? String(text.dropFirst(2)) : text).trimmed()
    }

    private static func secondLine(_ mark: LooseMark) -> String {
        (mark.replacement ?? "").split(separator: "\n").dropFirst().first.map(String.init) ?? ""
    }
}
