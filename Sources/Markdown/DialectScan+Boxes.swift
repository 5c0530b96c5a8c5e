extension DialectScan {
    /// Ends the boxes that the line ends and begins it with the quote marks of those that go on; true where the line was
    /// the end of a box itself.
    mutating func followBoxes(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix, isCode: Bool) -> Bool {
        let content = line.content..<Self.contentEnd(bytes, line.content..<line.end)
        let column = prefix.indent
        // Blank lines belong to a box if what follows them does; else two boxes would become one quote.
        let reach = !content.isEmpty || prefix.listMarks > 0 ? column : boxes.open.last?.style == .indented ? nextColumn(bytes) : nil
        if let reach {
            let depth = boxes.open.count
            while let box = boxes.open.last, box.style == .indented, reach < box.column + 4 {
                if box.isDefinition { boxes.closedDefinition = content.isEmpty ? boxes.next.start : line.start }
                boxes.open.removeLast()
            }
            // Else the line would go on with the box's last paragraph.
            if boxes.open.count < depth, !content.isEmpty, prefix.listMarks == 0 || prefix.quotes > 0 { separate(column) }
        }
        if !isCode || boxes.open.count < boxes.fenceDepth, endsBox(bytes, content) {
            edits.replace(line.start..<content.upperBound, with: emptyLine)
            return true
        }
        if !isCode, !content.isEmpty { endAlternative(bytes, content) }
        guard !boxes.open.isEmpty else { return false }
        quote(bytes, isBlank: prefix.isEmpty && prefix.listMarks == 0)
        return false
    }

    /// The columns before the text of the next line that isn't blank; 0 at the end of the text.
    private mutating func nextColumn(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        if boxes.next.start <= line.start { boxes.next = nextText(bytes) ?? (bytes.count, 0) }
        return boxes.next.column
    }

    /// Where the next line that isn't blank begins, and the columns before its text; nil where there is none within so many lines.
    func nextText(_ bytes: UnsafeBufferPointer<UInt8>, within lines: Int = .max) -> (start: Int, column: Int)? {
        var start = line.end + 1
        var left = lines
        while start < bytes.count, left > 0 {
            let content = Self.skipBlanks(bytes, start)
            let end = Self.lineEnd(bytes, from: content)
            if Self.contentEnd(bytes, content..<end) > content { return (start, Self.column(bytes, start..<content)) }
            start = end + 1
            left -= 1
        }
        return nil
    }

    /// Writes the quote marks of the open boxes after the blanks that stand before each.
    private mutating func quote(_ bytes: UnsafeBufferPointer<UInt8>, isBlank: Bool) {
        var marks: [UInt8] = []
        var position = line.start
        var column = 0
        func blanks(to target: Int) -> Int {
            var passed = 0
            while column < target, position < line.end {
                let width = bytes[position] == UInt8(ascii: " ") ? 1 : bytes[position] == UInt8(ascii: "\t") ? 4 - column % 4 : 0
                if width == 0 { break }
                column += width
                passed += width
                position += 1
            }
            return passed
        }
        for (number, box) in boxes.open.enumerated() {
            // On a blank line, too, the mark stands where the box does, within its list.
            let begin = column
            let passed = blanks(to: box.column)
            marks += [UInt8](repeating: UInt8(ascii: " "), count: isBlank ? max(0, box.column - begin) : passed)
            if isBlank { column = max(column, box.column) }
            marks.append(UInt8(ascii: ">"))
            if !isBlank || number < boxes.open.count - 1 { marks.append(UInt8(ascii: " ")) }
            if box.style == .indented {
                _ = blanks(to: box.column + 4)
                if isBlank { column = max(column, box.column + 4) }
            }
        }
        if !isBlank, column > boxes.bodyColumn {
            marks += [UInt8](repeating: UInt8(ascii: " "), count: column - boxes.bodyColumn)
        }
        edits.replace(line.start..<position, with: marks)
        boxes.marks = marks
    }

    /// Begins a box, where the line does and something ends it.
    mutating func openBox(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let content = index..<Self.contentEnd(bytes, index..<line.end)
        guard content.count > 3, bytes[index + 1] == bytes[index], ":!?=-".utf8.contains(bytes[index]) else { return false }
        if bytes[index] == UInt8(ascii: "-") { return openNamed(bytes, content) }
        if bytes[index] == UInt8(ascii: ":"), openTabs(bytes, content) { return true }
        guard let mark = BoxMark(bytes, content) else {
            if openOtherBox(bytes) { return true }
            tellOfColons(bytes, content)
            return false
        }
        let column = Self.column(bytes, line.start..<index)
        let hasEnd = mark.style == .indented ? hasBody(bytes, column) : ends(bytes, mark.style)
        guard line.quotes == 0, boxes.open.count < Boxes.deepest, hasEnd else {
            if mark.isKnown { find(.foreign(Self.shape(bytes, content)), content) }
            return false
        }
        var alert = mark.alert
        if alert.hasPrefix(BoxMark.tab + " ") { alert = tabMark + alert.dropFirst(BoxMark.tab.count) }
        edits.replace(content, with: separation(bytes) + "> ".utf8 + WikiSyntax.withoutComments(Array(alert.utf8)[...]))
        boxes.open.append(Boxes.Box(style: mark.style, column: column))
        return true
    }

    /// Colons that begin or end nothing that is known.
    private mutating func tellOfColons(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) {
        guard bytes[index] == UInt8(ascii: ":"), Self.run(bytes, at: index, limit: line.end) >= 3 else { return }
        find(.foreign(":::"), content)
    }

    /// The mark and the name of a box, `::: tip`.
    private static func shape(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> String {
        String(string(bytes, content).prefix { $0 != "\"" && $0 != "[" }.split(separator: " ").prefix(2).joined(separator: " ").prefix(40))
    }

    /// Whether what follows is indented as the body of `!!! note`.
    private func hasBody(_ bytes: UnsafeBufferPointer<UInt8>, _ column: Int) -> Bool {
        nextText(bytes, within: 8).map { $0.column >= column + 4 } ?? false
    }

    static func column(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        var column = 0
        for index in range { column += bytes[index] == UInt8(ascii: "\t") ? 4 - column % 4 : 1 }
        return column
    }

    // MARK: Ends

    /// Whether the content is the end of an open box; that box and what is open in it are then closed.
    private mutating func endsBox(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
        guard content.count >= 3, let end = Self.end(bytes, content) else { return false }
        let group = boxes.groups.lastIndex { $0.name == end }
        let index = boxes.open.lastIndex { box in
            switch box.style {
            case .colons(let count): String(repeating: ":", count: count) == end
            case .named(let name): name == end
            case .indented, .alternative: false
            }
        }
        // The one that began last.
        if let group, boxes.groups[group].depth > index ?? -1 {
            if boxes.groups[group].tabs != nil {
                boxes.open.removeSubrange(boxes.groups[group].depth...)
                boxes.beginsTabs = true
            }
            boxes.groups.removeSubrange(group...)
            return true
        }
        guard let index else { return false }
        boxes.open.removeSubrange(index...)
        boxes.groups.removeAll { $0.depth > index }
        return true
    }

    /// What the content ends: its colons, or the name in `--- /name ---`.
    private static func end(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> String? {
        if bytes[content.lowerBound] == UInt8(ascii: ":") {
            return run(bytes, at: content.lowerBound, limit: content.upperBound) == content.count ? string(bytes, content) : nil
        }
        if bytes[content.lowerBound] == UInt8(ascii: "`") {
            return run(bytes, at: content.lowerBound, limit: content.upperBound) == content.count ? string(bytes, content) : nil
        }
        if bytes[content.lowerBound] != UInt8(ascii: "-") { return OtherBox.end(bytes, content) }
        guard let name = dashedName(bytes, content), name.hasPrefix("/") else { return nil }
        return String(name.dropFirst())
    }

    /// The name in `--- name ---`.
    static func dashedName(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> String? {
        guard content.count > 8, content.count < 60, begins(bytes, "--- ", at: content.lowerBound),
            begins(bytes, " ---", at: content.upperBound - 4)
        else { return nil }
        let name = string(bytes, content.lowerBound + 4..<content.upperBound - 4).trimmed()
        guard !name.isEmpty,
            name.utf8.allSatisfy({
                ASCII.isLetter($0) || $0 == UInt8(ascii: "-")
                    || $0 == UInt8(ascii: "/")
            })
        else { return nil }
        return name.lowercased()
    }

    /// Whether a later line ends a box of this style.
    mutating func ends(_ bytes: UnsafeBufferPointer<UInt8>, _ style: Boxes.Style) -> Bool {
        let end: String
        switch style {
        case .colons(let count): end = String(repeating: ":", count: count)
        case .named(let name): end = name
        case .indented, .alternative: return true
        }
        if boxes.lastEnds == nil { boxes.lastEnds = Self.lastEnds(bytes) }
        return boxes.lastEnds?[end].map { $0 > line.start } ?? false
    }

    private static func lastEnds(_ bytes: UnsafeBufferPointer<UInt8>) -> [String: Int] {
        var ends: [String: Int] = [:]
        var start = 0
        while start < bytes.count {
            let content = skipBlanks(bytes, start)
            let end = lineEnd(bytes, from: content)
            let range = content..<max(content, contentEnd(bytes, content..<end))
            if range.count >= 3, range.count < 80, ":-<{#`".utf8.contains(bytes[content]),
                let name = Self.end(bytes, range)
            {
                ends[name] = start
            }
            start = end + 1
        }
        return ends
    }
}
