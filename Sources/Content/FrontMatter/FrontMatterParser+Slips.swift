/// Mends what YAML takes without complaint, but not for what was meant.
extension FrontMatterParser {
    /// The lines with such slips mended, and which they were.
    func mendSlips(_ written: [String]) -> (lines: [String], slips: [Int: ValueSlip]) {
        let lines = withPlainIndents(written)
        var mended = lines
        var slips: [Int: ValueSlip] = [:]
        var above = LinesAbove()
        var records = RecordsAbove(field: field)
        var textBelow = 0
        // How many brackets of a list over several lines are open: commas at the end of a line are its own there.
        var open = source.bytes[range].first { $0 > 0x20 } == UInt8(ascii: "{") ? 1 : 0
        for (index, line) in lines.enumerated() {
            // A line of the list over several that was found at its first.
            if slips[index] == .numbered || slips[index] == .dashed { continue }
            defer {
                above.take(mended[index])
                records.take(mended[index])
                open = Self.openBrackets(mended[index], open)
            }
            if above.isInBlockScalar(line) { continue }
            let text = line.unicodeScalars.last == "\r" ? String(line.unicodeScalars.dropLast()) : line
            if textBelow > 0 {
                textBelow -= 1
                if text.allSatisfy(\.isWhitespace) { continue }
                mended[index] = "  " + text
                slips[index] = .block
                continue
            }
            textBelow = flushText(lines, below: index)
            if textBelow > 0 { continue }
            if mendRun(lines, index, &mended, &slips) { continue }
            guard let found = slip(in: text, lines, mended, index, above, records, isOpen: open > 0) else { continue }
            (mended[index], slips[index]) = (found.text, found.slip)
        }
        for index in lines.indices where slips[index] == nil && lines[index] != written[index] { slips[index] = .indent }
        return (mended, slips)
    }

    /// A line by itself as it was meant; nil where nothing is wrong with it.
    ///
    /// - Parameter isOpen: whether it is within the brackets of a list over several lines.
    private func slip(
        in text: String, _ lines: [String], _ mended: [String], _ index: Int, _ above: LinesAbove, _ records: RecordsAbove, isOpen: Bool
    ) -> (text: String, slip: ValueSlip)? {
        if let aligned = records.alignedBelowWords(text) { return (aligned, .bullet) }
        if let tight = records.withColon(text) {
            return (tight, tight.hasPrefix(text.prefix { $0 != "：" }) && text.contains("：") ? .wide : .tight)
        }
        if isUnderList(above.last, in: mended, index), let item = FrontMatterLine.item(text, under: above.last) { return (item, .bullet) }
        if !isOpen,
            let bare = withoutComma(text, before: index + 1 < lines.count ? lines[index + 1] : "") ?? withoutHeadingMark(text)
        {
            return (self.mended(line: bare, in: records.table)?.text ?? bare, bare.hasSuffix(text.suffix(1)) ? .heading : .comma)
        }
        if let flush = flushWideKey(text, under: above.last) { return (flush, .wide) }
        return self.mended(line: text, in: records.table).map { ($0.text, $0.slip) }
    }

    private static func openBrackets(_ line: String, _ open: Int) -> Int {
        let value = FrontMatterLine(line)?.value ?? FrontMatterLine.listItem(line)?.value ?? line
        guard open > 0 || value.first.map({ "[{".contains($0) }) ?? false else { return 0 }
        return max(0, open + value.utf8.reduce(0) { $0 + (("[{".utf8.contains($1) ? 1 : "]}".utf8.contains($1) ? -1 : 0)) })
    }

    /// `title: 台灯,` without the comma; nil where the value goes on in the next line, or may end so.
    private func withoutComma(_ line: String, before next: String) -> String? {
        guard let last = line.last, ",，;；".contains(last) else { return nil }
        let value: String
        let head: String
        if let parts = FrontMatterLine(line), FrontMatterLine.listItem(line) == nil {
            guard isKey(parts.key) else { return nil }
            (head, value) = (parts.indent + parts.key + parts.separator, parts.value)
        } else if let item = FrontMatterLine.listItem(line), last == "," {
            (head, value) = (item.head, item.value)
        } else {
            return nil
        }
        let indent = line.prefix { $0 == " " }.count
        guard next.allSatisfy(\.isWhitespace) || next.prefix(while: { $0 == " " }).count <= indent, !value.contains("&"),
            !value.contains(" #")
        else {
            return nil
        }
        let bare = String(value.dropLast()).trimmingSpaces
        guard let first = bare.first, let end = bare.last else { return nil }
        if "\"'".contains(first), first != end { return nil }
        if first == "[", end != "]" { return nil }
        if first == "{", end != "}" { return nil }
        return head + bare
    }

    /// `title: # 台灯` without the mark; the words of a template, `title: # 写标题`, are a comment.
    private func withoutHeadingMark(_ line: String) -> String? {
        guard let parts = FrontMatterLine(line), parts.indent.isEmpty, parts.value.hasPrefix("#"), field(parts.key)?.key == "title" else {
            return nil
        }
        let words = String(parts.value.drop { $0 == "#" })
        let bare = words.trimmingSpaces
        guard words.first == " ", !bare.isEmpty,
            !["标题", "题目", "填", "写", "必", "title", "todo", "…", "...", "页"].contains(where: bare.lowercased().contains)
        else { return nil }
        return parts.key + ": " + bare
    }

    /// Whether the lines above are the key of a list and items of it.
    private func isUnderList(_ last: String?, in lines: [String], _ index: Int) -> Bool {
        guard let last, lines[index].first == " " else { return false }
        if let key = FrontMatterLine(last), FrontMatterLine.listItem(last) == nil {
            return key.value.isEmpty && field(key.key)?.kind.isList ?? false
        }
        return FrontMatterLine.listItem(last) != nil
    }

    /// Mends what takes more than this line, or less: items behind numbers, a second field.
    func mendRun(_ lines: [String], _ index: Int, _ mended: inout [String], _ slips: inout [Int: ValueSlip]) -> Bool {
        if let numbered = numberedItems(lines, at: index) {
            for (offset, line) in numbered.lines.enumerated() {
                mended[index + offset] = line
                slips[index + offset] = .numbered
            }
            return true
        }
        if let dashed = dashedItems(lines, at: index) {
            for (offset, line) in dashed.lines.enumerated() {
                mended[index + offset] = line
                slips[index + offset] = .dashed
            }
            return true
        }
        guard let further = furtherField(lines[index]) else { return false }
        mended[index] = further.read
        slips[index] = .further
        return true
    }

    private func mended(line: String, in table: FieldTable?) -> (text: String, slip: ValueSlip)? {
        if let item = FrontMatterLine.listItem(line), FrontMatterLine(line).map({ $0.value.isEmpty || !isKeyOfItem($0, line) }) ?? true {
            guard
                let found = FlowMending(isKey: table.map { table in { table[$0] != nil } }).mended(item.value, isList: false)
                    ?? ValueSlip.mended(item.value, sign: item.value.hasPrefix("#") ? .words : .number)
            else { return nil }
            return (item.head + found.text, found.slip)
        }
        guard let parts = FrontMatterLine(line), !parts.value.isEmpty else { return nil }
        let field = parts.indent.isEmpty ? field(parts.key) : nil
        // Before a plain word behind a plain blank it is trimmed as any other.
        if parts.hasOddBlank, !parts.separator.hasPrefix(": ") || parts.value.first.map({ "[{\"'|>".contains($0) }) ?? false,
            parts.indent.isEmpty ? isKey(parts.key) : table?[parts.key] != nil
        {
            let isFlow = parts.value.first.map { "[{".contains($0) } ?? false
            let value = isFlow ? parts.value.replacing("\u{A0}", with: " ").replacing("\u{3000}", with: " ") : parts.value
            let plain = parts.indent + parts.key + ": " + value
            return mended(line: plain, in: table) ?? (plain, .blank)
        }
        // `标题：选胶: 三个问题`, of which YAML takes 标题：选胶 for the key.
        if parts.indent.isEmpty, parts.separator.hasPrefix("："), isKey(parts.key), parts.value.contains(": "),
            FrontMatterLine.needsQuotes(parts.value)
        {
            return (parts.key + ": " + FrontMatterLine.quoted(parts.value), .wide)
        }
        guard
            let found = FlowMending(
                isKey: (field?.kind.recordFields.map(FieldTable.init) ?? (field == nil ? table : nil)).map { table in { table[$0] != nil }
                },
                namesPeople: field?.kind.namesPeople ?? false
            )
            .mended(parts.value, isList: field?.kind.isList ?? false)
                ?? ValueSlip.mended(parts.value, sign: sign(in: parts, field), takesCounted: field?.key == "title")
        else { return nil }
        return (parts.indent + parts.key + ": " + found.text, found.slip)
    }

    /// Whether a list's item is a record that begins with this key, `- code: S-01`.
    private func isKeyOfItem(_ parts: FrontMatterLine, _ line: String) -> Bool {
        parts.separator.hasPrefix(": ") || parts.separator.hasPrefix("：") && isKey(parts.key)
    }

    /// What a number sign may be in the value of a line.
    private func sign(in parts: FrontMatterLine, _ field: Field?) -> ValueSlip.Sign {
        if let field {
            if field.kind.namesPeople { return .comment }
            guard field.kind.isWords else { return parts.value.hasPrefix("#") ? .words : .comment }
            // What is said of a thing at length may have a remark behind it; its title and its tags have none.
            return field.key == "title" || field.kind.isList || parts.value.hasPrefix("#") ? .words : .number
        }
        // `published: true #1` is nothing but an answer with a comment.
        guard let sign = parts.value.firstRange(of: "#") else { return .comment }
        let head = String(parts.value[..<sign.lowerBound]).trimmingSpaces
        let isAnswer = PublicationWords.boolean(head) != nil || PublicationWords.isPublic(head) != nil
        return isAnswer && PublicationWords.key(parts.key) != nil ? .comment : .number
    }
}
