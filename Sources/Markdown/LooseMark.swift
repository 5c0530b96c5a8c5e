import Diagnostics

/// Something that isn't Markdown as it was written: read as it was surely meant, or shown as text.
struct LooseMark: Equatable {
    /// One message for what one slip of the hand made of a link, a row or a table: neighbours of a kind, with the text between
    /// them, become one.
    static func folded(_ marks: [LooseMark], in source: SourceText) -> [LooseMark] {
        guard marks.count > 1 else { return marks }
        var folded: [LooseMark] = []
        for mark in marks.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            guard let end = folded.indices.last, joins(folded[end].range, folded[end].kind, folded[end].replacement, mark, in: source),
                let text = mark.replacement
            else {
                folded.append(mark)
                continue
            }
            folded[end].join(mark, source.text(folded[end].range.upperBound..<mark.range.lowerBound) + text)
        }
        return folded
    }

    /// Whether a mark goes on with what the one before it, here in the file, is part of.
    private static func joins(_ range: Range<Int>, _ kind: Kind, _ replacement: String?, _ next: LooseMark, in source: SourceText) -> Bool {
        guard kind == next.kind, kind == .wideBars || kind == .wideBrackets || kind == .barInCode,
            range.upperBound <= next.range.lowerBound, next.range.upperBound - range.lowerBound <= longest
        else { return false }
        let lines = source.bytes[range.upperBound..<next.range.lowerBound].count { $0 == UInt8(ascii: "\n") }
        // Behind its closing bracket another link may begin.
        if kind == .wideBrackets, replacement?.hasSuffix(")") ?? false { return false }
        // A table is one slip, however many rows it has; a line may hold several links.
        return kind == .wideBars ? lines < 3 : lines == 0
    }

    private mutating func join(_ next: LooseMark, _ text: String) {
        range = range.lowerBound..<next.range.upperBound
        replacement?.append(text)
    }

    private static let longest = 4000

    var kind: Kind
    /// In the source file.
    var range: Range<Int>
    /// What should stand there instead.
    var replacement: String?
    /// Where that goes, if not in the mark's own place.
    var edit: Range<Int>?
    /// All of a link or picture as it should be, for the message.
    var whole: String?

    enum Kind: Equatable {
        /// `##标题`, `#　标题`: no blank that Markdown knows after the hashes.
        case headingBlank
        /// `## 标题##`
        case closingHashes
        /// `####### 标题`
        case deepHeading
        /// `＃＃ 标题`
        case wideHashes
        /// `-　卡纸`: no blank that Markdown knows after the mark.
        case markBlank
        /// An invisible character before a mark.
        case invisible
        /// `[^1]：注`
        case footnoteColon
        /// `［^1］`, `[＾1]`, `[^ 1]`
        case footnoteMark
        /// `[b]：b.md`
        case referenceColon
        /// `![图](p.png "说明 "引号"")`
        case quoteInTitle
        /// `![图](photo 1.png)`
        case addressBlank
        /// `[灯](灯 .md)`: a blank within the name of a file that parts it from its ending.
        case strayBlank
        /// `[站](https:// a.cn)`: a site's address with a blank that can't be part of it.
        case looseAddress
        /// `[站](https://a.cn 说明)`: words behind an address, which is shown as text.
        case wordsBehindAddress
        /// `[准备]（b.md）`, `【准备】(b.md)`, `！[图](p.png)`
        case wideBrackets
        /// `｜` between the cells of a table.
        case wideBars
        /// The line under a table's head has other cells than the head, or other dashes.
        case tableRule
        /// A bar in code splits a cell for other programs.
        case barInCode
        /// A bar before a picture's size does, too.
        case barBeforeSize
        /// Rows of bars without the line under the head; shown as text.
        case tableWithoutRule
        /// Blank lines part a table's head from the rule under it.
        case tableGap
        /// A rule without a head above it.
        case ruleWithoutHead
        /// A rule above a table's head as well as below it.
        case ruleAboveHead
        /// A row of a table goes on in the next line.
        case brokenRow
        /// `^^` in a cell, which joins it to the one above in other programs.
        case joinedCell
        /// `％％words％％`
        case wideComment
        /// `＝＝words＝＝`
        case wideEquals
        /// `#. words`: an item of a list that another program numbers.
        case hashNumber
        /// Lines of a program among words.
        case codeAsText
        /// A row has more cells than the table's head.
        case surplusCells
        /// `20%%，速度 80%%`
        case doubledPercent
        /// `300%%进价120%%元`: words of their own between two numbers, which are hidden.
        case hiddenPercent
        /// `%%time 和 %%timeit`, `%%d 和 %%s`: signs before words, which hide nothing.
        case percentNames
        /// `^\d+\.\d*$`: a pattern, of which Markdown would take backslashes and stars away.
        case pattern
        /// `$$` that no other line ends.
        case openFormula
        /// `! [图](p.png)`
        case exclamationGap
        /// `![图]` without a file.
        case pictureWithoutFile
        /// `<!-- words --!>`, `<！-- words -->`, `<!—words—>`: comments of HTML in other signs; hidden.
        case looseComment
        /// `<!--` among words, and nothing that ends it.
        case openComment
        /// A backtick without another one in its paragraph.
        case loneTick
        /// `%%` without another one in its paragraph.
        case loneComment
        /// A fence that nothing ends: all that follows is code.
        case unclosedFence
        /// A fence that begins within the code of one that nothing ended.
        case fenceInFence
        /// `'''`, `｀｀｀` or `···` around lines of code.
        case otherFence
        /// `> [!WARNING`, `> [！注意]`
        case alertMark
        /// `＞ words`
        case wideQuote
        /// `[words] (b.md)`
        case linkGap
        /// `(words)[b.md]`
        case reversedLink
        /// `［［led-lamp］］`, `【【led-lamp】】`
        case wideWikiLink
        /// `｀code｀`
        case wideTicks
        /// `＊＊words＊＊`
        case wideStars
        /// `** words **`
        case looseStars
        /// `～～words～～`
        case wideWaves
        /// `_重点_请`: underscores beside Chinese, which Markdown takes for those of a name.
        case wideUnderscores
        /// `请_务必_小心`, `好～～真棒～～呀`: emphasis, or a name.
        case perhapsEmphasis
        /// `: 表 1 材料` of Pandoc, below a table.
        case captionMark
        /// `~~~~ 休息 ~~~~`
        case waves
        /// `#准备`: a heading or a tag.
        case loneHash
        /// `-木板` alone in its paragraph: an item or a remark.
        case loneItem
        /// `-木板`, `1.剪`: no blank after the mark.
        case itemBlank
        /// `• words`
        case bullet
        /// Word's break of a line, U+000B.
        case verticalTab
        /// U+0007 and its like.
        case control
        /// A paragraph of prose that is indented as code is.
        case indentedProse
        /// A few words that are indented as code is, and shown as code.
        case indentedWords
        /// A line of blanks that only look so parts two paragraphs.
        case oddBlankLine
        /// Lines of cells between tabs.
        case tabbedTable
        /// Lines of cells in columns, or between commas.
        case plainRows
        /// `---` right under a sentence.
        case ruleUnderText
        /// `[√] `, `[]`, or `[x]` without the mark of a list.
        case taskBox
        /// `====` above a heading as well as below it.
        case rowAboveHeading
        /// `＊＊＊`, `————`
        case wideRule
        /// `一、准备` as a paragraph, in a text that has no headings.
        case plainHeading
        /// The same alone, or out of order.
        case perhapsHeading
        /// `[/]`, which only Obsidian knows.
        case taskMark
        /// `{% raw %}`
        case rawTag
        /// `H~2~O`, `x^2^`, `1^st^`
        case smallDigits
        /// `D:\_a\*.svg`: a path of Windows, of which Markdown would take signs away.
        case windowsPath
        /// `> 3 mm` at the beginning of a line in the middle of a sentence: more than 3 mm.
        case moreThan
        /// `￥S = a \times b￥`
        case wideDollar
        /// `+ 接红线` beside `- 接黑线`: poles, or items.
        case polarity
        /// `+极接红线` above `-极接黑线`: signs of poles or keys, shown as text.
        case polesAsText
        /// `2026. 11. 28 交作业`, `* 号题必做`, `- - - ✂ - - -`: what only looks like the marks of items.
        case notList
        /// `>>> print(1)`, as Python waits for a line.
        case prompt
        /// A table right below an item of a list, or a quotation.
        case tableUnderItem
        /// A table drawn with `+---+`, or with columns under dashes.
        case drawnTable
        /// A line that became part of the footnote above it.
        case lineInFootnote
        /// `[^说明]`, and no line says what the note is.
        case footnoteWithoutText
        /// `[甲]:b.md`, and no words lead there.
        case unusedAddress
        /// `[words][name]`, and no line says where that leads.
        case referenceWithoutAddress
        /// Blank lines cut a row from the table above it.
        case rowGap
        /// `表 1：材料` right under a table.
        case captionInTable
        /// `步骤一：剪` as a line of text, in a page that has no other steps.
        case plainStep
        /// `【【激光切割机】】`, `「「激光切割机」」`: a link or an ornament.
        case perhapsWikiLink
        /// `[看](b.md 再说`, `看](b.md)`: an address whose brackets make no link.
        case halfLink
        /// Markup of another generator that is shown as text: what it looks like.
        case foreign(String)
    }
}
