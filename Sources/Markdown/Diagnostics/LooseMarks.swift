import Diagnostics

extension Diagnostic {
    /// Something that isn't Markdown as it was written.
    static func looseMark(_ mark: LooseMark, _ place: SourcePlace) -> Diagnostic {
        switch mark.kind {
        case .foreign(let shape): return foreignMark(shape, place)
        case .tableWithoutRule, .surplusCells: return tableShape(mark, place)
        case .wideComment: return wideComment(mark, place)
        case .tableGap, .rowGap, .ruleWithoutHead: return tableRuleAlone(mark, place)
        case .doubledPercent, .hiddenPercent: return doubledPercent(mark, place)
        case .loneComment: return loneComment(place)
        case .loneTick: return markWithoutPartner("`", place)
        case .looseComment, .openComment: return commentOfHTML(mark, place)
        case .percentNames: return percentNames(place)
        case .looseAddress: return addressReadAsMeant(mark.replacement ?? "", place)
        case .wordsBehindAddress: return wordsBehindAddress(mark.replacement ?? "", place)
        case .unclosedFence, .fenceInFence: return openFence(mark, place)
        case .loneHash, .loneItem, .indentedWords, .taskMark: return perhapsMarkdown(mark, place)
        case .brokenRow, .codeAsText, .joinedCell: return shownOtherwiseThanMeant(mark, place)
        case .windowsPath, .pattern, .moreThan, .captionInTable, .notList, .prompt, .tableUnderItem: return readAsText(mark, place)
        case .drawnTable, .openFormula, .pictureWithoutFile, .lineInFootnote, .footnoteWithoutText, .referenceWithoutAddress,
            .unusedAddress:
            return shownOtherwise(mark, place)
        case .wideDollar, .polarity, .polesAsText, .plainStep, .perhapsWikiLink, .perhapsHeading, .perhapsEmphasis, .waves,
            .halfLink:
            return perhapsMeant(mark, place)
        default: return markdownMended(mark, place)
        }
    }

    /// Markup with one sure reading, which other programs don't read so.
    private static func markdownMended(_ mark: LooseMark, _ place: SourcePlace) -> Diagnostic {
        let (words, cure) = wordsOfMending(mark)
        return Diagnostic(
            MarkdownDiagnostics.markdownMended, at: place, words, cure: cure,
            suggestions: mark.replacement.map { [Suggestion($0)] } ?? [])
    }

    private static func wordsOfMending(_ mark: LooseMark) -> (Words, Words) {
        switch mark.kind {
        case .headingBlank:
            (
                Words(zh: "# 和标题之间没有普通空格，已按标题显示。", en: "No plain space stands between # and the heading; it was read as a heading."),
                Words(zh: "在最后一个 # 后面加一个半角空格。", en: "Put one plain space after the last #.")
            )
        case .closingHashes:
            (
                Words(zh: "标题末尾的 # 前面没有空格，已去掉，没有显示。", en: "No space stands before the # that end the heading; they were left out."),
                Words(zh: "删掉末尾的 #。", en: "Take the # at the end out.")
            )
        case .deepHeading:
            (
                Words(zh: "标题最多六级，已按第六级显示。", en: "There are six levels of headings; it was read as one of the sixth."),
                Words(zh: "最多写六个 #：######", en: "Write six # at most: ######")
            )
        case .rowAboveHeading:
            (
                Words(zh: "标题上面的这一行 = 会变成标题里的字，已去掉。", en: "This row of = above a heading would be part of its words; it was left out."),
                Words(zh: "删掉这一行，只留标题下面的那一行。", en: "Take this line out; the row below the heading is enough.")
            )
        case .ruleAboveHead:
            (
                Words(zh: "表头上面的这一行横线没有显示。", en: "The line of dashes above the table's head is not shown."),
                Words(zh: "删掉这一行，只留表头下面的横线。", en: "Take the line out; the one under the head is enough.")
            )
        case .hashNumber:
            (
                Words(zh: "别的软件才会给 #. 编号；已按编号列表显示。", en: "Only other programs number #. ; it was read as a numbered item."),
                Words(zh: "写成 1. 2. 3.", en: "Write 1. 2. 3.")
            )
        case .control:
            (
                Words(zh: "这里有一个看不见的控制字符，没有显示。", en: "A control character that nobody sees stands here; it was left out."),
                Words(zh: "删掉它：把这里的几个字重新打一遍。", en: "Take it out: type the words here anew.")
            )
        case .wideHashes:
            (
                Words(zh: "标题用了全角的 ＃，已按标题显示。", en: "The heading has full-width ＃; it was read as a heading."),
                Words(zh: "改成半角的 # 和一个空格。", en: "Write plain # and one space.")
            )
        case .markBlank:
            (
                Words(zh: "列表标记后面不是普通空格，已按列表显示。", en: "The space after the list mark is no plain one; it was read as a list."),
                Words(zh: "在列表标记后面改用一个半角空格。", en: "Put one plain space after the list mark.")
            )
        case .invisible:
            (
                Words(zh: "这一行的标记前面有看不见的字符，已忽略。", en: "An invisible character stands before this line's mark; it was left out."),
                Words(zh: "删掉标记前面的字符。", en: "Take out what stands before the mark.")
            )
        case .footnoteColon:
            (
                Words(zh: "脚注的冒号是全角的，已按脚注显示。", en: "The footnote's colon is full-width; it was read as a footnote."),
                Words(zh: "改成半角冒号和一个空格。", en: "Write a plain colon “:” and one space.")
            )
        case .footnoteMark:
            (
                Words(zh: "脚注的记号用了全角符号或空格，已按脚注显示。", en: "The footnote's mark has full-width signs or a space; it was read as one."),
                Words(zh: "写成 \((mark.replacement ?? "").trimmed())", en: "Write \((mark.replacement ?? "").trimmed())")
            )
        case .referenceColon:
            (
                Words(zh: "这个地址前面的冒号是全角的，已按链接的地址读。", en: "The colon before this address is full-width; it was read as that of a link."),
                Words(zh: "改成半角冒号和一个空格。", en: "Write a plain colon “:” and one space.")
            )
        case .addressBlank:
            (
                Words(zh: "地址里有空格，别的软件会读不出来。", en: "There is a space in the address, which other programs can't read."),
                Words(zh: "用尖括号括起来：\(mark.replacement ?? "")", en: "Put it between angle brackets: \(mark.replacement ?? "")")
            )
        case .strayBlank:
            (
                Words(zh: "文件名里多了空格，已按没有空格读。", en: "There is a blank too many in the file's name; it was read without."),
                Words(zh: "写成 \(mark.replacement ?? "")", en: "Write \(mark.replacement ?? "")")
            )
        case .wideBrackets:
            (
                Words(zh: "链接或图片用了全角符号，已按半角读。", en: "A link or picture has full-width brackets; they were read as plain ones."),
                mark.whole.map { Words(zh: "改成半角，写成 \($0)", en: "Write plain signs: \($0)") }
                    ?? Words(
                        zh: "把这个全角符号改成半角：\(mark.replacement ?? "")", en: "Write the plain bracket \(mark.replacement ?? "") in its place.")
            )
        case .exclamationGap:
            (
                Words(zh: "! 和 [ 之间有空格，已按图片显示。", en: "A space stands between ! and [; it was read as a picture."),
                Words(zh: "删掉 ! 后面的空格。", en: "Take out the space after the !.")
            )
        case .quoteInTitle:
            (
                Words(
                    zh: "说明里还有引号，别的软件会读不出这个链接或图片。", en: "The title has quotes inside, and other programs can't read the link or picture."),
                Words(zh: "里面的引号写成 \\\"，或者改成“ ”。", en: "Write \\\" for the quotes inside, or curly ones.")
            )
        case .wideBars:
            (
                Words(zh: "表格用了全角竖线 ｜，已按表格显示。", en: "The table has full-width bars ｜; it was read as a table."),
                Words(zh: "改成半角的 |。", en: "Write plain bars |.")
            )
        case .tableRule:
            (
                Words(zh: "表头下面的横线和表头对不上，已按表头的列数读。", en: "The line under the table's head doesn't fit it; the head's cells were taken."),
                Words(zh: "把这一行写成 \(mark.replacement ?? "")", en: "Write this line as \(mark.replacement ?? "")")
            )
        case .barBeforeSize:
            (
                Words(
                    zh: "表格里，图片大小前面的 | 会被别的软件当成格子的分界，已按图片大小读。",
                    en: "In a table other programs take the | before a picture's size for the edge of a cell; it was read as the size's."),
                Words(zh: "在 | 前面加一个反斜杠：\\|", en: "Put a backslash before the |: \\|")
            )
        case .barInCode:
            (
                Words(
                    zh: "表格的代码里有竖线，别的软件会把它当成分栏。",
                    en: "A bar in code stands in a table, where other programs take it for the end of the cell."),
                Words(zh: "写成 \\|。", en: "Write \\|.")
            )
        default: wordsOfBlock(mark)
        }
    }

    /// A table that lacks its rule, or a row with too many cells.
    private static func tableShape(_ mark: LooseMark, _ place: SourcePlace) -> Diagnostic {
        if mark.kind == .tableWithoutRule {
            return Diagnostic(
                MarkdownDiagnostics.tableShape, at: place,
                Words(
                    zh: "这些行像表格，但第一行下面没有横线，所以显示成了文字。",
                    en: "These lines look like a table, but no line of dashes (---) stands under the first, so they are shown as text."),
                cure: Words(
                    zh: "在第一行下面加一行：\(rule(mark))",
                    en: "Add a line under the first one: \(rule(mark))"),
                suggestions: mark.replacement.map { [Suggestion($0)] } ?? [])
        }
        return Diagnostic(
            MarkdownDiagnostics.tableShape, at: place,
            Words(
                zh: "这一行的格子比表头多，多出来的放进了最后一格。",
                en: "This row has more cells than the table's head; what is more was put into the last cell."),
            cure: cureOfSurplus(mark))
    }

    private static func cureOfSurplus(_ mark: LooseMark) -> Words {
        guard let lines = mark.replacement?.split(separator: "\n"), lines.count == 2 else {
            return Words(
                zh: "在表头和横线里各加一格；如果竖线是文字，写成 \\|。",
                en: "Add a cell to the head and to the line under it; for a bar that is text write \\|.")
        }
        return Words(
            zh: "表头写成 \(lines[0])，它下面的横线写成 \(lines[1])；如果竖线是文字，写成 \\|。",
            en: "Write the head as \(lines[0]) and the line under it as \(lines[1]); for a bar that is text write \\|.")
    }

    /// A line of dashes without a head right above it.
    private static func tableRuleAlone(_ mark: LooseMark, _ place: SourcePlace) -> Diagnostic {
        if mark.kind == .tableGap {
            return Diagnostic(
                MarkdownDiagnostics.tableShape, at: place,
                Words(
                    zh: "表头和下面的横线之间有空行，所以表格显示成了文字。",
                    en: "A blank line stands between the table's head and the line of dashes, so the table is shown as text."),
                cure: Words(zh: "删掉这个空行。", en: "Take the blank line out."), suggestions: [Suggestion("")])
        }
        if mark.kind == .rowGap {
            return Diagnostic(
                MarkdownDiagnostics.tableShape, at: place,
                Words(
                    zh: "表格的行之间有空行，下面这一行显示成了文字。",
                    en: "A blank line stands between the rows of a table, so the row below it is shown as text."),
                cure: Words(zh: "删掉这个空行。", en: "Take the blank line out."), suggestions: [Suggestion("")])
        }
        return Diagnostic(
            MarkdownDiagnostics.tableShape, at: place,
            Words(
                zh: "这一行横线上面没有表头，所以表格显示成了文字。",
                en: "No head stands right above this line of dashes, so the table is shown as text."),
            cure: Words(
                zh: "在它上面一行写表头，例如：| 名称 | 数量 |，格子数和这一行一样。",
                en: "Write the head on the line above it, such as | Name | Count |, with as many cells as this line."))
    }

    private static func rule(_ mark: LooseMark) -> String { (mark.replacement ?? "").trimmed() }

    /// Two doubled percent signs after numbers.
    private static func doubledPercent(_ mark: LooseMark, _ place: SourcePlace) -> Diagnostic {
        let shares = shares(mark.replacement ?? "%")
        return Diagnostic(
            MarkdownDiagnostics.doubledPercent, at: place,
            mark.kind == .hiddenPercent
                ? Words(
                    zh: "这里的 %% 跟在数字后面，它们中间的字当作注释，没有显示。",
                    en: "These %% follow numbers; the words between them were read as a comment and are not shown.")
                : Words(
                    zh: "这里的 %% 跟在数字后面，没有当作注释，照样显示。",
                    en: "These %% follow numbers, so they were not read as a comment but shown."),
            cure: Words(
                zh: "如果是百分数，写成 \(shares.joined(separator: " 和 "))；如果是注释，在第一个 %% 的前面和后面各加一个空格。",
                en: "For percentages write \(shares.joined(separator: " and ")); for a comment put a space before and after the first %%."),
            suggestions: mark.kind == .hiddenPercent ? [] : mark.replacement.map { [Suggestion($0)] } ?? [])
    }

    /// The percentages alone where markup or the end of a line stands among the words between them.
    private static func shares(_ replacement: String) -> [String] {
        guard replacement.contains(where: { $0.isNewline || "*]|<>`~=_".contains($0) }) else { return [replacement] }
        let parts = replacement.split { !($0.isASCII && $0.isNumber || $0 == "." || $0 == "%") }.filter {
            $0.hasSuffix("%") && $0.count > 1
        }
        return parts.isEmpty ? ["%"] : parts.map(String.init)
    }

    /// Markup of another generator that pages show as it was written.
    private static func foreignMark(_ shape: String, _ place: SourcePlace) -> Diagnostic {
        Diagnostic(
            MarkdownDiagnostics.foreignMarkup, at: place,
            Words(
                zh: "“\(shape)” 是别的网站工具的写法，这里显示成了文字。",
                en: "“\(shape)” is markup of another site generator and is shown as text."),
            cure: cureOfForeign(shape))
    }
}
