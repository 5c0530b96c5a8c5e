import Diagnostics

/// All keys on one line: `title: 台灯 tags: 灯, 木工`.
extension FrontMatterFence {
    /// `--- title: 台灯 tags: 灯 ---`
    static func oneLine(_ source: SourceText, _ line: Range<Int>, _ isKey: (String) -> Bool) -> FrontMatterFence? {
        var inner = source.bytes[line].dropFirst(3).trimmedEnd
        let isClosed = inner.suffix(3).allSatisfy { $0 == UInt8(ascii: "-") }
        while inner.last == UInt8(ascii: "-") { inner.removeLast() }
        guard let found = pairs(source, inner.startIndex..<inner.endIndex, isKey),
            found.isSure(isFenced: false) || isClosed && found.isTitled && found.isSure(isFenced: true)
        else { return nil }
        return oneLine(source, found, line, whole: line.lowerBound..<min(line.upperBound + 1, source.bytes.count))
    }

    /// `--- title: 台灯`, then further keys, then `---`: the first key stands on the line of the fence.
    static func keyOnFence(_ source: SourceText, _ first: Range<Int>, _ isKey: (String) -> Bool) -> FrontMatterFence? {
        var start = first.lowerBound + 3
        // `---：title`: a key of the input method beside that of the hyphen.
        if let sign = source.text(start..<first.upperBound).first, "：:=。，、；".contains(sign) { start += String(sign).utf8.count }
        guard first.count < 400, let found = pairs(source, start..<first.upperBound, isKey), found.pairs.count == 1, found.isTitled else {
            return nil
        }
        var texts = [source.text(start..<first.upperBound).trimmingSpaces]
        var lines = LineScanner(source.bytes, at: min(first.upperBound + 1, source.bytes.count))
        for _ in 0..<60 {
            guard let line = lines.next() else { return nil }
            if isFence(source.bytes[line], "-") {
                var plain = source.bytes
                for index in first.lowerBound..<start { plain[index] = 0x20 }
                // Keys stand in the first column: the blanks before the first go behind it.
                let moved = Array(source.bytes[start..<first.upperBound].drop { $0 <= 0x20 })
                plain.replaceSubrange(first, with: moved + [UInt8](repeating: 0x20, count: first.count - moved.count))
                return FrontMatterFence(
                    yaml: first.lowerBound..<line.lowerBound, body: lines.position, plain: SourceText(path: source.path, bytes: plain),
                    diagnostics: [.frontMatterDressed(.row, texts, in: source, first.lowerBound..<lines.position)])
            }
            let text = source.text(line)
            guard let key = FrontMatterLine.key(of: source.bytes[line]), isKey(key) || PublicationWords.isSure(key) || text.first == " "
            else { return nil }
            texts.append(text.trimmingSpaces)
        }
        return nil
    }

    /// The only line between two fences, or above a text.
    static func oneLine(_ source: SourceText, _ line: Range<Int>, whole: Range<Int>, isFenced: Bool, _ isKey: (String) -> Bool)
        -> FrontMatterFence?
    {
        guard line.count < 2000, let found = pairs(source, line, isKey), found.isSure(isFenced: isFenced), found.pairs.count > 1 else {
            return nil
        }
        return oneLine(source, found, line, whole: whole)
    }

    private static func oneLine(_ source: SourceText, _ found: DressedLines, _ line: Range<Int>, whole: Range<Int>) -> FrontMatterFence {
        var plain = found.plain(source, line).bytes
        for pair in found.pairs.dropFirst() where pair.start > line.lowerBound { plain[pair.start - 1] = UInt8(ascii: "\n") }
        return FrontMatterFence(
            yaml: (found.pairs.first?.start ?? line.lowerBound)..<line.upperBound, body: whole.upperBound,
            plain: SourceText(path: source.path, bytes: plain),
            diagnostics: [.frontMatterDressed(.line, found.lines(source), in: source, whole)])
    }

    /// The known keys of a line with what follows each.
    private static func pairs(_ source: SourceText, _ line: Range<Int>, _ isKey: (String) -> Bool) -> DressedLines? {
        let text = source.text(line)
        guard text.utf8.count == line.count else { return nil }
        var starts: [(key: Range<String.Index>, value: String.Index)] = []
        // Within brackets and quotes a key is no line's.
        var depth = 0
        var quote: Character?
        for colon in text.indices {
            let character = text[colon]
            if "\"'".contains(character), quote == nil || quote == character { quote = quote == nil ? character : nil }
            depth += "[{".contains(character) ? 1 : "]}".contains(character) ? -1 : 0
            guard depth == 0, quote == nil, character == ":" || character == "：" else { continue }
            var start = colon
            while start > text.startIndex, isWord(text[text.index(before: start)]) { start = text.index(before: start) }
            guard start < colon, isKey(String(text[start..<colon])) else { continue }
            starts.append((start..<colon, text.index(after: colon)))
        }
        guard let first = starts.first, text[..<first.key.lowerBound].allSatisfy(\.isWhitespace) else { return nil }
        var found = DressedLines()
        for (index, start) in starts.enumerated() {
            let end = index + 1 < starts.count ? starts[index + 1].key.lowerBound : text.endIndex
            var value = text[start.value..<end].drop(while: \.isWhitespace)
            while let last = value.last, last.isWhitespace || ",，;；、|｜".contains(last) { value.removeLast() }
            let offset = { line.lowerBound + text.utf8.distance(from: text.startIndex, to: $0) }
            found.take(
                DressedLine(
                    key: String(text[start.key]), value: offset(value.startIndex)..<offset(value.endIndex),
                    start: offset(start.key.lowerBound)),
                isKey)
        }
        return found
    }

    private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber || character == "_" }
}
