import Content
import Diagnostics

/// The edits that give some keys of a head other values and leave every other byte where it is: comments, order, keys that nobody knows.
struct FrontMatterEdits {
    let source: SourceText
    let tree: FrontMatterTree
    /// Whether only what differs within a value is written; else the lines of the whole key.
    let isFine: Bool
    private var bytes: [UInt8] { source.bytes }

    init(_ source: SourceText, _ tree: FrontMatterTree, isFine: Bool) {
        self.source = source
        self.tree = tree
        self.isFine = isFine
    }

    /// - Parameters:
    ///   - changes: by the keys as they are written; an empty one takes the key out.
    ///   - added: keys that are not there yet.
    func edits(_ changes: [String: YAMLTree?], adding added: [YAMLTree.Pair]) -> [TextEdit] {
        guard let yaml = tree.yaml else { return [newHead(added)] }
        var edits: [TextEdit] = []
        for (index, pair) in tree.pairs.enumerated() {
            guard let change = changes[pair.key] else { continue }
            let next = index + 1 < tree.pairs.count ? lineStart(tree.pairs[index + 1].start) : yaml.upperBound
            let lines = lines(of: pair, before: next)
            guard let value = change else {
                edits.append(TextEdit(range: lines, text: []))
                continue
            }
            edits += isFine ? self.edits(pair, to: value, lines) ?? [rewriting(pair, value, lines)] : [rewriting(pair, value, lines)]
        }
        var atEnd: [UInt8] = []
        for pair in added {
            let written = text(YAMLLines.pair(pair.key, pair.value, indent: 0))
            if let place = placeAfterExample(of: pair.key, yaml) {
                edits.append(TextEdit(range: place..<place, text: written))
            } else {
                atEnd += written
            }
        }
        if !atEnd.isEmpty {
            let isBroken = yaml.upperBound > 0 && bytes[yaml.upperBound - 1] != 0x0A
            edits.append(TextEdit(range: yaml.upperBound..<yaml.upperBound, text: (isBroken ? [0x0A] : []) + atEnd))
        }
        return edits.enumerated().sorted { ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset) }.map(
            \.element)
    }

    private func newHead(_ added: [YAMLTree.Pair]) -> TextEdit {
        let lines = ["---"] + added.flatMap { YAMLLines.pair($0.key, $0.value, indent: 0) } + ["---", ""]
        return TextEdit(range: tree.body..<tree.body, text: text(lines))
    }

    private func text(_ lines: [String]) -> [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }

    // MARK: One value

    private func rewriting(_ pair: YAMLNode.Pair, _ value: YAMLTree, _ lines: Range<Int>) -> TextEdit {
        var inBraces = true
        if case .list(let items) = pair.value.kind, let last = items.last, case .mapping = last.kind { inBraces = last.style == .flow }
        let written = YAMLLines.pair(pair.key, value, indent: column(pair.start), recordsInBraces: inBraces)
        return TextEdit(range: lines, text: text(written))
    }

    /// - Parameter lines: those of the whole pair.
    /// - Returns: nil where the lines have to be written anew.
    private func edits(_ pair: YAMLNode.Pair, to value: YAMLTree, _ lines: Range<Int>) -> [TextEdit]? {
        if case .scalar("") = pair.value.kind, case .text(let text) = value {
            // A comment may stand where the value is to be.
            let colon = pair.start + pair.key.utf8.count
            guard colon < bytes.count, bytes[colon] == UInt8(ascii: ":"), bytes[pair.start..<colon].elementsEqual(pair.key.utf8),
                pair.value.end == nil
            else { return nil }
            return [TextEdit(range: colon + 1..<colon + 1, text: Array((" " + YAMLLines.scalar(text)).utf8))]
        }
        return edits(pair.value, to: value, until: lines.upperBound)
    }

    private func edits(_ node: YAMLNode, to value: YAMLTree, until end: Int) -> [TextEdit]? {
        if YAMLTree(node) == value { return [] }
        switch (node.kind, value) {
        case (.list(let items), .list(let wanted)) where node.style != .flow && !items.isEmpty && !wanted.isEmpty:
            return edits(items, to: wanted, until: end)
        case (.mapping(let pairs), .mapping(let wanted)) where node.style != .flow && !pairs.isEmpty && !wanted.isEmpty:
            return edits(pairs, to: wanted, until: end)
        default:
            guard isShort(value), let valueEnd = node.end ?? flowEnd(node, before: end) else { return nil }
            return [TextEdit(range: node.start..<valueEnd, text: Array(YAMLLines.flow(value).utf8))]
        }
    }

    private func isShort(_ value: YAMLTree) -> Bool {
        switch value {
        case .text(let text): !text.contains("\n")
        case .list(let items): items.allSatisfy(\.isText)
        case .mapping(let pairs): pairs.allSatisfy(\.value.isText)
        }
    }

    /// Items that stay keep their lines, with the comments among them.
    private func edits(_ items: [YAMLNode], to wanted: [YAMLTree], until end: Int) -> [TextEdit]? {
        let starts = items.map { lineStart($0.start) }
        guard let dash = bytes[starts[0]..<end].firstIndex(where: { $0 != 0x20 }), Set(starts).count == starts.count,
            starts.allSatisfy({ $0 + dash - starts[0] < end && bytes[$0 + dash - starts[0]] == UInt8(ascii: "-") })
        else { return nil }
        let indent = dash - starts[0]
        let regions = items.indices.map { index in
            starts[index]..<self.end(of: items[index], before: index + 1 < starts.count ? starts[index + 1] : end)
        }
        let old = items.map(YAMLTree.init)
        let head = zip(old, wanted).prefix { $0 == $1 }.count
        let tail = zip(old.dropFirst(head).reversed(), wanted.dropFirst(head).reversed()).prefix { $0 == $1 }.count
        let (left, coming) = (head..<(old.count - tail), head..<(wanted.count - tail))
        let inBraces = items.last.map { $0.style == .flow } ?? true
        func written(_ value: YAMLTree) -> [UInt8] { text(YAMLLines.item(value, indent: indent, inBraces: inBraces)) }
        var edits: [TextEdit] = []
        for (index, target) in zip(left, coming) {
            edits +=
                self.edits(items[index], to: wanted[target], until: regions[index].upperBound)
                ?? [TextEdit(range: regions[index], text: written(wanted[target]))]
        }
        for index in left.dropFirst(coming.count) { edits.append(TextEdit(range: regions[index], text: [])) }
        let more = coming.dropFirst(left.count).flatMap { written(wanted[$0]) }
        if !more.isEmpty {
            let last = old.count - tail - 1
            let place = last >= 0 ? regions[last].upperBound : regions[0].lowerBound
            edits.append(TextEdit(range: place..<place, text: more))
        }
        return edits
    }

    /// The keys of a record, each on a line of its own.
    private func edits(_ pairs: [YAMLNode.Pair], to wanted: [YAMLTree.Pair], until end: Int) -> [TextEdit]? {
        let starts = pairs.map { lineStart($0.start) }
        guard Set(starts).count == starts.count, Set(wanted.map(\.key)).count == wanted.count else { return nil }
        let values = Dictionary(wanted.map { ($0.key, $0.value) }) { first, _ in first }
        var edits: [TextEdit] = []
        var last = starts[0]
        for (index, pair) in pairs.enumerated() {
            let next = index + 1 < pairs.count ? starts[index + 1] : end
            let lines = starts[index]..<self.end(of: pair.value, before: next)
            last = lines.upperBound
            let isAtMark = bytes[lines.lowerBound..<pair.start].contains { $0 != 0x20 }
            guard let value = values[pair.key] else {
                guard !isAtMark else { return nil }
                edits.append(TextEdit(range: lines, text: []))
                continue
            }
            if YAMLTree(pair.value) == value { continue }
            guard let fine = self.edits(pair, to: value, lines) ?? (isAtMark ? nil : [rewriting(pair, value, lines)]) else { return nil }
            edits += fine
        }
        let known = Set(pairs.map(\.key))
        let indent = column(pairs[0].start)
        let more = wanted.filter { !known.contains($0.key) }.flatMap { YAMLLines.pair($0.key, $0.value, indent: indent) }
        if !more.isEmpty { edits.append(TextEdit(range: last..<last, text: text(more))) }
        return edits
    }

    // MARK: Places

    private func lineStart(_ offset: Int) -> Int { bytes[..<min(offset, bytes.count)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0 }

    private func column(_ offset: Int) -> Int { offset - lineStart(offset) }

    private func lines(of pair: YAMLNode.Pair, before next: Int) -> Range<Int> {
        let start = lineStart(pair.start)
        return start..<max(start, end(of: pair.value, before: next))
    }

    /// Where the lines of a value end: comments and empty lines above what comes next belong to that.
    private func end(of node: YAMLNode, before next: Int) -> Int {
        let (last, margin) = lastLines(of: node)
        var end = next
        while end > last {
            let start = lineStart(end - 1)
            guard start > last, start < end else { break }
            let first = bytes[start..<end].firstIndex { $0 > 0x20 }
            guard first.map({ bytes[$0] == UInt8(ascii: "#") && $0 - start < margin }) ?? true else { break }
            end = start
        }
        return end
    }

    /// A place on the last line of a value, or above; and how far in its lines stand below a bar, where `#` begins no comment.
    private func lastLines(of node: YAMLNode) -> (place: Int, margin: Int) {
        var last = node
        while last.style != .flow {
            if case .list(let items) = last.kind, let item = items.last {
                last = item
            } else if case .mapping(let pairs) = last.kind, let pair = pairs.last {
                last = pair.value
            } else {
                break
            }
        }
        let start = max(node.start, last.start)
        guard last.style == .literal else { return (closingQuote(from: start) ?? start, .max) }
        let head = bytes[start...].prefix { $0 != 0x0A }
        // As far as `|2` says it at least; else as far as the first of them.
        if let digit = head.prefix(3).first(where: { (0x31...0x39).contains($0) }) { return (start, Int(digit) - 0x30) }
        var line = head.endIndex + 1
        while line < bytes.count {
            let rest = bytes[line...].prefix { $0 != 0x0A }
            if let first = rest.firstIndex(where: { $0 > 0x20 }) { return (start, max(1, first - line)) }
            line = rest.endIndex + 1
        }
        return (start, 1)
    }

    /// Where a text in quotes ends, on whichever line.
    private func closingQuote(from start: Int) -> Int? {
        guard start < bytes.count, "\"'".utf8.contains(bytes[start]) else { return nil }
        var index = start + 1
        while index < bytes.count, bytes[index] != bytes[start] {
            index += bytes[index] == UInt8(ascii: "\\") && bytes[start] == UInt8(ascii: "\"") ? 2 : 1
        }
        return index < bytes.count ? index : nil
    }

    /// Where the bracket closes with which a value opens.
    private func flowEnd(_ node: YAMLNode, before end: Int) -> Int? {
        guard node.style == .flow, node.start < end, end <= bytes.count else { return nil }
        var depth = 0
        var quote: UInt8?
        for index in node.start..<end {
            let byte = bytes[index]
            if let open = quote {
                if byte == open, open != UInt8(ascii: "\"") || bytes[index - 1] != UInt8(ascii: "\\") { quote = nil }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if index > 0, " [{,:\n".utf8.contains(bytes[index - 1]) { quote = byte }
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                depth -= 1
                if depth == 0 { return index + 1 }
            default: break
            }
        }
        return nil
    }

    /// Below the line `# key: …` with which a new entry shows what may be written, and the lines of the same example.
    private func placeAfterExample(of key: String, _ yaml: Range<Int>) -> Int? {
        let head = Array("# \(key):".utf8)
        var place: Int?
        for line in LineScan(bytes, yaml) {
            if place == nil {
                if bytes[line].starts(with: head) { place = line.upperBound }
            } else if bytes[line].starts(with: "#   ".utf8) {
                place = line.upperBound
            } else {
                break
            }
        }
        return place
    }
}

/// The lines of a range, each with its line break.
private struct LineScan: Sequence, IteratorProtocol {
    let bytes: [UInt8]
    var rest: Range<Int>

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        rest = range.clamped(to: 0..<bytes.count)
    }

    mutating func next() -> Range<Int>? {
        guard !rest.isEmpty else { return nil }
        let end = bytes[rest].firstIndex(of: 0x0A).map { $0 + 1 } ?? rest.upperBound
        defer { rest = end..<rest.upperBound }
        return rest.lowerBound..<end
    }
}
