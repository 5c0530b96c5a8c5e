import Diagnostics

/// Something that isn't Markdown as it was written: read as it was surely meant, or shown as text.
struct LooseMark: Equatable {
    /// One message for what one slip of the hand made of a link, a row or a table: neighbours of a kind, with the text between
    /// them, become one.
    static func folded(_ marks: [LooseMark], in source: SourceText) -> [LooseMark] {
        guard marks.count > 1 else { return marks }
        var folded: [LooseMark] = []
        for mark in marks.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            guard let last = folded.last, let ours = mark.replacement, let theirs = last.replacement, last.kind == mark.kind,
                  mark.kind == .wideBars || mark.kind == .wideBrackets || mark.kind == .barInCode,
                  last.range.upperBound <= mark.range.lowerBound, mark.range.upperBound - last.range.lowerBound <= longest else {
                folded.append(mark)
                continue
            }
            let between = source.text(last.range.upperBound..<mark.range.lowerBound)
            // A table is one slip, however many rows it has; a line may hold several links.
            let isNear = mark.kind == .wideBars ? between.count(where: { $0.isNewline }) < 3 : !between.contains { $0.isNewline }
            guard isNear else {
                folded.append(mark)
                continue
            }
            folded[folded.count - 1].range = last.range.lowerBound..<mark.range.upperBound
            folded[folded.count - 1].replacement = theirs + between + ours
        }
        return folded
    }

    private static let longest = 4000


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
        /// Blank lines part a table's head from the rule under it.
        case tableGap
        /// A rule without a head above it.
        case ruleWithoutHead
        /// A row has more cells than the table's head.
        case surplusCells
        /// `20%%，速度 80%%`
        case doubledPercent
        /// Markup of another generator that is shown as text: what it looks like.
        case foreign(String)
    }
}
