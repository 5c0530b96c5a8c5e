/// The signs within a line that may begin a piece of the dialect.
extension DialectScan {
    /// Goes over what can begin nothing, nearly all of a text, to what may; nil at the end.
    @inline(__always)
    mutating func nextSign(_ bytes: UnsafeBufferPointer<UInt8>) -> DialectSign? {
        var place = index
        defer { index = place }
        while place < bytes.count {
            if let sign = DialectSign(bytes[place]) { return sign }
            place += 1
        }
        return nil
    }

    mutating func step(_ sign: DialectSign, _ bytes: UnsafeBufferPointer<UInt8>) {
        switch sign {
        case .backslash: readBackslash(bytes)
        case .backtick: skipCodeSpan(bytes)
        case .angle: skipHTMLComment(bytes)
        case .bracket: readBracket(bytes)
        case .exclamation: readExclamation(bytes)
        case .closingBracket: readLinkEnd(bytes, length: 1)
        case .percent: readComment(bytes)
        case .delimiter: readDelimiters(bytes)
        case .dollar: readDollar(bytes)
        case .brace: readBrace(bytes)
        case .doubled: readDoubled(bytes)
        case .colon: readColon(bytes)
        case .bar: readBar(bytes, length: 1)
        case .parenthesis: readParenthesis(bytes)
        case .underscore: readFaceUnderscore(bytes)
        case .address: skipAddress(bytes)
        case .wide: readWide(bytes)
        case .verticalTab: readVerticalTab(bytes)
        case .unseen: readUnseen(bytes)
        case .lineEnd: break
        }
    }

    private mutating func readBracket(_ bytes: UnsafeBufferPointer<UInt8>) {
        if readReversedLink(bytes) { return }
        tellOfBracket(bytes)
        tellOfOrgLink(bytes)
        if readLooseFootnote(bytes) { return }
        tellOfFootnote(bytes)
        if let end = WikiSyntax.end(bytes, at: index) {
            add(.wikiLink, index..<end)
            index = end
            return
        }
        if tellOfMixedBrackets(bytes) { return }
        let isImage = index > 0 && bytes[index - 1] == UInt8(ascii: "!")
        if openWideBracket(bytes, length: 1, isImage: isImage) { return }
        links.open(at: index, isImage: isImage)
        index += 1
    }

    private mutating func readExclamation(_ bytes: UnsafeBufferPointer<UInt8>) {
        if index + 1 < bytes.count, let end = WikiSyntax.end(bytes, at: index + 1) {
            add(.embed, index..<end)
            index = end
        } else {
            closeExclamationGap(bytes)
            index += 1
        }
    }

    private mutating func readDelimiters(_ bytes: UnsafeBufferPointer<UInt8>) {
        let run = index..<index + Self.run(bytes, at: index, limit: bytes.count)
        let byte = bytes[index]
        index = run.upperBound
        if run.count > 2, !line.isPerhapsCode, let count = runs.seam(bytes, run) {
            // Among letters a mark both ends and begins.
            for place in [run.lowerBound, run.lowerBound + count, run.upperBound] { edits.insert(StandIn.nothing.bytes, at: place) }
            return
        }
        if byte == UInt8(ascii: "*") {
            if run.count <= 2
                ? !line.isPerhapsCode
                    && NameMask.isOne(bytes, run, line: line.content..<line.end, isOpen: runs.isOpen(byte, run.count))
                    || !(run.count == 1 && isAroundBrackets(bytes, run.lowerBound))
                        && Multiplication.isSign(bytes, run, isOpen: run.count == 2 && runs.isOpen(byte, 2))
                    || run.count == 1 && !line.isPerhapsCode && !isAroundBrackets(bytes, run.lowerBound)
                        && (Self.isCheek(bytes, run.lowerBound) || Self.isInFace(bytes, run.lowerBound, line.content..<line.end)
                            || FootnoteStar.isOne(bytes, run.lowerBound, lineEnd: line.end)
                            || isAmount(bytes, run.lowerBound))
                : Multiplication.isMask(bytes, run, isOpen: runs.isOpen(byte, run.count))
            {
                for place in run { edits.replace(place..<place + 1, with: StandIn.asterisk.bytes) }
                return
            }
        } else if run.count != 2 {
            if byte == UInt8(ascii: "~"), run.count == 1, !readSmallDigits(bytes, run.lowerBound) {
                tellOfSingleTildes(bytes, run.lowerBound)
            }
            return
        }
        if byte == UInt8(ascii: "~") ? readRange(bytes, run) : run.count == 2 && mendLooseEmphasis(bytes, run) { return }
        if let place = runs.help(bytes, run) { edits.insert(StandIn.nothing.bytes, at: place) }
    }
}
