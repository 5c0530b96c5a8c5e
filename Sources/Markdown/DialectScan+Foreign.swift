import Limits

extension DialectScan {
    // MARK: Attribute lists

    /// An attribute list alone on its line: it belongs to what stands before it.
    mutating func readBlockAttributes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard index < line.end, bytes[index] == UInt8(ascii: "{"), let list = AttributeList.chain(bytes, at: index), list.isSure,
            list.range.upperBound <= line.end,
            Self.isBlank(bytes, list.range.upperBound..<line.end)
        else { return false }
        if list.isContents {
            placeContents(bytes, list.range)
            return true
        }
        if list.id != nil, let end = line.headingEnd, tokens.count < Limits.dialectPieces.value {
            edits.insert(DialectToken.word(tokens.count), at: end)
            replaceByNothing(list.range)
        } else if list.id != nil {
            replace(list.range, .attributes, bytes)
        } else {
            edits.replace(list.range, with: [])
        }
        return true
    }

    /// kramdown's mark takes the place of the item right above it, whose words are only to hold it.
    private mutating func placeContents(_ bytes: UnsafeBufferPointer<UInt8>, _ mark: Range<Int>) {
        var start = max(0, line.start - 1)
        while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        let above = LinePrefix(bytes, start)
        guard line.start > 0, above.listMarks == 1, above.quotes == 0, above.indent == 0, !above.isEmpty else {
            edits.replace(mark, with: "[toc]".utf8)
            return
        }
        edits.replace(start..<Self.contentEnd(bytes, start..<line.start), with: "[toc]".utf8)
        edits.replace(mark, with: [])
    }

    /// An attribute list after a link, code or emphasis, or at the end of a heading or a line.
    mutating func readBrace(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = index
        index += 1
        guard index < bytes.count, !hideForeignComment(bytes, start) else { return }
        if bytes[index] == UInt8(ascii: "{") || bytes[index] == UInt8(ascii: "%") { return readShortcode(bytes, start) }
        if readPandocMark(bytes, start) { return }
        guard let list = AttributeList.chain(bytes, at: start) else { return tellOfBraces(bytes, start) }
        let isOneLine = list.range.upperBound <= line.end
        let isAtEnd = isOneLine && Self.isBlank(bytes, list.range.upperBound..<line.end)
        // Words that only look like pairs stand in braces as well: `main(){x=1}`, `t={x=1}`.
        let isAfterLink = links.last?.end == start || isAttributeOfPicture(bytes, start, list)
        if start > line.content, bytes[start - 1] == UInt8(ascii: "]"), !isAfterLink, readSpan(bytes, list) {
            replace(list.range, .attributes, bytes)
            index = list.range.upperBound
            return
        }
        let follows = start > line.content && (isAfterLink || list.isSure && "]`*~=".utf8.contains(bytes[start - 1]))
        guard follows || isAtEnd && (line.isHeading && list.isSure || list.hasColon) else {
            if list.isSure, isOneLine, !line.isPerhapsCode { find(.foreign(Self.string(bytes, list.range)), list.range) }
            return
        }
        var range = list.range
        while links.last?.end != range.lowerBound, range.lowerBound > line.content, bytes[range.lowerBound - 1] == UInt8(ascii: " ") {
            range = range.lowerBound - 1..<range.upperBound
        }
        if let last = links.last, last.end == range.lowerBound, last.isImage, !line.isPerhapsCode { describe(last.bracket, list, bytes) }
        replace(range, .attributes, bytes)
        index = range.upperBound
        // `{: width="100" }_caption_`: what stands there is a word to cmark, behind which no emphasis begins.
        if index + 1 < line.end, bytes[index] == UInt8(ascii: "_"), bytes[index + 1] > 0x20 { edits.insert(" ".utf8, at: index) }
    }

    /// `![灯](p.png) {width=200}`, with a blank before what can only be the picture's.
    private func isAttributeOfPicture(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ list: AttributeList) -> Bool {
        guard let last = links.last, last.isImage, last.end < start, list.width != nil || list.isSure else { return false }
        return Self.isBlank(bytes, last.end..<start)
    }

    /// What Pandoc hands to one kind of page alone is told of; `{-}` behind a heading, which is to have no number there, goes.
    private mutating func readPandocMark(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        if bytes[index] == UInt8(ascii: "="), start > line.content, bytes[start - 1] == UInt8(ascii: "`"), !line.isPerhapsCode {
            find(.foreign("{=…}"), start..<start + 2)
        }
        guard line.isHeading, Self.begins(bytes, "{-}", at: start), Self.isBlank(bytes, start + 3..<line.end) else { return false }
        edits.replace(start..<start + 3, with: [])
        index = start + 3
        return true
    }

    /// Gives a picture the words and the width of its attributes.
    private mutating func describe(_ bracket: Int, _ list: AttributeList, _ bytes: UnsafeBufferPointer<UInt8>) {
        if let words = list.words, bytes[bracket - 1] == UInt8(ascii: "[") {
            let plain = words.utf8.filter { !"[]\\`*_<>|".utf8.contains($0) }
            edits.insert(WikiSyntax.withoutComments(plain[...]), at: bracket)
        }
        if let width = list.width { edits.insert("\\|\(width)".utf8, at: bracket) }
    }

    /// Notes a piece whose word stands elsewhere already.
    private mutating func replaceByNothing(_ range: Range<Int>) {
        replaceWordless(range, .attributes)
        edits.replace(range, with: [])
    }

    // MARK: Emoji

    mutating func readColon(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = index
        if start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "c") { tellOfChatSource(bytes, start) }
        if readProperty(bytes, start) || line.isHeading && readNameOfHeading(bytes, start) { return }
        index += 1
        guard start == 0 || !ASCII.isAlphanumeric(bytes[start - 1]) && bytes[start - 1] != UInt8(ascii: ":") else { return }
        tellOfDrawer(bytes, start)
        if tellOfIcon(bytes, start) || tellOfRole(bytes, start) { return }
        var end = index
        while end < line.end, end - index <= EmojiNames.longest, Self.isNameOfEmoji(bytes[end]) { end += 1 }
        guard end > index, end < line.end, bytes[end] == UInt8(ascii: ":"),
            end + 1 == bytes.count || bytes[end + 1] != UInt8(ascii: ":"),
            EmojiNames.emoji(Self.string(bytes, index..<end)) != nil, isEmoji(bytes, index..<end)
        else { return }
        replace(start..<end + 1, .emoji, bytes)
        index = end + 1
    }

    /// `## 准备 :id=prepare` of docsify.
    private mutating func readNameOfHeading(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        let end = Self.contentEnd(bytes, start..<line.end)
        guard Self.begins(bytes, ":id=", at: start), end > start + 4, start > line.content, bytes[start - 1] == 0x20,
            bytes[start + 4..<end].allSatisfy({ ASCII.isAlphanumeric($0) || $0 >= 0x80 || "-_".utf8.contains($0) })
        else { return false }
        var blank = start
        while blank > line.content, bytes[blank - 1] == 0x20 { blank -= 1 }
        replace(blank..<end, .attributes, bytes)
        index = end
        return true
    }

    /// `` :ref:`words` `` of reStructuredText.
    private mutating func tellOfRole(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var end = start + 1
        while end < line.end, end - start < 24, ASCII.isLetter(bytes[end]) || bytes[end] == UInt8(ascii: "-") { end += 1 }
        guard end > start + 2, end + 2 < line.end, bytes[end] == UInt8(ascii: ":"), bytes[end + 1] == UInt8(ascii: "`"),
            bytes[end + 2] != UInt8(ascii: "`"), !line.isPerhapsCode,
            line.content == start || bytes[start - 1] <= 0x20 || bytes[start - 1] >= 0x80
        else { return false }
        find(.foreign(":…:`…`"), start..<end + 1)
        index = end + 1
        return true
    }

    /// `` {ref}`words` `` of MyST.
    mutating func tellOfBracedRole(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var end = start + 1
        while end < line.end, end - start < 24, ASCII.isLetter(bytes[end]) || "-:".utf8.contains(bytes[end]) { end += 1 }
        guard end > start + 1, end + 2 < line.end, bytes[end] == UInt8(ascii: "}"), bytes[end + 1] == UInt8(ascii: "`"),
            bytes[end + 2] != UInt8(ascii: "`")
        else { return false }
        find(.foreign("{…}`…`"), start..<end + 1)
        return true
    }

    /// `:material-check:` and other icons that only a theme of MkDocs has.
    private mutating func tellOfIcon(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        for set: StaticString in ["material-", "octicons-", "fontawesome-", "simple-"] where Self.begins(bytes, set, at: start + 1) {
            var end = start + 1 + set.utf8CodeUnitCount
            while end < line.end, end - start < 80, Self.isNameOfEmoji(bytes[end]) { end += 1 }
            guard end < line.end, bytes[end] == UInt8(ascii: ":") else { return false }
            find(.foreign(":\(Self.string(bytes, start + 1..<start + set.utf8CodeUnitCount))-…:"), start..<end + 1)
            index = end + 1
            return true
        }
        return false
    }

    /// Beside Chinese, `键:key:值` and `比例:100:200` are no emoji: there, only names that mean nothing else are.
    private func isEmoji(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
        let before = name.lowerBound - 2
        let after = name.upperBound + 1
        if before >= 0, "{[\"'".utf8.contains(bytes[before]) { return false }
        let isBesideWords =
            before >= 0 && bytes[before] >= 0x80 || after < bytes.count && (bytes[after] >= 0x80 || ASCII.isAlphanumeric(bytes[after]))
        guard isBesideWords else { return true }
        return bytes[name].contains { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "+") }
            || EmojiNames.areOnlyEmoji.contains(Self.string(bytes, name))
    }

    private static func isNameOfEmoji(_ byte: UInt8) -> Bool {
        0x61...0x7A ~= byte || ASCII.isDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
    }

    // MARK: Shortcodes

    /// `{{< figure … >}}` and its like: a picture or a film where that is sure, else shown, with a word to the writer.
    private mutating func readShortcode(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) {
        if !line.isPerhapsCode, start > 0, "(\"'<".utf8.contains(bytes[start - 1]), let end = Shortcode.endOfRoot(bytes, at: start) {
            edits.replace(start..<end, with: [])
            index = end
            return
        }
        guard !line.isPerhapsCode, let code = Shortcode(bytes, at: start, limit: min(line.end, start + Shortcode.longest)) else {
            return tellOfBraces(bytes, start)
        }
        if code.name == "raw" || code.name == "endraw", start == line.content, Self.isBlank(bytes, code.range.upperBound..<line.end) {
            edits.replace(code.range, with: [])
            find(.rawTag, code.range, "")
        } else if let markdown = code.markdown, !hasOpenComment(bytes, code.range) {
            edits.replace(code.range, with: WikiSyntax.withoutComments(Array(markdown.utf8)[...]))
        } else {
            hideComments(bytes, within: start + 2..<code.range.upperBound - 2)
            find(.foreign(code.shape), code.range)
        }
        index = code.range.upperBound
    }

    /// What is shown as it was written shows no hidden words.
    private mutating func hideComments(_ bytes: UnsafeBufferPointer<UInt8>, within range: Range<Int>) {
        index = range.lowerBound
        while index + 1 < range.upperBound {
            if Self.has(bytes, UInt8(ascii: "%"), UInt8(ascii: "%"), at: index) { readComment(bytes) } else { index += 1 }
        }
    }
}
