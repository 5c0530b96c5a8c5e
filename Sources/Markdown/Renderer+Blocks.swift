import CMarkGFM
import HTML

extension Renderer {
    /// A heading that is being written.
    struct OpenHeading {
        var heading: Heading
        /// It stands in nothing, so that the page may be cut at it.
        var isOutermost: Bool
    }

    func isTopLevel(_ node: Node) -> Bool {
        guard let parent = cmark_node_parent(node) else { return false }
        return cmark_node_get_type(parent) == CMARK_NODE_DOCUMENT
    }

    // MARK: Headings

    mutating func enterHeading(_ node: Node) -> Descent {
        places.enter(node)
        let written = Int(cmark_node_get_heading_level(node))
        let place = places.range(of: node)
        var title = words(of: node).trimmed()
        let isTop = isTopLevel(node)
        if isTop, written == 1, heading == nil, document.title == nil, isTitle(node, title) {
            document.title = title
            document.titlePlace = place
            return .skipChildren
        }
        guard cmark_node_first_child(node) != nil else { return .skipChildren }
        if title.isEmpty { title = imageWords(in: node) }
        // What stands within something isn't in the outline, by which the page's headings move.
        let level = options.movesHeadings && !(isTop && raw.open.isEmpty) ? max(2, written) : written
        let isWritten = open(Self.headings[level - 1])
        let isOutermost = isTop && isWritten && containers.last?.isOutermost == true
        if isOutermost { closeSection() }
        keepsText = !isOutermost
        let id = ids.id(for: title, given: givenID(of: node))
        document.anchors.append(id)
        guard isWritten else { return .readChildren }
        openHeading = OpenHeading(
            heading: Heading(level: level, id: id, title: title, range: html.count..<html.count, place: place),
            isOutermost: isOutermost)
        write("<h")
        write(level)
        write(" id=\"")
        HTMLEscape.attribute(id, into: &html)
        write("\">")
        return .readChildren
    }

    mutating func exitHeading(_ node: Node) {
        defer { keepsText = true }
        guard var open = openHeading else {
            close()
            endTextLine()
            return
        }
        openHeading = nil
        closeRawContent()
        if !isInLink {
            write("<a class=\"anchor\" href=\"#")
            HTMLEscape.attribute(open.heading.id, into: &html)
            write("\" aria-hidden=\"true\" tabindex=\"-1\">#</a>")
        }
        closeBlock()
        if open.isOutermost {
            open.heading.range = open.heading.range.lowerBound..<html.count - 1
            heading = document.outline.count
            document.outline.append(open.heading)
        } else {
            endTextLine()
        }
    }

    /// A bold line that is meant as a heading, of the level of those that it stands among.
    mutating func writeBoldHeading(_ strong: Node, paragraph: Node) -> Bool {
        guard let isBoldHeading = options.isBoldHeading, isTopLevel(paragraph) else { return false }
        var child = cmark_node_first_child(strong)
        while let current = child {
            guard cmark_node_get_type(current) == CMARK_NODE_TEXT else { return false }
            child = cmark_node_next(current)
        }
        let title = words(of: strong).trimmed()
        guard isBoldHeading(title) else { return false }
        let level = document.outline.last { $0.level <= 2 && isBoldHeading($0.title) }?.level ?? 2
        guard open(Self.headings[level - 1]) else { return false }
        guard containers.last?.isOutermost == true else {
            close()
            return false
        }
        closeSection()
        keepsText = false
        let id = ids.id(for: title)
        document.anchors.append(id)
        openHeading = OpenHeading(
            heading: Heading(level: level, id: id, title: title, range: html.count..<html.count, place: places.blockRange),
            isOutermost: true)
        write("<h")
        write(level)
        write(" id=\"")
        HTMLEscape.attribute(id, into: &html)
        write("\">")
        writePlain(title)
        exitHeading(strong)
        return true
    }

    private static let headings: [HTMLElement] = [.h1, .h2, .h3, .h4, .h5, .h6]

    private mutating func imageWords(in node: Node) -> String {
        var child = cmark_node_first_child(node)
        while let current = child {
            if cmark_node_get_type(current) == CMARK_NODE_IMAGE { return words(of: current).trimmed() }
            child = cmark_node_next(current)
        }
        return ""
    }

    // MARK: Lists

    mutating func enterList(_ node: Node) {
        endTextLine()
        let isTaskList = cmark_node_first_child(node).map { cmark_node_get_syntax_extension($0) != nil } ?? false
        if isTaskList { document.features.insert(.taskList) }
        let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        guard open(isOrdered ? .ol : .ul) else { return }
        if isOrdered {
            let start = Int(cmark_node_get_list_start(node))
            write("<ol")
            if start != 1 {
                write(" start=\"")
                write(start)
                write("\"")
            }
        } else {
            write("<ul")
        }
        if isTaskList { write(" class=\"task-list\"") }
        write(">\n")
    }

    mutating func enterItem(_ node: Node) {
        if cmark_node_get_syntax_extension(node) != nil {
            open(.li, "<li class=\"task\">")
            task = isChecked(node)
        } else {
            writeOpenItem(node)
        }
        if let first = cmark_node_first_child(node), cmark_node_get_type(first) != CMARK_NODE_PARAGRAPH {
            write("\n")
            task = nil
        }
    }

    /// An item with the writer's own number where that leaves some out: 2, 4, 6.
    private mutating func writeOpenItem(_ node: Node) {
        guard let list = cmark_node_parent(node), cmark_node_get_list_type(list) == CMARK_ORDERED_LIST,
            let before = cmark_node_previous(node), let last = number(of: before), let own = number(of: node), own < 10_000,
            own > last + 1 || own == last - 1 && isCountingDown(node, before, last)
        else {
            open(.li, "<li>")
            return
        }
        guard open(.li) else { return }
        write("<li value=\"")
        write(own)
        write("\">")
    }

    /// 3, 2, 1: an item with one before and one after it, or two before it, that count down.
    private func isCountingDown(_ item: Node, _ before: Node, _ last: Int) -> Bool {
        if let next = cmark_node_next(item).flatMap(number(of:)), next == last - 2 { return true }
        return cmark_node_previous(before).flatMap(number(of:)) == last + 1
    }

    /// The number with which an item begins in the source.
    private func number(of item: Node) -> Int? {
        let start = places.start(of: item)
        var value = 0
        var index = start
        while index < source.bytes.count, ASCII.isDigit(source.bytes[index]), index - start < 9 {
            value = value * 10 + Int(source.bytes[index] - UInt8(ascii: "0"))
            index += 1
        }
        return index > start ? value : nil
    }

    /// Read from the source: cmark takes any later `[x]` of the line for the mark.
    private func isChecked(_ item: Node) -> Bool {
        let start = places.start(of: item)
        let end = max(start, places.range(of: item).upperBound)
        return source.bytes.withUnsafeBufferPointer { bytes in
            let box = (start..<end).first { at in
                bytes[at] == UInt8(ascii: "[") || DialectScan.begins(bytes, "【", at: at) || DialectScan.begins(bytes, "［", at: at)
            }
            guard let box else { return false }
            return LooseTask(bytes, at: box, end: end)?.isDone ?? (box + 1 < end && bytes[box + 1] | 0x20 == UInt8(ascii: "x"))
        }
    }

    mutating func exitItem() {
        task = nil
        closeBlock()
        endTextLine()
    }
}

extension String {
    func trimmed() -> String {
        let visible: ClosedRange<UInt8> = 0x21...0x7E
        if let first = utf8.first, let last = utf8.last, visible.contains(first), visible.contains(last) { return self }
        var part = Substring(self).unicodeScalars
        while let first = part.first, first.properties.isWhitespace { part.removeFirst() }
        while let last = part.last, last.properties.isWhitespace { part.removeLast() }
        return String(part)
    }
}
