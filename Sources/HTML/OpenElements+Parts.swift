extension OpenElements {
    /// Makes ready for an element that only certain parents may hold; false where there is no such parent.
    mutating func placePart(_ element: HTMLElement, into html: inout [UInt8]) -> Bool {
        switch element {
        case .li:
            return placeItem(among: { $0 == .ul || $0 == .ol }, beside: { $0 == .li }, into: &html)
        case .dt, .dd:
            return placeItem(among: { $0 == .dl }, beside: { $0 == .dt || $0 == .dd }, into: &html)
        case .rt, .rp:
            return placeItem(among: { $0 == .ruby }, beside: { $0 == .rt || $0 == .rp }, into: &html)
        case .summary:
            guard let index = innermost else { return false }
            return entries[index].element == .details && !entries[index].hasContent
        case .figcaption:
            return placeFigureCaption(into: &html)
        default:
            return placeTablePart(element, into: &html)
        }
    }

    /// Closes what is open in the innermost list, the last item included.
    private mutating func placeItem(
        among isList: (HTMLElement) -> Bool, beside isItem: (HTMLElement) -> Bool, into html: inout [UInt8]
    ) -> Bool {
        var index = entries.count
        while index > 0 {
            index -= 1
            let entry = entries[index]
            if entry.isUnwritten { continue }
            if isList(entry.element) {
                guard canClose(downTo: index + 1) else { return false }
                close(downTo: index + 1, into: &html)
                return true
            }
            let isPassed =
                isItem(entry.element) || entry.element.place == .inText || entry.element == .p
                || entry.element == .div
            if !isPassed { return false }
        }
        return false
    }

    private mutating func placeFigureCaption(into html: inout [UInt8]) -> Bool {
        var index = entries.count
        while index > 0 {
            index -= 1
            let entry = entries[index]
            if entry.isUnwritten || entry.element.place == .inText || entry.element == .p { continue }
            guard entry.element == .figure, !entry.hasCaption, canClose(downTo: index + 1) else { return false }
            close(downTo: index + 1, into: &html)
            entries[index].hasCaption = true
            return true
        }
        return false
    }

    /// Closes the table down to what may hold the part, and opens the row or the group that is missing.
    private mutating func placeTablePart(_ element: HTMLElement, into html: inout [UInt8]) -> Bool {
        guard let table = entries.lastIndex(where: { $0.element == .table && !$0.isUnwritten }) else { return false }
        var holder = table
        for index in entries.indices[(table + 1)...] where !entries[index].isUnwritten {
            let candidate = entries[index].element
            let holds =
                switch element {
                case .td, .th: candidate.isRowGroup || candidate == .tr
                case .tr: candidate.isRowGroup
                case .col: candidate == .colgroup
                default: false
                }
            guard holds else { break }
            holder = index
        }
        if element == .caption, entries[table].hasContent { return false }
        guard canClose(downTo: holder + 1) else { return false }
        close(downTo: holder + 1, into: &html)
        if element.isCell, entries[holder].element != .tr { open(.tr, into: &html) }
        if element == .col, entries[holder].element != .colgroup { open(.colgroup, into: &html) }
        return true
    }
}
