import CMarkGFM

extension Renderer {
    /// Whether a line of the paragraph that ends at this break, or the next one, says something of its own: then its
    /// neighbour that does so, too, must not run on from it.
    ///
    /// Two such lines one after the other are needed; a label alone may be a sentence's.
    mutating func endsLabelLine(_ node: Node) -> Bool {
        guard paragraph != nil, cmark_node_parent(node) == paragraph?.node, !isInTable, let current = paragraph?.node else { return false }
        if paragraph?.knowsLabel != true {
            let first = label(from: cmark_node_first_child(current))
            paragraph?.label = first
            paragraph?.lastLabel = first
            paragraph?.knowsLabel = true
        }
        let before = paragraph?.label
        let after = label(from: cmark_node_next(node))
        paragraph?.label = after
        if after == .part || before == .part && isShort(before: node) || isBoldHead(node, before) { return true }
        if after == .words, beginsList(node) { return true }
        if isHeadOfItem(node, current) || isPictureLine(node) || isTagLine(before: node) { return true }
        guard let after else { return false }
        if LineLabel.areAlike(before, after) || goesOnWithLabels(node, after) { return true }
        var next = cmark_node_next(node)
        while let candidate = next, cmark_node_get_type(candidate) != CMARK_NODE_SOFTBREAK { next = cmark_node_next(candidate) }
        return LineLabel.areAlike(after, next.flatMap { label(from: cmark_node_next($0)) })
    }

    /// `材料：卡纸`, `以及胶水`, `工具：剪刀`: a label below a line that went on with what the one before it said.
    private mutating func goesOnWithLabels(_ node: Node, _ label: LineLabel) -> Bool {
        guard let last = paragraph?.lastLabel else { return false }
        paragraph?.lastLabel = label
        guard label == .words || label == .named, last == label, let next = cmark_node_next(node) else { return false }
        return cmark_node_get_type(next) == CMARK_NODE_TEXT && WideText.starts(literal(next))
    }

    /// Whether a picture stands alone on the line that ends here, or on the next one, so that words don't run on beside it.
    private func isPictureLine(_ node: Node) -> Bool {
        guard let before = cmark_node_previous(node), let after = cmark_node_next(node) else { return false }
        if cmark_node_get_type(before) == CMARK_NODE_IMAGE, cmark_node_get_type(after) == CMARK_NODE_TEXT {
            return cmark_node_previous(before).map { cmark_node_get_type($0) == CMARK_NODE_SOFTBREAK } ?? true
        }
        guard cmark_node_get_type(after) == CMARK_NODE_IMAGE, cmark_node_get_type(before) == CMARK_NODE_TEXT else { return false }
        return cmark_node_next(after).map { cmark_node_get_type($0) == CMARK_NODE_SOFTBREAK } ?? true
    }

    /// `#创客空间 #小台灯`: nothing but tags on the line that ends here.
    private func isTagLine(before node: Node) -> Bool {
        guard let last = cmark_node_previous(node), cmark_node_get_type(last) == CMARK_NODE_TEXT, case let words = literal(last),
            words.count > 3, words[0] == UInt8(ascii: "#"),
            cmark_node_previous(last).map({ cmark_node_get_type($0) == CMARK_NODE_SOFTBREAK }) ?? true
        else { return false }
        return words.split(separator: 0x20).allSatisfy { $0.first == UInt8(ascii: "#") && $0.dropFirst().contains { $0 >= 0x80 } }
    }

    /// `1. 量` above `用尺子量。`: a few words at the head of an item, and a sentence below them that would run on from them.
    private func isHeadOfItem(_ node: Node, _ paragraph: Node) -> Bool {
        guard let item = cmark_node_parent(paragraph), cmark_node_get_type(item) == CMARK_NODE_ITEM,
            cmark_node_previous(paragraph) == nil, let head = cmark_node_previous(node), cmark_node_previous(head) == nil,
            isShort(before: node), let next = cmark_node_next(node),
            cmark_node_get_type(next) == CMARK_NODE_TEXT, case let words = literal(next), WideText.starts(words)
        else { return false }
        let last = WideText.scalar(literal(head), at: literal(head).count - 3) ?? 0
        // A sentence stands below the head, with its end.
        return literal(head).count <= 36 && WideText.isHan(last) && words.count > 6 && endsSentence(words)
    }

    /// Whether the line that ends here is no longer than a heading, and no sentence that goes on.
    private func isShort(before node: Node) -> Bool {
        guard let last = cmark_node_previous(node), cmark_node_get_type(last) == CMARK_NODE_TEXT else { return false }
        let words = literal(last)
        guard words.count <= 60, words.count > 2 else { return false }
        let marks: [StaticString] = ["，", "、", "；", "。"]
        return !marks.contains { DialectScan.begins(words, $0, at: words.count - 3) }
    }

    /// `**1、准备**` above `拿纸。`: all of the line that ends here is bold, as a heading is, and has a label or a sentence below it.
    private func isBoldHead(_ node: Node, _ label: LineLabel?) -> Bool {
        guard let last = cmark_node_previous(node), cmark_node_get_type(last) == CMARK_NODE_STRONG,
            cmark_node_previous(last).map({ cmark_node_get_type($0) == CMARK_NODE_SOFTBREAK }) ?? true
        else { return false }
        if label != nil { return true }
        guard let next = cmark_node_next(node), cmark_node_get_type(next) == CMARK_NODE_TEXT else { return false }
        return WideText.starts(literal(next)) && endsSentence(literal(next))
    }

    /// `规则：` below a sentence, as the last line above a list.
    private func beginsList(_ node: Node) -> Bool {
        guard let last = cmark_node_previous(node), cmark_node_get_type(last) == CMARK_NODE_TEXT, endsSentence(literal(last)),
            let next = cmark_node_next(node), cmark_node_next(next) == nil, cmark_node_get_type(next) == CMARK_NODE_TEXT,
            let list = paragraph.flatMap({ cmark_node_next($0.node) }), cmark_node_get_type(list) == CMARK_NODE_LIST
        else { return false }
        let words = literal(next)
        return words.count < 40 && (words.last == UInt8(ascii: ":") || DialectScan.begins(words, "：", at: words.count - 3))
    }

    private func endsSentence(_ words: Bytes) -> Bool {
        words.count > 2 && ["。", "！", "；", "？"].contains { (mark: StaticString) in DialectScan.begins(words, mark, at: words.count - 3) }
    }

    /// What the line begins with whose first node this is.
    private func label(from node: Node?) -> LineLabel? {
        var beginning: [UInt8] = []
        var next = node
        while let current = next, beginning.count < 40 {
            switch cmark_node_get_type(current) {
            case CMARK_NODE_TEXT: beginning += sourceBytes(of: Bytes(rebasing: literal(current).prefix(80)))
            case CMARK_NODE_STRONG, CMARK_NODE_EMPH:
                if let inner = cmark_node_first_child(current), cmark_node_get_type(inner) == CMARK_NODE_TEXT {
                    beginning += sourceBytes(of: Bytes(rebasing: literal(inner).prefix(80)))
                }
            default:
                next = nil
                continue
            }
            next = cmark_node_next(current)
        }
        return beginning.withUnsafeBufferPointer { LineLabel($0) }
    }
}
