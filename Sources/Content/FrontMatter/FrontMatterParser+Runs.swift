/// Slips that run over several lines, or that make one line of two.
extension FrontMatterParser {
    /// How many lines below `summary: |` are its words although they stand in the first column.
    func flushText(_ lines: [String], below index: Int) -> Int {
        guard let head = FrontMatterLine(lines[index]), head.indent.isEmpty, isKey(head.key),
            ["|", ">", "|-", ">-", "|+", ">+"].contains(head.value)
        else { return 0 }
        var end = index + 1
        while end < lines.count, lines[end].allSatisfy(\.isWhitespace) { end += 1 }
        guard end < lines.count, lines[end].first?.isWhitespace == false else { return 0 }
        var last = index
        while end < lines.count, FrontMatterLine(lines[end]).map({ $0.indent.isEmpty && isKey($0.key) }) != true {
            if !lines[end].allSatisfy(\.isWhitespace) { last = end }
            end += 1
        }
        return last - index
    }

    /// `objectives: 1、会折` and 2、会剪 on the lines below, as YAML has a list over several lines; nil where there is no such list.
    func numberedItems(_ lines: [String], at index: Int) -> (lines: [String], meant: String)? {
        guard let head = FrontMatterLine(lines[index]), head.indent.isEmpty, case .list(.text)? = field(head.key)?.kind,
            let first = ListInWords.withoutNumber(head.value, 1)
        else { return nil }
        var items = [first]
        while index + items.count < lines.count,
            let next = ListInWords.withoutNumber(lines[index + items.count].trimmingSpaces, items.count + 1)
        { items.append(next) }
        guard items.count > 1 else { return nil }
        let words = items.map { FrontMatterLine.quoted($0) }
        let read = words.enumerated().map { position, word in
            (position == 0 ? "\(head.key): [" : "  ") + word + (position == words.count - 1 ? "]" : ",")
        }
        return (read, "\(head.key):\n" + items.map { "  - " + FlowText.word($0) }.joined(separator: "\n"))
    }

    /// `tags: - 电路` and `- 木工` on the lines below, as a list over several lines; nil where there is no such list.
    func dashedItems(_ lines: [String], at index: Int) -> (lines: [String], meant: String)? {
        guard let head = FrontMatterLine(lines[index]), head.indent.isEmpty, head.value.hasPrefix("- "), let kind = field(head.key)?.kind,
            kind.isList, kind.recordFields == nil
        else { return nil }
        var items = [String(head.value.dropFirst(2)).trimmingSpaces]
        while index + items.count < lines.count, items.count < 200, let item = FrontMatterLine.listItem(lines[index + items.count]) {
            items.append(item.value.trimmingSpaces)
        }
        // `tags: - 电路 - 木工`
        if items.count == 1 { items = items[0].split(separator: " - ").map { $0.trimmingSpaces } }
        guard items.allSatisfy({ !$0.isEmpty && !"[{|>&*!".contains($0.first ?? " ") }) else { return nil }
        let words = items.map { "\"'".contains($0.first ?? " ") ? $0 : FlowText.word($0) }
        let read =
            index + items.count <= lines.count && FrontMatterLine.listItem(lines[min(index + 1, lines.count - 1)]) != nil && items.count > 1
            ? words.enumerated().map { position, word in
                (position == 0 ? "\(head.key): [" : "  ") + word + (position == words.count - 1 ? "]" : ",")
            } : ["\(head.key): [\(words.joined(separator: ", "))]"]
        return (read, "\(head.key):\n" + words.map { "  - " + $0 }.joined(separator: "\n"))
    }

    /// `难度: 1　　用时: 40`: the line with its first field alone, and the two lines that it should be.
    func furtherField(_ line: String) -> (read: String, meant: String)? {
        // Nobody writes more than a few fields on a line, each of which is looked for in the rest.
        guard line.utf8.count <= 400, let head = FrontMatterLine(line), head.indent.isEmpty, let own = field(head.key),
            own.kind.recordFields == nil,
            // Other words may name a field: `summary: 小灯　用时：40 分钟`.
            own.key == "title" || !own.kind.isOnlyWords,
            !"\"'[{|>#".contains(head.value.first ?? "#")
        else { return nil }
        var rest = head.value[...]
        while let colon = rest.firstIndex(where: { $0 == ":" || $0 == "：" }) {
            let before = head.value[..<colon]
            let word = String(before.reversed().prefix { $0.isLetter || $0 == "_" }.reversed())
            let value = before.dropLast(word.count)
            if let other = field(word), other.key != own.key, let mark = value.last, Self.parts(mark, value, isWords: own.kind.isOnlyWords)
            {
                let bare = String(value.reversed().drop { " \t\u{3000}\u{A0},，、;；|｜".contains($0) }.reversed())
                guard !bare.isEmpty, !bare.contains(" #") else { return nil }
                let more = "\(word): " + String(head.value[head.value.index(after: colon)...]).trimmingSpaces
                let key = "\(head.key): \(bare)"
                return ("\(key) # \(more)", "\(key)\n" + (furtherField(more)?.meant ?? more))
            }
            rest = head.value[head.value.index(after: colon)...]
        }
        return nil
    }

    /// Whether a mark parts two fields: in words a comma or a space may be theirs.
    private static func parts(_ mark: Character, _ value: Substring, isWords: Bool) -> Bool {
        if "\t\u{3000}|｜;；".contains(mark) || value.hasSuffix("  ") { return true }
        return !isWords && " \u{A0},，、".contains(mark)
    }
}

extension Field.Kind {
    fileprivate var isOnlyWords: Bool {
        switch self {
        case .text, .words, .list(.text): true
        default: false
        }
    }
}
