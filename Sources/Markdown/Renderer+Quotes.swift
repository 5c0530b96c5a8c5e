import CMarkGFM
import Diagnostics

extension Renderer {
    /// The first line of an alert, while it is being written.
    struct AlertTitle {
        var isFoldable: Bool
        /// Bytes of the first text that the mark `[!NOTE]` takes.
        var pending: Int
        var isOpen = false
        var word: Slot.Word
        /// Nothing but the mark stands on the line.
        var needsWord: Bool
        var element = Element.title

        /// What its words are: the title of an alert, the name of an alternative, a term that is defined.
        enum Element { case title, tab, term }
    }

    mutating func enterQuote(_ node: Node) {
        endTextLine()
        if hasPieces, let kind = Self.definition(node) { return openDefinition(node, kind) }
        guard let paragraph = cmark_node_first_child(node), cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH,
            let first = cmark_node_first_child(paragraph), cmark_node_get_type(first) == CMARK_NODE_TEXT,
            let mark = AlertMark(literal(first))
        else {
            open(.blockquote, "<blockquote>\n")
            return
        }
        if mark.isTab, let tab = Self.tab(node) { return openTab(node, tab) }
        document.features.insert(.alert)
        let place = places.range(of: paragraph)
        if mark.kind == nil {
            let start = source.bytes[place].firstIndex(of: UInt8(ascii: "[")) ?? place.lowerBound
            let end = source.bytes[start..<place.upperBound].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } ?? start
            diagnostics.append(.unknownAlert(mark.name, source.place(start..<end)))
        }
        let kind = mark.kind ?? .note
        let isEmpty = mark.length == literal(first).count
        let next = cmark_node_next(first)
        let endsLine = next.map(Self.isBreak) ?? true
        alertTitle = AlertTitle(
            isFoldable: mark.fold != nil, pending: mark.length, word: AlertMark.titles[mark.name.lowercased()] ?? kind,
            needsWord: isEmpty && endsLine)
        guard open(mark.fold == nil ? .div : .details) else { return }
        write(mark.fold == nil ? "<div class=\"alert alert-" : "<details class=\"alert alert-")
        html.append(contentsOf: kind.rawValue.utf8.dropFirst("alert.".utf8.count))
        if mark.isForTeachers { write(" for-teachers") }
        switch mark.fold {
        case nil: write("\" role=\"note\">\n")
        case .open: write("\" open>\n")
        case .closed: write("\">\n")
        }
    }

    mutating func openAlertTitle() {
        guard let title = alertTitle else { return }
        alertTitle?.isOpen = true
        if title.element == .tab {
            open(.p, "<p class=\"tab-title\">")
        } else if title.element == .term {
            open(.dt, "<dt>")
        } else if title.isFoldable {
            open(.summary, "<summary class=\"alert-title\">")
        } else {
            open(.p, "<p class=\"alert-title\">")
        }
        if title.needsWord { add(.word(title.word), at: places.blockRange) }
    }

    /// Ends the title where its line ends and begins the alert's first paragraph.
    mutating func closeAlertTitle() {
        guard let title = alertTitle, title.isOpen else { return }
        alertTitle = nil
        closeBlock()
        endTextLine()
        let isWritten = open(.p)
        paragraph?.start = html.count
        paragraph?.isBare = false
        if isWritten { write("<p>") }
        paragraph?.contentStart = html.count
        paragraph?.slotCount = slots.count
    }

    static func isBreak(_ node: Node) -> Bool {
        [CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK].contains(cmark_node_get_type(node))
    }

    mutating func exitQuote(_ node: Node) {
        if hasPieces, let kind = Self.definition(node) {
            closeDefinition(node, kind)
        } else {
            closeBlock()
            if endsTabs(node) { closeBlock() }
        }
        endTextLine()
    }
}
