/// Lines that stand as headings in a text which has none: `一、准备` as a paragraph, a text below it, then `二、制作`.
struct PlainHeadings {
    struct Line {
        var label: PlainLabel
        /// From the beginning of the line to the end of its words.
        var line: Range<Int>
        /// Where the words begin.
        var words: Int
        /// Whether other words stand between it and the one before.
        var isParted: Bool
    }

    private(set) var lines: [Line] = []
    /// Headings of the first level, of which one may be the title.
    private var titles = 0
    private var hasHeadings = false
    private var hasText = false
    private static let most = 100

    mutating func passHeading(level: Int) {
        if level == 1, titles == 0, lines.isEmpty { titles = 1 } else { hasHeadings = true }
    }

    mutating func passText() { hasText = true }

    mutating func note(_ label: PlainLabel, _ line: Range<Int>, words: Int) {
        guard !hasHeadings, lines.count < Self.most else { return }
        lines.append(Line(label: label, line: line, words: words, isParted: hasText || lines.isEmpty))
        hasText = false
    }

    /// The lines that are headings for certain: numbered from 1 without a gap, two at least, with words below each of them.
    var series: [Line] {
        guard let series = ofFirstStyle, series.count > 1, hasText || lines.last?.label.style != series[0].label.style,
            series.enumerated().allSatisfy({ $1.label.number == $0 + 1 })
        else { return [] }
        return series
    }

    /// Those that may be.
    var doubtful: [Line] { series.isEmpty ? (ofFirstStyle ?? []) : [] }

    /// The lines in the style of the first, which are the outermost; nil where some stand right below one another, as items do.
    private var ofFirstStyle: [Line]? {
        guard !hasHeadings, let style = lines.first?.label.style, hasText || lines.count > 1 else { return nil }
        let series = lines.filter { $0.label.style == style }
        return zip(lines, lines.dropFirst()).contains { $1.label.style == style && $0.label.style == style && !$1.isParted } ? nil : series
    }

    /// Whether a line may be one.
    static func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        let begin = DialectScan.begins(bytes, "**", at: start) ? start + 2 : start
        return PlainLabel(bytes, at: begin, end: min(bytes.count, begin + 60), isBold: begin > start) != nil
    }
}

extension DialectScan {
    /// Takes in a line that is no code, for saying at the end which lines are headings.
    mutating func notePlainHeading(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) {
        let content = line.content..<Self.contentEnd(bytes, line.content..<max(line.content, line.end))
        guard !content.isEmpty else { return }
        if line.isHeading {
            return plainHeadings.passHeading(
                level: bytes[content.lowerBound] == UInt8(ascii: "#")
                    ? Self.run(bytes, at: content.lowerBound, limit: content.upperBound) : 2)
        }
        if Self.isUnderline(bytes, content), !line.above.isEmpty { return plainHeadings.passHeading(level: 2) }
        if bytes[content.lowerBound] == UInt8(ascii: "<"), content.count > 3, bytes[content.lowerBound + 1] | 0x20 == UInt8(ascii: "h"),
            ASCII.isDigit(bytes[content.lowerBound + 2])
        {
            return plainHeadings.passHeading(level: Int(bytes[content.lowerBound + 2]) - 0x30)
        }
        guard let (label, words) = plainLabel(bytes, prefix, content) else { return plainHeadings.passText() }
        plainHeadings.note(label, line.start..<content.upperBound, words: words)
    }

    /// `===` or `---`
    private static func isUnderline(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
        (bytes[content.lowerBound] == UInt8(ascii: "=") || bytes[content.lowerBound] == UInt8(ascii: "-"))
            && run(bytes, at: content.lowerBound, limit: content.upperBound) == content.count
    }

    /// The label of a short line that is a paragraph of its own and no sentence.
    private func plainLabel(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix, _ content: Range<Int>) -> (PlainLabel, Int)? {
        guard prefix.listMarks == 0, prefix.quotes == 0, prefix.indent < 4, table == nil, boxes.isEmpty, !line.isInList else { return nil }
        var words = Self.blanks(bytes, from: content.lowerBound).upperBound..<content.upperBound
        guard words.count <= 90, isBegunBy(bytes, content.lowerBound), isParagraphEnded(bytes) else { return nil }
        let start = words.lowerBound
        if Self.begins(bytes, "**", at: start) {
            guard words.count > 6, Self.begins(bytes, "**", at: words.upperBound - 2) else { return nil }
            words = start + 2..<words.upperBound - 2
        }
        let isBold = words.lowerBound > start
        guard let label = PlainLabel(bytes, at: words.lowerBound, end: words.upperBound, isBold: isBold), !isBold || label.style != .step
        else {
            return nil
        }
        let title = label.end..<words.upperBound
        guard title.count <= 60, !title.contains(where: { bytes[$0] >= 0xE3 && Self.isOfSentence(bytes, $0) }),
            !bytes[title].contains(where: { ",;|*".utf8.contains($0) }), !".?!:".utf8.contains(bytes[title.upperBound - 1])
        else { return nil }
        return (label, start)
    }

    private static func isOfSentence(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        let marks: [StaticString] = ["，", "。", "；", "！", "？"]
        return marks.contains { begins(bytes, $0, at: place) }
            || begins(bytes, "：", at: place) && bytes[place + 3..<min(bytes.count, place + 4)].allSatisfy { $0 <= 0x20 }
    }

    /// Whether a paragraph begins with the line: below a blank one, or with two full-width blanks.
    private func isBegunBy(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Int) -> Bool {
        line.above.isEmpty || Self.begins(bytes, "\u{3000}\u{3000}", at: content)
    }

    private func isParagraphEnded(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard line.end + 1 < bytes.count else { return true }
        let next = LinePrefix(bytes, line.end + 1)
        return next.isEmpty || Self.begins(bytes, "\u{3000}\u{3000}", at: next.content)
    }

    /// Makes headings of what is one for certain, and tells of what may be.
    mutating func settlePlainHeadings() {
        let series = plainHeadings.series
        if let first = series.first, first.label.style == .step {
            let starts = Set(series.map { base + $0.words })
            findings.removeAll { $0.kind == .plainStep && starts.contains($0.range.lowerBound) }
        }
        for heading in series {
            edits.replace(heading.line.lowerBound..<heading.words, with: "## ".utf8)
            find(.plainHeading, heading.words..<heading.words, "## ")
        }
        for heading in plainHeadings.doubtful where heading.label.style != .step {
            find(.perhapsHeading, heading.words..<heading.words, "## ")
        }
    }
}
