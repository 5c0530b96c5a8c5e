/// Names of references and of footnotes, and what they lead to.
extension DialectScan {
    /// The full-width colon behind `[^1]` at the beginning of a line.
    mutating func readFootnoteColon(_ bytes: UnsafeBufferPointer<UInt8>, _ bracket: Int) -> Bool {
        guard bytes[index] == 0xEF, Self.begins(bytes, "：", at: index), isFootnote(bytes, bracket),
            isNamed(bytes, line.content + 2..<bracket)
        else { return false }
        let range = index..<index + 3
        edits.replace(range, with: ": ".utf8)
        find(.footnoteColon, range, ": ")
        index += 3
        return true
    }

    /// `[b]：b.md` at the beginning of a line, where the text has `[words][b]`.
    mutating func readWideDefinition(_ bytes: UnsafeBufferPointer<UInt8>, _ bracket: Int) -> Bool {
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

    /// `[words][name]` where no line is `[name]: address`; numbers and single letters may be those of a program.
    mutating func tellOfReference(_ bytes: UnsafeBufferPointer<UInt8>) {
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
    mutating func isNamed(_ bytes: UnsafeBufferPointer<UInt8>, _ label: Range<Int>) -> Bool {
        let footnotes = footnotes ?? FootnoteLook(bytes)
        self.footnotes = footnotes
        return footnotes.names.contains(FootnoteLook.label(bytes, label))
    }

    /// `![图]` alone, where no line says what file that is.
    mutating func tellOfPicture(_ bytes: UnsafeBufferPointer<UInt8>, _ words: Range<Int>) {
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
}
