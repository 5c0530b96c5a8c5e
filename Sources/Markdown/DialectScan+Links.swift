extension DialectScan {
    /// After the `]` of a link's words: mends the brackets and the address, and goes on behind it.
    mutating func readLinkEnd(_ bytes: UnsafeBufferPointer<UInt8>, length: Int) {
        let bracket = index
        index += length
        guard index < bytes.count else { return }
        if bytes[index] == 0xEF, Self.begins(bytes, "：", at: index), isFootnote(bytes, bracket), isNamed(bytes, line.content + 2..<bracket)
        {
            let range = index..<index + 3
            edits.replace(range, with: ": ".utf8)
            find(.footnoteColon, range, ": ")
            index += 3
            return
        }
        if length == 1, readWideDefinition(bytes, bracket) { return }
        guard let open = links.close(at: bracket) else {
            if length == 1, bytes[index] == UInt8(ascii: "(") { tellOfLoneBracket(bytes, index, isClosing: true) }
            return
        }
        if open.isImage, length == 1 { tellOfPicture(bytes, open.index + 1..<bracket) }
        tellOfReference(bytes)
        closeGap(bytes, open.index, bracket)
        let isWide = bytes[index] == 0xEF && Self.begins(bytes, "（", at: index)
        guard isWide || bytes[index] == UInt8(ascii: "(") else {
            if length == 1 { tellOfHalfLink(bytes, bracket) }
            return
        }
        let opening = index..<index + (isWide ? 3 : 1)
        if !isWide, isRemark(bytes, index + 1) {
            edits.insert(StandIn.nothing.bytes, at: index)
            return
        }
        guard let destination = LinkDestination(bytes, from: opening.upperBound, lineEnd: line.end, isWide: isWide) else {
            if length == 1, !isWide, !closesBelow(bytes) { tellOfHalfLink(bytes, bracket) }
            return
        }
        let isLoose =
            isWide || destination.isCloseWide || destination.hasBlank || destination.size != nil || length > 1
            || destination.curlyTitle != nil || destination.title != nil
        if isLoose {
            guard !line.isPerhapsCode else { return }
            if !isWide, destination.hasBlank, let meant = destination.withoutStrayBlanks(bytes) {
                edits.replace(destination.address, with: meant.utf8)
                find(.strayBlank, destination.address, meant)
                index = destination.close.upperBound
                links.end(bracket: bracket, at: index, isImage: open.isImage)
                return
            }
            let meant =
                destination.hasBlank || isWide || destination.isCloseWide
                ? LooseAddress.mended(Self.string(bytes, destination.address)) : nil
            guard
                open.isImage && !isWide || meant != nil
                    || destination.isLikely(bytes) && (open.isImage || destination.isSure(bytes, isWide))
            else {
                if destination.hasBlank, destination.isOfSite(bytes) {
                    find(.wordsBehindAddress, destination.address, destination.withTitle(bytes))
                }
                return
            }
            guard destination.size == nil || open.isImage else { return }
            mend(destination, opening, bracket, bytes, meant)
        }
        // A title after it may hold a comment.
        index = max(index, destination.address.upperBound)
        links.end(bracket: bracket, at: destination.close.upperBound, isImage: open.isImage)
    }

    /// Whether the next line begins with the bracket that ends the address: Markdown takes it so.
    private func closesBelow(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let next = Self.skipBlanks(bytes, line.end + 1)
        return line.end + 1 < bytes.count && next < bytes.count && bytes[next] == UInt8(ascii: ")")
    }

    /// `[b]：b.md` at the beginning of a line, where the text has `[words][b]`.
    private mutating func readWideDefinition(_ bytes: UnsafeBufferPointer<UInt8>, _ bracket: Int) -> Bool {
        guard bytes[index] == 0xEF, Self.begins(bytes, "：", at: index), bytes[line.content] == UInt8(ascii: "["), !line.isPerhapsCode,
            bracket > line.content + 1, bracket - line.content < 60, !bytes[line.content + 1..<bracket].contains(UInt8(ascii: "]"))
        else { return false }
        let address = Self.trimmed(bytes, index + 3..<line.end)
        guard !address.isEmpty, !bytes[address].contains(where: { $0 <= 0x20 }), LinkDestination.isLikely(bytes, address) else {
            return false
        }
        let used = usedNames ?? ReferenceLook.usedNames(bytes)
        usedNames = used
        guard used.contains(ReferenceLook.folded(bytes, line.content + 1..<bracket)) else { return false }
        edits.replace(index..<address.lowerBound, with: ": ".utf8)
        find(.referenceColon, index..<address.lowerBound, ": ")
        index = address.upperBound
        return true
    }

    /// `题目[选做](不计分)`, `课本[1](第3页)`: words that begin as no name of a file does, without anything of an address.
    private func isRemark(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        guard !line.isPerhapsCode, Self.beginsRemark(bytes, start) else { return false }
        var end = start
        while end < line.end, end - start < 60, bytes[end] != UInt8(ascii: ")") {
            guard bytes[end] >= 0x80 || ASCII.isDigit(bytes[end]) || bytes[end] == UInt8(ascii: " ") else { return false }
            end += 1
        }
        guard end < line.end, bytes[end] == UInt8(ascii: ")") else { return false }
        if ASCII.isDigit(bytes[start]) { return Self.counted.contains { Self.begins(bytes, $0, at: end - 3) } }
        guard Self.begins(bytes, "第", at: start) else { return true }
        // `第一课` may be the name of an entry.
        return Self.begins(bytes, "页", at: end - 3) || Self.begins(bytes, "题", at: end - 3) || Self.begins(bytes, "行", at: end - 3)
    }

    /// Whether words begin here that are a remark's rather than a file's name, or a number.
    static func beginsRemark(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        start < bytes.count && (ASCII.isDigit(bytes[start]) || bytes[start] >= 0xE4 && remarks.contains { begins(bytes, $0, at: start) })
    }

    private static let counted: [StaticString] = ["分", "页", "题", "行", "元", "人", "遍", "次"]
    private static let remarks: [StaticString] = [
        "略", "见下", "见上", "见附", "加分", "扣", "不", "第", "共", "约", "仅", "已", "未", "限", "含", "必做", "选做", "必填", "选填", "可选",
    ]

    /// `[words][name]` where no line is `[name]: address`; numbers and single letters may be those of a program.
    private mutating func tellOfReference(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes[index] == UInt8(ascii: "["), !line.isPerhapsCode else { return }
        var close = index + 1
        while close < line.end, close - index < 60, bytes[close] != UInt8(ascii: "]"), bytes[close] != UInt8(ascii: "[") { close += 1 }
        var name = index + 1..<close
        let open = openOfReference(bytes)
        let isImage = open.map { $0 > 0 && bytes[$0 - 1] == UInt8(ascii: "!") } ?? false
        // `![图][]`: the words are the name, too.
        if name.isEmpty, let open { name = open + 1..<index - 1 }
        let isWide = name.contains { bytes[$0] >= 0x80 }
        guard close < line.end, bytes[close] == UInt8(ascii: "]"), name.count > 1,
            isImage || isWide || ASCII.isLetter(bytes[name.lowerBound]),
            bytes[name].allSatisfy({ ASCII.isAlphanumeric($0) || "-_ .".utf8.contains($0) || $0 >= 0x80 && (isImage || open != nil) }),
            close + 1 >= line.end || !"([:".utf8.contains(bytes[close + 1]), !isWide || isImage || isReferenceInWords(bytes, open, close)
        else { return }
        let known = definedNames ?? ReferenceLook.names(bytes)
        definedNames = known
        guard !known.contains(ReferenceLook.folded(bytes, name)) else { return }
        find(.referenceWithoutAddress, index..<close + 1)
        findings[findings.count - 1].whole = Self.string(bytes, name)
    }

    /// Where the words begin whose bracket ends right before this one, on the same line.
    private func openOfReference(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var open = index - 1
        guard open > line.content, bytes[open] == UInt8(ascii: "]") else { return nil }
        while open > line.content, index - open < 200, bytes[open - 1] != UInt8(ascii: "["), bytes[open - 1] != UInt8(ascii: "]") {
            open -= 1
        }
        return open > line.content && bytes[open - 1] == UInt8(ascii: "[") ? open - 1 : nil
    }

    /// Whether two brackets in Chinese are words and the name of an address, rather than two of a row: [甲][乙][丙], [必做][选做].
    private func isReferenceInWords(_ bytes: UnsafeBufferPointer<UInt8>, _ open: Int?, _ close: Int) -> Bool {
        guard let open, open == line.content || bytes[open - 1] != UInt8(ascii: "]") else { return false }
        guard index - open > 6, close - index > 5 || close == index + 1 else { return false }
        // A pair at the head of a line that goes on is a pair of tags: [通知][重要] 明天停水.
        return open > line.content || Self.isBlank(bytes, close + 1..<line.end)
    }

    /// Whether the bracket ends `[^1]` at the beginning of its line.
    private func isFootnote(_ bytes: UnsafeBufferPointer<UInt8>, _ bracket: Int) -> Bool {
        guard Self.has(bytes, UInt8(ascii: "["), UInt8(ascii: "^"), at: line.content), bracket > line.content + 2, !line.isPerhapsCode
        else { return false }
        return !bytes[line.content + 2..<bracket].contains { $0 == UInt8(ascii: "]") || $0 <= 0x20 }
    }

    /// Whether the text names the footnote; one that nobody names would vanish.
    private mutating func isNamed(_ bytes: UnsafeBufferPointer<UInt8>, _ label: Range<Int>) -> Bool {
        let footnotes = footnotes ?? FootnoteLook(bytes)
        self.footnotes = footnotes
        return footnotes.names.contains(FootnoteLook.label(bytes, label))
    }

    private mutating func mend(
        _ destination: LinkDestination, _ opening: Range<Int>, _ bracket: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ meant: String?
    ) {
        if let size = destination.size {
            // As in `![words|300x200](…)`; the backslash is for tables.
            let words = Self.string(bytes, size).drop { " \twidth=".contains($0) }
            // A share of the page's width is no size of a picture.
            if !words.contains("%") { edits.insert("\\|\(words.replacing("px", with: "").replacing("*", with: "x"))".utf8, at: bracket) }
        }
        if opening.count > 1 {
            edits.replace(opening, with: "(".utf8)
            find(.wideBrackets, opening, "(")
        }
        if let meant {
            edits.replace(destination.address, with: meant.utf8)
            find(.looseAddress, destination.address, meant)
        } else if destination.hasBlank {
            for index in destination.address where bytes[index] <= 0x20 { edits.replace(index..<index + 1, with: StandIn.blank.bytes) }
            find(.addressBlank, destination.address, "<" + Self.string(bytes, destination.address) + ">")
        }
        if let size = destination.size { edits.replace(size, with: []) }
        if let title = destination.curlyTitle {
            for quote in [title.lowerBound..<title.lowerBound + 3, title.upperBound - 3..<title.upperBound] {
                edits.replace(quote, with: "\"".utf8)
                find(.wideBrackets, quote, "\"")
            }
        }
        if let title = destination.title {
            let quote = bytes[title.lowerBound - 1]
            for place in title where bytes[place] == quote && bytes[place - 1] != UInt8(ascii: "\\") {
                edits.insert("\\".utf8, at: place)
                find(.quoteInTitle, place..<place, "\\")
            }
        }
        if destination.isCloseWide {
            edits.replace(destination.close, with: ")".utf8)
            find(.wideBrackets, destination.close, ")")
        }
    }

    // MARK: Full-width marks

    mutating func readWide(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = index
        // Whatever is no mark of Chinese and no full-width sign.
        guard bytes[start] == 0xEF || Self.has(bytes, 0xE3, 0x80, at: start) else {
            index += 1
            return
        }
        if Self.begins(bytes, "】", at: index) || Self.begins(bytes, "］", at: index) {
            if links.wideEnd == start {
                links.wideEnd = nil
                return readLinkEnd(bytes, length: 3)
            }
        } else if Self.begins(bytes, "￥", at: index) {
            tellOfWideDollar(bytes, "￥")
        } else if Self.begins(bytes, "＄", at: index) {
            tellOfWideDollar(bytes, "＄")
        } else if Self.begins(bytes, "「", at: index) {
            tellOfWikiLink(bytes)
        } else if Self.begins(bytes, "【", at: index) || Self.begins(bytes, "［", at: index) {
            if bytes[min(start + 3, bytes.count - 1)] < 0x3A { tellOfChatSource(bytes, start) }
            if readWideFootnote(bytes) || readLooseFootnote(bytes) { return }
            if readWideWikiLink(bytes) { return }
            tellOfWikiLink(bytes)
            if index > start { return }
            openWideBracket(bytes, length: 3, isImage: false)
        } else if Self.begins(bytes, "〔", at: index) {
            if readWideWikiLink(bytes) { return }
        } else if Self.begins(bytes, "｀", at: index) {
            readWideTicks(bytes)
        } else if Self.begins(bytes, "＊", at: index) {
            readWideStars(bytes)
        } else if Self.begins(bytes, "～", at: index) {
            readWideWaves(bytes)
        } else if Self.begins(bytes, "％", at: index) {
            readWidePercent(bytes)
        } else if Self.begins(bytes, "＝", at: index) {
            readWideEquals(bytes)
        } else if Self.begins(bytes, "！", at: index) {
            readWideExclamation(bytes)
        } else if Self.begins(bytes, "｜", at: index) {
            return readBar(bytes, length: 3)
        } else if Self.begins(bytes, "｛", at: index) || Self.begins(bytes, "＜", at: index) {
            tellOfWideMark(bytes)
        }
        index = max(index, start + 1)
    }

    /// `［^2］：乙` at the beginning of a line, where the text names it.
    private mutating func readWideFootnote(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard index == line.content, !line.isPerhapsCode, let found = FootnoteLook.wideDefinition(bytes, line.content..<line.end),
            isNamed(bytes, found.label)
        else { return false }
        let meant = "[^" + Self.string(bytes, found.label) + "]: "
        let whole = found.range.lowerBound..<Self.skipBlanks(bytes, found.range.upperBound)
        edits.replace(whole, with: meant.utf8)
        find(.footnoteColon, whole, meant)
        index = whole.upperBound
        return true
    }

    /// `【words】` or `[words】` right before brackets that hold an address.
    ///
    /// - Parameter length: of the opening bracket.
    /// - Returns: whether it was such a link, and goes on behind the bracket.
    @discardableResult
    mutating func openWideBracket(_ bytes: UnsafeBufferPointer<UInt8>, length: Int, isImage: Bool) -> Bool {
        guard !line.isPerhapsCode, let close = wordsEnd(bytes, from: index + length), bytes[close] != UInt8(ascii: "]"),
            let destination = destination(bytes, after: close + 3), destination.isLikely(bytes), isImage || destination.isSure(bytes, true)
        else { return false }
        if length > 1 {
            edits.replace(index..<index + length, with: "[".utf8)
            find(.wideBrackets, index..<index + length, "[")
        }
        edits.replace(close..<close + 3, with: "]".utf8)
        find(.wideBrackets, close..<close + 3, "]")
        links.open(at: index, isImage: isImage)
        links.wideEnd = close
        index += length
        return true
    }

    /// `! [图](p.png)` at the beginning of a line: no sentence begins so.
    mutating func closeExclamationGap(_ bytes: UnsafeBufferPointer<UInt8>) {
        let blanks = Self.blanks(bytes, from: index + 1)
        guard index == line.content, !blanks.isEmpty, !line.isPerhapsCode, blanks.upperBound < line.end,
            bytes[blanks.upperBound] == UInt8(ascii: "["),
            let close = wordsEnd(bytes, from: blanks.upperBound + 1), bytes[close] == UInt8(ascii: "]"),
            let destination = destination(bytes, after: close + 1), Renderer.isPicture(Self.string(bytes, destination.address))
        else { return }
        edits.replace(blanks, with: [])
        find(.exclamationGap, blanks, "")
    }

    /// `![图]` alone, where no line says what file that is.
    private mutating func tellOfPicture(_ bytes: UnsafeBufferPointer<UInt8>, _ words: Range<Int>) {
        guard !line.isPerhapsCode, words.count > 1, LooseLine.lacksFile(bytes, at: words.lowerBound - 1),
            !"：:".utf8.contains(words.upperBound + 1 < bytes.count ? bytes[words.upperBound + 1] : 0)
        else { return }
        let next = Self.skipBlanks(bytes, words.upperBound + 1)
        if next < line.end, bytes[next] == UInt8(ascii: "(") || Self.begins(bytes, "（", at: next) { return }
        let known = definedNames ?? ReferenceLook.names(bytes)
        definedNames = known
        guard !known.contains(ReferenceLook.folded(bytes, words)) else { return }
        let whole = words.lowerBound - 2..<words.upperBound + 1
        find(.pictureWithoutFile, whole)
        findings[findings.count - 1].whole = Self.string(bytes, whole)
    }

    /// `！[图](p.png)`: a picture, since a sentence doesn't go on so.
    private mutating func readWideExclamation(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = index
        let next = start + 3
        guard next < bytes.count, !line.isPerhapsCode else { return }
        if let end = WikiSyntax.end(bytes, at: next) {
            find(.wideBrackets, start..<next, "!")
            add(.embed, start..<end)
            index = end
            return
        }
        let isWide = Self.begins(bytes, "【", at: next) || Self.begins(bytes, "［", at: next)
        guard isWide || bytes[next] == UInt8(ascii: "["), let close = wordsEnd(bytes, from: next + (isWide ? 3 : 1)),
            let destination = destination(bytes, after: close + (bytes[close] == UInt8(ascii: "]") ? 1 : 3)),
            Renderer.isPicture(Self.string(bytes, destination.address))
        else { return }
        edits.replace(start..<next, with: "!".utf8)
        find(.wideBrackets, start..<next, "!")
        findings[findings.count - 1].whole =
            Address.markdown(
                Self.string(bytes, destination.address), words: Self.string(bytes, next + (isWide ? 3 : 1)..<close), isPicture: true)
        index = next
        if isWide {
            openWideBracket(bytes, length: 3, isImage: true)
        } else {
            links.open(at: next, isImage: true)
            index = next + 1
        }
    }

    /// The closing bracket of a link's words, of either width.
    private func wordsEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        let limit = min(line.end, start + 300)
        while index < limit {
            switch bytes[index] {
            case UInt8(ascii: "["), UInt8(ascii: "`"): return nil
            case UInt8(ascii: "]"): return index
            case 0xE3, 0xEF:
                if Self.begins(bytes, "【", at: index) || Self.begins(bytes, "［", at: index) { return nil }
                if Self.begins(bytes, "】", at: index) || Self.begins(bytes, "］", at: index) { return index }
            default: break
            }
            index += 1
        }
        return nil
    }

    private func destination(_ bytes: UnsafeBufferPointer<UInt8>, after index: Int) -> LinkDestination? {
        guard index < line.end else { return nil }
        let isWide = Self.begins(bytes, "（", at: index)
        guard isWide || bytes[index] == UInt8(ascii: "(") else { return nil }
        return LinkDestination(bytes, from: index + (isWide ? 3 : 1), lineEnd: line.end, isWide: isWide)
    }
}
