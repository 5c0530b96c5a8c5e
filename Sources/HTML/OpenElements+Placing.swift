extension OpenElements {
    /// Closes and opens what an element needs closed and opened around it; false where it can stand nowhere.
    mutating func place(_ element: HTMLElement, isMarkdown: Bool, into html: inout [UInt8]) -> Bool {
        let isPlaced =
            switch element.place {
            case .inText: element == .a ? placeLink(into: &html) : placeText(into: &html)
            case .amongBlocks: placeBlock(element, isMarkdown: isMarkdown, into: &html)
            case .inParent: placePart(element, into: &html)
            }
        if isPlaced { noteContent() }
        return isPlaced
    }

    /// Makes ready for text or an element of text.
    @discardableResult
    mutating func placeText(into html: inout [UInt8]) -> Bool {
        openParts(into: &html)
        noteContent()
        return true
    }

    /// A link can't stand in a link: the outer one ends.
    private mutating func placeLink(into html: inout [UInt8]) -> Bool {
        if let link = entries.lastIndex(where: { $0.element == .a && !$0.isUnwritten }) {
            guard canClose(downTo: link) else { return false }
            close(downTo: link, into: &html)
        }
        return placeText(into: &html)
    }

    private mutating func placeBlock(_ element: HTMLElement, isMarkdown: Bool, into html: inout [UInt8]) -> Bool {
        if element == .details, let link = entries.lastIndex(where: { $0.element == .a && !$0.isUnwritten }) {
            guard canClose(downTo: link) else { return false }
            close(downTo: link, into: &html)
        }
        while true {
            // Down to what holds blocks or firmly doesn't; `lowest` is the outermost that a block closes.
            var lowest: Int?
            var host = entries.last?.real ?? -1
            while host >= 0 {
                let content = entries[host].element.content
                if content == .text { lowest = host } else if content != .asParent { break }
                host = host > 0 ? entries[host - 1].real : -1
            }
            guard host >= 0 else { return closeText(from: lowest, into: &html) }
            let holder = entries[host].element
            switch holder.content {
            case .firmText where holder == .summary && element.isHeading:
                return closeText(from: lowest, into: &html)
            case .firmText:
                if element == .p || element == .div && !isMarkdown || !canClose(downTo: host) { return false }
                close(downTo: host, into: &html)
            default:
                if element.isHeading, holder == .dt || holder == .th || holder == .caption { return false }
                if element == .table, holder == .caption { return false }
                guard closeText(from: lowest, into: &html) else { return false }
                openParts(into: &html)
                return true
            }
        }
    }

    /// Closes the text that a block can't stand in.
    private mutating func closeText(from lowest: Int?, into html: inout [UInt8]) -> Bool {
        guard let lowest else { return true }
        guard canClose(downTo: lowest) else { return false }
        close(downTo: lowest, into: &html)
        return true
    }

    /// Whether nothing from `depth` on is Markdown's, but for paragraphs and what stands in their text.
    func canClose(downTo depth: Int) -> Bool {
        var index = entries.count
        while index > depth {
            index -= 1
            let entry = entries[index]
            if entry.isMarkdown, entry.element.place != .inText, entry.element != .p { return false }
        }
        return true
    }

    /// Opens an item, a cell or the like where the innermost element holds nothing else.
    mutating func openParts(into html: inout [UInt8]) {
        while let index = innermost {
            switch entries[index].element {
            case .ul, .ol: open(.li, into: &html)
            case .dl: open(.dd, into: &html)
            case .table, .tbody, .thead, .tfoot: open(.tr, into: &html)
            case .tr: open(.td, into: &html)
            case .colgroup: close(downTo: index, into: &html)
            case .details where !entries[index].hasContent:
                writeEmptySummary(into: &html)
                return
            default: return
            }
        }
    }

    /// Opens an element that raw HTML left out.
    mutating func open(_ element: HTMLElement, into html: inout [UInt8]) {
        noteContent()
        element.appendTagStart(to: &html)
        html.append(UInt8(ascii: ">"))
        push(Entry(element: element))
    }

    /// Remembers that something stands in the innermost element.
    mutating func noteContent() {
        guard let index = innermost else { return }
        entries[index].hasContent = true
    }
}
