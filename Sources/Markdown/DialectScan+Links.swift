extension DialectScan {
    /// After the `]` of a link's words: mends the brackets and the address, and goes on behind it.
    mutating func readLinkEnd(_ bytes: UnsafeBufferPointer<UInt8>, length: Int) {
        let bracket = index
        index += length
        guard index < bytes.count else { return }
        if readFootnoteColon(bytes, bracket) || length == 1 && readWideDefinition(bytes, bracket) { return }
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
        if isWide || length > 1 || destination.isLoose {
            guard !line.isPerhapsCode, mendLoose(destination, opening, bracket, bytes, isImage: open.isImage) else { return }
        }
        // A title after it may hold a comment.
        index = max(index, destination.address.upperBound)
        links.end(bracket: bracket, at: destination.close.upperBound, isImage: open.isImage)
    }

    /// Mends what no other program reads as a link; false where it is none.
    private mutating func mendLoose(
        _ destination: LinkDestination, _ opening: Range<Int>, _ bracket: Int, _ bytes: UnsafeBufferPointer<UInt8>, isImage: Bool
    ) -> Bool {
        let isWide = opening.count > 1
        if !isWide, destination.hasBlank, let meant = destination.withoutStrayBlanks(bytes) {
            edits.replace(destination.address, with: meant.utf8)
            find(.strayBlank, destination.address, meant)
            index = destination.close.upperBound
            return true
        }
        let meant =
            destination.hasBlank || isWide || destination.isCloseWide
            ? LooseAddress.mended(Self.string(bytes, destination.address)) : nil
        guard isImage && !isWide || meant != nil || destination.isLikely(bytes) && (isImage || destination.isSure(bytes, isWide))
        else {
            if destination.hasBlank, destination.isOfSite(bytes) {
                find(.wordsBehindAddress, destination.address, destination.withTitle(bytes))
            }
            return false
        }
        guard destination.size == nil || isImage else { return false }
        mend(destination, opening, bracket, bytes, meant)
        return true
    }

    /// Whether the next line begins with the bracket that ends the address: Markdown takes it so.
    private func closesBelow(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let next = Self.skipBlanks(bytes, line.end + 1)
        return line.end + 1 < bytes.count && next < bytes.count && bytes[next] == UInt8(ascii: ")")
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

    func destination(_ bytes: UnsafeBufferPointer<UInt8>, after index: Int) -> LinkDestination? {
        guard index < line.end else { return nil }
        let isWide = Self.begins(bytes, "（", at: index)
        guard isWide || bytes[index] == UInt8(ascii: "(") else { return nil }
        return LinkDestination(bytes, from: index + (isWide ? 3 : 1), lineEnd: line.end, isWide: isWide)
    }
}
