import CMarkGFM
import Diagnostics

extension Renderer {
    /// How an open quote ends.
    enum Quote { case plain, alert, foldable }

    /// The first line of an alert, while it is being written.
    struct AlertTitle {
        var isFoldable: Bool
        /// Bytes of the first text that the mark `[!NOTE]` takes.
        var pending: Int
        var isOpen = false
        var word: Slot.Word
        /// Nothing but the mark stands on the line.
        var needsWord: Bool
    }

    mutating func enterQuote(_ node: Node) {
        endTextLine()
        guard let paragraph = cmark_node_first_child(node), cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH,
              let first = cmark_node_first_child(paragraph), cmark_node_get_type(first) == CMARK_NODE_TEXT,
              let mark = AlertMark(literal(first))
        else {
            quotes.append(.plain)
            write("<blockquote>\n")
            return
        }
        document.features.insert(.alert)
        let place = places.range(of: paragraph)
        if mark.kind == nil { diagnostics.append(.unknownAlert(mark.name, source.place(place.lowerBound..<place.lowerBound))) }
        let kind = mark.kind ?? .note
        let isEmpty = mark.length == literal(first).count
        let next = cmark_node_next(first)
        let endsLine = next.map { [CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK].contains(cmark_node_get_type($0)) } ?? true
        alertTitle = AlertTitle(
            isFoldable: mark.fold != nil, pending: mark.length, word: kind, needsWord: isEmpty && endsLine)
        quotes.append(mark.fold == nil ? .alert : .foldable)
        write(mark.fold == nil ? "<div class=\"alert alert-" : "<details class=\"alert alert-")
        html.append(contentsOf: kind.rawValue.utf8.dropFirst("alert.".utf8.count))
        switch mark.fold {
        case nil: write("\" role=\"note\">\n")
        case .open: write("\" open>\n")
        case .closed: write("\">\n")
        }
    }

    mutating func openAlertTitle() {
        guard let title = alertTitle else { return }
        alertTitle?.isOpen = true
        write(title.isFoldable ? "<summary class=\"alert-title\">" : "<p class=\"alert-title\">")
        if title.needsWord { add(.word(title.word), at: places.blockRange) }
    }

    /// Ends the title where its line ends and begins the alert's first paragraph.
    mutating func closeAlertTitle() {
        guard let title = alertTitle, title.isOpen else { return }
        alertTitle = nil
        write(title.isFoldable ? "</summary>\n" : "</p>\n")
        endTextLine()
        paragraph?.start = html.count
        paragraph?.isBare = false
        write("<p>")
        paragraph?.contentStart = html.count
        paragraph?.slotCount = slots.count
    }

    mutating func exitQuote() {
        switch quotes.popLast() {
        case .alert: write("</div>\n")
        case .foldable: write("</details>\n")
        case .plain, nil: write("</blockquote>\n")
        }
        endTextLine()
    }
}
