/// How a line begins: fences, boxes, marks, and what belongs to it as a whole.
extension DialectScan {
    /// Reads the beginning of a line; what belongs to the line as a whole takes it up to its end.
    mutating func startLine(_ bytes: UnsafeBufferPointer<UInt8>) {
        if let open = fence, open.isOutermost, boxes.isEmpty, verbatim == nil { index = open.skipCode(bytes, from: index) }
        let prefix = LinePrefix(bytes, index)
        let end = Self.lineEnd(bytes, from: prefix.content)
        if let open = fence, open.isLeft(by: prefix) { fence = nil }
        enterLine(bytes, prefix, end)
        if fence == nil, verbatim == nil, line.html == nil { readQuoteStart(bytes, prefix) }
        if readBoxEnd(bytes, prefix) || readVerbatim(bytes) || readFencedLine(bytes, prefix) {
            index = end
            return
        }
        index = line.content
        readMoreThan(bytes, prefix)
        if readTabbedLine(bytes, prefix) || readPlainRows(bytes, prefix) {} else { mendIndent(bytes, prefix) }
        if index < end, bytes[index] == UInt8(ascii: "<"), line.html == nil, !line.isPerhapsCode, openOtherBox(bytes) {
            index = end
            return
        }
        followHTML(bytes)
        if prefix.isEmpty {
            if let blanks = prefix.oddBlanks { readOddBlanks(bytes, blanks) }
            endParagraph()
            return
        }
        if readFence(bytes, prefix) || !line.isPerhapsCode && readText(bytes, prefix) {
            index = end
            return
        }
        if Self.has(bytes, UInt8(ascii: "%"), UInt8(ascii: "%"), at: index) { readBlockComment(bytes, index, end) }
    }

    /// Leaves the boxes that the line doesn't belong to; true where it is the mark that ends one.
    private mutating func readBoxEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) -> Bool {
        guard !boxes.isEmpty else { return false }
        let depth = boxes.open.count
        let isEnd = followBoxes(bytes, prefix, isCode: fence != nil || verbatim != nil)
        if boxes.open.count < depth, fence != nil, boxes.open.count < boxes.fenceDepth { fence = nil }
        return isEnd
    }

    /// Whether the line is code of the open fence, or ends it.
    private mutating func readFencedLine(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) -> Bool {
        guard let open = fence else { return false }
        if open.isClosed(by: prefix, bytes, line.end) {
            fence = nil
        } else if !hasFenceInFence, open.isPerhapsEnded(by: prefix, bytes) {
            hasFenceInFence = true
            tellOfFenceInFence(bytes, fenceLine, prefix.content)
        }
        return true
    }

    /// Whether a fence of code or of a directive begins on the line.
    private mutating func readFence(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) -> Bool {
        guard line.html == nil else { return false }
        if line.mayOpenFence, openDirective(bytes) {
            plainHeadings.passText()
            return true
        }
        if boxes.groups.last?.tabs == .code {
            _ = openAlternative(bytes, line.content..<Self.contentEnd(bytes, line.content..<line.end))
        }
        guard line.mayOpenFence, let opened = DialectFence(prefix, bytes, itemColumn: boxes.isEmpty ? lists.column(of: prefix) : nil)
        else { return false }
        fence = opened
        fenceLine = prefix.content..<Self.contentEnd(bytes, prefix.content..<line.end)
        hasFenceInFence = false
        boxes.fenceDepth = boxes.open.count
        plainHeadings.passText()
        return true
    }

    /// Mends the beginning of a line of text; true where nothing of the line is left to be read.
    private mutating func readText(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) -> Bool {
        readIndentedParagraph(bytes)
        readWordsAsAddress(bytes)
        if line.hasListMark { keepMarks(bytes, prefix) } else { readPart(bytes, prefix) }
        readMarker(bytes, prefix)
        readLooseItem(bytes, prefix)
        readLooseTask(bytes, prefix)
        tellOfLine(bytes, prefix)
        if index < line.end, bytes[index] == UInt8(ascii: "-") { readRuleUnderText(bytes) }
        if readRowAboveHeading(bytes) || readWideRule(bytes, prefix) { return true }
        readWaves(bytes)
        notePlainHeading(bytes, prefix)
        if openOtherFence(bytes) {
            plainHeadings.passText()
            return true
        }
        if boxes.groups.last?.tabs != nil, openAlternative(bytes, index..<Self.contentEnd(bytes, index..<line.end)) { return true }
        if readAbbreviation(bytes) { return true }
        if readDocsifyBox(bytes) || openDefinition(bytes) {
        } else if readForeignLine(bytes) || readBlockAttributes(bytes) || openBox(bytes) || openOtherBox(bytes) || openDisplay(bytes) {
            return true
        }
        readCaption(bytes)
        return readTableLine(bytes)
    }

    /// Tells of what the line will be shown as, where its writer perhaps meant something else.
    private mutating func tellOfLine(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) {
        tellOfPoles(bytes, prefix)
        tellOfLineInFootnote(bytes, prefix)
        tellOfDrawnTable(bytes)
        tellOfPlainStep(bytes, prefix)
        tellOfOddTask(bytes, prefix)
        tellOfShownLine(bytes)
        tellOfUnmarkedCode(bytes)
    }

    private mutating func enterLine(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix, _ end: Int) {
        line.headingEnd = line.isHeading ? Self.contentEnd(bytes, line.content..<line.end) : nil
        line.above =
            line.isBlank || line.isHeading || line.content >= line.end
            ? 0..<0 : line.content..<Self.contentEnd(bytes, line.content..<line.end)
        line.isHeading = false
        if line.isBlank { line.quotesBefore = 0 } else if line.quotes > 0 { line.quotesBefore = line.quotes }
        line.isAfterBlank = line.isBlank
        line.isBlank = prefix.isEmpty && prefix.quotes == 0 && prefix.listMarks == 0
        line.start = index
        line.lastClosing = nil
        line.content = prefix.content
        line.end = end
        line.quotes = prefix.quotes
        line.hasListMark = prefix.listMarks > 0
        if line.hasListMark {
            line.isInList = true
        } else if !prefix.isEmpty, prefix.indent == 0, line.above.isEmpty || !Self.goesOn(bytes, prefix.content) {
            line.isInList = false
        }
        line.isPerhapsCode = !line.isInList && prefix.indent >= 4 + boxes.bodyColumn
        if fence == nil {
            let isOpen = lists.enter(prefix, bytes)
            // The columns of a box are those of another generator.
            line.mayOpenFence = boxes.isEmpty ? isOpen : !line.isPerhapsCode
            if boxes.isEmpty, lists.isCode { line.isPerhapsCode = true }
        }
    }

    /// Whether a line right below words may be more of them: it begins like nothing else.
    private static func goesOn(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Int) -> Bool {
        bytes[content] >= 0x80 || ASCII.isAlphanumeric(bytes[content])
    }

    /// Raw HTML is written anew from its source, so that nothing in it is mended.
    private mutating func followHTML(_ bytes: UnsafeBufferPointer<UInt8>) {
        let content = line.content..<Self.contentEnd(bytes, line.content..<line.end)
        if line.html == nil, !line.isPerhapsCode { line.html = HTMLBlock(bytes, content) }
        guard let block = line.html else { return }
        guard line.content < line.end || !block.isEnded(bytes, content) else {
            line.html = nil
            return
        }
        line.isPerhapsCode = true
        if block.isEnded(bytes, content) { line.html = nil }
        // `<div markdown="1">`: a blank line after it is all that Markdown needs.
        if block == .untilBlankLine, RawMarkdown.opens(bytes, at: line.content), line.end + 1 < bytes.count,
            bytes[content.upperBound - 1] == UInt8(ascii: ">")
        {
            edits.insert([UInt8(ascii: "\n")], at: line.end + 1)
            addedLines.append(base + line.end + 1)
            line.html = nil
        }
    }

    mutating func endParagraph() {
        runs.reset()
        links.reset()
        table = nil
        line.isInBars = false
    }
}
