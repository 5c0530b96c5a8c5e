extension Limits {
    /// What a text in Markdown may ask of the parser and the reader.
    static let text: [Limit] = [
        blockDepth, htmlDepth, marks, tableCells, tableBars, delimiterRows, openBrackets, instructions, bareAddresses,
        definitionUses, dialectPieces, formula, formulaDepth, formulaMarkup, diagram, diagrams, diagramNodes, diagramEdges,
        footnoteBackLinks, headingID, rawHTMLFindings, placeSearch,
        passages, stackedMarks, abbreviations, formulaInLine, formulaEnvironment, tableRow, pastedRows, spacedRows, diagramPlaces,
    ]

    // Those that the parser sets are measured with cmark-gfm 0.29.0.gfm.6: at each it takes less than a second and 350 MB.

    public static let blockDepth = Limit(
        "block-depth", 200, .levels, zh: "列表和引用互相嵌套的层数", en: "lists and quotes in each other",
        because: .init(zh: "解析时间按层数的平方增长。", en: "The parser's time grows with the square of the levels."))

    public static let htmlDepth = Limit(
        "html-depth", 200, .levels, zh: "页面正文里元素嵌套的层数", en: "elements in each other in a page's text",
        because: .init(zh: "浏览器自己到 512 层就会改变结构。", en: "Browsers change what is nested deeper than 512 levels."))

    public static let marks = Limit(
        "marks", 800_000, .items, zh: "一篇里的 Markdown 标记", en: "marks of Markdown in a text",
        because: .init(zh: "每个标记在解析器里占约 200 字节。", en: "In the parser each takes some 200 bytes."))

    public static let tableCells = Limit(
        "table-cells", 200_000, .items, zh: "一篇里表格的单元格", en: "cells of tables in a text",
        because: .init(zh: "解析器会把短行补满。", en: "The parser fills short rows up."))

    public static let tableBars = Limit(
        "table-bars", 50_000_000, .items, zh: "各行竖线数目的平方和", en: "the squares of the numbers of bars in lines",
        because: .init(zh: "解析一行表格的时间按竖线数的平方增长。", en: "Reading a row takes time by the square of its bars."))

    public static let delimiterRows = Limit(
        "delimiter-rows", 2_000_000, .items, zh: "段落里类似 |---| 的行前面的行数之和",
        en: "lines before those like |---| in a paragraph, added up",
        because: .init(zh: "解析器遇到每一行都要重读整段。", en: "At each the parser reads the paragraph again."))

    public static let openBrackets = Limit(
        "open-brackets", 20_000_000, .items, zh: "未配对的 [ 与其后的 ] 的组合", en: "pairs of an open [ and a later ]",
        because: .init(zh: "每个 ] 都要查看前面所有的 [。", en: "Each ] has the parser look at every [ before it."))

    public static let instructions = Limit(
        "instructions", 200_000_000, .bytes, zh: "为 <?、<! 和 <!-- 找结尾要读的字节",
        en: "what is read to find the ends of <?, <! and <!--",
        because: .init(zh: "没有结尾时，每个都要读到段落末尾。", en: "Without an end, each is read up to the end of the paragraph."))

    public static let bareAddresses = Limit(
        "bare-addresses", 100_000_000, .bytes, zh: "为连写的网址和 @ 反复读的字节", en: "what is read for addresses and @ in one piece",
        because: .init(zh: "每个网址都要读到词尾。", en: "For each the parser reads on to the end of the word."))

    public static let definitionUses = Limit(
        "definition-uses", 8 << 20, .bytes, zh: "链接定义每次使用的长度之和", en: "link definitions, once for each use",
        because: .init(zh: "每次使用都会复制地址和标题。", en: "Each use copies address and title."))

    public static let dialectPieces = Limit(
        "dialect-pieces", 8 * 62 * 62, .items, zh: "一篇里的 [[链接]]、![[嵌入]] 和 %%注释%%",
        en: "wiki links, embeds and comments in a text",
        because: .init(
            zh: "它们的编号只有三个字符；更多的链接原样显示，更多的注释仍不显示。",
            en: "Their numbers have three characters; more links stay as written, more comments stay hidden."))

    public static let formula = Limit(
        "formula", 20_000, .bytes, zh: "一个公式", en: "a formula",
        because: .init(zh: "教科书里最长的推导也不到它的十分之一。", en: "The longest steps of a textbook are not a tenth of it."))

    public static let formulaDepth = Limit(
        "formula-depth", 24, .levels, zh: "公式里分式、根号、上下标嵌套的层数", en: "fractions, roots and indices in each other",
        because: .init(zh: "读公式时逐层递归；再深的，字也小得看不清了。", en: "They are read level by level, and what is deeper is too small to see."))

    public static let diagram = Limit(
        "diagram", 20_000, .bytes, zh: "一张图的文字", en: "the text of a diagram",
        because: .init(zh: "更大的图没有人看得清。", en: "Nobody can read a larger one."))

    public static let diagrams = Limit(
        "diagrams", 50, .items, zh: "一篇里的图", en: "diagrams in a text",
        because: .init(zh: "每张图要排几百次位置。", en: "Each is laid out some hundred times over."))

    public static let diagramNodes = Limit(
        "diagram-boxes", 120, .items, zh: "一张图里的框", en: "boxes of a diagram",
        because: .init(zh: "更多就成了一团线。", en: "More are a tangle."))

    public static let diagramEdges = Limit(
        "diagram-ways", 240, .items, zh: "一张图里的连线或消息", en: "ways or messages of a diagram",
        because: .init(zh: "数交叉的时间按连线数的平方增长。", en: "Counting crossings takes time by their square."))

    public static let formulaMarkup = Limit(
        "formula-markup", 16 << 20, .bytes, zh: "一篇里公式写成 MathML 后的字节", en: "the MathML of a text's formulas",
        because: .init(
            zh: "一个字母的公式也要一百多个字节；八万多个公式没有人读得完。",
            en: "A formula of a letter takes more than a hundred; nobody reads eighty thousand of them."))

    public static let footnoteBackLinks = Limit(
        "footnote-back-links", 100, .items, zh: "一条脚注返回正文的箭头", en: "arrows back from a footnote",
        because: .init(zh: "再多读者也分不清。", en: "Nobody can tell more of them apart."))

    public static let headingID = Limit(
        "heading-id", 300, .bytes, zh: "标题在网址里的名字", en: "the name of a heading in addresses",
        because: .init(zh: "它在页面上要写好几次，也要能粘贴。", en: "A page writes it several times, and it must be fit for pasting."))

    public static let rawHTMLFindings = Limit(
        "raw-html-findings", 200, .items, zh: "一篇里关于 HTML 的提示", en: "messages about HTML in a text",
        because: .init(zh: "再多没有人读；每条都要查找位置。", en: "Nobody reads more, and each is looked for in the source."))

    public static let placeSearch = Limit(
        "place-search", 64 << 20, .bytes, zh: "为提示查找位置时读的字节", en: "what is read to find the places of links in a text",
        because: .init(
            zh: "找不到的要读到段落末尾；之后的提示指向段落。", en: "One that isn't found is read to the end of its block; later messages name the block."))

    public static let passages = Limit(
        "passages", 300, .items, zh: "搜索能单独找到的一篇里的小节", en: "sections of a text that the search finds each by itself",
        because: .init(
            zh: "每几个小节是网站的一个文件；再多的，相邻的短小节合成一个。",
            en: "Each few are a file of the site; of more, short neighbours are found as one."))

    public static let stackedMarks = Limit(
        "stacked-marks", 32, .items, zh: "叠在一个字母上的附加符号", en: "marks on top of one letter",
        because: .init(
            zh: "比较这样的文字，时间按符号数的平方增长；没有哪种文字用得到这么多。",
            en: "Comparing such texts takes time by the square of the marks, and no script has so many."))

    public static let abbreviations = Limit(
        "abbreviations", 100, .items, zh: "一篇里用 *[词]: 解释的缩写", en: "abbreviations that a text explains with *[word]:",
        because: .init(
            zh: "每一个都要在全文里找；常用的词写进 glossary.yml。", en: "Each is looked for in the whole text; everyday terms belong into glossary.yml."))

    public static let formulaInLine = Limit(
        "formula-in-a-line", 1000, .bytes, zh: "夹在一行文字里的公式", en: "a formula within a line of text",
        because: .init(zh: "每个 $ 都要往后找结尾；更长的单独成段。", en: "From each $ its end is looked for; a longer one stands by itself."))

    public static let formulaEnvironment = Limit(
        "formula-environment", 4000, .bytes, zh: "没有 $$、直接写 \\begin{…} 的公式", en: "a formula that begins with \\begin and no $$",
        because: .init(zh: "每个 \\begin 都要往后找 \\end；更长的放在 $$ 之间。", en: "From each its \\end is looked for; put a longer one between $$."))

    public static let tableRow = Limit(
        "table-row", 20_000, .bytes, zh: "看作表格的一行", en: "a line that is looked at as a row of a table",
        because: .init(zh: "行里每一串反引号都要读到行尾。", en: "From each run of backticks the line is read on to its end."))

    public static let pastedRows = Limit(
        "pasted-rows", 2000, .items, zh: "从电子表格粘贴来的一个表格（制表符隔开）的行数", en: "rows of a table pasted from a spreadsheet, parted by tabs",
        because: .init(zh: "更长的是数据：放成文件，链接到它。", en: "What is longer is data: put it beside the text as a file and link to it."))

    public static let spacedRows = Limit(
        "spaced-rows", 500, .items, zh: "用空格对齐的一个表格的行数", en: "rows of a table whose columns are set apart by blanks",
        because: .init(zh: "这样对齐的表格是手打的，没有这么长。", en: "Such tables are typed by hand and never so long."))

    public static let diagramPlaces = Limit(
        "diagram-places", 3000, .items, zh: "一张图里连线经过的位置", en: "places that the ways of a diagram pass",
        because: .init(
            zh: "跨过很多层的连线在每一层占一个位置，排一次都要看全部。", en: "A way across many layers takes a place in each, and all are looked at for each layout.")
    )
}
