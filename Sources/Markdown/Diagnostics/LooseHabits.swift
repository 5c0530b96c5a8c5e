import Diagnostics

/// What people write in a text by habit, and Markdown has another use for.
extension Diagnostic {
    /// Text that Markdown would have made something else of; shown as it was meant.
    static func readAsText(_ mark: LooseMark, _ place: SourcePlace) -> Diagnostic {
        let words: Words
        let cure: Words
        switch mark.kind {
        case .windowsPath:
            words = Words(
                zh: "路径里的反斜杠和星号在 Markdown 里另有意思，别的软件会少显示几个；这里照原样显示了。",
                en: "Backslashes and stars of a path mean something else in Markdown, and other programs drop some; here all are shown.")
            cure = Words(zh: "用反引号括起来：\(mark.replacement ?? "")", en: "Put the path between backticks: \(mark.replacement ?? "")")
        case .pattern:
            words = Words(
                zh: "正则里的反斜杠和星号在 Markdown 里另有意思，别的软件会少显示几个；这里照原样显示了。",
                en: "Backslashes and stars of a pattern mean something else in Markdown, and other programs drop some; here all are shown.")
            cure = Words(zh: "用反引号括起来：\(mark.replacement ?? "")", en: "Put the pattern between backticks: \(mark.replacement ?? "")")
        case .moreThan:
            words = Words(
                zh: "行首的 > 会让这一行变成引用；这里后面是数量，已按「大于」显示。",
                en: "At the beginning of a line > makes a quotation of it; an amount follows here, and it was read as “more than”.")
            cure = Words(zh: "写成 \\>，或者写「大于」。", en: "Write \\> or “more than”.")
        case .prompt:
            words = Words(
                zh: "行首的 >>> 会让这一行变成三层引用；这里像 Python 的提示符，已照原样显示。",
                en:
                    "At the beginning of a line >>> makes a quotation in quotations of it; here Python waits for a line, and it is shown as written."
            )
            cure = Words(zh: "在这几行的上面和下面各加一行 ```。", en: "Put a line ``` above and one below these lines.")
        case .notList:
            words = Words(
                zh: "行首的记号会让这一行变成列表，少显示几个字；这里照原样显示了。",
                en: "The signs at the beginning of this line make an item of it and vanish; here they are shown as written.")
            cure = Words(zh: "写成 \(mark.replacement ?? "")", en: "Write \(mark.replacement ?? "")")
        case .tableUnderItem:
            words = Words(
                zh: "表格紧接在列表或引用下面，别的软件会显示成文字；这里按表格显示了。",
                en: "Right below a list or a quotation, other programs show a table as text; it was read as a table.")
            cure = Words(zh: "在表格前面空一行。", en: "Leave a blank line before the table.")
        default:
            words = Words(
                zh: "这一行紧接在表格下面，会变成表格的一行；已按表格下面的说明显示。",
                en: "Right under a table this line would be a row of it; it was read as words below the table.")
            cure = Words(zh: "在这一行前面空一行。", en: "Leave a blank line before it.")
        }
        return Diagnostic(
            MarkdownDiagnostics.markdownMended, at: place, words, cure: cure,
            suggestions: mark.kind == .prompt ? [] : mark.replacement.map { [Suggestion($0)] } ?? [])
    }

    /// Text that Markdown shows otherwise than it was meant, though what is right isn't sure.
    static func shownOtherwise(_ mark: LooseMark, _ place: SourcePlace) -> Diagnostic {
        switch mark.kind {
        case .drawnTable:
            Diagnostic(
                MarkdownDiagnostics.tableShape, at: place,
                Words(
                    zh: "这是用横线画的表格，别的软件才认得，这里显示成了文字。", en: "Only some programs know a table that is drawn like this; it is shown as text."),
                cure: Words(
                    zh: "每一行写成 | 甲 | 乙 |，第一行下面加一行 | --- | --- |。",
                    en: "Write each row as | a | b |, and | --- | --- | on a line under the first."))
        case .openFormula:
            Diagnostic(
                MarkdownDiagnostics.perhapsMarkdown, at: place,
                Words(
                    zh: "这里的 $$ 没有另一行 $$ 来结束，所以公式显示成了文字。",
                    en: "No other line $$ ends what this one begins, so the formula is shown as text."),
                cure: Words(zh: "在公式下面另起一行写 $$；不是公式就删掉它。", en: "Write $$ on a line of its own below the formula, or take this one out."))
        case .pictureWithoutFile:
            Diagnostic(
                MarkdownDiagnostics.perhapsMarkdown, at: place,
                Words(
                    zh: "\(mark.whole ?? "") 没有写是哪张图片，所以显示成了文字。",
                    en: "\(mark.whole ?? "") doesn't say which picture, so it is shown as text."),
                cure: Words(
                    zh: "在它后面紧接着写文件名：\(mark.whole ?? "")(文件名.jpg)；不要图片就删掉它。",
                    en: "Write the file's name right behind it: \(mark.whole ?? "")(file.jpg); or take it out."))
        case .lineInFootnote:
            Diagnostic(
                MarkdownDiagnostics.perhapsMarkdown, at: place,
                Words(zh: "这一行紧接在脚注下面，成了脚注的一部分。", en: "This line stands right below a footnote and became a part of it."),
                cure: Words(
                    zh: "是正文，就在它前面空一行；是脚注，就接在上一行后面写。",
                    en: "If it belongs to the text, leave a blank line before it; else write it on the footnote's line."))
        case .footnoteWithoutText:
            Diagnostic(
                MarkdownDiagnostics.perhapsMarkdown, at: place,
                Words(
                    zh: "没有写脚注 \(mark.whole ?? "") 的内容，所以它显示成了文字。",
                    en: "Nothing says what the footnote \(mark.whole ?? "") is, so it is shown as text."),
                cure: Words(
                    zh: "另起一段写 \(mark.whole ?? ""): 内容；不是脚注，就去掉 ^。",
                    en: "Write \(mark.whole ?? ""): and the note in a paragraph of its own; if it is no footnote, take the ^ out."))
        case .unusedAddress:
            Diagnostic(
                MarkdownDiagnostics.perhapsMarkdown, at: place,
                Words(
                    zh: "这一行被当成了链接的地址，可是正文里没有用到它，所以没有显示。",
                    en: "This line was read as the address of a link that the text doesn't have, so it is not shown."),
                cure: Words(
                    zh: "要一个链接，写成 \(mark.whole ?? "")；是文字，就在 [ 前面写 \\；不需要就删掉。",
                    en: "For a link write \(mark.whole ?? ""); for text write \\ before the [; or take the line out."))
        default:
            Diagnostic(
                MarkdownDiagnostics.perhapsMarkdown, at: place,
                Words(
                    zh: "没有哪一行说明 [\(mark.whole ?? "")] 指到哪里，所以这里显示成了文字。",
                    en: "No line says where [\(mark.whole ?? "")] leads, so it is shown as text."),
                cure: Words(
                    zh: "链接写成 [文字](网址)，图片写成 ![说明](文件名)；或者在文末另起一行写 [\(mark.whole ?? "")]: 网址",
                    en:
                        "Write a link as [words](address), a picture as ![words](file), or [\(mark.whole ?? "")]: address on a line of its own at the end."
                ))
        }
    }

    /// Text that may have been meant as Markdown, or Markdown that may have been meant as text; left as it is.
    ///
    /// Long, since each case is a message of its own.
    static func perhapsMeant(_ mark: LooseMark, _ place: SourcePlace) -> Diagnostic {
        let text = mark.replacement ?? ""
        let words: Words
        let cure: Words
        switch mark.kind {
        case .wideDollar:
            words = Words(
                zh: "全角的 ￥ 和 ＄ 不是公式的记号，公式显示成了文字。", en: "Full-width ￥ and ＄ are no marks of a formula, which is shown as text.")
            cure = Words(zh: "公式两边写半角的 $：\(text)", en: "Put the formula between dollar signs: \(text)")
        case .polarity:
            words = Words(
                zh: "行首的 + 和 - 都是列表的记号，显示成圆点；要是正负极，就看不出来了。",
                en: "At the beginning of a line + and - are marks of a list and shown as bullets: nobody sees plus and minus.")
            cure = Words(
                zh: "是正负极，就写成「正极」「负极」，或 \\+ 和 \\-；是列表，就都用 -。",
                en: "For the poles write plus and minus in words, or \\+ and \\-; for a list write - before each.")
        case .polesAsText:
            words = Words(
                zh: "行首的 + 和 - 也是列表的记号；后面没有空格，这几行照原样显示了。",
                en: "At the beginning of a line + and - are marks of a list, too; without a space these lines are shown as written.")
            cure = Words(
                zh: "是正负极或按键，就写成「正极」「负极」，或 \\+ 和 \\-；是列表，每行开头写“- ”（减号和一个空格）。",
                en: "For poles or keys write them in words, or \\+ and \\-; for a list begin each line with “- ” (a dash and a space).")
        case .plainStep:
            words = Words(
                zh: "这一行像步骤的标题，却是普通文字：页面没有分步骤显示。",
                en: "This line looks like the heading of a step but is plain text: the page shows no steps.")
            cure = Words(zh: "在行首加 ## 和一个空格，单独成一行。", en: "Put ## and a space before it, on a line of its own.")
        case .perhapsEmphasis:
            let isStruck = text.hasPrefix("~")
            words =
                isStruck
                ? Words(zh: "全角的 ～ 显示成了文字。", en: "Full-width waves are shown as text.")
                : Words(
                    zh: "下划线夹在中文里，Markdown 当作名字的一部分，显示成了文字。",
                    en: "Between Chinese characters Markdown takes underscores for parts of a name, and they are shown as text.")
            cure =
                isStruck
                ? Words(zh: "要删除线就写成 \(text)；不是就不必理会。", en: "For struck-out words write \(text); else leave it.")
                : Words(
                    zh: "要强调就写成 \(text)；是文件名，就用反引号括起来。", en: "For emphasis write \(text); put the name of a file between backticks.")
        case .halfLink:
            let whole = Address.markdown(mark.whole ?? "", words: "文字", isPicture: false)
            let english = Address.markdown(mark.whole ?? "", words: "words", isPicture: false)
            words = Words(
                zh: "这个地址的括号不成对，或者不是链接用的括号，显示成了文字。",
                en: "The brackets around this address make no link of it, and they are shown as text.")
            cure = Words(
                zh: "要链接就写成 \(whole)，要图片就在前面加一个 !：括号用半角，连着写，每种一对。",
                en:
                    "For a link write \(english), for a picture put a ! before it: plain brackets, one pair of each, with nothing between them."
            )
        case .waves:
            words = Words(zh: "字两边的这几个符号照原样显示了。", en: "The signs around these words are shown as written.")
            cure = Words(
                zh: "要分隔线，就在单独一行写 ---，上下各空一行；要小标题，就写 ## 和一个空格，再写字；只是装饰，就换成全角的，如 ～～～。",
                en:
                    "For a rule write --- on a line of its own between blank lines; for a heading write ## and a space before the words; for an ornament write full-width waves ～."
            )
        case .perhapsHeading:
            words = Words(
                zh: "这一行像小标题，却是普通文字，显示成了一段话。", en: "This line looks like a heading but is plain text, and is shown as a paragraph.")
            cure = Words(
                zh: "要作标题，在行首加 ## 和一个空格；不是标题，就接着上一段或下一段写。",
                en: "For a heading put ## and a space before it; else write it into the paragraph above or below.")
        default:
            words = Words(zh: "这里显示成了文字；要链接到那个条目，要用半角方括号。", en: "This is shown as text; a link to an entry has plain brackets.")
            cure = Words(zh: "要链接就写成 \(text)；只是强调，就不必理会。", en: "For a link write \(text); if it is only meant to stand out, leave it.")
        }
        return Diagnostic(
            MarkdownDiagnostics.perhapsMarkdown, at: place, words, cure: cure, suggestions: text.isEmpty ? [] : [Suggestion(text)])
    }

    /// `**` without another one: it is shown.
    static func markWithoutPartner(_ mark: String, _ place: SourcePlace) -> Diagnostic {
        let use =
            switch mark {
            case "`": Words(zh: "写成代码", en: "show as code")
            case "==": Words(zh: "标亮", en: "highlight")
            case "~~": Words(zh: "删除", en: "strike out")
            default: Words(zh: "加粗", en: "make bold")
            }
        // Beside Chinese, other programs know the stars alone.
        let sign = mark == "__" ? "**" : mark
        return Diagnostic(
            MarkdownDiagnostics.markWithoutPartner, at: place,
            Words(zh: "「\(mark)」没有配对，显示成了文字。", en: "“\(mark)” has no partner and is shown as text."),
            cure: Words(
                zh: "在要\(use.zh)的字前面和后面各写一个 \(sign)，在同一段里，紧挨着字；不要\(use.zh)就删掉它。",
                en: "Write \(sign) right before and right after what you want to \(use.en), in one paragraph; else take it out."))
    }

    /// `__init__`, which is bold to Markdown; shown as it was written.
    static func pythonName(_ name: String, _ place: SourcePlace) -> Diagnostic {
        Diagnostic(
            MarkdownDiagnostics.markdownMended, at: place,
            Words(
                zh: "「\(name)」的下划线在 Markdown 里表示加粗，会不见；这里照原样显示了。",
                en: "The underscores of “\(name)” make it bold in Markdown and vanish; here it is shown as written."),
            cure: Words(zh: "用反引号括起来：`\(name)`", en: "Put it between backticks: `\(name)`"), suggestions: [Suggestion("`\(name)`")])
    }

    /// `a<b and c>d`, shown as it was written.
    static func comparisonAsTag(_ text: String, _ place: SourcePlace) -> Diagnostic {
        Diagnostic(
            MarkdownDiagnostics.markdownMended, at: place,
            Words(
                zh: "小于号和大于号之间的字，别的软件会当成网页标签而不显示；这里照原样显示了。",
                en: "Other programs take what stands between the signs of less and more for a tag and hide it; here it is shown as written."
            ),
            cure: Words(zh: "小于号写成 \\<", en: "Write \\< for the sign of less."), suggestions: [Suggestion("\\" + text)])
    }

    /// `<b>` among words, and no `</b>`.
    static func openInlineTag(_ tag: String, _ place: SourcePlace) -> Diagnostic {
        Diagnostic(
            MarkdownDiagnostics.openTag, at: place,
            Words(
                zh: "\(tag) 被当成了格式，没有显示出来，它后面的字都变了样。",
                en: "\(tag) was taken for markup: it isn't shown, and all words behind it look otherwise."),
            cure: Words(
                zh: "想显示这几个字符，就用反引号括起来：`\(tag)`；想要格式，就在后面写 \(tag.replacing("<", with: "</"))。",
                en: "To show it, put it between backticks: `\(tag)`; for the markup write \(tag.replacing("<", with: "</")) where it ends."),
            suggestions: [Suggestion("`\(tag)`")])
    }
}
