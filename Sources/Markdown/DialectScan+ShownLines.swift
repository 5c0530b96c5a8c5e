/// Lines of other programs' texts that Markdown shows with their marks: told of, since what stands around them differs.
extension DialectScan {
    /// Tells what a line is that only another program reads. The marks of lists, tables and boxes that Lathe knows are read elsewhere.
    mutating func tellOfShownLine(_ bytes: UnsafeBufferPointer<UInt8>) {
        let content = line.content..<Self.contentEnd(bytes, line.content..<line.end)
        guard content.count > 2, index == content.lowerBound, table == nil, let shape = shownShape(bytes, content) else { return }
        find(.foreign(shape), content)
    }

    private func shownShape(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> String? {
        let start = content.lowerBound
        switch bytes[start] {
        case UInt8(ascii: "="): return isEqualsHeading(bytes, content) ? "== …" : nil
        case UInt8(ascii: "'"): return Self.holdsQuotedWords(bytes, content) ? "'''" : nil
        case UInt8(ascii: "W"), UInt8(ascii: "T"), UInt8(ascii: "I"), UInt8(ascii: "Q"), UInt8(ascii: "X"):
            return Self.has(bytes, UInt8(ascii: ">"), 0x20, at: start + 1) && line.above.isEmpty
                ? Self.string(bytes, start..<start + 2) : nil
        case UInt8(ascii: "["): return line.quotes == 0 && !line.hasListMark ? Self.boxMark(bytes, content) : nil
        case UInt8(ascii: ":"):
            return line.quotes == 0 && Self.run(bytes, at: start, limit: content.upperBound) == content.count ? ":::" : nil
        case UInt8(ascii: "|"): return isVerse(bytes, content) ? "| …" : nil
        case UInt8(ascii: "%"): return isBesideTitle(bytes, content) ? "% …" : isRemarkLine(bytes, content) ? "%" : nil
        case UInt8(ascii: "+"):
            return line.quotes == 0 && line.above.isEmpty && Self.run(bytes, at: start, limit: content.upperBound) == content.count
                ? "+++" : nil
        case UInt8(ascii: "*"):
            let length = Self.run(bytes, at: start, limit: content.upperBound)
            guard 2...5 ~= length, start + length < content.upperBound, bytes[start + length] == 0x20, !line.above.isEmpty,
                line.isInList || isBelowItem(bytes),
                !bytes[start + length..<content.upperBound].contains(UInt8(ascii: "*"))
            else { return nil }
            return "** …"
        case UInt8(ascii: "-"):
            if isHeadWithin(bytes, content) { return "--- …: … ---" }
            return isDeepItem(bytes, content) ? "-- …" : Self.looseDashedName(bytes, content)
        case UInt8(ascii: "{"): return shapeOfBraces(bytes, content)
        case UInt8(ascii: "<"): return Self.oddTag(bytes, content)
        case 0xE2: return Self.looseDashedName(bytes, content)
        case 0xE5: return content.count == 12 && Self.begins(bytes, "复制代码", at: start) && !line.above.isEmpty ? "复制代码" : nil
        case 0xEF: return Self.wideShape(bytes, content)
        default: return nil
        }
    }

    /// `== 材料`, `== 材料 ==`: a heading of AsciiDoc or of a wiki, alone between blank lines or above words.
    private func isEqualsHeading(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
        let length = Self.run(bytes, at: content.lowerBound, limit: content.upperBound)
        let words = content.lowerBound + length + 1
        guard 2...6 ~= length, words < content.upperBound, bytes[words - 1] == 0x20, line.above.isEmpty, content.count < 120,
            bytes[words] >= 0xE3 || ASCII.isLetter(bytes[words])
        else { return false }
        var end = content.upperBound
        if bytes[end - 1] == UInt8(ascii: "=") {
            while bytes[end - 1] == UInt8(ascii: "=") { end -= 1 }
            // `=== 休息 ===` is told of as an ornament.
            guard content.upperBound - end == length, length == 2, bytes[end - 1] == 0x20 else { return false }
        }
        return !bytes[content.lowerBound + length..<end].contains(UInt8(ascii: "="))
    }

    /// `[!NOTE]` with no `>` before it.
    private static func boxMark(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> String? {
        let name = content.lowerBound + 2..<content.upperBound - 1
        guard 3...14 ~= name.count, bytes[content.lowerBound + 1] == UInt8(ascii: "!"), bytes[name.upperBound] == UInt8(ascii: "]"),
            bytes[name].allSatisfy({ ASCII.isLetter($0) || $0 >= 0x80 })
        else { return nil }
        return string(bytes, content)
    }

    /// `'''words'''`: bold in a wiki.
    private static func holdsQuotedWords(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
        let start = content.lowerBound + 3
        guard content.count > 7, begins(bytes, "'''", at: content.lowerBound), start < content.upperBound, bytes[start] > 0x27 else {
            return false
        }
        return (start..<content.upperBound).contains { begins(bytes, "'''", at: $0) }
    }

    /// `| words` on two lines at least: lines of a poem in Pandoc.
    private func isVerse(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
        guard bytes[content.lowerBound + 1] == 0x20, line.above.isEmpty, !line.isInList, line.quotes == 0,
            !bytes[content.dropFirst()].contains(UInt8(ascii: "|"))
        else { return false }
        let next = line.end + 1
        guard next < bytes.count, Self.has(bytes, UInt8(ascii: "|"), 0x20, at: next) else { return false }
        return !bytes[next + 1..<Self.lineEnd(bytes, from: next)].contains(UInt8(ascii: "|"))
    }

    /// `% 台灯` above `% 林浩`: title, authors and date as Pandoc has them.
    private func isBesideTitle(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
        guard bytes[content.lowerBound + 1] == 0x20, line.above.isEmpty, line.quotes == 0 else { return false }
        return Self.has(bytes, UInt8(ascii: "%"), 0x20, at: line.end + 1)
    }

    /// `-- 乙` below `- 甲`: an item within an item, in other programs.
    private func isDeepItem(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
        let length = Self.run(bytes, at: content.lowerBound, limit: content.upperBound)
        return 2...3 ~= length && content.lowerBound + length + 1 < content.upperBound && bytes[content.lowerBound + length] == 0x20
            && !line.above.isEmpty && (line.isInList || isBelowItem(bytes)) && !bytes[content.dropFirst(length)].contains(UInt8(ascii: "-"))
    }

    /// `% words` at the beginning of a paragraph: a remark to MyST and TeX.
    private func isRemarkLine(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
        bytes[content.lowerBound + 1] == 0x20 && line.above.isEmpty && line.quotes == 0 && !line.isInList
            && !bytes[content.dropFirst()].contains(UInt8(ascii: "%"))
            && !["是", "表示", "代表", "和", "与", "号", "指", "为"].contains(where: { (word: StaticString) in
                Self.begins(bytes, word, at: content.lowerBound + 2)
            })
    }

    /// `---` above `layout: cover` above `---` in the middle of a text: the head of a slide, of which Markdown makes a heading.
    private func isHeadWithin(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
        guard content.count < 60, bytes[content].allSatisfy({ $0 == UInt8(ascii: "-") }), line.above.isEmpty, !line.isInList else {
            return false
        }
        return Self.isHead(bytes, from: line.end + 1)
    }

    private static func isHead(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var start = start
        for number in 0..<12 where start < bytes.count {
            let end = lineEnd(bytes, from: start)
            let words = start..<contentEnd(bytes, start..<end)
            guard !words.isEmpty else { return false }
            if begins(bytes, "---", at: start), words.count == 3 { return number > 0 }
            var key = start
            while key < words.upperBound, ASCII.isAlphanumeric(bytes[key]) || bytes[key] == UInt8(ascii: "_") { key += 1 }
            guard key > start, key < words.upperBound, bytes[key] == UInt8(ascii: ":"),
                key + 1 == words.upperBound || bytes[key + 1] == 0x20
            else { return false }
            start = end + 1
        }
        return false
    }

    /// Whether a line may be one of them; a cheap look.
    static func mayBeShown(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        switch bytes[start] {
        case UInt8(ascii: "W"), UInt8(ascii: "T"), UInt8(ascii: "I"), UInt8(ascii: "Q"), UInt8(ascii: "X"):
            has(bytes, UInt8(ascii: ">"), 0x20, at: start + 1)
        case UInt8(ascii: "%"): has(bytes, UInt8(ascii: "%"), 0x20, at: start)
        case UInt8(ascii: "*"): has(bytes, UInt8(ascii: "*"), UInt8(ascii: "*"), at: start) && skipBlanks(bytes, start + 2) > start + 2
        case 0xE2: begins(bytes, "—", at: start)
        case 0xE5: begins(bytes, "复制代码", at: start)
        case 0xEF: begins(bytes, "：：：", at: start) || begins(bytes, "！！！", at: start)
        default: false
        }
    }
}
