extension Document {
    /// Leaves the first level to the page's title: from its first heading of that level on, every heading moves down one level with
    /// what belongs to it. What stands before that belongs to the title already.
    ///
    /// One that opens the text, the only one of its level, is another title: it alone moves, and the parts stay the page's. With
    /// `isFlat`, too, headings of the first level move alone.
    public mutating func lowerHeadings(isFlat: Bool = false) {
        guard let first = outline.firstIndex(where: { $0.level == 1 }) else { return }
        let isSecondTitle = first == 0 && !outline.dropFirst().contains { $0.level == 1 } && isOpenedByHeading
        for index in outline.indices[first...] where outline[index].level == 1 || !isFlat && !isSecondTitle { lower(index) }
    }

    private var isOpenedByHeading: Bool { sections.first.map { $0.heading != nil } ?? true }

    /// Raises headings, given by their positions, with what belongs to them by one level.
    public mutating func raiseHeadings(_ raised: Range<Int>) {
        for index in raised { move(index, by: -1) }
    }

    private mutating func lower(_ index: Int) { move(index, by: 1) }

    /// Levels are single digits in the markup, so that no offset changes.
    private mutating func move(_ index: Int, by levels: Int) {
        let range = outline[index].range
        // `<h1 id=…>` … `</h1>`
        guard 1...6 ~= outline[index].level + levels, range.count > 9, range.upperBound <= html.count,
            html[range.lowerBound + 1] == UInt8(ascii: "h"), html[range.upperBound - 3] == UInt8(ascii: "h")
        else { return }
        outline[index].level += levels
        let digit = UInt8(0x30 + outline[index].level)
        html[range.lowerBound + 2] = digit
        html[range.upperBound - 2] = digit
    }

    /// Takes the first heading out, for a page that shows it as its title; links to it lead to where it stood.
    ///
    /// - Returns: false where the heading holds a link or a picture, which would be lost.
    @discardableResult
    public mutating func takeFirstHeading() -> Bool {
        guard let heading = outline.first, !slots.contains(where: { heading.range.contains($0.offset) }),
            let parts = parts(of: heading)
        else { return false }
        replace(parts.start.lowerBound..<parts.end.upperBound, with: Array("<span id=\"".utf8) + html[parts.id] + Array("\"></span>".utf8))
        (title, titlePlace) = (title ?? heading.title, titlePlace ?? heading.place)
        outline.removeFirst()
        joinFirstSections(under: nil)
        return true
    }

    /// Takes out the paragraph with which the text begins, if it is nothing but a few bold words, for a page that shows them as its title.
    ///
    /// - Returns: the words.
    public mutating func takeBoldTitle(where isTitle: (String) -> Bool) -> String? {
        let (start, end) = (Array("<p><strong>".utf8), Array("</strong></p>".utf8))
        guard html.starts(with: start), unnamedLinks.isEmpty, let first = sections.first, first.heading == nil,
            let close = html[start.count...].prefix(300).firstIndex(of: UInt8(ascii: "<")), html[close...].starts(with: end)
        else { return nil }
        let line = first.text.prefix { $0 != "\n" }
        let words = String(line)
        guard !words.isEmpty, isTitle(words), !hasBoldParagraph(from: close) else { return nil }
        let hasBreak = close + end.count < html.count && html[close + end.count] == UInt8(ascii: "\n")
        replace(0..<close + end.count + (hasBreak ? 1 : 0), with: [])
        sections[0].text = String(first.text[line.endIndex...].dropFirst())
        setLead()
        // Somewhere in the text; where exactly, its words tell.
        titlePlace = titlePlace ?? 0..<Int.max
        return words
    }

    /// Whether another paragraph is nothing but bold words: then the first is one heading of several.
    private func hasBoldParagraph(from index: Int) -> Bool {
        let (start, end) = (Array("<p><strong>".utf8), Array("</strong></p>".utf8))
        var rest = html[min(index, html.count)...]
        while let found = rest.firstRange(of: start) {
            rest = rest[found.upperBound...]
            if let close = rest.firstIndex(of: UInt8(ascii: "<")), rest[close...].starts(with: end) { return true }
        }
        return false
    }

    /// Makes a bold line of the first heading: another title beside that of the page, of which the headings below it are no parts.
    @discardableResult
    public mutating func setFirstHeadingInBold() -> Bool {
        guard let heading = outline.first, let parts = parts(of: heading) else { return false }
        replace(parts.end, with: Array("</strong></p>".utf8))
        replace(parts.start, with: Array("<p id=\"".utf8) + html[parts.id] + Array("\"><strong>".utf8))
        outline.removeFirst()
        joinFirstSections(under: heading.title)
        return true
    }

    /// Where the markup of a heading stands, and its id: `<h1 id="…">`, `<a class="anchor" …>#</a></h1>`.
    private func parts(of heading: Heading) -> (start: Range<Int>, id: Range<Int>, end: Range<Int>)? {
        let range = heading.range
        guard range.upperBound <= html.count, let open = html[range].firstIndex(of: UInt8(ascii: "\"")),
            let close = html[(open + 1)..<range.upperBound].firstIndex(of: UInt8(ascii: "\"")), close + 1 < range.upperBound,
            html[close + 1] == UInt8(ascii: ">")
        else { return nil }
        let anchor = Array("<a class=\"anchor\" ".utf8)
        var end = range.upperBound - "</h1>".utf8.count
        var start = end
        while start > close + 1, html[start] != UInt8(ascii: "<") || !html[start..<end].starts(with: anchor) { start -= 1 }
        if start > close + 1 { end = start }
        return (range.lowerBound..<close + 2, open + 1..<close, end..<range.upperBound)
    }

    /// Puts other markup in the place of some, with everything behind it moved along.
    private mutating func replace(_ range: Range<Int>, with bytes: [UInt8]) {
        let shift = bytes.count - range.count
        html.replaceSubrange(range, with: bytes)
        for index in slots.indices where slots[index].offset >= range.upperBound { slots[index].offset += shift }
        footnotesOffset = footnotesOffset.map { $0 >= range.upperBound ? $0 + shift : $0 }
        for index in outline.indices {
            let old = outline[index].range
            let start = old.lowerBound >= range.upperBound ? old.lowerBound + shift : old.lowerBound
            let end = old.upperBound >= range.upperBound ? old.upperBound + shift : old.upperBound
            outline[index].range = start..<end
        }
    }

    /// The text under a heading that was taken out follows what stood before it.
    ///
    /// - Parameter line: what stands in the heading's place.
    private mutating func joinFirstSections(under line: String?) {
        guard let position = sections.firstIndex(where: { $0.heading == 0 }) else {
            for index in sections.indices { sections[index].heading = sections[index].heading.map { $0 - 1 } }
            return
        }
        for index in sections.indices { sections[index].heading = sections[index].heading.flatMap { $0 == 0 ? nil : $0 - 1 } }
        if let line { insert(line, at: position) }
        guard position > 0, sections[position - 1].heading == nil else { return }
        let before = sections[position - 1]
        let joint = before.text.isEmpty || before.text.hasSuffix("\n") ? "" : "\n"
        let shift = before.text.utf8.count + joint.utf8.count
        sections[position - 1].text += joint + sections[position].text
        let parts = [before.code, sections[position].code].filter { !$0.isEmpty }
        sections[position - 1].code = parts.joined(separator: "\n")
        sections.remove(at: position)
        for index in unnamedLinks.indices where unnamedLinks[index].section >= position {
            if unnamedLinks[index].section == position {
                let range = unnamedLinks[index].range
                unnamedLinks[index].range = range.lowerBound + shift..<range.upperBound + shift
            }
            unnamedLinks[index].section -= 1
        }
    }
    /// Puts a line before a section's text.
    private mutating func insert(_ line: String, at position: Int) {
        let head = sections[position].text.isEmpty ? line : line + "\n"
        sections[position].text = head + sections[position].text
        for index in unnamedLinks.indices where unnamedLinks[index].section == position {
            let range = unnamedLinks[index].range
            unnamedLinks[index].range = range.lowerBound + head.utf8.count..<range.upperBound + head.utf8.count
        }
    }
}
