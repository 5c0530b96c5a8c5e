/// Something that isn't Markdown as it was written: read as it was surely meant, or shown as text.
struct LooseMark: Equatable {
    var kind: Kind
    /// In the source file.
    var range: Range<Int>
    /// What should stand there instead.
    var replacement: String?

    enum Kind: Equatable {
        /// `##标题`, `#　标题`: no blank that Markdown knows after the hashes.
        case headingBlank
        /// `＃＃ 标题`
        case wideHashes
        /// `-　卡纸`: no blank that Markdown knows after the mark.
        case markBlank
        /// An invisible character before a mark.
        case invisible
        /// `[^1]：注`
        case footnoteColon
        /// `![图](photo 1.png)`
        case addressBlank
        /// `[准备]（b.md）`, `【准备】(b.md)`, `！[图](p.png)`
        case wideBrackets
        /// `｜` between the cells of a table.
        case wideBars
        /// The line under a table's head has other cells than the head, or other dashes.
        case tableRule
        /// A bar in code splits a cell for other programs.
        case barInCode
        /// Rows of bars without the line under the head; shown as text.
        case tableWithoutRule
        /// A row has more cells than the table's head.
        case surplusCells
        /// `20%%，速度 80%%`
        case doubledPercent
        /// Markup of another generator that is shown as text: what it looks like.
        case foreign(String)
    }
}
