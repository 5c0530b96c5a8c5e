import Diagnostics

/// Front matter that stands where no other program would look for it.
extension FrontMatterFence {
    /// `# 标题`, then front matter between its two fences.
    static func belowHeading(_ source: SourceText, start: Int, _ isKey: (String) -> Bool) -> FrontMatterFence? {
        let bytes = source.bytes
        guard start + 1 < bytes.count, bytes[start] == UInt8(ascii: "#"), bytes[start + 1] == 0x20 else { return nil }
        var lines = LineScanner(bytes, at: start)
        _ = lines.next()
        var opening: Range<Int>?
        for _ in 0..<6 {
            guard let line = lines.next() else { return nil }
            if isBlank(bytes[line]) { continue }
            guard isFence(bytes[line], "-") else { return nil }
            opening = line
            break
        }
        guard let opening else { return nil }
        let yaml = lines.position
        var reading = FrontMatterLook()
        while let line = lines.next() {
            guard isFence(bytes[line], "-") else {
                reading.take(bytes[line], isKey)
                guard reading.isFrontMatter || !reading.hasLines else { return nil }
                continue
            }
            guard reading.isSurelyFrontMatter || reading.isOfEnglishKeys else { return nil }
            let whole = opening.lowerBound..<lines.position
            return FrontMatterFence(
                yaml: yaml..<line.lowerBound, body: start, inBody: whole,
                diagnostics: [.frontMatterBelowHeading(in: source, start: start, whole)])
        }
        return nil
    }

    /// Keys at the very top, and no fence at all.
    static func unfenced(_ source: SourceText, _ lines: Range<Int>, _ reading: FrontMatterLook) -> FrontMatterFence {
        guard reading.needsNoFence else {
            return FrontMatterFence(
                yaml: nil, body: lines.lowerBound, diagnostics: loneField(source, lines, reading).map { [$0] } ?? [])
        }
        return FrontMatterFence(yaml: lines, body: lines.upperBound, diagnostics: [.frontMatterWithoutFences(in: source, lines)])
    }

    /// One field in English letters alone at the very top, `level: 2`: most likely front matter, though a text may begin so.
    private static func loneField(_ source: SourceText, _ lines: Range<Int>, _ reading: FrontMatterLook) -> Diagnostic? {
        let bytes = source.bytes[lines]
        guard reading.isOfKnownKeys, let key = FrontMatterLine.plainKey(of: bytes), key == key.lowercased() else { return nil }
        let line = String(decoding: bytes.prefix { $0 != 0x0A }.trimmedEnd, as: UTF8.self)
        guard line.utf8.count < 200, !bytes.dropFirst(line.utf8.count).contains(where: { $0 > 0x20 }) else { return nil }
        return .perhapsField(line, in: source, lines.lowerBound..<lines.lowerBound + line.utf8.count)
    }

    /// `题目：灯`, `名称：灯` alone at the very top of a text that has no heading: most likely its title, though an exercise begins so.
    static func loneTitle(_ source: SourceText, _ first: Range<Int>) -> FrontMatterFence? {
        let bytes = source.bytes
        guard first.count < 120, bytes[first].first.map({ $0 >= 0xE4 }) ?? false,
            let parts = FrontMatterLine(String(decoding: bytes[first], as: UTF8.self)),
            ["题目", "題目", "名称", "名稱", "题名", "课题", "文章标题", "文章名", "作品名", "作品名称"].contains(parts.key), !parts.value.isEmpty,
            parts.value.count <= 30, !parts.value.contains(where: { "?？=＝。，,；！!".contains($0) })
        else { return nil }
        var lines = LineScanner(bytes, at: first.lowerBound)
        _ = lines.next()
        // Fields of a sheet follow one another; a title stands alone.
        guard let next = lines.next(), isBlank(bytes[next]) else { return nil }
        for _ in 0..<200 {
            guard let line = lines.next() else { break }
            if bytes[line].starts(with: "#".utf8) || bytes[line].starts(with: "===".utf8) { return nil }
        }
        let range = first.lowerBound..<first.lowerBound + bytes[first].trimmedEnd.count
        return FrontMatterFence(
            yaml: nil, body: first.lowerBound, diagnostics: [.perhapsField("title: " + FlowText.word(parts.value), in: source, range)])
    }

    /// Nothing to see, an ideographic space among what can't be seen.
    static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
        line.count <= 60 && line.allSatisfy { $0 <= 0x20 || $0 >= 0x80 }
            && String(decoding: line, as: UTF8.self).unicodeScalars.allSatisfy {
                $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
            }
    }
}

extension SourceText {
    /// The same text with spaces for whatever is in a range but the ends of its lines, so that every place stays what it is.
    func blanking(_ range: Range<Int>) -> SourceText {
        var bytes = bytes
        for index in range where bytes[index] != UInt8(ascii: "\n") && bytes[index] != UInt8(ascii: "\r") { bytes[index] = 0x20 }
        return SourceText(path: path, bytes: bytes)
    }
}
